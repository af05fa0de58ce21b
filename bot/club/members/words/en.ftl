## Commands: members

paper-my-away = Say when you are away, so that your streak waits for you
    .more = Rounds you are away for at least half of neither break nor extend your streak. "off" takes it back. "lead" says whether you are asked to lead discussions.
    .example = /paper my away 2026-12-20 to 2027-01-03
    .label-first = First day away, or "off"
    .label-last = Last day away
    .label-lead = Leading discussions: never, in turn, or gladly
paper-my-export = Everything the club keeps about you, as a file
    .example = /paper my export
paper-my-forget = Remove yourself and your texts from the club
    .more = Your notes, pitches and accounts go; counts stay without your name. It cannot be undone.
    .example = /paper my forget

## The doctor and one's own page

home-no-club = You are in no club yet. In a club's channel, /paper now shows this week's paper; your first entry makes you a member.
home-paper = This week's paper
home-done = You have handed in what the round asks for.
home-streak = Your streak
home-notes = Your latest notes
home-reminded = Reminders by direct message are on.
home-not-reminded = Reminders by direct message are off.
button-mine = My notes

## Moderation: hiding entries, tidying papers, handing a club over

last-organizer-leaves = You are the only organizer of { $club }; hand it over first with /club handover, or close it with /club close.

## About oneself

away-on-day = Noted: away on { $first }. Your streak waits for you.
away-on = Noted: away from { $first } to { $last }. Your streak waits for you.
away-off = { $count ->
    [0] You had no absence noted.
   *[other] Welcome back. Your absences are taken back.
}
away-none = You have no absence noted. /paper my away 2026-12-20 to 2027-01-03 notes one.
away-line-day = Away on { $first }
away-line = Away from { $first } to { $last }
away-hint = /paper my away off takes them back.
exported = Everything the club keeps about you.
nothing-about-you = The club keeps nothing about you.
forget-sure = Your notes, pitches, votes' names and accounts in { $club } will be removed for good, and your streak with them. Shall I? /paper my export first gives you a copy.
forget-closed = What is still kept about you from { $clubs }, closed by now, goes with it; old messages of a channel that has another club since stay there.
forgotten = Done. Your texts and your name are gone from the club.

## Pace: goals, reading, the weekly letter

paper-my-remind = Have yourself written to in a direct message
    .more = "round": before the wrap, if your entry is still to come. "pace": once a round, how you keep your pace. "recall": questions about what you read 1, 4 and 12 weeks ago.
    .example = /paper my remind on
    .label-when = on or off
    .label-what = round (without anything), pace or recall
remind-round-on = You will get a direct message at the reminder if your entry is still to come.
in-all-clubs = That holds in all { $count } of your clubs.
remind-round-off = No more direct messages from the reminder.
remind-pace-on = At each wrap you will get a direct message about your pace.
remind-pace-off = No more direct messages about your pace.
remind-recall-on = In the middle of each week you will get a few questions about what you read 1, 4 and 12 weeks ago, made from your own summaries. Of your answers I keep nothing but the day.
remind-recall-off = No more questions about what you read.
no-such-letter = That message is not kept any more.
letter-not-yours = That message is for somebody else.

## Two homes

paper-my-link = Be one member with both your accounts
    .more = Type the code it gives you as { "/paper my link code: …" } with your other account. Notes, votes and streaks become one; "undo: yes" parts them again.
    .example = /paper my link
    .label-code = The code from your other account
    .label-undo = yes: part the accounts again
link-code = With your other account, in { $club }, type { $command } code: { $code } and you are one member: one vote, one streak. The code works once, for 24 hours. Show it to nobody.
linked = { $streak ->
    [0] You are one member now, { $name }: one vote, one streak. /paper my link undo: yes parts the accounts again.
    [one] You are one member now, { $name }: one vote, one streak of one round. /paper my link undo: yes parts the accounts again.
   *[other] You are one member now, { $name }: one vote, one streak of { $streak } rounds. /paper my link undo: yes parts the accounts again.
}
unlinked = The accounts are apart again, each with what it had brought. What came since is with { $name }.
link-no-member = You are no member here yet, so there is nothing to link. Ask for the code with the account you take part with.
link-other-club = That code is not of { $club }; please type it in a channel of the club it is from.
link-same = That is your own code; type it with your other account.
link-none = There is no link to undo.

## Buttons and forms

button-sure-forget = Yes, forget me

## Refusals

mention-them = I cannot tell who “{ $typed }” is; please type @ and choose the person from the list, so that it is certain who is meant.
mentioned-no-member = The person you mean is no member of { $club }; members join with their first nomination, vote or entry.
several-members = Several members are called { $typed }: { $members }. Give the number of the one you mean, like { $name }: #12
member-numbered = { $number } { $name }, here since { $since }
choose-member = Or somebody who cannot be mentioned here …
away-past = An absence cannot begin in the past; late entries count until the next pick.
away-order = The last day must come after the first, by a year at most.
