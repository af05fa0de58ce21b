## Coming or not

feature-attending = 誰來討論、提前一小時的提醒，以及誰來過
paper-coming = 說你來不來下一次討論
    .name = 來不來
    .name-answer = 回答
    .more = 不寫答案時，顯示有幾個人來、你說過什麼、你來過幾次。收尾之前隨時可以改。說來的人提前一小時收到訊息。
    .example = /paper coming maybe
    .label-answer = 來、也許，或這次不來
    .called-answer = 來不來
paper-attendance = 記下上次討論誰來了
    .name = 誰來了
    .name-who = 誰
    .more = 給主持人和主辦人用。顯示一張可選的列表；帶名字就加上那位成員。每個人只看得到自己來過幾次。
    .example = /paper attendance
    .label-who = 來過的一位
    .called-who = 來過的一位
audit-coming = 第 { $number } 輪，誰來
audit-event = 第 { $number } 輪，伺服器活動
audit-soon = 第 { $number } 輪，討論之前
audit-there = 第 { $number } 輪，誰來過
say-coming = 來
say-maybe = 也許
say-not-this-time = 這次不來
button-counted = { $label }（{ $count }）
button-no-discussion-letters = 不要這種提醒
button-there-more = 更多成員
event-name = { $club }：{ $papers }
coming-title = 誰來討論？
coming-over-title = 討論
coming-when = 討論時間：{ $at }。
coming-off = 這一輪不再定時討論。
coming-nobody = 還沒有人說來不來。
coming-count = 來：{ $coming } · 也許：{ $maybe } · 這次不來：{ $absent }
coming-were-there = 來了 { $count } 人。
coming-had-said =
    { $count ->
        [0] 沒有人說過要來。
       *[other] 有 { $count } 人說過要來。
    }
coming-none = 近期沒有討論。
coming-too-late = 那一輪已經結束；/paper coming 顯示下一次討論。
coming-letter = 提前一小時我會寫給你，附上怎麼參加。
coming-away = 第 { $number } 輪討論那天你不在，所以先算你不來。/paper coming 可以改。
said-coming = 記下了：你來。
said-maybe = 記下了：也許。
said-not-this-time = 記下了：這次不來。
own-coming = 你說過來。
own-maybe = 你說過：也許。
own-not-this-time = 你說過：這次不來。
coming-soon = { $club } 在 { $at } 討論 { $papers }，你說過會來。

## Who was there

there-title = 誰來討論了？
there-ask = 第 { $number } 輪：選出所有來了的人。少了誰，隨時可以再選。
there-so-far = 已經記下：{ $names }
there-choose = 誰來了
there-said-coming = 說過：來
there-said-maybe = 說過：也許
there-said-not-this-time = 說過：這次不來
there-noted =
    { $count ->
        [0] 第 { $number } 輪沒有記下任何人。
       *[other] 第 { $number } 輪記下了：{ $names }
    }
there-not-yours = 誰來過由主持人或主辦人來記。
there-too-early = 還沒有討論開始過；討論之後 /paper attendance 會問誰來了。
counted-there = 討論時來了 { $count } 人
came-to =
    { $count ->
        [1]
            { $came ->
                [0] 上次討論你沒有來。
               *[other] 上次討論你來了。
            }
       *[other] 最近 { $count } 次討論你來了 { $came } 次。
    }
remind-discussion-on = 每當你說會來討論，一小時前會收到私訊。
remind-discussion-off = 討論之前不再發私訊給你。
