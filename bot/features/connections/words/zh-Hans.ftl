feature-connections = 读过的论文之间有什么关联

## The audit

audit-connection = 第 { $number } 期，论文之间的关联

## Connections between papers

paper-connect = 把两篇论文关联起来
    .more = 说说本周论文（或你写的那篇）和读书会的另一篇、或任何一篇是什么关系。
    .example = /paper connect 1512.03385 kind: builds-on why: 残差流就是从那里来的
    .label-to = 另一篇论文：标题、编号或链接
    .called-to = 另一篇论文
    .label-kind = 和另一篇是什么关系
    .label-why = 为什么，一句话
    .called-why = 为什么有关联
    .label-paper = 哪一篇（不是本周的才填）
    .called-paper = 哪一篇
paper-connections = 看和一篇论文有关联的，往外两层
    .more = 有列表也有图：它建立在什么上，什么建立在它上，和什么矛盾，能替代什么。
    .example = /paper connections
    .label-paper = 哪一篇（不是本周的才填）
    .called-paper = 哪一篇
tie-builds-on = “{ $one }”建立在“{ $other }”上
tie-contradicts = “{ $one }”和“{ $other }”矛盾
tie-borrows-from = “{ $one }”借用了“{ $other }”
tie-same-idea = “{ $one }”和“{ $other }”想法相同
tie-could-replace = “{ $one }”可以替代“{ $other }”
out-builds-on = 建立于
out-contradicts = 反驳
out-borrows-from = 借用
out-same-idea = 想法相同
out-could-replace = 可替代
in-builds-on = 支撑着
in-contradicts = 受反驳于
in-borrows-from = 借给
in-could-replace = 可被替代为
connections-itself = 而它{ $relation }“{ $title }”
connections-title = 和“{ $title }”有关联的
connections-further = 再远一层
connections-voice = { $who }：{ $why }
connections-week = { $tied } – { $who }
connections-none = “{ $title }”还没有关联，用 /paper connect 加第一个吧。
connections-more = 还有 { $count } 个
connections-not-drawn = 还有 { $count } 篇没画出来
connections-picture = { $title }：{ $lines }
picture-untitled = （标题见列表）
connections-remove = 撤回一个关联……
connection-said = { $who }：{ $tied }。
connection-removed = 这里原有一个关联，已经撤回。
connected = 记下了：{ $tied }。帖子里也有。
connected-again = 这个关联 { $since } 就有了，你的理由加上了。
connected-disconnect-sure = 要撤回吗：{ $tied }？
disconnected = 关联撤回了。
borrows = 记为借用了“{ $title }”。
borrows-what = 记为借用了“{ $title }”；再用一次，说说哪个技术能用在这里。
borrowed-late = 你的点评中途改过，我就没动它；还想关联的话请再选一次。
borrowed = 记下了：你的点评借用了“{ $title }”。
borrows-which = 这个技术来自哪篇论文？
borrows-unknown = 没找到“{ $typed }”。可以在这里选一篇，或重新打开点评，写编号或链接。
borrows-choose = 来自哪篇论文……
label-connections = 本周的关联
button-connections = 有什么关联
button-disconnect = 撤回
button-sure-disconnect = 对，撤回
connect-itself = 论文不能和自己关联，请写“{ $title }”以外的一篇。
connected-already = 这个 { $since } 就有了：{ $tied }。你还可以加上自己的理由（why: …）。
connections-which = 说说是哪篇论文：编号、链接或标题里的词。
no-known-paper = 读书会没有“{ $typed }”；用 /paper connect 把它和已有的论文关联起来。
no-such-connection = 这个关联已经不在了。
not-your-connection = 只有提出的人或组织者能撤回关联。

## Entries

counted-ties = { $count } 个关联

## Buttons and forms

button-try-again = 再试一次
list-semicolon = ；
