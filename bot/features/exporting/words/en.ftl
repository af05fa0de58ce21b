## Exporting the reading list

club-export = The club's reading list as a file
    .more = bibtex, ris and csl are for reference managers, csv is for spreadsheets, markdown for reading, json for programs, ics for calendars. What members wrote is not in it: /paper my export has what is yours.
    .example = /club export format: bibtex
    .label-format = What kind of file
    .called-format = The kind of file
    .label-year = One year only, like 2026
    .called-year = The year
paper-list = The club's reading list as a file
    .more = bibtex, ris and csl are for reference managers, csv is for spreadsheets, markdown for reading, json for programs, ics for calendars. What members wrote is not in it: /paper my export has what is yours.
    .example = /paper list format: bibtex
    .label-format = What kind of file
    .called-format = The kind of file
    .label-year = One year only, like 2026
    .called-year = The year
export-done = The reading list of { $club }: { $papers ->
    [one] one paper
   *[other] { $papers } papers
}.
export-none = { $club } has read nothing yet, so there is nothing to put into a file. The first paper that is picked will be in it.
export-none-in = { $club } read nothing in { $year }. Leave the year out for the whole list.
export-year = “{ $typed }” is no year; give four digits, like 2026, or leave it out for all years.
button-export-of = The list of { $club }
export-too-large = This would be a file of { $megabytes } MB, which is more than can be sent here. Give a year, like year: 2026, and take one year at a time.
export-calendar = The sessions of { $club }, past and coming, for a calendar.
export-calendar-whole = A calendar holds all years; please leave the year out.
