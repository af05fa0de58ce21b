## Exporting the reading list

club-export = Die Leseliste des Clubs als Datei
    .name = leseliste
    .name-format = format
    .name-year = jahr
    .more = bibtex, ris und csl sind für Literaturverwaltungen, csv für Tabellen, markdown zum Lesen, json für Programme, ics für Kalender. Was Mitglieder schrieben, ist nicht dabei: /paper my export hat deins.
    .example = /club export format: bibtex
    .label-format = Was für eine Datei
    .called-format = Die Art der Datei
    .label-year = Nur ein Jahr, etwa 2026
    .called-year = Das Jahr
paper-list = Die Leseliste des Clubs als Datei
    .name = leseliste
    .name-format = format
    .name-year = jahr
    .more = bibtex, ris und csl sind für Literaturverwaltungen, csv für Tabellen, markdown zum Lesen, json für Programme, ics für Kalender. Was Mitglieder schrieben, ist nicht dabei: /paper my export hat deins.
    .example = /paper list format: bibtex
    .label-format = Was für eine Datei
    .called-format = Die Art der Datei
    .label-year = Nur ein Jahr, etwa 2026
    .called-year = Das Jahr
export-done =
    Die Leseliste von { $club }: { $papers ->
        [one] ein Paper
       *[other] { $papers } Paper
    }.
export-none = { $club } hat noch nichts gelesen, für eine Datei gibt es also nichts. Das erste gewählte Paper wird darin stehen.
export-none-in = { $club } hat { $year } nichts gelesen. Ohne Jahr kommt die ganze Liste.
export-year = „{ $typed }“ ist kein Jahr; gib vier Ziffern an, etwa 2026, oder lass es für alle Jahre weg.
button-export-of = Die Liste von { $club }
export-too-large = Das wäre eine Datei von { $megabytes } MB, mehr, als sich hier schicken lässt. Gib ein Jahr an, etwa year: 2026, und nimm eins nach dem anderen.
export-calendar = Die Treffen von { $club }, vergangene und kommende, für einen Kalender.
export-calendar-whole = Ein Kalender enthält alle Jahre; bitte lass das Jahr weg.
