# What stands in a calendar program.
calendar-event-nominate = { $club }: nominations are wanted
calendar-event-vote = { $club }: the vote opens
calendar-event-pick = { $club }: the paper is picked
calendar-event-discuss = { $club }: discussion
calendar-discuss-paper = { $club }: “{ $title }”
calendar-event-wrap = { $club }: summaries and critiques are due
calendar-no-paper = The paper is not picked yet.
calendar-join = Join: { $link }
calendar-thread = The thread: { $link }
calendar-off = Called off – { $what }
