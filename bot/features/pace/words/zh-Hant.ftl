feature-pace = 各自的閱讀目標和時間

## The audit

audit-pace = 第 { $number } 輪，關於進度的信

## Pace: goals, reading, the weekly letter

paper-my-goal = 給自己定個進度，看看做到了沒有
    .name = 目標
    .name-papers = 篇數
    .name-hours = 小時
    .more = 每週幾篇、幾小時，只給你自己看；不寫引數就顯示本週、本月和開始以來的。「off」收回目標。
    .example = /paper my goal papers: 2 hours: 3
    .label-papers = 每週幾篇，0 到 20；或「off」
    .called-papers = 每週幾篇
    .label-hours = 每週幾小時，0 到 60，可以半小時
    .called-hours = 每週幾小時
paper-my-read = 記下你讀了多久
    .name = 記時間
    .name-time = 時間
    .name-paper = 論文
    .more = 給本週的論文，或用編號、標題指定的任何一篇。總結的表單裡也有這一欄。
    .example = /paper my read 45m
    .label-time = 多久：45m、1h30、2 hours
    .called-time = 讀了多久
    .label-paper = 哪篇論文，如果不是本週的
    .called-paper = 哪篇論文
time-minutes = { $count } 分鐘
time-hours = { NUMBER($count) } 小時
time-both = { $hours } { $minutes }
amount = { $papers }，{ $time }
amount-nothing = 還沒有
amount-papers = { NUMBER($count) } 篇論文
amount-papers-of = { $count } / { $goal } 篇論文
amount-time-of = { $time } / { $goal }
pace-title = 你的進度
pace-week = 本週：{ $amount }
pace-days = 最近七天：{ $amount }
pace-month = 本月：{ $amount }
pace-all = 自 { $since } 起共：{ $amount }
pace-all-both = 自 { $since } 起共：{ $papers }，{ $time }
pace-average = – 每週 { NUMBER($papers, maximumFractionDigits: 1) } 篇；你的目標是 { $goal } 篇
pace-nothing = 總共：還沒有記過
pace-letter-title = 你在 { $club } 的進度
goal-none = 你沒有定目標；/paper my goal papers: 2 hours: 3 定一個。
goal-reached = 本週的目標達到了。
goal-not-reached = 這次沒有達到目標；新的一週開始了。
goal-to-go = 本週還差：{ $left }
goal-set = 你的目標：每週 { $amount }。別人看不到。
goal-off = 你不再有目標。讀過的仍然替你記著。
read-noted = 記下了：讀了 { $time }。
read-noted-on = 記下了：「{ $title }」讀了 { $time }。
unread = 收回了：{ $time }。
button-unread = 收回
button-pace-on = 每週發給我
button-pace-off = 不要再發進度
no-such-reading = 這次閱讀已經不記著了。

## The picture of the weeks

bars-papers = 每週論文數
bars-hours = 每週閱讀小時數
bars-goal = 你的目標：{ NUMBER($goal, maximumFractionDigits: 1) }
bars-number = { NUMBER($count, maximumFractionDigits: 1) }
bars-alt = { $title }，一週一週到本週：{ $counts }。
remind-pace-on = 每次收尾時你會收到一條關於進度的私訊。
remind-pace-off = 不再發關於進度的私訊。
