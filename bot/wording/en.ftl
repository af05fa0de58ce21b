### Every sentence Paperclub says, in English. Another language is one more file beside this one.
### A command's message has its one-line help as value; .title heads its form (24 characters at most), .label-x and
### .hint-x belong to its fields (45 and 100), .more and .example stand in its help.

## Commands: members

paper-nominate = Propose a paper
    .more = Give an arXiv id or link in any form, or words to search. For anything else give a title and a link.
    .example = /paper nominate 1706.03762 pitch: everything since stands on it
    .label-paper = arXiv id or link, or words to search
    .label-pitch = Why the club should read it
    .label-title = Title, if it is not on arXiv
    .label-link = Link, if it is not on arXiv
paper-nominations = See what is proposed
    .example = /paper nominations
paper-vote = Approve the papers you would like to read
    .more = Name as many as you like by their numbers; naming again replaces your vote, and "none" takes it back.
    .example = /paper vote 1 3
    .label-papers = Numbers from the ballot, or "none"
paper-now = This week's paper, its dates, and what you still owe
    .example = /paper now
paper-summary = Hand in your summary
    .more = Call it again to edit what you handed in. Others' entries open to you once yours is in.
    .example = /paper summary sentence: Attention alone is enough to translate well.
    .title = Your summary
    .keep = Keep as my summary
    .label-paper = Which paper, if it is not this week's
    .label-sentence = In one sentence
    .hint-sentence = What does the paper show? As if somebody asked in the lift.
    .label-colleague = In five sentences to a colleague
    .hint-colleague = Somebody of another field: what was the problem, what did they do, why does it matter?
    .label-unclear = What was unclear
    .hint-unclear = Nobody understands all of it. What would you ask?
paper-critique = Hand in your critique
    .more = Four lenses; fill in the ones you have something for. Call it again to edit.
    .example = /paper critique different: I would compare at equal compute. add: An ablation of the position encoding.
    .title = Your critique
    .keep = Keep as my critique
    .label-paper = Which paper, if it is not this week's
    .label-different = A step I would do differently
    .hint-different = A method, a measure, a comparison, an order of things.
    .label-add = What I would add
    .hint-add = An experiment, a case, a proof, a picture.
    .label-technique = A technique from another paper
    .hint-technique = Which technique from which paper would help here, and how?
    .label-idea = Where an idea of mine would go
    .hint-idea = How could something of your own be built into this?
paper-entries = See who has handed in, and what
    .more = What others wrote opens to you once you have handed in yourself, and to everybody at the wrap.
    .example = /paper entries
    .label-paper = Which paper, if it is not this week's
paper-mine = Your own notes
    .example = /paper mine
paper-streak = Your reading streak
    .more = "why" tells the streak round by round.
    .example = /paper streak why
    .label-what = why: the streak, line by line
paper-board = The club's longest streaks
    .example = /paper board
paper-remind = Have yourself reminded in a direct message
    .example = /paper remind on
    .label-when = on or off
paper-away = Say when you are away, so that your streak waits for you
    .more = Rounds you are away for at least half of neither break nor extend your streak. "off" takes it back.
    .example = /paper away 2026-12-20 to 2027-01-03
    .label-first = First day away, or "off"
    .label-last = Last day away
paper-export = Everything the club keeps about you, as a file
    .example = /paper export
paper-forget = Remove yourself and your texts from the club
    .more = Your notes, pitches and accounts go; counts stay without your name. It cannot be undone.
    .example = /paper forget
paper-help = What you can do here
    .example = /paper help critique
    .label-command = The command to explain

## Commands: organizers

club-start = Found a club in this channel
    .more = It begins with the default week; /club rhythm moves it and /club settings changes the rest.
    .example = /club start The Margin Notes zone: Europe/Berlin
    .label-name = The club's name
    .label-zone = Its time zone, like Europe/Berlin
club-rhythm = See or move the club's week
    .more = Each moment is a weekday and a time in the club's zone, or "off". What is still to come moves with it.
    .example = /club rhythm vote: fri 18:00 pick: mon 09:00 wrap: sun 20:00
    .label-nominate = Call for nominations, like fri 12:00, or off
    .label-vote = The vote opens, like sat 09:00, or off
    .label-pick = The paper is picked, like mon 09:00
    .label-remind = The reminder, like thu 18:00, or off
    .label-discuss = The discussion, like fri 17:00, or off
    .label-wrap = The round wraps, like sun 20:00, or off
    .label-every = Weeks from pick to pick
    .label-papers = Papers a round
club-settings = See or change the club's settings
    .more = Without fields it shows them all. Naming an organizer who is one already takes it back.
    .example = /club settings asks: both reveal: at-wrap
    .label-asks = What keeps a round
    .label-reveal = When others' entries open
    .label-pick_by = How the paper is chosen
    .label-carry = Further ballots for what did not win, 0 to 20
    .label-patience = Hours a missed moment may still come late
    .label-organizer = Make a member an organizer, or no longer
    .label-name = The club's name
    .label-zone = Its time zone, like Europe/Berlin
    .label-language = The language of its posts
club-pick = Choose the coming paper yourself
    .more = Give a number from the ballot, an arXiv id or link, or words to search; at its time, or "now".
    .example = /club pick 1512.03385 when: now
    .label-paper = Number, arXiv id or link, or words
    .label-when = At pick time, or now
club-skip = Skip the coming round
    .more = Nobody's streak is touched, and the nominations wait for the next one.
    .example = /club skip
club-pause = Pause the picks
    .more = The round being read runs to its end. Give a day and the club goes on by itself.
    .example = /club pause until: 2027-01-07
    .label-until = The day it goes on, like 2027-01-07
club-resume = Go on after a pause
    .example = /club resume
club-audit = What was posted when, and what was not
    .example = /club audit
club-close = Close the club
    .more = Nothing is posted any more; members can still export or remove their notes until it is started anew.
    .example = /club close

## Help

help-title = What you can do here
help-paper = For everybody
help-club = For organizers
help-line = { $command } – { $help }
help-more = /paper help critique explains one command, with an example.
help-field = { $field }: { $help } ({ $choices })
help-field-free = { $field }: { $help }
label-fields = Fields
label-example = For example

## Buttons and forms

button-summary = Hand in a summary
button-summary-of = Summary: { $title }
button-critique-of = Critique: { $title }
button-critique = Hand in a critique
button-late = Hand in late
button-entries = Who has read it
button-remind = Remind me
button-remind-off = Stop reminding me
button-again = Open it again, filled in
button-vote = Vote
button-why = Why?
button-help = What can I do here?
button-now = Where are we?
button-withdraw = Take back { $number }
button-drop = Delete: { $title }
button-older = Older notes
button-sure-drop = Yes, delete it
button-sure-forget = Yes, forget me
button-sure-skip = Yes, skip it
button-sure-close = Yes, close the club
form-submit = Hand in
form-for = On “{ $title }”

## Kinds and labels

kind-summary = summary
kind-critique = critique
label-pitch = Why
label-categories = Categories
label-tally = The vote
label-week = The week
label-starter = To start from
label-skipped = Skipped
label-in-a-sentence = In one sentence
label-techniques = Techniques to borrow
label-unclear = Still unclear
link-page = Abstract page
somebody = somebody
authors-more = { $first } et al.
cited = { $title } – { $authors }
step-nominate = call for nominations
step-vote = vote
step-pick = pick
step-remind = reminder
step-discuss = discussion
step-wrap = wrap
step-settle = end of the round
step-resume = end of the pause
step-empty-soon = early warning
step-empty-now = last warning
day-0 = Monday
day-1 = Tuesday
day-2 = Wednesday
day-3 = Thursday
day-4 = Friday
day-5 = Saturday
day-6 = Sunday

## Nominations and the vote

call-title = What shall we read next?
call-line = { $count ->
    [0] Nothing is proposed yet. /paper nominate takes an arXiv link or a few words; the pick is { $pick }.
    [one] One paper is proposed so far. Add yours with /paper nominate; the pick is { $pick }.
   *[other] { $count } papers are proposed so far. Add yours with /paper nominate; the pick is { $pick }.
}
nominated-line = { $who } nominates: { $authors }
nominated-line-bare = { $who } nominates this.
nominated-by = Nominated by { $who }
nominations-title = { $count ->
    [one] One paper is proposed
   *[other] { $count } papers are proposed
}
nominations-line = { $number }. { $title } – { $who }
nominations-none = Nothing is proposed yet. Be the first: /paper nominate takes an arXiv link or a few words to search.
withdrawn-nomination = “{ $title }” is no longer proposed.
found-title = Which one do you mean?
found-line = { $number }. { $paper } ({ $reference })
found-choose = Choose the paper
ballot-title = The ballot is open
ballot-intro = Approve as many as you like; the most approved is picked { $pick }.
ballot-line = { $number }. { $paper } · { $count ->
    [one] 1 approval
   *[other] { $count } approvals
}
ballot-voters = { $count ->
    [0] Nobody has voted yet.
    [one] One member has voted.
   *[other] { $count } members have voted.
}
ballot-choose = The papers you approve
voted = { $count ->
    [one] You approve one paper:
   *[other] You approve { $count } papers:
}
    { $titles }
voted-none = You approve none of them. You can vote again until the pick.
nothing-nominated-yet = There is nothing to pick from yet, and the pick is { $left } ({ $pick }). Propose a paper with /paper nominate; otherwise the round is skipped, and nobody's streak suffers.
nothing-chosen-yet = No paper is chosen yet, and the pick is { $left } ({ $pick }). An organizer chooses with /club pick; otherwise the round is skipped, and nobody's streak suffers.

## The paper of the week

paper-of-the-week = { $count ->
    [one] Paper of the week: { $title }
   *[other] { $count } papers this round
}
thread-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
tally-line = { $count ->
    [one] 1 approval
   *[other] { $count } approvals
} – { $title }
tally-rests = Whoever's paper was just picked rests a round, so one that stands higher or waited longer stays on the ballot.
tally-chosen = An organizer chose what is read this time.
week-remind = Reminder { $at }
week-discuss = Discussion { $at }
week-wrap = Hand in by { $at }
skipped-empty = Round { $number } is skipped: there was nothing to pick from. Nobody's streak suffers, and the next pick is { $coming }.
skipped-unchosen = Round { $number } is skipped: no paper was chosen for it. Nobody's streak suffers, and the next pick is { $coming }.
skipped-asked = Round { $number } is skipped by an organizer. Nobody's streak suffers, and the next pick is { $coming }.
skipped-missed = Round { $number } is skipped: I was away at its pick. Nobody's streak suffers, and the next pick is { $coming }.
reminder-title = Half the week is left
reminder-line = { $count ->
    [0] Nobody has handed in on “{ $title }” yet – a first honest sentence counts.
    [one] One member has handed in on “{ $title }”. One sentence is a start.
   *[other] { $count } members have handed in on “{ $title }”. One sentence is a start.
}
reminder-until = On time until { $wrap }.
reminder-direct = { $club } reads “{ $title }” this week, and your entry is still to come.
discussion-title = The discussion is open
discussion-line = { $count ->
    [0] Nobody has handed in on “{ $title }” yet; talking about it is a way in.
    [one] One member has handed in on “{ $title }”.
   *[other] { $count } members have handed in on “{ $title }”.
}
starter-1 = Which single step would you do differently, and what would that cost?
starter-2 = What is missing that you would have wanted to see before believing it?
starter-3 = Which technique from another paper we read would help here?
starter-4 = If you had a month, which idea of your own would you build into this?
wrap-moved = I was away from { $slept } to { $woke }, so nobody could hand in. You get the time back: this round now wraps { $wrap }.
end-moved = I was away from { $slept } to { $woke }, so nobody could hand in late. You get the time back: late entries on this paper count until { $end }.

## Entries

handed-in = Your { $kind } is in. Thank you.
handed-in-late = Your { $kind } is in, marked late. Thank you.
handed-in-again = Your { $kind } is changed.
streak-now = { $streak ->
    [one] That is the first round of a streak.
   *[other] That makes { $streak } rounds in a row.
}
asks-still-summary = This club asks for a summary: /paper summary.
asks-still-critique = This club asks for a critique: /paper critique.
asks-still-both = This club asks for a summary and a critique.
others-open = { $count ->
    [one] One other member's entry is open to you now.
   *[other] The entries of { $count } other members are open to you now.
}
roll-line = { $count ->
    [0] Nobody has handed in yet.
    [one] Handed in so far: { $names }
   *[other] Handed in so far, { $count } members: { $names }
}
roll-hint = What they wrote opens to you once yours is in.
opens-at-wrap = What everybody wrote opens to all at the wrap.
entries-title = { $count ->
    [0] Round { $number }: nobody has handed in yet
    [one] Round { $number }: one member has handed in
   *[other] Round { $number }: { $count } members have handed in
}
entries-none = Be the first: /paper summary.
entries-blind = What they wrote is not open to you yet: first in your own words, then theirs.
entry-summary = { $who } – summary
entry-summary-late = { $who } – summary, late
entry-critique = { $who } – critique
entry-critique-late = { $who } – critique, late
entry-on = { $heading }, on “{ $title }”
entry-removed = An entry stood here; its author has taken it back.
reveal-title = What everybody wrote
digest-title = Round { $number } in short
digest-count = { $people ->
    [one] One member handed in
   *[other] { $people } members handed in
}: { $summaries ->
    [one] one summary
   *[other] { $summaries } summaries
} and { $critiques ->
    [one] one critique
   *[other] { $critiques } critiques
}.
digest-line = { $who }: { $words }
digest-empty = Nobody handed in this time. It happens; the next paper is a new start.
digest-late = Late entries still keep a streak until the next pick.
mine-title = Your notes
mine-summary = Summary of “{ $title }”
mine-critique = Critique of “{ $title }”
mine-none = You have no notes here yet. /paper summary hands in the first.
drop-sure = Delete this note for good? Your streak stays as it is.
dropped = The note is deleted.
now-done = You have handed in: { $kinds }.
now-asks-summary = You have not handed in yet: /paper summary.
now-asks-critique = You have not handed in yet: /paper critique.
now-asks-either = You have not handed in yet: /paper summary or /paper critique.
now-asks-both = You have not handed in yet: /paper summary and /paper critique.
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
now-paused = The picks are paused; nominations are welcome all the same.
now-paused-until = The picks are paused until { $until }; nominations are welcome all the same.

## Streaks

streak-title = { $streak ->
    [0] No streak at the moment
    [one] One round in a row
   *[other] { $streak } rounds in a row
}
streak-line = Longest { $best }, kept in all { $kept }. Freezes held: { $freezes }; the next one after { $next ->
    [one] one more kept round
   *[other] { $next } more kept rounds
}.
streak-none = You have no streak yet. Hand in a summary or a critique of this week's paper and it begins.
streak-rules = A kept round extends the streak, late or not. Four kept rounds earn a freeze, two at most, and a missed round spends one by itself. Away, paused and skipped rounds neither break nor extend it.
ledger-kept = Round { $number }: handed in – { $streak } in a row
ledger-late = Round { $number }: handed in late, which counts – { $streak } in a row
ledger-frozen = Round { $number }: missed, a freeze saved it – still { $streak }, { $freezes ->
    [0] no freeze left
    [one] one freeze left
   *[other] { $freezes } freezes left
}
ledger-away = Round { $number }: you were away – still { $streak }
ledger-paused = Round { $number }: the club was paused – still { $streak }
ledger-skipped = Round { $number }: skipped by the club – still { $streak }
ledger-missed = Round { $number }: missed – the streak starts anew
ledger-older = { $count ->
    [one] One older round is counted, too.
   *[other] { $count } older rounds are counted, too.
}
saved-by-freeze = { $count ->
    [one] A freeze saved the streak of { $names }.
   *[other] Freezes saved the streaks of { $names }.
}
board-title = Streaks of { $club }
board-line = { $rank }. { $who } – { $streak } in a row, { $kept } kept in all{ $freezes ->
    [0] {""}
    [one] , 1 freeze
   *[other] , { $freezes } freezes
}
board-empty = Nobody has a streak yet.
board-club = { $streak ->
    [0] The club's own streak starts with the next round that two members hand in for.
    [one] The club itself: one round in a row with at least two entries, { $best } at best.
   *[other] The club itself: { $streak } rounds in a row with at least two entries, { $best } at best.
}

## About oneself

remind-on = You will get a direct message at the reminder if your entry is still to come.
remind-off = No more direct messages from the reminder.
away-on-day = Noted: away on { $first }. Your streak waits for you.
away-on = Noted: away from { $first } to { $last }. Your streak waits for you.
away-off = { $count ->
    [0] You had no absence noted.
   *[other] Welcome back. Your absences are taken back.
}
away-none = You have no absence noted. /paper away 2026-12-20 to 2027-01-03 notes one.
away-line-day = Away on { $first }
away-line = Away from { $first } to { $last }
away-hint = /paper away off takes them back.
exported = Everything the club keeps about you.
nothing-about-you = The club keeps nothing about you.
forget-sure = Your notes, pitches, votes' names and accounts here will be removed for good, and your streak with them. Shall I? /paper export first gives you a copy.
forgotten = Done. Your texts and your name are gone from the club.

## The club

welcome-title = { $club } begins
welcome-line = This channel is now the home of { $club }, a paper club in { $zone }.
welcome-next = The first pick is { $pick }. Propose a paper with /paper nominate, and see everything with /paper help.
rhythm-title = The week of { $club }
rhythm-line = { $day } { $at } – { $step }
rhythm-every = { $every ->
    [one] Every week
   *[other] Every { $every } weeks
}, { $papers ->
    [one] one paper
   *[other] { $papers } papers
}
rhythm-zone = All times are in { $zone }. /paper help rhythm shows how to move them.
rhythm-next = The next pick is { $pick }.
settings-title = Settings of { $club }
setting-asks = asks: { $value }
setting-reveal = reveal: { $value }
setting-pick_by = pick_by: { $value }
setting-carry = carry: { $count }
setting-patience = patience: { $hours } h
setting-zone = zone: { $value }
setting-language = language: { $value }
setting-organizers = organizers: { $names }
picked-now = “{ $title }” is the paper now; its card is on its way.
picked-for = “{ $title }” will be the paper of the round picked { $pick }.
skip-sure = Skip the round that would be picked { $pick }? Nobody's streak suffers, and the nominations wait.
skipped-done = The round of { $pick } is skipped.
paused = The picks are paused until an organizer says /club resume. The round being read runs to its end.
paused-until = The picks are paused until { $until }. The round being read runs to its end.
resumed = { $club } goes on. The next pick is { $pick }.
close-sure = Close { $club } for good? Nothing will be posted any more.
closed = { $club } is closed. Thank you for reading together.
missed = { $club }: I was away longer than the { $patience } hours the club waits, so this did not happen: { $steps } (from { $first }).
missed-hint = Nobody's streak suffers. /club audit lists it, and /club pick or /club rhythm mends the week.
late-note = This was due { $due }; I could not post it in time.

## The audit

audit-title = What was posted
audit-none = Nothing was posted yet.
audit-sent = { $what } on { $where }: on time, { $at }
audit-late = { $what } on { $where }: { $at }, { $count } { $unit ->
    [minutes] { $count ->
        [one] minute
       *[other] minutes
    }
    [hours] { $count ->
        [one] hour
       *[other] hours
    }
   *[days] { $count ->
        [one] day
       *[other] days
    }
} late
audit-waiting = { $what } on { $where }: due { $due }
audit-trying = { $what } on { $where }: due { $due }, still trying ({ $problem })
audit-not = { $what } on { $where }: due { $due }, not posted ({ $problem })
problem-not-running = its platform does not run here
problem-message-gone = the message is gone
problem-directs-closed = direct messages are closed
audit-direct = { $where }, directly
audit-moment = { $step } of round { $number }, due { $due }
audit-nominate = Round { $number }, call for nominations
audit-vote = Round { $number }, ballot
audit-empty = Round { $number }, warning
audit-pick = Round { $number }, paper of the week
audit-remind = Round { $number }, reminder
audit-discuss = Round { $number }, discussion
audit-reveal = Round { $number }, reveal
audit-wrap = Round { $number }, digest
audit-skipped = Round { $number }, skipped
audit-settle = Round { $number }, freezes
audit-roll = Round { $number }, who has handed in
audit-note = Round { $number }, an entry
audit-moved = Round { $number }, wrap moved
audit-other = Notice

## Refusals

no-such-command = I do not know { $typed }; /paper help lists what I can do.
no-such-command-but = I do not know { $typed }; did you mean { $nearest }?
organizers-only = { $command } is for the club's organizers; ask one of them, or whoever manages this workspace.
no-club = There is no club in this channel; an organizer founds one with /club start NAME.
which-club = You are in several clubs ({ $clubs }); please ask in the channel of the one you mean.
missing = Please give { $name } as well, like this: { $example }
too-long = { $name } may have { NUMBER($most) } characters and has { NUMBER($has) }; please shorten it.
not-a-choice = { $name } cannot be “{ $typed }”; it is one of { $choices }.
no-such-time = { $name } cannot be “{ $typed }”; give a weekday and a time like sat 09:00, or off.
no-such-day = { $name } cannot be “{ $typed }”; give a day like 2026-12-01.
no-such-zone = I do not know the time zone “{ $typed }”; did you mean { $nearest }?
no-such-number = { $name } cannot be “{ $typed }”; give a number from { $least } to { $most }.
no-such-language = I do not speak “{ $typed }” yet; I know { $known }.
no-such-member = Nobody called { $name } is a member here; members join with their first nomination, vote or entry.
last-organizer = { $name } is the last organizer; name another one first.
library-down = The library does not answer right now; please try again in a few minutes.
library-down-by-hand = arXiv does not answer right now; try again in a few minutes, or enter the paper by hand: /paper nominate title: THE TITLE link: https://…
store-down = I cannot write anything down right now, so nothing was changed; please try again in a minute.
went-wrong = Something went wrong on my side and nothing was changed; please try again, and tell an organizer if it stays so.
nominate-what = Tell me which paper: an arXiv id or link, or a few words to search, like /paper nominate 1706.03762.
needs-title = I cannot look into { $link }; please give its title too, like /paper nominate title: THE TITLE link: { $link }
nothing-found = I found nothing for “{ $words }”; try other words, or an arXiv id or link.
no-such-paper = arXiv knows no paper { $reference }; please check the number.
withdrawn = “{ $title }” was withdrawn ({ $comment }); please choose another paper.
bad-link = “{ $link }” is not a web address; it should begin with https://.
already-read = The club read “{ $title }” in round { $number }, the week of { $day }; please choose another paper.
already-nominated = “{ $title }” is proposed already, by { $who }; /paper nominations shows what is proposed.
too-many-nominations = You have { $most } papers proposed already; take one back with /paper nominations first.
no-such-nomination = That nomination is no longer open; /paper nominations lists the present ones.
not-yours = Only whoever nominated a paper, or an organizer, can take it back.
no-vote-here = There is no vote in this club: { $how }. An organizer can change that with /club settings or /club rhythm.
pick-by-vote = it is switched off in the rhythm
pick-by-queue = the nomination that waited longest is picked
pick-by-random = a nomination is drawn by lot
pick-by-organizer = an organizer picks
vote-not-open = The vote is not open yet; /paper now says when the pick is, and /paper nominate adds a paper.
ballot-empty = The ballot is still empty; /paper nominate puts a paper on it.
not-on-ballot = “{ $typed }” is not on the ballot; { $most ->
    [0] it is still empty, and /paper nominate puts a paper on it.
    [one] there is one paper, number 1.
   *[other] use numbers from 1 to { $most }.
}
nothing-written = Please fill in at least one field.
nothing-to-read = There is no paper to hand in for yet; /paper now says when the next one is picked.
revealed-already = What you wrote on “{ $title }” was revealed at the wrap and stays as it is; /paper mine can delete it.
round-over = That round is over and takes no more entries; /paper now shows the present one.
note-over = “{ $title }” was read in round { $number }, the week of { $day }, and takes no more entries.
not-this-round = “{ $typed }” is not a paper of this round; /paper now shows which is.
no-such-note = That note is not there any more; /paper mine lists yours.
away-past = An absence cannot begin in the past; late entries count until the next pick.
away-order = The last day must come after the first, by a year at most.
zone-needed = I need the club's time zone, like this: /club start The Margin Notes zone: Europe/Berlin
already-a-club = This channel is the home of { $name } already; /club settings changes it.
already-paused = The club is paused already; /club resume goes on.
not-paused = The club is not paused.
no-longer-coming = That round is not coming any more; /club skip asks about the next one.
paused-no-pick = The club is paused; /club resume goes on first.
until-past = Please give a day after today, like 2027-01-07.
pick-stays-on = The pick cannot be switched off; /club pause stops the picks.
rhythm-order = The { $first } must come before the { $second } in the club's week, and not at the same time; please move one of them.

## What a platform lacks

home-broken = { $club }: { $missing }
home-broken-paused = The club is paused until that is mended, and goes on by itself then. Nobody's streak suffers.
home-broken-waits = The club's other home goes on; what is due here waits until that is mended.
finding-channel-gone = The club's channel { $detail } was deleted, or I cannot see it; an organizer can start the club in another channel.
finding-not-allowed = I lack a permission in the club's channel: { $detail }. Please give it to me there.
finding-not-running = { $detail } does not run in this process.

## The doctor and one's own page

club-doctor = Check the club's channel and what comes next
    .example = /club doctor
doctor-title = How { $club } is doing
doctor-nothing-to-check = Nothing can be checked here.
doctor-no-organizer = The club has no organizer left; whoever manages this workspace can name one with /club settings.
doctor-paused = The picks are paused; /club resume goes on.
doctor-stranded = None of the club's homes can be posted to; it goes on by itself once one is mended.
doctor-moment = { $at } – { $step }
doctor-nothing-comes = Nothing is planned.
doctor-shift = { $step }: { $before } ({ $before_utc } UTC), then { $after } ({ $after_utc } UTC)
label-shift = The clocks change { $at } ({ $old } to { $new }); the week stays on the wall
label-next = What comes next
home-no-club = You are in no club yet. In a club's channel, /paper now shows this week's paper; your first entry makes you a member.
home-paper = This week's paper
home-done = You have handed in what the club asks for.
home-streak = Your streak
home-notes = Your latest notes
home-reminded = Reminders by direct message are on.
home-not-reminded = Reminders by direct message are off.
button-mine = My notes
keep-own-only = You can keep your own messages only; ask { $author } to keep this one.

## The console

console-bot = Paperclub
console-direct = direct message
console-in-thread = in the thread “{ $name }”
console-edited = changed
console-picture = Picture: { $alt }
console-choose-one = { $what }: type its number, 1 to { $most }.
console-choose-several = { $what }: type their numbers, like “1 3”, or “none”.
console-choose-range = Please type numbers from 1 to { $most }.
console-choose-only = { $most ->
    [one] Please type one number.
   *[other] Please type at most { $most } numbers.
}
console-no-button = There is no button { $button } in sight; “look” shows the channel.
console-no-list = There is nothing to choose from in sight; “look” shows the channel.
console-no-form = No form is open for you; /paper summary or /paper critique opens one.
console-form-inline = All on one line: { $example }
console-form-how = Enter goes to the next field, Alt-Enter starts a new line. A single dot or Ctrl-C leaves the form.
console-form-needed = { $label } (needed)
console-form-left = You left the form; nothing was handed in.
console-form-empty = This field is needed; a single dot or Ctrl-C leaves the form.
console-meant = Said to everybody. If you meant “{ $meant }”, type that.
console-as = You are { $name } now.
console-wait-how = Say how long, like “wait 2d”, “wait 3h” or “wait until mon 09:00”; a year at most.
console-wait-real = Time passes by itself here; only the demo can skip ahead.
console-wait-now = It is { $now }.
console-in-channel = You are in the channel { $channel }.
console-no-thread = There is no such thread here.
console-look-empty = Nothing was said here yet.
console-people = { $names }
console-goodbye = Goodbye.
console-hello = This is #{ $channel }, and you are { $name }. /paper help shows what the bot can do, help what this window can do; Ctrl-D leaves.
console-leave = Ctrl-D leaves.
found-console-channel = The channel { $detail } is open to me.
console-help-title = What this window can do
console-help =
    /paper … and /club … – ask the bot; Tab completes
    1 or 1 3 – choose from a numbered list
    !2 or its label – press a button
    as ada – be somebody else
    in thread, in channel – where you talk
    look – what was said here
    people – who is here
    wait 2d, wait until mon 09:00 – let time pass, in the demo
    say … – say it to everybody; so does any other line
    quit – leave, like Ctrl-D
console-demo-begins =
    A sample club that has read together for four weeks. All of it runs as in the real
    thing; only the members' lines are written beforehand.
console-demo-week = { " " }Week { $week } of { $of }{ " " }
console-demo-yours = The club is yours now: type as any member (as dora), ask (/paper now), and let time pass (wait 2d).

## Discord

discord-paper = The paper club: propose, vote, read, hand in
discord-club = The paper club's week, for its organizers
discord-slow = That takes me longer than it should right now, and nothing was changed. Please try again.
discord-again = Try again
discord-done = Done. Everybody can see it below.
discord-old-button = I no longer know what that was about, so nothing was changed. /paper help shows what I can do.
discord-no-home = A club lives in a text channel or a forum; please ask me there.
discord-your-text = Here is what you wrote, so that it is not lost:
discord-thread-again = The discussion goes on here
discord-why-bot = lets me be in the server
discord-why-applications-commands = brings the commands /paper and /club
discord-why-view-channel = to see the club's channel
discord-why-send-messages = to post the ballot and the paper of the week
discord-why-create-public-threads = to open the thread of the week's paper
discord-why-send-messages-in-threads = to post reminders, entries and the digest in that thread
discord-why-embed-links = to show posts as cards
discord-why-attach-files = to send pictures with cards, and your data when you ask for it
discord-why-read-message-history = to see whether a post got through before I try it again
found-discord-channel = I see the channel { $detail }.
found-discord-right = I have the permission “{ $detail }”.
found-discord-tag = New posts in the forum get the tag “{ $detail }”.
finding-discord-right = I lack the permission “{ $detail }”; please give it to my role in this channel.
finding-discord-rights = I lack permissions in the club's channel: { $detail }. Please give them to my role there.
finding-discord-tag = The forum { $detail } wants a tag on every post and has none that I may use; please add one, or require none.
finding-discord-locked = The thread { $detail } is locked; please unlock it, or let me manage threads.
finding-discord-removed = I am no longer in the server { $detail }; an invitation brings me back, and the club goes on.
finding-discord-connection = I am not connected to Discord at the moment; please look again in a minute.

## Slack

slack-title = Paperclub
slack-close = Close
slack-moment = One moment …
slack-cut = There is more than fits in here; ask with the command in the channel to see all of it.
slack-too-late = The form could not be opened in time. Nothing is lost; please open it once more.
slack-button-open = Open the form
slack-keep-cut = Your message is longer than the { NUMBER($most) } characters of this field. What did not fit is still in your message; please shorten it here.
slack-file-sent = I have sent it to you as a direct message.
slack-file-failed = I could not send you the file right now; please try again in a few minutes.
slack-not-shown = The answer could not be shown here. Nothing you wrote is lost; please ask once more.
slack-reinstall = I am not installed in this workspace any more; please ask whoever manages it to install me again.
slack-install-failed = The installation could not be finished right now. Please go back and try it again in a minute.
slack-visitor = You are here from another workspace: you can read along and press buttons like “Who has read it”. To vote and to hand in, please ask the club's organizers for an account in their workspace.
slack-manifest-description = Runs a paper club's week: nominations, vote, paper of the week, summaries, critiques, streaks.
slack-manifest-paper = Propose, vote, read, hand in
    .hint = nominate, vote, now, summary, critique, help
slack-manifest-club = Run the club (organizers)
    .hint = start, rhythm, settings, pick, pause, doctor
finding-slack-token = Slack does not accept my token any more: I was uninstalled, or the token was revoked. Please install me again.
found-slack-token = Slack knows me.
finding-slack-scopes = I lack permissions in Slack ({ $detail }). Please install me again, which grants them.
found-slack-scopes = I have the permissions I need.
finding-slack-member = I am not in the club's channel any more. Please invite me there: /invite @Paperclub
found-slack-member = I am in the club's channel.
finding-slack-archived = The club's channel is archived. Please bring it back, or start the club in another channel.
found-slack-archived = The channel is open.
finding-slack-restricted = The workspace's settings do not let me post in the club's channel. Please allow me to post there.
finding-slack-unreachable = Slack does not answer me at the moment ({ $detail }).

## Two homes

club-home = Add a second channel or platform to the club
    .more = It gives a code for the other channel; whoever manages that one types it there. "leave: yes" takes this channel out.
    .example = /club home
    .label-code = The code from the club's other channel
    .label-leave = yes: this channel is no longer a home
label-homes = { $count ->
    [one] The club's home
   *[other] The club's { $count } homes
}
home-line = { $home }, since { $since }
home-line-here = { $home }, since { $since } (here)
home-code = In the other channel, whoever manages it types { $command } code: { $code } and the club lives there, too. The code works once, for 24 hours.
home-joined-title = { $club } lives here, too
home-joined = One ballot, one paper, one set of dates; this channel has its own card and thread. Members with accounts on both sides say /paper link.
home-already = This channel is a home of { $name } already; type the code in the other channel.
leave-sure = Shall { $club } no longer live in this channel? Its other homes go on; what stands here stays.
button-sure-leave = Yes, leave this channel
left = { $club } no longer lives in this channel.
leave-where = This is none of the channels { $club } lives in; please say it in the one it is to leave.
last-home = This is the only home of { $club }. /club home adds another one first, and /club close closes the club.
code-wrong = I do not know that code; please check it, or ask for a new one.
code-used = That code was used already; please ask for a new one.
code-expired = That code is no longer valid; please ask for a new one.
paper-link = Be one member with both your accounts
    .more = Type the code it gives you as { "/paper link code: …" } with your other account. Notes, votes and streaks become one; "undo: yes" parts them again.
    .example = /paper link
    .label-code = The code from your other account
    .label-undo = yes: part the accounts again
link-code = With your other account, in { $club }, type { $command } code: { $code } and you are one member: one vote, one streak. The code works once, for 24 hours. Show it to nobody.
linked = { $streak ->
    [0] You are one member now, { $name }: one vote, one streak. /paper link undo: yes parts the accounts again.
    [one] You are one member now, { $name }: one vote, one streak of one round. /paper link undo: yes parts the accounts again.
   *[other] You are one member now, { $name }: one vote, one streak of { $streak } rounds. /paper link undo: yes parts the accounts again.
}
unlinked = The accounts are apart again, each with what it had brought. What came since is with { $name }.
link-no-member = You are no member here yet, so there is nothing to link. Ask for the code with the account you take part with.
link-other-club = That code is not of { $club }; please type it in a channel of the club it is from.
link-same = That is your own code; type it with your other account.
link-none = There is no link to undo.
