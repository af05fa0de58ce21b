## Coming or not

feature-attending = 議論に誰が来るか、一時間前の案内、誰が来たか
paper-coming = 次の議論に来るかどうかを言う
    .name = 出欠
    .name-answer = 返事
    .more = 答えなしで、来る人数、あなたの答え、これまでの参加回数を表示します。締めまで変えられます。来る人には一時間前に知らせます。
    .example = /paper coming maybe
    .label-answer = 行く、たぶん、今回は行かない
    .called-answer = 来るかどうか
paper-attendance = 前回の議論に来た人を控える
    .name = 参加者
    .name-who = 誰
    .more = 進行役と幹事用です。選べる一覧を表示します。名前を付けるとその人を加えます。参加回数は本人だけが見られます。
    .example = /paper attendance
    .label-who = 来た人
    .called-who = 来た人
audit-coming = 第 { $number } 回、来る人
audit-event = 第 { $number } 回、サーバーのイベント
audit-soon = 第 { $number } 回、議論の前
audit-there = 第 { $number } 回、来た人
say-coming = 行く
say-maybe = たぶん
say-not-this-time = 今回は行かない
button-counted = { $label }（{ $count }）
button-no-discussion-letters = この案内は不要
button-there-more = ほかのメンバー
event-name = { $club }：{ $papers }
coming-title = 議論に来る人は？
coming-over-title = 議論
coming-when = 議論は { $at } です。
coming-off = この回の議論に決まった時刻はなくなりました。
coming-nobody = まだ返事はありません。
coming-count = 行く：{ $coming } · たぶん：{ $maybe } · 今回は行かない：{ $absent }
coming-were-there = { $count } 人が来ました。
coming-had-said =
    { $count ->
        [0] 来ると言った人はいませんでした。
       *[other] { $count } 人が来ると言っていました。
    }
coming-none = 近く議論の予定はありません。
coming-too-late = その回は終わりました。/paper coming に次の議論があります。
coming-letter = 一時間前に、参加方法を送ります。
coming-away = 第 { $number } 回の議論の日は不在なので、行かないものとします。/paper coming で変えられます。
said-coming = 行く、と控えました。
said-maybe = たぶん、と控えました。
said-not-this-time = 今回は行かない、と控えました。
own-coming = 行くと答えています。
own-maybe = たぶんと答えています。
own-not-this-time = 今回は行かないと答えています。
coming-soon = { $club } は { $at } に { $papers } を議論します。行くと答えています。

## Who was there

there-title = 議論に来たのは？
there-ask = 第 { $number } 回：来た人を全員選んでください。足りなければいつでも選び直せます。
there-so-far = これまでに控えた人：{ $names }
there-choose = 来た人
there-said-coming = 行くと回答
there-said-maybe = たぶんと回答
there-said-not-this-time = 行かないと回答
there-noted =
    { $count ->
        [0] 第 { $number } 回に控えた人はいません。
       *[other] 第 { $number } 回に控えた人：{ $names }
    }
there-not-yours = 来た人を控えるのは、進行役か幹事です。
there-too-early = まだ始まった議論がありません。終わったら /paper attendance で控えます。
counted-there = 議論に { $count } 人
came-to =
    { $count ->
        [1]
            { $came ->
                [0] 前回の議論には来ていません。
               *[other] 前回の議論に来ました。
            }
       *[other] 直近 { $count } 回の議論のうち { $came } 回来ました。
    }
remind-discussion-on = 議論に来ると言うと、一時間前にダイレクトメッセージを送ります。
remind-discussion-off = 議論の前のダイレクトメッセージはもう送りません。
