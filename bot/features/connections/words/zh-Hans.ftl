feature-connections = 你们读的论文怎样相互关联

## The audit

audit-connection = 第 { $number } 轮，论文之间的关联

## Connections between papers

paper-connect = 把一篇论文和另一篇连起来
    .name = 关联
    .name-to = 另一篇
    .name-kind = 关系
    .name-why = 理由
    .name-paper = 论文
    .more = 说明本周的论文（或你指定的）和读书会的另一篇、或任何一篇是什么关系。
    .example = /paper connect 1512.03385 kind: builds-on why: the residual stream comes from there
    .label-to = 另一篇论文：标题、编号或链接
    .called-to = 另一篇论文
    .label-kind = 这篇和另一篇的关系
    .label-why = 为什么，一句话
    .called-why = 为什么相关
    .label-paper = 哪篇论文，如果不是本周的
    .called-paper = 哪篇论文
paper-connections = 看一篇论文的关联，两步之内
    .name = 看关联
    .name-paper = 论文
    .more = 用列表和图显示：它建立在什么之上，什么建立在它之上，它反驳或能取代什么。
    .example = /paper connections
    .label-paper = 哪篇论文，如果不是本周的
    .called-paper = 哪篇论文
tie-builds-on = “{ $one }”建立在“{ $other }”之上
tie-contradicts = “{ $one }”与“{ $other }”矛盾
tie-borrows-from = “{ $one }”借用了“{ $other }”
tie-same-idea = “{ $one }”和“{ $other }”是同一个想法
tie-could-replace = “{ $one }”可以取代“{ $other }”
out-builds-on = 建立在其上
out-contradicts = 矛盾于
out-borrows-from = 借用自
out-same-idea = 想法相同
out-could-replace = 可以取代
in-builds-on = 是其基础
in-contradicts = 被其反驳
in-borrows-from = 被其借用
in-could-replace = 可被其取代
connections-itself = 另外{ $relation }“{ $title }”
connections-title = “{ $title }”的关联
connections-further = 再远一步
connections-voice = { $who }：{ $why }
connections-week = { $tied } – { $who }
connections-none = “{ $title }”还没有关联；/paper connect 连上第一条。
connections-more = 还有 { $count } 条
connections-not-drawn = 还有 { $count } 篇没有画出
connections-picture = { $title }：{ $lines }
picture-untitled = （标题在列表里）
connections-remove = 收回一条关联…
connection-said = { $who }：{ $tied }。
connection-removed = 这里原有一条关联，已经收回。
connected = 记下了：{ $tied }。讨论串里也有。
connected-again = 这条自 { $since } 就有了；你的理由加上了。
connected-disconnect-sure = 收回这一条吗：{ $tied }？
disconnected = 关联收回了。
borrows = 已记为借用自“{ $title }”。
borrows-what = 已记为借用自“{ $title }”；再用一次，说说哪个技术在这里有用。
borrowed-late = 你的点评这期间有改动，所以我没有动它；如果还需要，请再选一次。
borrowed = 记下了：你的点评借用自“{ $title }”。
borrows-which = 这个技术来自哪篇论文？
borrows-unknown = 没有找到“{ $typed }”。你可以在这里选一篇，或再打开点评，给编号或链接。
borrows-choose = 它来自…
label-connections = 本周的关联
button-connections = 看它的关联
button-disconnect = 收回
button-sure-disconnect = 对，收回
connect-itself = 论文不能和自己相连；请说“{ $title }”以外的另一篇。
connected-already = 这条自 { $since } 就有了：{ $tied }。还可以加上你自己的理由（why: …）。
connections-which = 请说是哪篇论文：编号、链接，或标题里的词。
no-known-paper = 读书会没有“{ $typed }”；/paper connect 可以把它和已有的论文连起来。
no-such-connection = 这条关联已经不在了。
not-your-connection = 只有说它的人或组织者能收回关联。

## Entries

counted-ties = { $count } 条关联

## Buttons and forms

button-try-again = 再试一次
list-semicolon = ；

## The figures of a year

year-ties = 条关联
year-most-tied = 关联最多的是“{ $title }”：{ $count } 条。
find-connection = { $who } 说的关联
