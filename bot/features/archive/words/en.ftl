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
