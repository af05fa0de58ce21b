## Commands: members

paper-archive = Die Seiten des Clubs: was er las, schrieb und erklärte
    .name = archiv
    .title = Archiv
    .more = Gibt dir einen Link für deinen Browser. Er gilt einmal, zehn Minuten lang; dann kommt dieser Browser einen Monat lang hinein.
    .example = /paper archive
paper-my-archive = Sagen, wie du auf den Seiten des Clubs stehst
    .name = auftritt
    .name-how = wie
    .more = Mit Namen, mit Initialen, ohne Namen oder gar nicht. Wer nie etwas sagte, steht dort ohne Namen, wo alle lesen können.
    .label-how = Wie du dort stehst
    .example = /paper my archive how: initials

## Settings

club-settings-label-archive = Wer die Seiten des Clubs lesen darf
club-settings-label-invite = Was die Seiten zum Mitmachen sagen
setting-archive =
    { $value ->
        [public] Alle dürfen die Seiten des Clubs lesen (archive: public)
        [members] Mitglieder dürfen die Seiten des Clubs lesen (archive: members)
       *[other] Der Club hat keine Seiten (archive: off)
    }
setting-invite = Was die Seiten zum Mitmachen sagen (invite: { $value })

## The way in

archive-title = Die Seiten von { $club }
archive-link = Dieser Link lässt einen Browser hinein, einmal und in den nächsten zehn Minuten: { $link }
archive-public = Hier dürfen alle sie lesen: { $address }
archive-off = { $club } hat noch keine Seiten. Die Organisation schaltet sie ein: /club settings archive: members
archive-not-served = Dieser Paperclub zeigt keine Seiten. Wer ihn betreibt, kann das mit [site] listen in der Konfiguration ändern.
archive-members-only = Die Seiten von { $club } sind für Mitglieder; mit deinem ersten Beitrag bist du eins.
archive-stand-name = Du stehst dort mit Namen.
archive-stand-initials = Du stehst dort mit Initialen.
archive-stand-nameless = Was von dir ist, steht dort ohne Namen.
archive-stand-out = Von dir steht dort nichts.
archive-stand-later = Sollten sie eines Tages allen offenstehen, stehst du dort ohne Namen, bis du es dann anders sagst.
archive-own-page = Deine eigene Seite: { $address }
button-archive-name = Mit Namen
button-archive-initials = Mit Initialen
button-archive-nameless = Ohne Namen
button-archive-out = Gar nicht
archive-door-title = { $club }
archive-door = Damit kann dieser Browser einen Monat lang die Seiten des Clubs lesen. Tu das auf einem eigenen Gerät.
archive-door-button = Lass mich hinein
archive-door-over = Dieser Link wurde schon benutzt, oder er ist zu alt. /paper archive gibt dir einen neuen.

## The pages

archive-description =
    { $papers ->
        [one] { $club } hat zusammen ein Paper gelesen.
       *[other] { $club } hat zusammen { NUMBER($papers) } Paper gelesen.
    }
archive-join-by = So machst du mit: { $invite }
archive-join-ask = Wenn du mitmachen möchtest, frag ein Mitglied.
archive-papers-all = Paper
archive-papers-year = Paper aus { $of }
archive-papers-category = Paper in { $of }
archive-words = Begriffe
archive-ties = Verbindungen
archive-search = Suche
archive-year = Das Jahr { $year }
archive-week =
    { $count ->
        [0] Der Club hat es diskutiert.
        [one] Der Club hat es diskutiert und eine Zusammenfassung oder Kritik geschrieben.
       *[other] Der Club hat es diskutiert und { NUMBER($count) } Zusammenfassungen und Kritiken geschrieben.
    }
archive-withdrawn = Dieses Paper wurde von denen zurückgezogen, die es schrieben.
archive-retracted = Dieses Paper wurde zurückgezogen.

## What stands on the pages besides

archive-page-skip = Zum Text springen
archive-page-menu = Die Seiten des Clubs
archive-page-members-only = Diese Seiten sind für Mitglieder des Clubs; bitte gib sie nicht weiter.
archive-page-reading = Diese Woche
archive-page-join = Mitmachen
archive-page-latest = Zuletzt gelesen
archive-page-browse = Alles, was gelesen wurde
archive-page-newest = Neueste zuerst
archive-page-by-title = Nach Titel
archive-page-by-year = Nach Jahr
archive-page-by-category = Nach Kategorie
archive-page-by-reader = Nach Leserin und Leser
archive-page-pieces = Weitere Seiten
archive-page-piece = Seite { $number }
archive-page-counts =
    { NUMBER($papers) } Paper · { $entries ->
        [one] 1 Zusammenfassung oder Kritik
       *[other] { NUMBER($entries) } Zusammenfassungen und Kritiken
    } · { $people ->
        [one] 1 Person
       *[other] { NUMBER($people) } Leute
    }
archive-page-entries =
    { $count ->
        [one] 1 Zusammenfassung oder Kritik
       *[other] { NUMBER($count) } Zusammenfassungen und Kritiken
    }
archive-page-authors =
    { $authors }{ $others ->
        [0] { "" }
       *[other] { " " }und { NUMBER($others) } weitere
    }
archive-page-abstract = Abstract
archive-page-published = erschienen { $day }
archive-page-read-on = diskutiert { $day }
archive-page-round = Runde { $number }
archive-page-nominated = Vorgeschlagen von { $who }
archive-page-presented = Vorgestellt von { $names }
archive-page-vote = Die Abstimmung
archive-page-voters =
    { $count ->
        [one] 1 Mitglied stimmte ab
       *[other] { $count } Mitglieder stimmten ab
    }
archive-page-approvals =
    { $title } – { $count ->
        [one] 1 Stimme
       *[other] { $count } Stimmen
    }
archive-page-thread = Zum Thread der Diskussion
archive-page-still-blind = Was Mitglieder schreiben, geht beim Abschluss auf.
archive-page-summary = Zusammenfassung
archive-page-critique = Kritik
archive-page-summary-by = Zusammenfassung von { $who }
archive-page-critique-by = Kritik von { $who }
archive-page-late = nachgereicht
archive-page-questions = Fragen
archive-page-voices =
    { $count ->
        [one] 1 Stimme
       *[other] { $count } Stimmen
    }
archive-page-answers = Antworten von Leuten, die es wissen
archive-page-answered = Beantwortet von { $who }
archive-page-builds = Was gebaut wurde
archive-page-built = Gebaut von { $who }
archive-page-learned = Was dabei zu lernen war
archive-page-repository = Repository
archive-page-notes = Notizen vom Treffen
archive-page-cite = BibTeX
archive-page-graph = Die am meisten verbundenen Paper
archive-page-graph-how = Geh mit Tab und den Pfeiltasten, oder mit dem Finger: Der erste Tipp zeigt, was mit einem Paper verbunden ist, der zweite öffnet es. Dasselbe steht darunter als Liste.
archive-page-left =
    { $count ->
        [one] Ein weiteres verbundenes Paper steht nur in der Liste.
       *[other] { NUMBER($count) } weitere verbundene Paper stehen nur in der Liste.
    }
archive-page-times =
    { $count ->
        [one] eine Verbindung
       *[other] { $count } Verbindungen
    }
archive-page-weeks = Woche für Woche
archive-page-week = Woche vom { $day }: Zusammenfassungen und Kritiken { $entries }, Paper { $papers }
archive-page-categories = Kategorien
archive-page-most-written = Wozu am meisten geschrieben wurde
archive-page-most-tied = Am meisten verbunden
archive-page-since = Mitglied seit { $day }
archive-page-written = Geschrieben
archive-page-yours = Deine eigene Seite
archive-page-search-how = Worte, die alle vorkommen sollen
archive-page-search-needs = Die Suche braucht JavaScript. Alle Paper stehen in der Liste der Paper.
archive-page-search-none = Gefunden wurde nichts.
archive-page-made-by = Gemacht vom Bot des Clubs, Paperclub.
