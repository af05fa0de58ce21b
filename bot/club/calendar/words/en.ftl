# What stands in a calendar program.
calendar-nominate = { $club }: nominations are wanted
calendar-vote = { $club }: the vote opens
calendar-pick = { $club }: the paper is picked
calendar-discuss = { $club }: discussion
calendar-discuss-paper = { $club }: “{ $title }”
calendar-wrap = { $club }: summaries and critiques are due
calendar-no-paper = The paper is not picked yet.
calendar-join = Join: { $link }
calendar-off = Called off – { $what }
