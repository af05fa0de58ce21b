## Commands: members

paper-my-away = Say when you are away, so that your streak waits for you
    .more = Rounds you are away for at least half of neither break nor extend your streak. "off" takes it back. "lead" says whether you are asked to lead discussions.
    .called-first = First day away
    .called-last = Last day away
    .example = /paper my away 20 Dec to 3 Jan
    .label-first = Days away, like 24.12. - 3.1., or "off"
    .label-last = Last day away, if not said already
    .label-lead = Leading discussions: never, in turn, or gladly
    .called-lead = Leading discussions
paper-my-export = Everything the club keeps about you, as a file
    .more = json is for programs and holds all of it, markdown is to be read.
    .example = /paper my export format: markdown
    .label-format = What kind of file: json or markdown
    .called-format = The kind of file
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
away-own-today = It is { $today } where you are.
away-off = { $count ->
    [0] You had no absence noted.
   *[other] Welcome back. Your absences are taken back.
}
away-none = You have no absence noted. /paper my away 20 Dec to 3 Jan notes one.
away-line = Away { $days }
away-day = on { $first }
away-days = from { $first } to { $last }
away-hint = /paper my away off takes them back.
away-hint-one = /paper my away { $first } off takes back only the one of that day.
away-taken-back = You are not away { $days } after all.
button-not-away = Not away: { $first }
exported = Everything the club keeps about you.
exported-round = { $number }, { $day }
nothing-about-you = The club keeps nothing about you.
forget-sure = Your notes, pitches, votes' names and accounts in { $club } will be removed for good, and your streak with them. Shall I? /paper my export first gives you a copy.
forget-closed = What is still kept about you from { $clubs }, closed by now, goes with it; old messages of a channel that has another club since stay there.
forgotten = Done. Your texts and your name are gone from the club.

## Pace: goals, reading, the weekly letter

paper-my-remind = Have yourself written to in a direct message
    .more = "round": before the wrap, if your entry is still to come. "pace": once a round, how you keep your pace. "recall": questions about what you read 1, 4 and 12 weeks ago. "ping": called when a paper is picked and when its discussion opens.
    .example = /paper my remind on
    .label-when = on or off
    .label-what = round (without anything), pace, recall or ping
    .called-when = Whether you are written to
    .called-what = What you are written about
remind-round-on = You will get a direct message at the reminder if your entry is still to come.
in-all-clubs = That holds in all { $count } of your clubs.
remind-round-off = No more direct messages from the reminder.
remind-ping-on = You are called when a paper is picked and when its discussion opens: by a role here where I may give it, else by a direct message.
remind-ping-off = You are not called any more when a paper is picked or discussed.
no-such-letter = That message is not kept any more.
letters-kept = { $count ->
    [one] Somebody wrote to you while you were away:
   *[other] While you were away, { $count } letters came for you:
}
letter-not-yours = That message is for somebody else.

## Two homes

paper-my-link = Be one member with both your accounts
    .more = Type the code it gives you as { "/paper my link code: …" } with your other account. Notes, votes and streaks become one; "undo: yes" parts them again.
    .example = /paper my link
    .label-code = The code from your other account
    .label-undo = yes: part the accounts again
    .called-undo = Parting the accounts
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

## Who has left, and lost accounts

club-retire = Note that a member takes part no more
    .more = They are asked, written to and counted no more, and what they had to do goes to others. Their streak waits: whoever uses the bot again is back. Somebody who left the server or workspace is noticed without it.
    .example = /club retire member: @Ben
    .label-member = Who takes part no more
club-rejoin = Note that a member takes part again
    .more = The weeks they were gone count as away.
    .example = /club rejoin member: @Ben
    .label-member = Who takes part again
club-vouch = Vouch that a member’s new account is theirs
    .more = For somebody who lost an account. With the new one they first do one thing in the club, a vote or { "/paper my remind" }, say. Then "member" is who they were, and "account" who they are now: notes, votes and streaks become one. "undo: yes" parts them again.
    .example = /club vouch member: @Ben account: @Ben2
    .label-member = The member who lost their account
    .label-account = The new account
    .label-undo = yes: part the accounts again
    .called-undo = Part the accounts again
retired = Noted: { $name } takes part no more. The streak waits; whoever uses the bot again is back, and /club rejoin brings them back, too.
rejoined = { $streak ->
    [0] { $name } takes part again. The weeks in between count as away.
    [one] { $name } takes part again, with a streak of one round. The weeks in between count as away.
   *[other] { $name } takes part again, with a streak of { $streak } rounds. The weeks in between count as away.
}
retire-self = You take part: you are here. /paper my away says when you are not.
has-left-already = { $name } takes part no more already; /club rejoin brings them back.
has-not-left = { $name } takes part; there is nothing to bring back.
vouched = { $name } and { $account } are one member now, with both names in /club audit. { $command } member: { $name } undo: yes parts them again.
vouched-letter = An organizer of { $club } vouched that the account { $account } is yours as well. If that is wrong, /paper my link undo: yes parts the two again.
unvouched = { $name } and { $account } are two members again, each with what they had brought.
vouch-same = Those are both { $name }; give the account they lost and the new one.
vouch-self = Somebody else has to vouch for you; please ask another organizer.
vouch-none = There is nothing to take back: no other account was made { $name }’s.
audit-vouched = A letter about a vouched account

## Buttons and forms

button-sure-forget = Yes, forget me

## Refusals

mention-them = I cannot tell who “{ $typed }” is; please type @ and choose the person from the list, so that it is certain who is meant.
mentioned-no-member = The person you mean is no member of { $club }; members join with their first nomination, vote or entry.
several-members = Several members are called { $typed }: { $members }. Give the number of the one you mean instead of the name, like #12.
member-numbered = { $number } { $name }, here since { $since }
choose-member = Or somebody who cannot be mentioned here …
away-not-then = You have no absence noted then, but { $days }.
away-past = An absence cannot begin in the past; late entries count until the next pick.
away-order = The last day must come after the first, by a year at most.

## The audit

audit-join = Round { $number }, somebody joins the thread
audit-called = Who is called here
audit-call-pick = Round { $number }, a call to the paper
audit-call-discuss = Round { $number }, a call to the discussion
file-too-large = This would be a file of { $megabytes } MB, which is more than can be sent here. Whoever runs me can get it for you.

## One's own language

paper-my-language = Choose the language I talk to you in
    .more = It is for what only you see: answers, forms, letters. What the club posts is in the club's language. "auto" goes by what your app is set to.
    .example = /paper my language English
    .label-language = Like Deutsch, 中文 or ja; "auto": as your app
    .called-language = The language
language-chosen = From now on I talk to you in { $language }.
language-auto = From now on I talk to you in the language your app is set to, where I know it.
language-now = I talk to you in { $language }; I know { $known }.
