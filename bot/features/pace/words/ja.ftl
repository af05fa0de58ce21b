feature-pace = 読書の目標と時間（各自のため）

## The audit

audit-pace = 第 { $number } 回、ペースのメッセージ

## Pace: goals, reading, the weekly letter

paper-my-goal = 自分のペースを決めて、守れているかを見る
    .name = 目標
    .name-papers = 本数
    .name-hours = 時間
    .more = 一週間の論文と時間、自分だけのものです。何も付けないと今週、今月、始めてからを表示します。「off」で目標をやめます。
    .example = /paper my goal papers: 2 hours: 3
    .label-papers = 週の論文数（0〜20）、または off
    .called-papers = 週の論文数
    .label-hours = 週の時間（0〜60、半時間も可）
    .called-hours = 週の時間
paper-my-read = 読んだ時間を控える
    .name = 読書時間
    .name-time = 時間
    .name-paper = 論文
    .more = 今週の論文、または番号やタイトルで指定した論文に。要約のフォームにも欄があります。
    .example = /paper my read 45m
    .label-time = 時間：45m、1h30、2 hours
    .called-time = 読んだ時間
    .label-paper = 今週のものでなければ、どの論文か
    .called-paper = どの論文
time-minutes = { $count } 分
time-hours = { NUMBER($count) } 時間
time-both = { $hours } { $minutes }
amount = { $papers }、{ $time }
amount-nothing = まだありません
amount-papers = 論文 { NUMBER($count) } 本
amount-papers-of = 論文 { $count } / { $goal } 本
amount-time-of = { $time } / { $goal }
pace-title = あなたのペース
pace-week = 今週：{ $amount }
pace-days = この七日間：{ $amount }
pace-month = 今月：{ $amount }
pace-all = { $since } からの合計：{ $amount }
pace-all-both = { $since } からの合計：{ $papers }、{ $time }
pace-average = – 週に { NUMBER($papers, maximumFractionDigits: 1) } 本。目標は { $goal } 本
pace-nothing = 合計：まだ控えがありません
pace-letter-title = { $club } でのペース
goal-none = 目標がありません。/paper my goal papers: 2 hours: 3 で決められます。
goal-reached = 今週の目標を達成しました。
goal-not-reached = 今回は届きませんでした。新しい一週間が始まります。
goal-to-go = 今週あと：{ $left }
goal-set = 目標：週に { $amount }。ほかの人には見えません。
goal-off = 目標をやめました。読んだものは引き続きあなたのために数えます。
read-noted = 控えました：{ $time }
read-noted-on = 控えました：「{ $title }」に { $time }
unread = 取り消しました：{ $time }
button-unread = 取り消す
button-pace-on = 毎週送る
button-pace-off = もう送らない
no-such-reading = その控えはもうありません。

## The picture of the weeks

bars-papers = 週ごとの論文
bars-hours = 週ごとの読書時間
bars-goal = 目標：{ NUMBER($goal, maximumFractionDigits: 1) }
bars-number = { NUMBER($count, maximumFractionDigits: 1) }
bars-alt = { $title }、今週までの週ごと：{ $counts }。
remind-pace-on = 締めのたびに、ペースについてのダイレクトメッセージを送ります。
remind-pace-off = ペースについてのダイレクトメッセージはもう送りません。
