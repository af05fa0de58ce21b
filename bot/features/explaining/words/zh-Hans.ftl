feature-explaining = 两位成员互相讲解论文

## The audit

audit-explain = 第 { $number } 轮，一篇要读的总结
audit-explain-alone = 第 { $number } 轮，告知没有人可以交换的信
audit-asked = 第 { $number } 轮，关于总结的问题
audit-answered = 第 { $number } 轮，关于总结的回答
audit-clear = 第 { $number } 轮，总结被标为清楚

## Explaining back in pairs

paper-explain = 收尾时和别人交换总结
    .name = 交换总结
    .name-when = 开关
    .more = 双方读对方的总结，标为清楚或问一个问题；会尽量和你少碰到的人配对。“off”退出。
    .example = /paper explain
    .label-when = on 或 off
    .called-when = 参不参加
paper-explain-ask = 就拿到的总结问一个问题
    .title = 你的一个问题
    .label-question = 哪里还不清楚？
    .hint-question = 关于这篇总结的一个问题；作者会收到，可以回答一次。
paper-explain-answer = 回答关于你总结的问题
    .title = 你的回答
    .label-answer = 你的回答
    .hint-answer = 越简单越好；提问的人会在私信里收到。
explain-on = 你在名单上了：{ $wrap } 收尾之后，你会在私信里收到一位成员的总结，你的也会给那位或另一位。
explain-on-first = 你在名单上了。请在 { $wrap } 收尾之前交总结，交换的就是它。
explain-late = 你在名单上了。请补交总结，然后会和正在等的人配对。
explain-waits = 你在名单上了：现在没有人在等，这一轮结束之前谁来都会和你配对。
explain-paired = 配对好了；对方的总结会在私信里来。
explain-off = 你不在名单上了。
explain-already = 你在第 { $number } 轮已经交换过总结；下一轮有自己的名单。
explain-cleared = 标为清楚，也告诉作者了。谢谢你读。
explain-asked = 你的问题到作者那里了，可以回答一次。
explain-answered = 你的回答在路上了。谢谢你讲解。
swap-title = { $who } 来讲
swap-intro = 你想在第 { $number } 轮交换总结；这是 { $who } 写的。看得清楚吗？不清楚就问一个问题。
swap-clear = { $who } 读了你的总结，觉得清楚。
swap-asked-title = { $who } 有一个问题
swap-asked = { $who } 读了你的总结，问了一个问题。你可以回答一次。
swap-answered-title = { $who } 的回答
swap-over = 到此为止；其余的留给讨论。
swap-alone = 第 { $number } 轮还没有别人可以交换总结。你留在名单上：下次选定之前谁来都会和你配对。
swap-not = 第 { $number } 轮没有找到可以和你交换总结的人；下一轮有自己的名单。
swap-no-summary = 你想在第 { $number } 轮交换总结，但还没有交。补交也算：然后会和正在等的人配对。
button-swap-off = 让我退出名单
button-explain-clear = 清楚
button-explain-ask = 问一个问题
button-explain-answer = 回答
no-such-meeting = 这篇总结没有给过你，或者已经不在了。
meeting-marked = 对这篇总结你已经表示过了：一个标记，或一个问题。
meeting-answered = 这里没有关于你总结的未答问题。
meeting-alone = 对方已经不在读书会了。
button-swap = 交换总结
