## The audit

audit-act = 告知组织者操作的信

## Moderation: hiding entries, tidying papers, handing a club over

club-hide = 隐藏一份提交，或重新显示
    .more = 只有作者还能看到，而且仍然算数。写上是谁的，也可以写哪篇论文；有几篇就选一篇。不写名字就列出最新一轮的。
    .example = /club hide member: @小北 why: 里面写了病人的名字。
    .title = 隐藏这篇？
    .label-member = 谁的提交
    .label-kind = 有两篇的话，是哪一篇
    .label-paper = 关于哪篇论文（不填就都算）
    .called-paper = 关于哪篇论文
    .label-number = 第几轮（不填就都算）
    .called-kind = 哪一份提交
    .called-number = 第几轮
    .label-undo = 重新显示
    .label-why = 为什么？
    .hint-why = 会私信告诉作者，可以不填。
button-hide = 隐藏：{ $entry }
button-unhide = 重新显示：{ $entry }
button-hide-it = 隐藏
hide-intro = { $entry }，关于“{ $title }”
hide-which = 哪一篇？
hide-choose = 选一篇
hide-more = 还有 { $count } 篇更早的没列出来；请写上论文或第几轮。
hidden-done = 隐藏了：现在只有作者能看到，仍然算数。
unhidden-done = 重新显示了。
hidden-letter = { $club } 的组织者隐藏了你的“{ $title }”{ $kind }。
hidden-letter-stays = 它仍然算数，只有你能看到：/paper my notes。
unhidden-letter = { $club } 的组织者重新显示了你的“{ $title }”{ $kind }。
label-reason = 原因
no-such-entry = 这份提交已经不在了；/club hide 列出现有的。
no-entries-there = 没有这样的提交；/club hide 不写名字，就列出最新一轮的。
nothing-to-hide = 还没有人交过。
nothing-hidden = 那里没有隐藏的。
hidden-already = 这篇已经隐藏了；undo: yes 可以重新显示。
not-hidden = 这篇没有隐藏。
