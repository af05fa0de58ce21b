## Coming or not

feature-attending = 谁来讨论、提前一小时的提醒，以及谁来过
paper-coming = 说你来不来下一次讨论
    .name = 来不来
    .name-answer = 回答
    .more = 不写答案时，显示有几个人来、你说过什么、你来过几次。收尾之前随时可以改。说来的人提前一小时收到消息。
    .example = /paper coming maybe
    .label-answer = 来、也许，或这次不来
    .called-answer = 来不来
paper-attendance = 记下上次讨论谁来了
    .name = 谁来了
    .name-who = 谁
    .more = 给主持人和组织者用。显示一张可选的列表；带名字就加上那位成员。每个人只看得到自己来过几次。
    .example = /paper attendance
    .label-who = 来过的一位
    .called-who = 来过的一位
audit-coming = 第 { $number } 轮，谁来
audit-event = 第 { $number } 轮，服务器活动
audit-soon = 第 { $number } 轮，讨论之前
audit-there = 第 { $number } 轮，谁来过
say-coming = 来
say-maybe = 也许
say-not-this-time = 这次不来
button-counted = { $label }（{ $count }）
button-no-discussion-letters = 不要这种提醒
button-there-more = 更多成员
event-name = { $club }：{ $papers }
coming-title = 谁来讨论？
coming-over-title = 讨论
coming-when = 讨论时间：{ $at }。
coming-off = 这一轮不再定时讨论。
coming-nobody = 还没有人说来不来。
coming-count = 来：{ $coming } · 也许：{ $maybe } · 这次不来：{ $absent }
coming-were-there = 来了 { $count } 人。
coming-had-said =
    { $count ->
        [0] 没有人说过要来。
       *[other] 有 { $count } 人说过要来。
    }
coming-none = 近期没有讨论。
coming-too-late = 那一轮已经结束；/paper coming 显示下一次讨论。
coming-letter = 提前一小时我会写给你，附上怎么参加。
coming-away = 第 { $number } 轮讨论那天你不在，所以先算你不来。/paper coming 可以改。
said-coming = 记下了：你来。
said-maybe = 记下了：也许。
said-not-this-time = 记下了：这次不来。
own-coming = 你说过来。
own-maybe = 你说过：也许。
own-not-this-time = 你说过：这次不来。
coming-soon = { $club } 在 { $at } 讨论 { $papers }，你说过会来。

## Who was there

there-title = 谁来讨论了？
there-ask = 第 { $number } 轮：选出所有来了的人。少了谁，随时可以再选。
there-so-far = 已经记下：{ $names }
there-choose = 谁来了
there-said-coming = 说过：来
there-said-maybe = 说过：也许
there-said-not-this-time = 说过：这次不来
there-noted =
    { $count ->
        [0] 第 { $number } 轮没有记下任何人。
       *[other] 第 { $number } 轮记下了：{ $names }
    }
there-not-yours = 谁来过由主持人或组织者来记。
there-too-early = 还没有讨论开始过；讨论之后 /paper attendance 会问谁来了。
counted-there = 讨论时来了 { $count } 人
came-to =
    { $count ->
        [1]
            { $came ->
                [0] 上次讨论你没有来。
               *[other] 上次讨论你来了。
            }
       *[other] 最近 { $count } 次讨论你来了 { $came } 次。
    }
remind-discussion-on = 每当你说会来讨论，一小时前会收到私信。
remind-discussion-off = 讨论之前不再发私信给你。
