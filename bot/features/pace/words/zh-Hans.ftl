feature-pace = 阅读目标和用时，只给自己看

## The audit

audit-pace = 第 { $number } 轮，阅读进度的信

## Pace: goals, reading, the weekly letter

paper-my-goal = 给自己定个阅读目标，看看进度
    .more = 每周几篇、几小时，只有你能看到；什么都不写就显示本周、本月和开始以来的总数。“off”取消目标。
    .example = /paper my goal papers: 2 hours: 3
    .label-papers = 每周几篇，0 到 20；或“off”
    .called-papers = 每周几篇
    .label-hours = 每周几小时，0 到 60，可以带半小时
    .called-hours = 每周几小时
paper-my-read = 记下读了多久
    .more = 记本周论文的，也可以用编号或标题记别的。总结的表单里也有这一栏。
    .example = /paper my read 45m
    .label-time = 多久：45m、1h30、2 hours
    .called-time = 读了多久
    .label-paper = 哪一篇（不是本周的才填）
    .called-paper = 哪一篇
time-minutes = { $count } 分钟
time-hours = { NUMBER($count) } 小时
time-both = { $hours } { $minutes }
amount = { $papers }，{ $time }
amount-nothing = 还没有
amount-papers = { NUMBER($count) } 篇
amount-papers-of = { $count } / { $goal } 篇
amount-time-of = { $time } / { $goal }
pace-title = 你的阅读进度
pace-week = 本周：{ $amount }
pace-days = 最近七天：{ $amount }
pace-month = 本月：{ $amount }
pace-all = 一共：{ $amount }，从 { $since } 起
pace-all-both = 一共：{ $papers }，从 { $since } 起，{ $time }
pace-average = – 平均每周 { NUMBER($papers, maximumFractionDigits: 1) } 篇；目标是 { $goal }
pace-nothing = 一共：还没有记录
pace-letter-title = 你在 { $club } 的阅读进度
goal-none = 你还没定目标；/paper my goal papers: 2 hours: 3 可以定一个。
goal-reached = 这周的目标达成啦。
goal-not-reached = 这次没达成，新的一周再来。
goal-to-go = 这周还差：{ $left }
goal-set = 你的目标：每周 { $amount }。只有你能看到。
goal-off = 目标取消了。你读的还会继续替你记着。
read-noted = 记下了：读了 { $time }。
read-noted-on = 记下了：“{ $title }”读了 { $time }。
unread = 收回了：读了 { $time } 的记录。
button-unread = 收回
button-pace-on = 每周发给我
button-pace-off = 别再发进度
no-such-reading = 这条记录已经不在了。
bars-papers = 每周读几篇
bars-hours = 每周读几小时
bars-goal = 你的目标：{ NUMBER($goal, maximumFractionDigits: 1) }
bars-number = { NUMBER($count, maximumFractionDigits: 1) }
bars-alt = { $title }，到这一周为止，逐周：{ $counts }。
