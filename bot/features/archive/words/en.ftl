## Commands: members

paper-archive = The club's pages: all it read, wrote and explained
    .title = Archive
    .more = Gives you a link for your browser. It works once, within ten minutes; then that browser is let in for a month.
    .example = /paper archive
paper-my-archive = Say how you stand in the club's pages
    .more = By your name, your initials, without a name, or not at all. Who never said stands there without a name wherever everybody can read.
    .label-how = How you stand there
    .example = /paper my archive how: initials

## Settings

club-settings-label-archive = Who may read the club's pages
club-settings-label-invite = What the club's pages say on how to join
setting-archive = { $value ->
    [public] Everybody may read the club's pages (archive: public)
    [members] Members may read the club's pages (archive: members)
   *[other] The club has no pages (archive: off)
}
setting-invite = What its pages say on how to join (invite: { $value })

## The way in

archive-title = The pages of { $club }
archive-link = This link lets one browser in, once and within ten minutes: { $link }
archive-public = Everybody may read them here: { $address }
archive-off = { $club } has no pages yet. An organizer turns them on: /club settings archive: members
archive-not-served = This Paperclub serves no pages. Whoever runs it can, with [site] listen in its configuration.
archive-members-only = The pages of { $club } are for its members; with your first entry you are one.
archive-stand-name = You stand there by your name.
archive-stand-initials = You stand there by your initials.
archive-stand-nameless = What is yours stands there without your name.
archive-stand-out = Nothing of yours is there.
archive-stand-later = Should they open to everybody one day, you stand there without a name until you say otherwise then.
archive-own-page = Your own page: { $address }
button-archive-name = By my name
button-archive-initials = By my initials
button-archive-nameless = Without a name
button-archive-out = Not at all
archive-door-title = { $club }
archive-door = This lets this browser read the pages of the club for a month. Do so on a device of your own.
archive-door-button = Let me in
archive-door-over = This link was used already, or is too old. /paper archive gives you another one.

## The pages

archive-description = { $papers ->
    [one] { $club } has read 1 paper together.
   *[other] { $club } has read { NUMBER($papers) } papers together.
}
archive-join-by = How to join: { $invite }
archive-join-ask = To join, ask one of its members.
archive-papers-all = Papers
archive-papers-year = Papers of { $of }
archive-papers-category = Papers in { $of }
archive-words = Words
archive-ties = Connections
archive-search = Search
archive-year = The year { $year }
archive-week = { $count ->
    [0] The club discussed it.
    [one] The club discussed it, and wrote 1 summary or critique.
   *[other] The club discussed it, and wrote { NUMBER($count) } summaries and critiques.
}
archive-withdrawn = Its authors have withdrawn this paper.
archive-retracted = This paper was retracted.

## What stands on the pages besides

archive-page-skip = Skip to the text
archive-page-menu = The club's pages
archive-page-members-only = These pages are for the club's members; please do not pass them on.
archive-page-reading = This week
archive-page-join = How to join
archive-page-latest = Read lately
archive-page-browse = All that was read
archive-page-newest = Newest first
archive-page-by-title = By title
archive-page-by-year = By year
archive-page-by-category = By category
archive-page-by-reader = By reader
archive-page-pieces = Further pages
archive-page-piece = Page { $number }
archive-page-counts = { $papers ->
    [one] 1 paper
   *[other] { NUMBER($papers) } papers
} · { $entries ->
    [one] 1 summary or critique
   *[other] { NUMBER($entries) } summaries and critiques
} · { $people ->
    [one] 1 person
   *[other] { NUMBER($people) } people
}
archive-page-entries = { $count ->
    [one] 1 summary or critique
   *[other] { NUMBER($count) } summaries and critiques
}
archive-page-authors = { $authors }{ $others ->
    [0] {""}
   *[other] {" "}and { NUMBER($others) } more
}
archive-page-abstract = Abstract
archive-page-published = published { $day }
archive-page-read-on = discussed { $day }
archive-page-round = Round { $number }
archive-page-nominated = Nominated by { $who }
archive-page-presented = Presented by { $names }
archive-page-vote = The vote
archive-page-voters = { $count ->
    [one] 1 member voted
   *[other] { $count } members voted
}
archive-page-approvals = { $title } – { $count ->
    [one] 1 approval
   *[other] { $count } approvals
}
archive-page-thread = To the discussion's thread
archive-page-still-blind = What members write opens at the wrap.
archive-page-summary = Summary
archive-page-critique = Critique
archive-page-summary-by = Summary by { $who }
archive-page-critique-by = Critique by { $who }
archive-page-late = late
archive-page-questions = Questions
archive-page-voices = { $count ->
    [one] 1 voice
   *[other] { $count } voices
}
archive-page-answers = Answers of people who know
archive-page-answered = Answered by { $who }
archive-page-builds = What was built
archive-page-built = Built by { $who }
archive-page-learned = What was learned
archive-page-repository = repository
archive-page-notes = Notes of the session
archive-page-cite = BibTeX
archive-page-graph = The most tied papers
archive-page-graph-how = Walk with Tab and the arrow keys, or by touch: the first tap shows what ties to a paper, the second opens it. The same stands below as a list.
archive-page-left = { $count ->
    [one] One tied paper more is in the list only.
   *[other] { NUMBER($count) } tied papers more are in the list only.
}
archive-page-times = { $count ->
    [one] one connection
   *[other] { $count } connections
}
archive-page-weeks = Week by week
archive-page-week = Week of { $day }: summaries and critiques { $entries }, papers { $papers }
archive-page-categories = Categories
archive-page-most-written = Most written about
archive-page-most-tied = Most tied
archive-page-since = A member since { $day }
archive-page-written = Written
archive-page-yours = Your own page
archive-page-search-how = Words, all of which are to be there
archive-page-search-needs = Searching needs JavaScript. All papers stand in the list of papers.
archive-page-search-none = Nothing was found.
archive-page-made-by = Made by the club's bot, Paperclub.
