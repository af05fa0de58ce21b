## Commands: members

paper-now = This week's paper, its dates, and what you still owe
    .example = /paper now
paper-entries = See who has handed in, and what
    .more = What others wrote opens to you once you have handed in yourself, and to everybody at the wrap; older papers, too.
    .example = /paper entries
    .label-paper = Which paper, if it is not this week's
    .called-paper = Which paper

## Commands: organizers

club-pick = Choose the coming paper, or this week's, yourself
    .more = Give a number from the ballot, an arXiv id, a DOI, an address, or words to search. "next" is the coming pick, "now" reads it at once; while a paper is read, it takes its place ("replace") or is read as well ("join"). "undo: yes" takes the last choice back.
    .example = /club pick 1512.03385 when: now
    .label-paper = Number, arXiv id, DOI, address or words
    .called-paper = The paper
    .label-when = At the next pick, or now
    .called-when = When it is read
    .label-undo = Take the last choice back
club-skip = Skip the coming round
    .more = Nobody's streak is touched, and the nominations wait for the next one.
    .example = /club skip

## Asking people who know

nothing-read-yet = The club has not read anything yet; /paper now says when the first paper is picked.

## The audit

audit-pick = Round { $number }, paper of the week
audit-repick = Round { $number }, another paper
audit-unpick = Round { $number }, a pick taken back
audit-skipped = Round { $number }, skipped
audit-resume = Round { $number }, end of the pause
audit-remind = Round { $number }, reminder
audit-remind-direct = Round { $number }, reminder
audit-discuss = Round { $number }, discussion
audit-moved = Round { $number }, wrap moved
audit-organizers-clocks = To the organizers: the clocks' rules changed
audit-organizers-missed = To the organizers: what was missed

## Nominations and the vote

call-title = What shall we read next?
call-line = { $count ->
    [0] Nothing is proposed yet. /paper nominate takes an arXiv id, a DOI, an address or a few words; the pick is { $pick }.
    [one] One paper is proposed so far. Add yours with /paper nominate; the pick is { $pick }.
   *[other] { $count } papers are proposed so far. Add yours with /paper nominate; the pick is { $pick }.
}
nominated-by = Nominated by { $who }
nothing-nominated-yet = There is nothing to pick from yet, and the pick is { $left } ({ $pick }). Propose a paper with /paper nominate; otherwise the round is skipped, and nobody's streak suffers.
nothing-chosen-yet = No paper is chosen yet, and the pick is { $left } ({ $pick }). An organizer chooses with /club pick; otherwise the round is skipped, and nobody's streak suffers.

## The club

picked-now = “{ $title }” is the paper now; its card is on its way.
picked-instead = “{ $title }” is read this week, in place of “{ $gone }”.
picked-beside = “{ $title }” is read this week as well.
pick-which = { $count ->
    [one] “{ $read }” is being read. Shall “{ $title }” take its place, or be read as well?
   *[other] { $count } papers are being read. Which one shall “{ $title }” take the place of, or shall it be read as well?
}
pick-undone = The choice of “{ $title }” is taken back.
picked-for = “{ $title }” will be the paper of the round picked { $pick }.
skip-sure = Skip the round that would be picked { $pick }? Nobody's streak suffers, and the nominations wait.
skipped-done = The round of { $pick } is skipped.
missed = { $club }: I was away longer than the { $patience } hours the club waits, so this did not happen: { $steps } (from { $first }).
clocks-changed = { $club }: the rules of the clocks in { $zone } have changed ({ $version }). What is still to come keeps its time of day there and was moved: { $steps } (from { $first }). Nothing is left for you to do.
missed-hint = Nobody's streak suffers. /club audit lists it, and /club pick or /club rhythm mends the week.

## What a platform lacks

home-broken = { $club }: { $missing }
home-broken-paused = The club is paused until that is mended, and goes on by itself then. Nobody's streak suffers.
home-lost = To move the club: in its new channel, whoever manages that one types { $command } code: { $code }. The code works once, for 24 hours; the button gives a fresh one.
home-broken-waits = The club's other home goes on; what is due here waits until that is mended.

## Entries

now-done = You have handed in: { $kinds }.
now-handed = { $count ->
    [0] Nobody has handed in yet.
    [one] One member has handed in.
   *[other] { $count } members have handed in.
}
now-voting = { $count ->
    [0] The vote for the next paper is open, but nothing is proposed: /paper nominate. The pick is { $pick }.
    [one] The vote for the next paper is open with one paper. The pick is { $pick }.
   *[other] The vote for the next paper is open with { $count } papers. The pick is { $pick }.
}
now-coming = { $count ->
    [0] Nothing is proposed for the next round yet: /paper nominate. The pick is { $pick }.
    [one] One paper is proposed for the next round. The pick is { $pick }.
   *[other] { $count } papers are proposed for the next round. The pick is { $pick }.
}
now-vote-opens = The vote opens { $opens }.
now-paused = The picks are paused; nominations are welcome all the same.
now-paused-until = The picks are paused until { $until }; nominations are welcome all the same.

## Streaks

saved-by-freeze = { $count ->
    [one] A freeze saved the streak of { $names }.
   *[other] Freezes saved the streaks of { $names }.
}

## The paper of the week

paper-of-the-week = { $count ->
    [one] Paper of the week: { $title }
   *[other] { $count } papers this round
}
paper-named = “{ $title }”
tally-line = { $count ->
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
reminder-direct = { $club } reads { $papers } this week, and your entry is still to come.
called-pick = { $club } reads { $papers } from now on.
called-discuss = { $club } discusses { $papers } now.
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
wrap-moved-again = I was away several times, last from { $slept } to { $woke }, so nobody could hand in then. You get all of that time back: this round now wraps { $wrap }.
end-moved-again = I was away several times, last from { $slept } to { $woke }, so nobody could hand in late then. You get all of that time back: late entries on this paper count until { $end }.
end-moved = I was away from { $slept } to { $woke }, so nobody could hand in late. You get the time back: late entries on this paper count until { $end }.

## Buttons and forms

button-summary-of = Summary: { $title }
button-critique-of = Critique: { $title }
round-in = in round { $number }
round-in-week = in round { $number }, the week of { $day }
round-on = on { $day }
round-undated = before it met here
button-entries-older = Earlier, { $when }
button-entries-newer = Later, { $when }
button-undo-pick = Take this choice back
button-pick-replace = Read it instead
button-pick-replace-one = Instead of “{ $title }”
button-pick-join = Read it as well
button-sure-skip = Yes, skip it

## Kinds and labels

label-categories = Categories
label-tally = The vote
label-starter = To start from
link-page = Abstract page
link-site = Page at { $host }

## Refusals

round-over = That round is over and takes no more entries; /paper now shows the present one.
note-over = “{ $title }” was read { $when }, and takes no more entries.
not-this-round = “{ $typed }” is not a paper of this round; /paper now shows which is.
no-longer-coming = That round is not coming any more; /club skip asks about the next one.
pick-nothing-read = No paper is being read right now, so there is nothing to replace or to join; /club pick with when: now reads this one at once.
pick-round-over = The round this was about reads something else by now; /club pick chooses again.
pick-round-full = A round reads { $most } papers at most; /club pick with when: replace puts this one in the place of another.
pick-written-on = Somebody has written on “{ $title }” in this round already, and nothing anybody wrote is taken away: it stays.
pick-runs-already = The paper you chose is being read already; /club pick with when: replace reads another one instead.
nothing-to-undo = There is no choice of yours to take back any more; /club audit lists what was chosen.
paused-no-pick = The club is paused; /club resume goes on first.

## The figures of a year

year-papers = { $count ->
    [one] paper read
   *[other] papers read
}
setting-patience = A step missed by less than { $value } hours still happens, late (patience: { $value } h)
