## Pace: goals, reading, the weekly letter

paper-my-goal = Set yourself a pace, and see how you keep it
    .more = Papers and hours a week, for you alone; by itself it shows this week, this month and all since you began. "off" takes the goal back.
    .example = /paper my goal papers: 2 hours: 3
    .label-papers = Papers a week, 0 to 20; or "off"
    .label-hours = Hours a week, 0 to 60, halves allowed
paper-my-read = Note time you spent reading
    .more = For this week's paper, or any other by its reference or title. The summary's form has a field for it, too.
    .example = /paper my read 45m
    .label-time = How long: 45m, 1h30, 2 hours
    .label-paper = Which paper, if it is not this week's
paper-my-remind = Have yourself written to in a direct message
    .more = "round": before the wrap, if your entry is still to come. "pace": once a round, how you keep your pace. "recall": questions about what you read 1, 4 and 12 weeks ago.
    .example = /paper my remind on
    .label-when = on or off
    .label-what = round (without anything), pace or recall
remind-round-on = You will get a direct message at the reminder if your entry is still to come.
remind-round-off = No more direct messages from the reminder.
remind-pace-on = At each wrap you will get a direct message about your pace.
remind-pace-off = No more direct messages about your pace.
remind-recall-on = In the middle of each week you will get a few questions about what you read 1, 4 and 12 weeks ago, made from your own summaries. Of your answers I keep nothing but the day.
remind-recall-off = No more questions about what you read.
time-minutes = { $count ->
    [one] 1 minute
   *[other] { $count } minutes
}
time-hours = { $count ->
    [one] 1 hour
   *[other] { NUMBER($count) } hours
}
time-both = { $hours } { $minutes }
amount = { $papers }, { $time }
amount-nothing = nothing yet
amount-papers = { $count ->
    [one] 1 paper
   *[other] { NUMBER($count) } papers
}
amount-papers-of = { $count } of { $goal ->
    [one] 1 paper
   *[other] { $goal } papers
}
amount-time-of = { $time } of { $goal }
pace-title = Your pace
pace-week = This week: { $amount }
pace-days = The last seven days: { $amount }
pace-month = This month: { $amount }
pace-all = In all: { $amount } since { $since }
pace-all-both = In all: { $papers } since { $since }, { $time }
pace-average = – { NUMBER($papers, maximumFractionDigits: 1) } a week; your goal is { $goal }
pace-nothing = In all: nothing noted yet
pace-letter-title = Your pace in { $club }
goal-none = You have set no goal; /paper my goal papers: 2 hours: 3 sets one.
goal-reached = Your goal for the week is reached.
goal-not-reached = The goal is not reached this time; a new week begins.
goal-to-go = Still to go this week: { $left }
goal-set = Your goal: { $amount } a week. Nobody else sees it.
goal-off = You have no goal any more. What you read is still counted for you.
read-noted = Noted: { $time } of reading.
read-noted-on = Noted: { $time } on “{ $title }”.
unread = Taken back: { $time } of reading.
button-unread = Take it back
button-pace-on = Send me this each week
button-pace-off = Stop sending me my pace
no-time-spent = Please give a time above zero, like 45m, 1h30 or 2 hours.
too-much-time = “{ $typed }” is more than a day has; please note at most 24 hours at a time.
no-such-span = I cannot read “{ $typed }” as a time; give it like 45m, 1h30 or 2 hours.
no-such-hours = { $name } cannot be “{ $typed }”; give hours from 0 to { $most }, in full or halves, like 2.5.
no-such-reading = That reading is not noted any more.
letter-waits = I have a message for you here that is for you alone, and you take no direct messages from me.
button-letter = Read it
no-such-letter = That message is not kept any more.
letter-not-yours = That message is for somebody else.
