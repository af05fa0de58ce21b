## Asking people who know

never-read = Der Club hat „{ $typed }“ nicht gelesen; nenn ein Paper, das er gelesen hat.

## Nominations and the vote

found-title = Welches meinst du?
found-line = { $number }. { $paper } ({ $reference })
found-choose = Paper auswählen

## The club

resumed = { $club } macht weiter. Die nächste Wahl ist { $pick }.
late-note = Das war für { $due } gedacht; ich konnte es nicht rechtzeitig posten.

## Files


## The console

found-console-channel = Der Kanal { $detail } steht mir offen.
console-bot = Paperclub
console-direct = Direktnachricht
console-in-thread = im Thread „{ $name }“
console-edited = geändert
console-picture = Bild: { $alt }
console-choose-one = { $what }: tipp die Nummer, 1 bis { $most }.
console-choose-several = { $what }: tipp die Nummern, etwa „1 3“, oder „none“.
console-choose-range = Bitte tipp Nummern von 1 bis { $most }.
console-choose-only =
    { $most ->
        [one] Bitte tipp eine Nummer.
       *[other] Bitte tipp höchstens { $most } Nummern.
    }
console-no-button = Einen Knopf { $button } sehe ich nicht; „look“ zeigt den Kanal.
console-no-list = Zum Auswählen ist gerade nichts da; „look“ zeigt den Kanal.
console-no-form = Für dich ist kein Formular offen; /paper summary oder /paper critique öffnet eins.
console-form-inline = Alles in einer Zeile: { $example }
console-form-how = Enter geht ins nächste Feld, Umschalt-Tab zurück, Alt-Enter macht eine neue Zeile. Ein einzelner Punkt oder Strg-C verlässt das Formular; was du getippt hast, bleibt.
console-form-needed = { $label } (nötig)
console-form-left = Du hast das Formular verlassen; eingereicht ist nichts.
console-file = Ich habe es nach { $path } geschrieben.
console-file-failed = In { $folder } kann ich keine Datei schreiben, darum steht sie hier:
console-form-empty = Dieses Feld ist nötig; ein einzelner Punkt oder Strg-C verlässt das Formular.
console-meant = Das haben alle gehört. Wenn du „{ $meant }“ meinst, tipp das.
console-as = Du bist jetzt { $name }.
console-wait-how = Sag, wie lange: „wait 2d“, „wait 3h“ oder „wait until mon 09:00“; höchstens ein Jahr.
console-wait-real = Hier vergeht die Zeit von selbst; nur die Demo kann vorspulen.
console-wait-now = Es ist { $now }.
console-in-channel = Du bist im Kanal { $channel }.
console-no-thread = So einen Thread gibt es hier nicht.
console-look-empty = Hier wurde noch nichts gesagt.
console-people = { $names }
console-goodbye = Bis bald.
console-hello = Das ist #{ $channel }, und du bist { $name }; Zeiten sind die von { $zone }. /paper help zeigt, was der Bot kann, help, was dieses Fenster kann; Strg-D geht raus.
console-leave = Strg-D geht raus.
console-help-title = Was dieses Fenster kann
console-help =
    /paper … und /club … – den Bot bitten; Tab ergänzt
    1 oder 1 3 – aus einer Liste mit Nummern wählen
    !2 oder die Aufschrift – einen Knopf drücken
    as ada – jemand anderes sein
    in thread, in channel – wo du redest
    look – was hier gesagt wurde
    people – wer da ist
    wait 2d, wait until mon 09:00 – in der Demo Zeit vergehen lassen
    say … – es allen sagen; jede andere Zeile auch
    quit – gehen, wie Strg-D
console-demo-begins =
    Ein Beispielclub, der seit vier Wochen zusammen liest. Alles läuft wie in echt;
    nur was die Mitglieder sagen, ist vorher geschrieben.
console-demo-week = { " " }Woche { $week } von { $of }{ " " }
console-demo-yours = Jetzt gehört der Club dir: tipp als irgendein Mitglied (as dora), frag (/paper now), lass Zeit vergehen (wait 2d).

## Discord

discord-paper = Der Paperclub: vorschlagen, abstimmen, lesen, einreichen
    .name = paper
discord-club = Die Woche des Paperclubs, für die Organisation
    .name = club
discord-slow = Das dauert gerade zu lange, und es ist nichts passiert. Bitte versuch es noch einmal.
discord-again = Noch einmal
discord-done = Erledigt. Alle sehen es unten.
discord-old-button = Ich weiß nicht mehr, worum es da ging, darum ist nichts passiert. /paper help zeigt, was ich kann.
discord-no-home = Ein Club wohnt in einem Textkanal oder Forum; bitte frag mich dort.
post-named = { $name } · { $day }
discord-thread-again = Hier geht die Diskussion weiter
discord-why-bot = damit ich auf dem Server sein kann
discord-why-applications-commands = bringt die Befehle /paper und /club
discord-why-view-channel = um den Kanal des Clubs zu sehen
discord-why-send-messages = um Stimmzettel und Paper der Woche zu posten
discord-why-create-public-threads = um den Thread zum Paper der Woche zu öffnen
discord-why-send-messages-in-threads = um Erinnerungen, Beiträge und Rückblick in den Thread zu posten
discord-why-embed-links = um Posts als Karten zu zeigen
discord-why-attach-files = um Bilder zu schicken, und deine Daten, wenn du sie willst
discord-why-create-events = um die Diskussion in die Events des Servers zu stellen; ohne geht alles andere auch
discord-why-read-message-history = um vor einem neuen Versuch zu sehen, ob ein Post schon da ist
found-discord-channel = Ich sehe den Kanal { $detail }.
found-discord-right = Ich habe das Recht „{ $detail }“.
found-discord-tag = Neue Posts im Forum bekommen den Tag „{ $detail }“.
found-discord-events = Ich darf die Diskussion in die Events des Servers stellen.
finding-discord-events = Die Diskussion steht nicht in den Events des Servers: Mir fehlt das Recht „{ $detail }“. Wenn ihr das möchtet, gebt es meiner Rolle in den Einstellungen des Servers.
finding-discord-right = Mir fehlt das Recht „{ $detail }“; bitte gebt es meiner Rolle in diesem Kanal.
finding-discord-rights = Mir fehlen Rechte im Kanal des Clubs: { $detail }. Bitte gebt sie dort meiner Rolle.
finding-discord-tag = Das Forum { $detail } will an jedem Post einen Tag und hat keinen, den ich nehmen darf; bitte legt einen an, oder verlangt keinen.
finding-discord-locked = Der Thread { $detail } ist gesperrt; bitte entsperrt ihn, oder lasst mich Threads verwalten.
finding-discord-threads = Der Server hat so viele offene Threads, wie Discord erlaubt, darum kann ich den für den Club nicht öffnen. Bitte archiviert oder löscht welche, die niemand mehr braucht; was zu posten war, kommt von selbst nach.
finding-discord-removed = Ich bin nicht mehr auf dem Server { $detail }; eine Einladung holt mich zurück, und der Club macht weiter.
finding-discord-connection = Ich habe gerade keine Verbindung zu Discord; bitte schau in einer Minute noch einmal.

## What a platform lacks

finding-channel-gone = Der Kanal { $detail } des Clubs wurde gelöscht, oder ich sehe ihn nicht; /club home gibt einen Code, mit dem der Club in einen anderen umzieht.
finding-not-allowed = Mir fehlt ein Recht im Kanal des Clubs: { $detail }. Bitte gebt es mir dort.
finding-not-running = { $detail } läuft nicht in diesem Prozess.

## The doctor and one's own page

keep-own-only = Du kannst nur eigene Nachrichten behalten; frag { $author }, ob diese behalten werden soll.

## Entries

entry-on = { $heading }, zu „{ $title }“
entries-week = Gelesen in der Woche vom { $day }.
asks-still-summary = Diese Runde will eine Zusammenfassung: /paper summary.
asks-still-critique = Diese Runde will eine Kritik: /paper critique.
asks-still-both = Diese Runde will eine Zusammenfassung und eine Kritik.
entry-summary = { $who } – Zusammenfassung
entry-critique = { $who } – Kritik
entry-removed = Hier stand ein Beitrag; er wurde zurückgenommen.
mine-summary = Zusammenfassung von „{ $title }“
mine-critique = Kritik zu „{ $title }“
now-asks-summary = Du hast noch nichts eingereicht: /paper summary.
now-asks-critique = Du hast noch nichts eingereicht: /paper critique.
now-asks-either = Du hast noch nichts eingereicht: /paper summary oder /paper critique.
now-asks-both = Du hast noch nichts eingereicht: /paper summary und /paper critique.

## Explaining back in pairs


## Finding

found-words = Gefunden zu „{ $words }“

## Moderation: hiding entries, tidying papers, handing a club over

entry-hidden = Hier stand ein Beitrag; die Organisation hat ihn ausgeblendet.

## Pace: goals, reading, the weekly letter

no-time-spent = Bitte gib eine Zeit über null an, etwa 45m, 1h30 oder 2 hours.
too-much-time = „{ $typed }“ ist mehr, als ein Tag hat; notier höchstens 24 Stunden auf einmal.
no-such-span = „{ $typed }“ kann ich nicht als Dauer lesen; schreib etwa 45m, 1h30 oder 2 hours.
no-such-hours = { $name } kann nicht „{ $typed }“ sein; gib Stunden von 0 bis { $most } an, ganze oder halbe, etwa 2.5.
letter-waits = Ich habe hier eine Nachricht nur für dich, und Direktnachrichten nimmst du von mir keine an.
button-letter = Lesen

## Slack

slack-whole-organization = Paperclub kommt immer in einen Workspace. Bitte installier es noch einmal und wähl einen Workspace statt der ganzen Organisation.
slack-title = Paperclub
slack-close = Schließen
slack-moment = Einen Moment …
slack-cut = Es ist mehr, als hier hineinpasst; mit dem Befehl im Kanal siehst du alles.
slack-too-late = Das Formular ging nicht rechtzeitig auf. Verloren ist nichts; bitte öffne es noch einmal.
slack-button-open = Formular öffnen
slack-keep-cut = Deine Nachricht hat mehr als die { NUMBER($most) } Zeichen dieses Feldes. Was nicht hineinpasst, steht noch in deiner Nachricht; bitte kürz es hier.
slack-file-sent = Ich habe es dir als Direktnachricht geschickt.
slack-picture-sent = Das Bild ist in deinen Direktnachrichten.
slack-picture-failed = Ich konnte dir das Bild gerade nicht schicken; in ein paar Minuten kannst du noch einmal fragen.
slack-file-failed = Ich konnte dir die Datei gerade nicht schicken; bitte versuch es in ein paar Minuten noch einmal.
slack-not-shown = Die Antwort ließ sich hier nicht zeigen. Von dem, was du geschrieben hast, ist nichts verloren; bitte frag noch einmal.
slack-reinstall = Ich bin in diesem Workspace nicht mehr installiert; bitte frag, wer ihn verwaltet, ob ich wieder installiert werden kann.
slack-install-failed = Die Installation ließ sich gerade nicht abschließen. Bitte geh zurück und versuch es in einer Minute noch einmal.
slack-no-home = Ein Club wohnt in einem Kanal; bitte frag mich dort.
slack-manifest-description = Führt die Woche eines Paperclubs: Vorschläge, Abstimmung, Paper der Woche, Zusammenfassungen, Kritiken, Serien.
slack-manifest-paper = Vorschlagen, abstimmen, lesen, einreichen
    .hint = etwa nominate, vote, now, summary, critique, my, help
slack-manifest-club = Den Club führen (Organisation)
    .hint = etwa start, rhythm, settings, pick, pause, doctor
finding-slack-token = Slack nimmt mein Token nicht mehr an: Ich wurde deinstalliert, oder das Token wurde widerrufen. Bitte installiert mich neu.
found-slack-token = Slack kennt mich.
finding-slack-scopes = Mir fehlen Rechte in Slack ({ $detail }). Bitte installiert mich neu, dann bekomme ich sie.
found-slack-scopes = Ich habe die Rechte, die ich brauche.
finding-slack-member = Ich bin nicht mehr im Kanal des Clubs. Bitte ladet mich dorthin ein: /invite @Paperclub
found-slack-member = Ich bin im Kanal des Clubs.
finding-slack-archived = Der Kanal des Clubs ist archiviert. Bitte holt ihn zurück; oder /club home gibt einen Code, mit dem der Club umzieht.
found-slack-archived = Der Kanal ist offen.
finding-slack-restricted = Die Einstellungen des Workspace lassen mich im Kanal des Clubs nicht posten. Bitte erlaubt es mir dort.
finding-slack-unreachable = Slack antwortet mir gerade nicht ({ $detail }).

## Streaks

streak-title =
    { $streak ->
        [0] Gerade keine Serie
        [one] Eine Runde in Folge
       *[other] { $streak } Runden in Folge
    }

## Two homes

code-expired = Dieser Code gilt nicht mehr; bitte hol dir einen neuen.

## The paper of the week

thread-more = und { $count } weitere
reminder-until = Pünktlich bis { $wrap }.

## Buttons and forms

button-summary = Zusammenfassung einreichen
button-critique = Kritik einreichen
button-late = Nachreichen
button-entries = Wer hat gelesen
discord-role = { $channel } liest
button-remind = Erinnere mich
button-remind-off = Nicht mehr erinnern
button-by-hand = Von Hand eingeben
button-again = Ausgefüllt wieder öffnen
button-vote = Abstimmen
button-sure-drop = Ja, löschen
form-submit = Einreichen
form-left = Du hast das Formular verlassen. Eingereicht ist nichts, und was du getippt hast, bleibt.
your-text = Damit es nicht verloren geht, ist hier, was du geschrieben hast:
form-for = Zu „{ $title }“

## Kinds and labels

kind-summary = Zusammenfassung
kind-critique = Kritik
label-week = Die Woche
label-unclear = Noch unklar
somebody = jemand
and-more = … und { NUMBER($count) } weitere
step-nominate = Aufruf zu Vorschlägen
step-suggest = Empfehlungen
step-vote = Abstimmung
step-pick = Wahl
step-recall = Auffrischung
step-year = das Jahr in Zahlen
step-prompt = Bogen für die Leitung
step-remind = Erinnerung
step-discuss = Diskussion
step-wrap = Abschluss
step-settle = Ende der Runde
step-resume = Ende der Pause
step-soon = Erinnerung für alle, die kommen
step-there = Frage, wer da war
step-empty-soon = frühe Warnung, wenn nichts zur Wahl steht
step-empty-now = letzte Warnung, wenn nichts zur Wahl steht
ground-server = Server
ground-workspace = Workspace
ground-room = Raum

## Refusals

no-such-command = { $typed } kenne ich nicht; /paper help zeigt, was ich kann.
no-such-command-but = { $typed } kenne ich nicht; meinst du { $nearest }?
feature-off = { $club } kommt gerade ohne { $feature } aus; die Organisation kann es mit /club features on: { $feature } einschalten.
organizers-only = { $command } ist für die Organisation des Clubs; frag dort oder bei denen, die diesen { $ground } verwalten.
organizers-only-elsewhere = { $command } ist für die Organisation von { $club }, und dieser Kanal gehört nicht dazu; wer den Ort verwaltet, an dem der Club wohnt, kann es in dessen Kanal benutzen.
place-only = Nur wer diesen { $ground } verwaltet, kann einen Club in einem seiner Kanäle wohnen lassen; bitte dort darum, { $command } zu tippen.
visitor = Du bist aus einem anderen Workspace hier: Du kannst mitlesen und Knöpfe wie „Wer hat gelesen“ drücken. Zum Abstimmen und Einreichen frag die Organisation nach einem Konto in ihrem Workspace.
no-club = In diesem Kanal gibt es noch keinen Club; /club start NAME gründet einen.
which-club = Du bist in { $count } Clubs. Welchen meinst du?
which-club-since = { $club } (seit { $since })
button-more-clubs = Weitere Clubs
missing = Bitte gib auch { $name } an, etwa so: { $example }
missing-in-form = Bitte füll { $name } aus.
too-long = { $name } darf { NUMBER($most) } Zeichen haben und hat { NUMBER($has) }; bitte kürz es.
not-a-choice = { $name } kann nicht „{ $typed }“ sein; möglich ist { $choices }.
no-such-rhythm = „{ $typed }“ verstehe ich nicht; sag, wie oft, etwa 2nd week oder every month on the first Monday.
either-rhythm = „{ $typed }“ kann nach Wochen oder nach Monaten gemeint sein; schreib every { $weeks } weeks oder every month on the { $day }.
days-off-when = Freie Tage beginnen frühestens heute und enden in spätestens zwei Jahren.
too-many-days-off = Ein Club kann { $most } Pausen und Ferien notieren; skip: off nimmt sie zurück.
no-such-time = { $name } kann nicht „{ $typed }“ sein; gib Wochentag und Uhrzeit an, etwa sat 09:00, oder off.
no-such-zone = Die Zeitzone „{ $typed }“ kenne ich nicht; nenn eine Stadt oder ein Land, etwa Berlin oder Asia/Kolkata.
no-such-language = „{ $typed }“ spreche ich noch nicht; ich kann { $known }.
zone-offered = „{ $typed }“ ist nicht nur ein Ort, den ich kenne; meinst du { $places }?
zone-changes = { $city } ({ $zone })
zone-steady = { $city } ({ $zone }, ohne Sommerzeit)
button-zone = { $zone }
no-such-day = { $name } kann nicht „{ $typed }“ sein; gib einen Tag an, etwa 24. Dez. oder 2027-01-03.
no-such-date = { $name } kann nicht „{ $typed }“ sein; gib einen Tag mit Jahr an, etwa 2026-12-24 oder 24 Dec 2026.
no-such-days = { $name } kann nicht „{ $typed }“ sein; gib einen Tag an, etwa 24. Dez., oder Tage, etwa 24.12. bis 3.1.2027.
either-day = „{ $typed }“ kann { $one } oder { $two } sein; bitte schreib den Monat als Wort.
day-is-over = „{ $typed }“ ist diesen Monat vorbei; wenn du den nächsten meinst, schreib das Jahr dazu: { $again }.
no-such-number = { $name } kann nicht „{ $typed }“ sein; gib eine Zahl von { $least } bis { $most } an.
no-such-member = Hier heißt kein Mitglied { $name }; Mitglied wird man mit dem ersten Vorschlag, der ersten Stimme oder dem ersten Beitrag.
library-down = Die Bibliothek antwortet gerade nicht; bitte versuch es in ein paar Minuten noch einmal.
library-down-by-hand = Die Bibliothek antwortet gerade nicht; versuch es in ein paar Minuten noch einmal, oder gib das Paper von Hand ein: /paper nominate title: DER TITEL link: https://…
store-down = Ich kann gerade nichts aufschreiben, darum ist nichts passiert; bitte versuch es in einer Minute noch einmal.
stopping = Ich werde gerade angehalten und konnte das nicht zu Ende bringen; bitte versuch es in ein, zwei Minuten noch einmal.
took-too-long = Das hat zu lange zu mir gebraucht, darum ist nichts passiert; bitte versuch es noch einmal.
overtaken = Du hast seither etwas Neueres getan, darum blieb das hier liegen; wenn du es noch willst, versuch es noch einmal.
went-wrong = Bei mir ging etwas schief, und es ist nichts passiert; bitte versuch es noch einmal, und sag der Organisation Bescheid, wenn es so bleibt.
enough-looked-up =
    Ich habe in einer Stunde { $most } Paper für dich nachgeschlagen; bitte versuch es in { $minutes ->
        [one] einer Minute
       *[other] { $minutes } Minuten
    } noch einmal, oder gib es von Hand ein: /paper nominate title: DER TITEL link: https://…
needs-title = In { $link } kann ich nicht hineinsehen; bitte gib auch den Titel an: /paper nominate title: DER TITEL link: { $link }
button-over = Worum es hier ging, ist vorbei, darum ist nichts passiert; bitte tipp den Befehl neu.
no-such-field = { $command } hat kein Feld „{ $typed }“; meinst du „{ $nearest }:“? Die Felder sind { $names }. Eingereicht ist noch nichts.
not-on-ballot =
    „{ $typed }“ steht nicht zur Wahl; { $most ->
        [0] der Stimmzettel ist noch leer, und /paper nominate setzt ein Paper darauf.
        [one] es gibt ein Paper, Nummer 1.
       *[other] nimm Nummern von 1 bis { $most }.
    }
nothing-to-read = Gerade gibt es kein Paper zum Einreichen; /paper now sagt, wann das nächste gewählt wird.
no-such-note = Diese Notiz gibt es nicht mehr; /paper my notes zeigt deine.
called-now = { $former } heißt jetzt { $now }.
lead-wish-stranger = Du bist kein Mitglied von { $club }, darum fragt dich niemand, ob du leitest.
list-comma = ,{ " " }
quoted = „{ $text }“
day-and-time = { $day }, { $time }

## A page that is not there

site-nothing-here = Hier ist nichts.
site-only-to-read = Das kann man nur lesen.
site-not-now = Das Gedächtnis des Clubs ist gerade nicht zu erreichen. Bitte versuch es in einer Minute noch einmal.
site-went-wrong = Hier ging etwas schief. Bitte versuch es später noch einmal.

## What people type: several ways with | between them, the most usual first. English is understood everywhere beside it

typed-off = aus | kein | keine | keins | nein
typed-today = heute
typed-tomorrow = morgen
typed-day-after-tomorrow = übermorgen
typed-weekday-next-week = nächste Woche { $weekday } | { $weekday } nächste Woche | { $weekday } nächster Woche
typed-next-weekday = nächsten { $weekday } | nächster { $weekday } | kommenden { $weekday }
typed-in-days = in { $count } Tagen | in { $count } Tag
typed-in-weeks = in { $count } Wochen | in { $count } Woche
typed-days = { $count } Tage | { $count } Tag
typed-weeks = { $count } Wochen | { $count } Woche
typed-from-to = vom { $first } bis zum { $last } | vom { $first } bis { $last } | von { $first } bis { $last } | { $first } bis zum { $last } | { $first } bis { $last }
typed-until = bis zum { $last } | bis { $last }
typed-hour = { $hour } Uhr
typed-hour-minutes = { $hour } Uhr { $minutes } | { $hour }:{ $minutes } Uhr | { $hour }.{ $minutes } Uhr

## What there is to choose in commands: shown in menus, and what people may type for it

choice-on = an | ein
choice-off = aus
choice-yes = ja
choice-name = Name
choice-initials = Initialen
choice-nameless = namenlos
choice-out = gar nicht
choice-members = Mitglieder
choice-public = alle
choice-show = zeigen
choice-undo = zurücknehmen
choice-next = nächstes
choice-now = jetzt
choice-replace = ersetzen
choice-join = dazu
choice-why = warum
choice-summary = Zusammenfassung
choice-critique = Kritik
choice-either = eins von beiden
choice-both = beides
choice-round = Runde
choice-pace = Tempo
choice-recall = Auffrischen
choice-ping = Ruf
choice-discussion = Diskussion
choice-explain = erklären
choice-earlier = frühere
choice-drop = löschen
choice-after-own = nach dem eigenen
choice-at-once = sofort
choice-at-wrap = am Ende
choice-vote = Abstimmung
choice-queue = Reihe
choice-random = Los
choice-organizer = Organisation
choice-auto = von selbst
choice-never = nie
choice-in-turn = reihum
choice-gladly = gern
choice-coming = komme
choice-maybe = vielleicht
choice-not-this-time = diesmal nicht
choice-builds-on = baut auf
choice-borrows-from = nimmt von
choice-contradicts = widerspricht
choice-could-replace = könnte ersetzen
choice-same-idea = gleiche Idee
