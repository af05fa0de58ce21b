## The audit

audit-act = 关于组织者所做的事的信

## Moderation: hiding entries, tidying papers, handing a club over

club-hide = 隐藏一份提交，或重新显示
    .name = 隐藏
    .name-member = 成员
    .name-kind = 种类
    .name-paper = 论文
    .name-number = 轮次
    .name-undo = 显示
    .more = 除了作者谁也看不到，但仍然计入。写明是谁的，想的话写哪篇论文；有几份就选一份。不写名字就列出最近一轮的。
    .example = /club hide member: @Ben why: It names a patient.
    .title = 隐藏这份提交？
    .label-member = 谁的提交
    .label-kind = 哪一份，如果有两份
    .label-paper = 关于哪篇论文；不写就是任何一篇
    .called-paper = 关于哪篇论文
    .label-number = 第几轮；不写就是任何一轮
    .called-kind = 哪一份
    .called-number = 第几轮
    .label-undo = 重新显示
    .label-why = 为什么？
    .hint-why = 会用私信告诉作者。可以空着。
button-hide = 隐藏：{ $entry }
button-unhide = 重新显示：{ $entry }
button-hide-it = 隐藏
hide-intro = { $entry }，关于“{ $title }”
hide-which = 哪一份？
hide-choose = 选一份
hide-more = 还有 { $count } 份更早的没有列出；请写论文或第几轮。
hidden-done = 隐藏了：现在只有作者看得到，仍然计入。
unhidden-done = 重新显示了。
hidden-letter = { $club } 的组织者隐藏了你对“{ $title }”的{ $kind }。
hidden-letter-stays = 它仍然计入，只有你看得到：/paper my notes 里有。
unhidden-letter = { $club } 的组织者重新显示了你对“{ $title }”的{ $kind }。
label-reason = 理由
no-such-entry = 这份提交已经不在了；/club hide 列出现有的。
no-entries-there = 没有这样的提交；/club hide 不写名字就列出最近一轮的。
nothing-to-hide = 还没有人提交过。
nothing-hidden = 那里没有隐藏的。
hidden-already = 这份已经隐藏了；undo: yes 重新显示。
not-hidden = 这份没有隐藏。
