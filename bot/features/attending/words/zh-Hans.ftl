## Coming or not

feature-attending = 谁来讨论、提前一小时提醒、谁到场了
paper-coming = 说说下次讨论来不来
    .more = 不写答复，就显示有多少人来、你的答复和你来过几次。截止之前随时可以改。说来的人会提前一小时收到消息。
    .example = /paper coming maybe
    .label-answer = 来、也许来，或这次不来
    .called-answer = 来不来
paper-attendance = 记下上次讨论谁到场了
    .more = 给领读的人和组织者用。会列出名单来选；写上名字就加上那位成员。自己来过几次讨论，只有自己能看到。
    .example = /paper attendance
    .label-who = 到场的成员
    .called-who = 到场的成员
audit-coming = 第 { $number } 期，谁来讨论
audit-event = 第 { $number } 期，服务器活动
audit-soon = 第 { $number } 期，讨论之前
audit-there = 第 { $number } 期，谁到场了

say-coming = 我来
say-maybe = 也许来
say-not-this-time = 这次不来
button-counted = { $label }（{ $count }）
button-no-discussion-letters = 不用这样提醒
button-there-more = 更多成员
event-name = { $club }：{ $papers }
coming-title = 谁来讨论？
coming-over-title = 讨论
coming-when = 讨论时间：{ $at }。
coming-off = 这一期没有固定的讨论时间了。
coming-nobody = 还没有人说来不来。
coming-count = 来：{ $coming } · 也许：{ $maybe } · 不来：{ $absent }
coming-were-there = 到场 { $count } 人。
coming-had-said = { $count ->
    [0] 之前没有人说来。
   *[other] 之前说来的有 { $count } 人。
}
coming-none = 近期没有讨论。
coming-too-late = 那一期结束了；/paper coming 看下次讨论。
coming-letter = 提前一小时，我会私信你怎么参加。
coming-away = 第 { $number } 期讨论那天你请假了，所以先算你不来。想改就用 /paper coming。
said-coming = 记下了：你来。
said-maybe = 记下了：也许来。
said-not-this-time = 记下了：这次不来。
own-coming = 你说了会来。
own-maybe = 你说了也许来。
own-not-this-time = 你说了这次不来。
coming-soon = { $club } { $at } 讨论{ $papers }，你说过会来。

## Who was there

there-title = 谁来讨论了？
there-ask = 第 { $number } 期：选上所有到场的人。漏了谁，随时可以再选。
there-so-far = 已记下：{ $names }
there-choose = 谁到场了
there-said-coming = 说过来
there-said-maybe = 说过也许来
there-said-not-this-time = 说过不来
there-noted = { $count ->
    [0] 第 { $number } 期没有记谁到场。
   *[other] 第 { $number } 期到场的：{ $names }
}
there-not-yours = 谁到场了，由领读的人或组织者来记。
there-too-early = 还没开始过讨论；讨论之后，/paper attendance 会问谁到场了。
counted-there = 讨论到场 { $count } 人
came-to = { $count ->
    [1] { $came ->
        [0] 上次讨论你没来。
       *[other] 上次讨论你来了。
    }
   *[other] 最近 { $count } 次讨论，你来了 { $came } 次。
}
