feature-pace = 各自的阅读目标和时间

## The audit

audit-pace = 第 { $number } 轮，关于进度的信

## Pace: goals, reading, the weekly letter

paper-my-goal = 给自己定个进度，看看做到了没有
    .name = 目标
    .name-papers = 篇数
    .name-hours = 小时
    .more = 每周几篇、几小时，只给你自己看；不写参数就显示本周、本月和开始以来的。“off”收回目标。
    .example = /paper my goal papers: 2 hours: 3
    .label-papers = 每周几篇，0 到 20；或“off”
    .called-papers = 每周几篇
    .label-hours = 每周几小时，0 到 60，可以半小时
    .called-hours = 每周几小时
paper-my-read = 记下你读了多久
    .name = 记时间
    .name-time = 时间
    .name-paper = 论文
    .more = 给本周的论文，或用编号、标题指定的任何一篇。总结的表单里也有这一栏。
    .example = /paper my read 45m
    .label-time = 多久：45m、1h30、2 hours
    .called-time = 读了多久
    .label-paper = 哪篇论文，如果不是本周的
    .called-paper = 哪篇论文
time-minutes = { $count } 分钟
time-hours = { NUMBER($count) } 小时
time-both = { $hours } { $minutes }
amount = { $papers }，{ $time }
amount-nothing = 还没有
amount-papers = { NUMBER($count) } 篇论文
amount-papers-of = { $count } / { $goal } 篇论文
amount-time-of = { $time } / { $goal }
pace-title = 你的进度
pace-week = 本周：{ $amount }
pace-days = 最近七天：{ $amount }
pace-month = 本月：{ $amount }
pace-all = 自 { $since } 起共：{ $amount }
pace-all-both = 自 { $since } 起共：{ $papers }，{ $time }
pace-average = – 每周 { NUMBER($papers, maximumFractionDigits: 1) } 篇；你的目标是 { $goal } 篇
pace-nothing = 总共：还没有记过
pace-letter-title = 你在 { $club } 的进度
goal-none = 你没有定目标；/paper my goal papers: 2 hours: 3 定一个。
goal-reached = 本周的目标达到了。
goal-not-reached = 这次没有达到目标；新的一周开始了。
goal-to-go = 本周还差：{ $left }
goal-set = 你的目标：每周 { $amount }。别人看不到。
goal-off = 你不再有目标。读过的仍然替你记着。
read-noted = 记下了：读了 { $time }。
read-noted-on = 记下了：“{ $title }”读了 { $time }。
unread = 收回了：{ $time }。
button-unread = 收回
button-pace-on = 每周发给我
button-pace-off = 不要再发进度
no-such-reading = 这次阅读已经不记着了。

## The picture of the weeks

bars-papers = 每周论文数
bars-hours = 每周阅读小时数
bars-goal = 你的目标：{ NUMBER($goal, maximumFractionDigits: 1) }
bars-number = { NUMBER($count, maximumFractionDigits: 1) }
bars-alt = { $title }，一周一周到本周：{ $counts }。
remind-pace-on = 每次收尾时你会收到一条关于进度的私信。
remind-pace-off = 不再发关于进度的私信。
