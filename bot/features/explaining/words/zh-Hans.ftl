feature-explaining = 两位成员互相讲论文

## The audit

audit-explain = 第 { $number } 期，一篇要看的小结
audit-explain-alone = 第 { $number } 期，没人可互讲的信
audit-asked = 第 { $number } 期，对小结的提问
audit-answered = 第 { $number } 期，对小结提问的回答
audit-clear = 第 { $number } 期，小结被标为看懂了

## Explaining back in pairs

paper-explain = 截止时和一位成员交换小结
    .more = 互看小结，看懂了就标一下，没懂就问一个问题；会给你配一位少碰面的成员。“off”退出名单。
    .example = /paper explain
    .label-when = on 或 off
    .called-when = 参不参加
paper-explain-ask = 对拿到的小结问一个问题
    .title = 你的一个问题
    .label-question = 哪里还没看懂？
    .hint-question = 就小结问一个问题，作者会收到，可以回答一次。
paper-explain-answer = 回答对你小结的提问
    .title = 你的回答
    .label-answer = 你的回答
    .hint-answer = 越简单越好，提问的人会收到私信。
explain-on = 你在名单上了：{ $wrap } 截止后，你会私信收到一篇别人的小结，你的也会有人看。
explain-on-first = 你在名单上了。请在 { $wrap } 截止前交小结，要交换的就是它。
explain-late = 你在名单上了。小结补交就行，交了就和等着的人配对。
explain-waits = 你在名单上了：现在没人在等，这一期结束前，下一个来的人和你配对。
explain-paired = 配好了，对方的小结会私信给你。
explain-off = 你不在名单上了。
explain-already = 第 { $number } 期你已经交换过了，下一期有新名单。
explain-cleared = 标为看懂了，作者会知道。谢谢你读。
explain-asked = 问题交给作者了，作者可以回答一次。
explain-answered = 回答发出去了，谢谢你讲解。
swap-title = { $who } 来讲
swap-intro = 你想在第 { $number } 期交换小结，这是 { $who } 写的。看懂了吗？没懂就问一个问题。
swap-clear = { $who } 读了你的小结，看懂了。
swap-asked-title = { $who } 有个问题
swap-asked = { $who } 读了你的小结，想问一个问题。你可以回答一次。
swap-answered-title = { $who } 回答了
swap-over = 到这里就好，其余的留到讨论。
swap-alone = 第 { $number } 期还没人能和你交换小结。你还在名单上：下次选定之前，谁来就和你配对。
swap-not = 第 { $number } 期没找到人和你交换小结，下一期有新名单。
swap-no-summary = 你想在第 { $number } 期交换小结，可是你的还没交。补交也算：交了就和等着的人配对。
button-swap-off = 退出名单
button-explain-clear = 看懂了
button-explain-ask = 问一个问题
button-explain-answer = 回答
no-such-meeting = 这篇小结没有分给你看，或已经不在了。
meeting-marked = 这篇小结你已经答复过了：标一次看懂，或问一个问题。
meeting-answered = 这里没有等你回答的问题。
meeting-alone = 对方已经不在读书会里了。
button-swap = 交换小结
