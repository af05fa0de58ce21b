## Commands: members

paper-my-away = Sagen, wann du weg bist; deine Serie wartet dann
    .name = abwesend
    .name-first = von
    .name-last = bis
    .name-lead = leiten
    .more = Runden, von denen du mindestens die Hälfte weg bist, brechen und verlängern deine Serie nicht. „off“ nimmt es zurück. „lead“ sagt, ob du gefragt wirst, ob du leitest.
    .called-first = Erster Tag
    .called-last = Letzter Tag
    .example = /paper my away 20 Dec to 3 Jan
    .label-first = Tage weg, etwa 24.12. - 3.1., oder „off“
    .label-last = Letzter Tag, wenn noch nicht gesagt
    .label-lead = Leiten: never, in turn oder gladly
    .called-lead = Leiten
paper-my-export = Alles, was der Club über dich hat, als Datei
    .name = herunterladen
    .name-format = format
    .more = json ist für Programme und enthält alles, markdown ist zum Lesen.
    .example = /paper my export format: markdown
    .label-format = Was für eine Datei: json oder markdown
    .called-format = Die Art der Datei
paper-my-forget = Dich und deine Texte aus dem Club löschen
    .name = vergessen
    .more = Deine Notizen, Begründungen und Konten gehen; Zahlen bleiben ohne deinen Namen. Das lässt sich nicht zurücknehmen.
    .example = /paper my forget

## The doctor and one's own page

home-no-club = Du bist noch in keinem Club. Im Kanal eines Clubs zeigt /paper now das Paper der Woche; mit deinem ersten Beitrag bist du Mitglied.
home-paper = Das Paper der Woche
home-done = Du hast eingereicht, was die Runde will.
home-streak = Deine Serie
home-notes = Deine letzten Notizen
home-reminded = Erinnerungen als Direktnachricht sind an.
home-not-reminded = Erinnerungen als Direktnachricht sind aus.
button-mine = Meine Notizen

## Moderation: hiding entries, tidying papers, handing a club over

last-organizer-leaves = Nur du organisierst { $club }; gib den Club zuerst mit /club handover weiter, oder schließ ihn mit /club close.

## About oneself

away-on-day = Notiert: weg am { $first }. Deine Serie wartet.
away-on = Notiert: weg von { $first } bis { $last }. Deine Serie wartet.
away-own-today = Bei dir ist heute { $today }.
away-off =
    { $count ->
        [0] Du hattest keine Abwesenheit notiert.
       *[other] Willkommen zurück. Deine Abwesenheiten sind zurückgenommen.
    }
away-none = Du hast keine Abwesenheit notiert. /paper my away 20 Dec to 3 Jan notiert eine.
away-line = Weg { $days }
away-day = am { $first }
away-days = von { $first } bis { $last }
away-hint = /paper my away off nimmt alles zurück.
away-hint-one = /paper my away { $first } off nimmt nur die von diesem Tag zurück.
away-taken-back = Du bist { $days } doch nicht weg.
button-not-away = Doch da: { $first }
exported = Alles, was der Club über dich hat.
exported-round = { $number }, { $day }
nothing-about-you = Der Club hat nichts über dich.
forget-sure = Deine Notizen, Begründungen, die Namen an deinen Stimmen und deine Konten in { $club } werden für immer gelöscht, und deine Serie auch. Soll ich? /paper my export gibt dir vorher eine Kopie.
forget-closed = Was es von dir noch aus { $clubs } gibt, die inzwischen zu sind, geht mit; alte Nachrichten eines Kanals, in dem seither ein anderer Club wohnt, bleiben dort.
forgotten = Erledigt. Deine Texte und dein Name sind aus dem Club verschwunden.

## Pace: goals, reading, the weekly letter

paper-my-remind = Dir Direktnachrichten schreiben lassen
    .name = erinnern
    .name-when = wann
    .name-what = woran
    .more = „round“: vor dem Abschluss, wenn dein Beitrag fehlt. „pace“: einmal je Runde, wie du im Tempo liegst. „recall“: Fragen zu dem, was du vor 1, 4 und 12 Wochen gelesen hast. „ping“: ein Ruf, wenn ein Paper gewählt ist und wenn die Diskussion beginnt.
    .example = /paper my remind on
    .label-when = on oder off
    .label-what = round (ohne Angabe), pace, recall oder ping
    .called-when = Ob dir geschrieben wird
    .called-what = Worüber dir geschrieben wird
remind-round-on = Zur Erinnerung bekommst du eine Direktnachricht, wenn dein Beitrag noch fehlt.
in-all-clubs = Das gilt in allen deinen { $count } Clubs.
remind-round-off = Keine Direktnachrichten mehr zur Erinnerung.
remind-ping-on = Du wirst gerufen, wenn ein Paper gewählt ist und wenn die Diskussion beginnt: mit einer Rolle, wo ich sie geben darf, sonst mit einer Direktnachricht.
remind-ping-off = Du wirst nicht mehr gerufen, wenn ein Paper gewählt oder diskutiert wird.
no-such-letter = Diese Nachricht gibt es nicht mehr.
letters-kept =
    { $count ->
        [one] Während du weg warst, hat dir jemand geschrieben:
       *[other] Während du weg warst, kamen { $count } Nachrichten für dich:
    }
letter-not-yours = Diese Nachricht ist für jemand anderen.

## Two homes

paper-my-link = Mit beiden Konten ein Mitglied sein
    .name = verbinden
    .name-code = code
    .name-undo = trennen
    .more = Tipp den Code, den du bekommst, mit dem anderen Konto ein: { "/paper my link code: …" }. Notizen, Stimmen und Serien werden eins; „undo: yes“ trennt sie wieder.
    .example = /paper my link
    .label-code = Der Code von deinem anderen Konto
    .label-undo = yes: die Konten wieder trennen
    .called-undo = Die Konten trennen
link-code = Tipp mit deinem anderen Konto in { $club } { $command } code: { $code }, und beide Konten sind ein Mitglied: eine Stimme, eine Serie. Der Code gilt einmal, 24 Stunden lang. Zeig ihn niemandem.
linked =
    { $streak ->
        [0] Du bist jetzt ein Mitglied, { $name }: eine Stimme, eine Serie. /paper my link undo: yes trennt die Konten wieder.
        [one] Du bist jetzt ein Mitglied, { $name }: eine Stimme, eine Serie von einer Runde. /paper my link undo: yes trennt die Konten wieder.
       *[other] Du bist jetzt ein Mitglied, { $name }: eine Stimme, eine Serie von { $streak } Runden. /paper my link undo: yes trennt die Konten wieder.
    }
unlinked = Die Konten sind wieder getrennt, jedes mit dem, was es mitbrachte. Was seither kam, ist bei { $name }.
link-no-member = Du bist hier noch kein Mitglied, es gibt nichts zu verbinden. Hol den Code mit dem Konto, mit dem du mitmachst.
link-other-club = Dieser Code ist nicht von { $club }; bitte tipp ihn in einem Kanal des Clubs, von dem er ist.
link-same = Das ist dein eigener Code; tipp ihn mit deinem anderen Konto.
link-none = Es gibt keine Verbindung zu lösen.

## Who has left, and lost accounts

club-retire = Notieren, dass ein Mitglied nicht mehr mitmacht
    .name = verabschieden
    .name-member = mitglied
    .more = Es wird nicht mehr gefragt, angeschrieben und gezählt, und was zu tun war, geht an andere. Die Serie wartet: Wer den Bot wieder benutzt, ist zurück. Wer Server oder Workspace verlassen hat, wird auch ohne das bemerkt.
    .example = /club retire member: @Ben
    .label-member = Wer nicht mehr mitmacht
club-rejoin = Notieren, dass ein Mitglied wieder mitmacht
    .name = zurückholen
    .name-member = mitglied
    .more = Die Wochen dazwischen zählen als abwesend.
    .example = /club rejoin member: @Ben
    .label-member = Wer wieder mitmacht
club-vouch = Bürgen, dass ein neues Konto einem Mitglied gehört
    .name = bürgen
    .name-member = mitglied
    .name-account = konto
    .name-undo = trennen
    .more = Für alle, die ein Konto verloren haben. Mit dem neuen tun sie zuerst etwas im Club, etwa abstimmen oder { "/paper my remind" }. Dann ist „member“, wer sie waren, und „account“, wer sie jetzt sind: Notizen, Stimmen und Serien werden eins. „undo: yes“ trennt sie wieder.
    .example = /club vouch member: @Ben account: @Ben2
    .label-member = Das Mitglied mit dem verlorenen Konto
    .label-account = Das neue Konto
    .label-undo = yes: die Konten wieder trennen
    .called-undo = Die Konten trennen
retired = Notiert: { $name } macht nicht mehr mit. Die Serie wartet; wer den Bot wieder benutzt, ist wieder dabei, oder mit /club rejoin.
rejoined =
    { $streak ->
        [0] { $name } macht wieder mit. Die Wochen dazwischen zählen als abwesend.
        [one] { $name } macht wieder mit, mit einer Serie von einer Runde. Die Wochen dazwischen zählen als abwesend.
       *[other] { $name } macht wieder mit, mit einer Serie von { $streak } Runden. Die Wochen dazwischen zählen als abwesend.
    }
retire-self = Du machst mit: Du bist ja da. /paper my away sagt, wann nicht.
has-left-already = { $name } macht schon nicht mehr mit; /club rejoin ändert das.
has-not-left = { $name } macht mit; es gibt niemanden zurückzuholen.
vouched = { $name } und { $account } sind jetzt ein Mitglied, mit beiden Namen in /club audit. { $command } member: { $name } undo: yes trennt sie wieder.
vouched-letter = Aus der Organisation von { $club } wurde gebürgt, dass auch das Konto { $account } deins ist. Wenn das nicht stimmt, trennt /paper my link undo: yes die beiden wieder.
unvouched = { $name } und { $account } sind wieder zwei Mitglieder, jedes mit dem, was es mitbrachte.
vouch-same = Das sind beide { $name }; gib das verlorene und das neue Konto an.
vouch-self = Für dich muss jemand anderes bürgen; frag sonst in der Organisation.
vouch-none = Zurückzunehmen gibt es nichts: { $name } wurde kein anderes Konto gegeben.
audit-vouched = Eine Nachricht über ein verbürgtes Konto

## Buttons and forms

button-sure-forget = Ja, vergiss mich

## Refusals

mention-them = Wer „{ $typed }“ ist, weiß ich nicht; bitte tipp @ und wähl die Person aus der Liste, damit es sicher ist.
mentioned-no-member = Diese Person ist kein Mitglied von { $club }; Mitglied wird man mit dem ersten Vorschlag, der ersten Stimme oder dem ersten Beitrag.
several-members = Mehrere Mitglieder heißen { $typed }: { $members }. Gib statt des Namens die Nummer an, etwa #12.
member-numbered = { $number } { $name }, hier seit { $since }
choose-member = Oder jemand, der sich hier nicht erwähnen lässt …
away-not-then = Dann hast du keine Abwesenheit notiert, sondern { $days }.
away-past = Eine Abwesenheit kann nicht in der Vergangenheit beginnen; nachreichen geht bis zur nächsten Wahl.
away-order = Der letzte Tag muss nach dem ersten kommen, höchstens ein Jahr danach.

## The audit

audit-join = Runde { $number }, jemand kommt in den Thread
audit-called = Wer hier gerufen wird
audit-call-pick = Runde { $number }, Ruf zum Paper
audit-call-discuss = Runde { $number }, Ruf zur Diskussion
file-too-large = Das wäre eine Datei von { $megabytes } MB, mehr, als sich hier schicken lässt. Wer mich betreibt, kann sie dir geben.

## One's own language

paper-my-language = Wähl die Sprache, in der ich mit dir rede
    .name = sprache
    .name-language = sprache
    .more = Sie gilt für das, was nur du siehst: Antworten, Formulare, Nachrichten. Was der Klub postet, ist in der Sprache des Clubs. „auto“ geht nach deiner App.
    .example = /paper my language Deutsch
    .label-language = Etwa Deutsch, 中文 oder ja; „auto“: wie die App
    .called-language = Die Sprache
language-chosen = Ab jetzt rede ich mit dir in dieser Sprache: { $language }.
language-auto = Ab jetzt rede ich mit dir in der Sprache deiner App, wenn ich sie kann.
language-now = Ich rede mit dir in dieser Sprache: { $language }. Ich kann { $known }.
