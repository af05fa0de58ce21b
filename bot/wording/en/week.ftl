## The paper of the week

paper-of-the-week = { $count ->
    [one] Paper of the week: { $title }
   *[other] { $count } papers this round
}
thread-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
line-of-paper = { $line } – “{ $title }”
paper-named = “{ $title }”
tally-line = { $count ->
    [0] No approval
    [one] 1 approval
   *[other] { $count } approvals
} – { $title }
tally-rests = Whoever's paper was just picked rests a round, so one that stands higher or waited longer stays on the ballot.
tally-tie-rested = It was a tie: whoever's paper was picked last time, or has a place already, lets others go first.
tally-tie-waited = It was a tie: the one that had waited longest goes first.
tally-tie-both = It was a tie: whoever's paper was picked last time, or has a place already, lets others go first, and of those the one that had waited longest was picked.
tally-chosen = An organizer chose what is read this time.
lapsed-line = { $count ->
    [one] One nomination lapsed: { $titles }
   *[other] { $count } nominations lapsed: { $titles }
}
week-remind = Reminder { $at }
week-discuss = Discussion { $at }
week-wrap = Hand in by { $at }
skipped-empty = Round { $number } is skipped: there was nothing to pick from. Nobody's streak suffers, and the next pick is { $coming }.
skipped-unchosen = Round { $number } is skipped: no paper was chosen for it. Nobody's streak suffers, and the next pick is { $coming }.
skipped-asked = Round { $number } is skipped by an organizer. Nobody's streak suffers, and the next pick is { $coming }.
skipped-undone = Round { $number } is not read: an organizer took its pick back. Nobody's streak suffers, and the next pick is { $coming }.
repicked-instead = An organizer chose another paper for this week: “{ $title }” is read in place of “{ $gone }”.
repicked-beside = An organizer chose one more paper for this week: “{ $title }”.
repicked-back = The organizer took that back: “{ $again }” is read this week, not “{ $title }”.
repicked-off = The organizer took that back: “{ $title }” is not read this week.
skipped-missed = Round { $number } is skipped: I was away at its pick. Nobody's streak suffers, and the next pick is { $coming }.
reminder-title = There is still time to read
reminder-line = { $count ->
    [0] Nobody has handed in on { $papers } yet – a first honest sentence counts.
    [one] One member has handed in on { $papers }. One sentence is a start.
   *[other] { $count } members have handed in on { $papers }. One sentence is a start.
}
reminder-until = On time until { $wrap }.
reminder-direct = { $club } reads { $papers } this week, and your entry is still to come.
discussion-title = The discussion is open
discussion-line = { $count ->
    [0] Nobody has handed in on { $papers } yet; talking about it is a way in.
    [one] One member has handed in on { $papers }.
   *[other] { $count } members have handed in on { $papers }.
}
starter-1 = Which single step would you do differently, and what would that cost?
starter-2 = What is missing that you would have wanted to see before believing it?
starter-3 = Which technique from another paper we read would help here?
starter-4 = If you had a month, which idea of your own would you build into this?
wrap-moved = I was away from { $slept } to { $woke }, so nobody could hand in. You get the time back: this round now wraps { $wrap }.
end-moved = I was away from { $slept } to { $woke }, so nobody could hand in late. You get the time back: late entries on this paper count until { $end }.
