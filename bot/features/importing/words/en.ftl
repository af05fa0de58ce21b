## The audit

audit-import = An import: how far it is

## Moving in

club-import = Bring along what the club read before
    .more = Give me the file you kept your sessions in – a table, BibTeX, RIS, CSL-JSON, Markdown, YAML, a zip of notes or a list of links – or paste it. I show what I read in it first; nothing changes before you say so. /club import with what: undo takes the last import back.
    .example = /club import file: years.csv
    .title = The club moves in
    .label-what = show: what is under way; undo: take the last back
    .called-what = What to do
    .label-file = The file: a table, BibTeX, notes, a zip …
    .called-file = The file
    .hint-file = Up to 10 MB and 5,000 readings.
    .label-text = Or its text, pasted
    .called-text = The text
    .hint-text = A reading a line, a table, a list with headings. More than 3,000 characters: as a file.
import-intro = Nothing changes before you have seen what I read in it.
import-pasted = your text
import-title = Moving in: { $name }
import-shape-csv = a table
import-shape-tsv = a table
import-shape-bibtex = BibTeX
import-shape-ris = RIS
import-shape-csl = CSL-JSON
import-shape-markdown = a list in Markdown
import-shape-yaml = a schedule in YAML
import-shape-links = a list of references
import-shape-notes = a folder of notes
import-shape-other = a text
import-read = { $sessions ->
    [one] I read it as { $shape }: one session
   *[other] I read it as { $shape }: { $sessions } sessions
    }{ $readings ->
    [one] {" "}with one reading.
   *[other] {" "}with { $readings } readings.
    } Nothing is changed yet.
import-columns = Its columns
import-column-wrong = A column means something else …
import-column-means = It means …
import-column-asked = The column “{ $name }” was taken for: { $means }. What does it mean?
import-column-day = the day
import-column-title = the title
import-column-link = the link
import-column-doi = the DOI
import-column-arxiv = the arXiv number
import-column-pubmed = the PubMed number
import-column-authors = the authors
import-column-year = the year it came out
import-column-presenter = who presented
import-column-account = the presenter's account
import-column-place = the place
import-column-notes = notes
import-column-nothing = nothing, leave it out
import-count-sure = { $count ->
    [one] One is told whole.
   *[other] { $count } are told whole.
}
import-count-waiting = { $count ->
    [one] One is to be looked up.
   *[other] { $count } are to be looked up.
}
import-count-met = { $count ->
    [one] One tells who presented, and of no paper: it is kept as a session with its day.
   *[other] { $count } tell who presented, and of no paper: they are kept as sessions with their days.
}
import-count-there = { $count ->
    [one] One is there already, and stays as it is.
   *[other] { $count } are there already, and stay as they are.
}
import-count-coming = { $count ->
    [one] One is still to come: I leave it out. /paper nominate proposes it when you like.
   *[other] { $count } are still to come: I leave them out. /paper nominate proposes each when you like.
}
import-count-doubtful = { $count } are doubtful.
import-count-unknown = { $count } were not found.
import-days-asked = Its days can be read in two ways. Is 3/4 the 3rd of April, or the 4th of March?
import-days-day-first = 3 April
import-days-month-first = 4 March
import-days-first = Please say first how its days are meant.
import-doubts = { $count ->
    [one] Left out, for I do not understand it
   *[other] Left out, for I do not understand them
}
import-doubt-no-reading = { $where }: nothing to read beside “{ $text }”
import-doubt-day-unclear = { $where }: “{ $text }” is no day I can read; its readings are kept without one
import-doubt-twice = { $where }: “{ $text }” stands twice on that day
import-doubt-not-understood = { $where }: “{ $text }”
import-more = … and { $count } more
import-found = { $sure ->
    [one] One reading is sure
   *[other] { $sure } readings are sure
    }, { $there ->
    [0] none is there already
    [one] one is there already
   *[other] { $there } are there already
    }, { $unsure ->
    [0] and none is doubtful.
    [one] and one is doubtful.
   *[other] and { $unsure } are doubtful; { $undecided } of them undecided.
    } What you say nothing about is left out.
import-doubtful-item = { $number }. “{ $text }” ({ $where }) – perhaps { $found }
import-unknown-item = { $number }. “{ $text }” ({ $where }) – nothing found
import-no-day = no day
import-choose = Choose what is right …
import-choose-match = { $number }: it is “{ $title }”
import-choose-written = { $number }: as written, “{ $title }”
import-none-of-these = There is nothing more of these.
import-list-sure = These are sure
import-list-met = These tell who presented, and of no paper
import-list-there = These are there already
import-list-coming = These are still to come
import-nominate = Nominate one of these …
import-list-waiting = These are to be looked up
import-list-doubtful = These are doubtful
import-list-unknown = Nothing was found of these
import-list-doubts = This I do not understand
import-looking-line = I am looking up: { $looked } of { $readings }. The post in the channel says how far I am; go on with something else.
import-taking-line = I am taking them in; the post in the channel says when it is done.
import-undoing-line = I am taking the import back; the post in the channel says when it is done.
import-done-line = { $rounds ->
    [one] One session was taken in.
   *[other] { $rounds } sessions were taken in.
}
import-undone-line = { $kept ->
    [0] The import is taken back.
    [one] The import is taken back, but for one session that members have written on since.
   *[other] The import is taken back, but for { $kept } sessions that members have written on since.
}
import-undo-sure = It was taken in { $ended }. { $rounds ->
    [one] One session goes, with the papers
   *[other] { $rounds } sessions go, with the papers
    } that came along and who presented. What members have written on since stays.
import-presented = Presented by { $who }
import-notes = Notes
import-place = Where
import-post-title = { $club } moves in
import-read-post = { $readings } readings from { $name }.
import-looking-post = I am looking up what the club read before, from { $name }: { $looked } of { $readings }.
import-ready-post = I have looked up what the club read before, from { $name }: { $sure } sure, { $unsure } doubtful, { $there } there already. An organizer says what is taken in.
import-taking-post = I am taking in what the club read before, from { $name }: { $rounds } of { $sessions } sessions.
import-done-post = { $rounds ->
    [one] One session from before is here now
   *[other] { $rounds } sessions from before are here now
    }, from { $name }: /paper find knows their papers. Nobody's streak changes by them.
import-done-coming = { $count ->
    [one] One is still to come; an organizer can nominate it from here.
   *[other] { $count } are still to come; an organizer can nominate each from here.
}
import-undoing-post = I am taking back what came from { $name }.
import-undone-post = { $kept ->
    [0] What came from { $name } is taken back.
    [one] What came from { $name } is taken back, but for one session that members have written on.
   *[other] What came from { $name } is taken back, but for { $kept } sessions that members have written on.
}
import-left-post = The import was left; nothing was taken in.
import-left = Left. Nothing was taken in.
button-import-show = Show how it stands
button-import-next = The next ones
button-import-look = { $count ->
    [0] Go on
   *[other] Right: look them up
}
button-import-days = It is { $order }
button-import-list = { $kind ->
    [sure] The { $count } that are sure
    [met] The { $count } without a paper
    [there] The { $count } there already
    [coming] The { $count } still to come
    [doubts] The { $count } not understood
   *[further] More of these
}
button-import-take = { $out ->
    [0] Take { $count } in
   *[other] Take { $count } in, leave { $left } out
}
button-import-all-match = All matches are right
button-import-all-written = All others as written
button-import-all-out = Leave all others out
button-import-drop = Leave it
button-import-undo = Take it back

## Refusals

import-under-way = Another import is under way; finish or leave that one first.
import-none = No import is under way; /club import takes a file.
import-none-to-undo = There is no import to take back.
import-nothing-given = Please give a file, or paste its text.
import-over = That import is past this; /club import shows how it stands.
import-taken-in = It is being taken in already; /club import with what: undo takes it back afterwards.
import-nothing-wanted = Nothing of it is sure, and you have chosen none of the doubtful ones.
import-file-too-large = That file is larger than { $most } MB; please give a part of it at a time.
import-file-unreachable = I could not get at that file; please attach it again, or paste its text.
import-wrong-too-large = That file is larger than I can read; please give a part of it at a time.
import-wrong-too-many = That is more than 5,000 readings; please give them in parts.
import-wrong-no-text = That is no text I can read; please save it as text in UTF-8, as CSV for a table.
import-wrong-no-titles = None of the table's columns tells what was read; please name one “title”, “link” or “DOI”.
import-wrong-workbook = That is a spreadsheet program's own file; please save its sheet as CSV (File, then Save as or Download), or paste its rows.
import-wrong-broken = The file begins like one I know and then breaks; please export it anew.
import-wrong-workbook-at = That is a spreadsheet program's own file; please save its sheet as CSV (File, then Save as or Download), or paste its rows.
import-wrong-broken-at = The file breaks at line { $line }; please mend that line, or export it anew.
import-wrong-no-text-at = Line { $line } is no text I can read; please save the file as text in UTF-8.
import-wrong-too-large-at = At line { $line } the file is larger than I can read; please give a part of it at a time.
import-wrong-too-many-at = From line { $line } on there are more than 5,000 readings; please give them in parts.
import-wrong-no-titles-at = None of the columns in line { $line } tells what was read; please name one “title”, “link” or “DOI”.
import-wrong-empty-at = There is nothing to read in that file.
import-wrong-empty = There is nothing to read in that; please look whether it is the right file.
