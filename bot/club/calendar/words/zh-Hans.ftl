# What stands in a calendar program.
calendar-event-nominate = { $club }：征集提名
calendar-event-vote = { $club }：投票开始
calendar-event-pick = { $club }：选定论文
calendar-event-discuss = { $club }：讨论
calendar-discuss-paper = { $club }：“{ $title }”
calendar-event-wrap = { $club }：小结和点评截止
calendar-no-paper = 论文还没选定。
calendar-join = 加入：{ $link }
calendar-off = 已取消 – { $what }
