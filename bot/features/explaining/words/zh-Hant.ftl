feature-explaining = 兩位成員互相講解論文

## The audit

audit-explain = 第 { $number } 輪，一篇要讀的總結
audit-explain-alone = 第 { $number } 輪，告知沒有人可以交換的信
audit-asked = 第 { $number } 輪，關於總結的問題
audit-answered = 第 { $number } 輪，關於總結的回答
audit-clear = 第 { $number } 輪，總結被標為清楚

## Explaining back in pairs

paper-explain = 收尾時和別人交換總結
    .name = 交換總結
    .name-when = 開關
    .more = 雙方讀對方的總結，標為清楚或問一個問題；會盡量和你少碰到的人配對。「off」退出。
    .example = /paper explain
    .label-when = on 或 off
    .called-when = 參不參加
paper-explain-ask = 就拿到的總結問一個問題
    .title = 你的一個問題
    .label-question = 哪裡還不清楚？
    .hint-question = 關於這篇總結的一個問題；作者會收到，可以回答一次。
paper-explain-answer = 回答關於你總結的問題
    .title = 你的回答
    .label-answer = 你的回答
    .hint-answer = 越簡單越好；提問的人會在私訊裡收到。
explain-on = 你在名單上了：{ $wrap } 收尾之後，你會在私訊裡收到一位成員的總結，你的也會給那位或另一位。
explain-on-first = 你在名單上了。請在 { $wrap } 收尾之前交總結，交換的就是它。
explain-late = 你在名單上了。請補交總結，然後會和正在等的人配對。
explain-waits = 你在名單上了：現在沒有人在等，這一輪結束之前誰來都會和你配對。
explain-paired = 配對好了；對方的總結會在私訊裡來。
explain-off = 你不在名單上了。
explain-already = 你在第 { $number } 輪已經交換過總結；下一輪有自己的名單。
explain-cleared = 標為清楚，也告訴作者了。謝謝你讀。
explain-asked = 你的問題到作者那裡了，可以回答一次。
explain-answered = 你的回答在路上了。謝謝你講解。
swap-title = { $who } 來講
swap-intro = 你想在第 { $number } 輪交換總結；這是 { $who } 寫的。看得清楚嗎？不清楚就問一個問題。
swap-clear = { $who } 讀了你的總結，覺得清楚。
swap-asked-title = { $who } 有一個問題
swap-asked = { $who } 讀了你的總結，問了一個問題。你可以回答一次。
swap-answered-title = { $who } 的回答
swap-over = 到此為止；其餘的留給討論。
swap-alone = 第 { $number } 輪還沒有別人可以交換總結。你留在名單上：下次選定之前誰來都會和你配對。
swap-not = 第 { $number } 輪沒有找到可以和你交換總結的人；下一輪有自己的名單。
swap-no-summary = 你想在第 { $number } 輪交換總結，但還沒有交。補交也算：然後會和正在等的人配對。
button-swap-off = 讓我退出名單
button-explain-clear = 清楚
button-explain-ask = 問一個問題
button-explain-answer = 回答
no-such-meeting = 這篇總結沒有給過你，或者已經不在了。
meeting-marked = 對這篇總結你已經表示過了：一個標記，或一個問題。
meeting-answered = 這裡沒有關於你總結的未答問題。
meeting-alone = 對方已經不在讀書會了。
button-swap = 交換總結
