feature-pace = reading goals and time, each for themselves

## The audit

audit-pace = Round { $number }, a letter about pace

## Pace: goals, reading, the weekly letter

paper-my-goal = Set yourself a pace, and see how you keep it
    .more = Papers and hours a week, for you alone; by itself it shows this week, this month and all since you began. "off" takes the goal back.
    .example = /paper my goal papers: 2 hours: 3
    .label-papers = Papers a week, 0 to 20; or "off"
    .called-papers = Papers a week
    .label-hours = Hours a week, 0 to 60, halves allowed
    .called-hours = Hours a week
paper-my-read = Note time you spent reading
    .more = For this week's paper, or any other by its reference or title. The summary's form has a field for it, too.
    .example = /paper my read 45m
    .label-time = How long: 45m, 1h30, 2 hours
    .called-time = How long you read
    .label-paper = Which paper, if it is not this week's
    .called-paper = Which paper
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
no-such-reading = That reading is not noted any more.

## The picture of the weeks

bars-papers = Papers a week
bars-hours = Hours of reading a week
bars-goal = Your goal: { NUMBER($goal, maximumFractionDigits: 1) }
bars-number = { NUMBER($count, maximumFractionDigits: 1) }
bars-alt = { $title }, week by week until this one: { $counts }.
remind-pace-on = At each wrap you will get a direct message about your pace.
remind-pace-off = No more direct messages about your pace.
