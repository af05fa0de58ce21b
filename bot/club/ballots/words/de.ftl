## Commands: members

paper-nominate = Ein Paper vorschlagen
    .name = vorschlagen
    .name-paper = paper
    .name-pitch = warum
    .name-title = titel
    .name-link = link
    .more = Gib eine arXiv-Nummer an, eine DOI, die Adresse einer Seite, eines Vortrags oder Videos, oder Suchworte. Was ich nicht lesen kann, gibst du von Hand mit Titel und Link ein.
    .example = /paper nominate 1706.03762 pitch: everything since stands on it
    .label-paper = arXiv-Nummer, DOI, Adresse oder Suchworte
    .called-paper = Das Paper
    .label-pitch = Warum der Club es lesen soll
    .label-title = Titel, wenn er von Hand sein muss
    .called-title = Titel
    .label-link = Link, wenn er von Hand sein muss
    .called-link = Link
paper-enter = Etwas vorschlagen, das ich nicht nachschlagen kann
    .title = Von Hand
    .example = /paper nominate title: The title on the page link: https://example.org/page
    .label-title = Titel
    .label-authors = Autorinnen und Autoren
    .hint-authors = Durch Kommas getrennt
    .label-link = Link
    .hint-link = Wo man es lesen kann, beginnend mit https://
    .label-pitch = Warum der Club es lesen soll
paper-nominations = Sehen, was vorgeschlagen ist
    .name = vorschläge
    .example = /paper nominations
paper-vote = Für die Paper stimmen, die du lesen möchtest
    .name = abstimmen
    .name-papers = nummern
    .more = Nenn beliebig viele bei ihren Nummern; noch einmal ersetzt deine Stimme, „none“ nimmt sie zurück. Was die meisten Stimmen hat, wird immer gelesen; bei Gleichstand geht vor, wer letztes Mal nicht gewonnen hat, dann, was länger wartet.
    .example = /paper vote 1 3
    .label-papers = Nummern vom Stimmzettel, oder „none“
    .called-papers = Nummern vom Stimmzettel

## The audit

audit-nominate = Runde { $number }, Aufruf zu Vorschlägen
audit-vote = Runde { $number }, Stimmzettel
audit-empty-soon = Runde { $number }, frühe Warnung, dass nichts zur Wahl steht
audit-empty-now = Runde { $number }, letzte Warnung, dass nichts zur Wahl steht

## Nominations and the vote

nominated-line = { $who } schlägt vor: { $authors }
nominated-line-bare = { $who } schlägt das vor.
retracted-warning = ⚠ Dieses Paper wurde zurückgezogen, vom Verlag oder von denen, die es schrieben. Lest es mit diesem Wissen.
nominations-title =
    { $count ->
        [one] Ein Paper ist vorgeschlagen
       *[other] { $count } Paper sind vorgeschlagen
    }
nominations-line = { $number }. { $title } – { $who }
nominations-lapsed =
    { $count ->
        [one] Ein Vorschlag von dir ist bei der letzten Wahl verfallen: { $titles }. /paper nominate schlägt ihn wieder vor.
       *[other] { $count } Vorschläge von dir sind bei der letzten Wahl verfallen: { $titles }. /paper nominate schlägt sie wieder vor.
    }
nominations-none = Noch ist nichts vorgeschlagen. Mach den Anfang: /paper nominate nimmt eine arXiv-Nummer, eine DOI, eine Adresse oder ein paar Suchworte.
withdrawn-nomination = „{ $title }“ ist nicht mehr vorgeschlagen.
enter-intro = Das konnte ich nicht nachschlagen, also sag mir bitte, was es ist. Es wird so vorgeschlagen, wie du es eingibst.
ballot-title = Stimmt über das Paper vom { $day } ab
ballot-intro = Die Abstimmung läuft. Stimm für so viele, wie du magst; was die meisten Stimmen hat, wird { $pick } gewählt.
ballot-over =
    { $count ->
        [0] Diese Abstimmung ist vorbei; gewählt wurde kein Paper.
        [one] Diese Abstimmung ist vorbei: Gewählt wurde { $titles }.
       *[other] Diese Abstimmung ist vorbei: Gewählt wurden { $titles }.
    }
ballot-tie = Gleichstand: { $titles } hatten ebenso viele Stimmen.
ballot-line =
    { $number }. { $paper }{ $count ->
        [0] { "" }
        [one] { " " }· 1 Stimme
       *[other] { " " }· { $count } Stimmen
    }
ballot-voters =
    { $count ->
        [0] Abgestimmt hat noch niemand.
        [one] Ein Mitglied hat abgestimmt.
       *[other] { $count } Mitglieder haben abgestimmt.
    }
ballot-voted =
    { $count ->
        [0] Abgestimmt hat niemand.
        [one] Ein Mitglied hat abgestimmt.
       *[other] { $count } Mitglieder haben abgestimmt.
    }
ballot-choose = Wofür du stimmst
voted =
    { $count ->
        [one] Du stimmst für ein Paper:
       *[other] Du stimmst für { $count } Paper:
    }
    { $titles }
voted-none = Du stimmst für keins. Bis zur Wahl kannst du noch abstimmen.

## Buttons and forms

button-withdraw = { $number } zurücknehmen

## Kinds and labels

label-pitch = Warum

## Refusals

already-read = Der Club hat „{ $title }“ { $when } gelesen; bitte nimm ein anderes.
being-read = Der Club liest „{ $title }“ gerade, in Runde { $number }; bitte nimm ein anderes.
already-nominated = „{ $title }“ ist schon vorgeschlagen, von { $who }; /paper nominations zeigt, was vorgeschlagen ist.
too-many-nominations = Du hast schon { $most } Paper vorgeschlagen; nimm erst eins mit /paper nominations zurück.
no-such-nomination = Diesen Vorschlag gibt es nicht mehr; /paper nominations zeigt die jetzigen.
not-yours = Zurücknehmen kann ein Paper nur, wer es vorschlug, oder die Organisation.
no-vote-here = In diesem Club wird nicht abgestimmt: { $how }. Die Organisation kann das mit /club settings oder /club rhythm ändern.
pick-by-vote = die Abstimmung ist in der Woche ausgeschaltet
pick-by-queue = gewählt wird, was am längsten wartet
pick-by-random = gewählt wird durch das Los
pick-by-organizer = die Organisation wählt
vote-opens = Die Abstimmung läuft noch nicht: Sie beginnt { $opens }. Bis dahin bringt /paper nominate ein Paper dazu.
vote-not-open = Die Abstimmung läuft noch nicht; /paper now sagt, wann die Wahl ist, und /paper nominate bringt ein Paper dazu.
vote-over = Die Abstimmung zu dieser Liste ist vorbei; es ist nichts passiert. /paper vote zeigt den jetzigen Stimmzettel.
vote-undated = Zu welcher Abstimmung diese Liste gehört, weiß ich nicht: Sie ist älter als meine neue Fassung. Es ist nichts passiert; bitte wähl auf dem neuesten Stimmzettel.
ballot-empty = Der Stimmzettel ist noch leer; /paper nominate setzt ein Paper darauf.
setting-pick_by =
    { $value ->
        [queue] Was zuerst vorgeschlagen wurde, wird zuerst gelesen
        [random] Das Los entscheidet unter den Vorschlägen
        [organizer] Die Organisation wählt das Paper
       *[vote] Eine Abstimmung wählt das Paper
    } (pick_by: { $value })
setting-carry =
    { $value ->
        [0] Was nicht gewonnen hat, steht nicht wieder zur Wahl
        [one] Was nicht gewonnen hat, steht noch einmal zur Wahl
       *[other] Was nicht gewonnen hat, steht noch { $value }-mal zur Wahl
    } (carry: { $value })
