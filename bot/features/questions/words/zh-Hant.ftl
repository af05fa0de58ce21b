feature-questions = 對論文提問，並去問懂的人

## Asking people who know

paper-ask = 問只有作者或專家能答的問題
    .name = 提問
    .name-question = 問題
    .name-paper = 論文
    .more = 別人可以附議你的問題；收尾時最好的五個合成一封信，由一位志願者發出。
    .example = /paper ask Does the effect hold for longer inputs?
    .label-question = 你的問題，一兩句話
    .called-question = 你的問題
    .label-paper = 哪篇論文，如果不是本週的
    .called-paper = 哪篇論文
paper-question = 寫一個給內行人的問題
    .example = Does the effect hold for longer inputs?
    .title = 你的問題
    .label-text = 你的問題
    .hint-text = 沒聽說過這個讀書會的人也應該看得懂。
paper-answers = 存下內行人的回答
    .example = 1. Yes, up to four times as long.
    .title = 存下回答
    .label-answers = 回答
    .hint-answers = 把收到的貼上進來；整個讀書會會在討論串裡看到。
    .label-by = 誰回答的
    .hint-by = 作者或專家，按他們希望的稱呼。
ask-title = 關於「{ $title }」的問題
ask-none = 還沒有人就「{ $title }」提問。
ask-answered = 關於「{ $title }」的問題都有了回答。
ask-hint = 選出你也想問的；再選一次會替換之前的。最好的會去問懂的人。
ask-line =
    { $number }. { $text } – { $who }{ $count ->
        [0] { "" }
       *[other] { " " }· { $count } 人附議
    }
ask-more = 還有 { $count } 個附議更少的問題。
ask-choose = 你也想問哪些？
asked = 你的問題在討論串的列表裡了。你自己算一票，別人可以附議。
asked-answered = 這個在第 { $number } 輪，{ $day } 那一週，問過也答過了：
asked-again = 這個已經有人問過；現在算上了你的一票。
ask-voiced =
    你附議了 { $count } 個問題：
    { $texts }
ask-voiced-none = 你一個也沒有附議。隨時可以再選。
too-many-questions = 你在這一輪已經有 { $most } 個未答的問題；先收回一個，或等回答。
no-such-question = 這個問題已經不在列表裡；/paper ask 顯示現有的。
unask-sure = 要收回「{ $text }」嗎？它的附議也一起消失。
unasked = 你的問題收回了。
question-sent = 這個問題已經發給內行人了，不能再收回。
button-ask = 提問
button-ask-about = 關於：{ $title }
button-ask-round = 第 { $number } 輪還沒答的
button-unask = 收回 { $number }
button-sure-unask = 對，收回

## The message to people who know

inquiry-title = 誰去問懂的人？
inquiry-intro = 關於「{ $title }」，這些問題附議最多。
inquiry-wanted = 志願者會拿到寫好的一封信，可以直接發給作者或專家。
inquiry-line = { $number }. { $text }
inquiry-empty-card = 原來在這裡的問題都收回了。
inquiry-taken-by = { $who } 來發。回答會放在這個討論串裡。
inquiry-answered = 回答在這個討論串裡。
button-carry = 我來發
button-carry-again = 看看那封信
button-answers = 存下回答
button-step-back = 我不發了
inquiry-yours = 歸你了，謝謝。把這封信複製下來，發給作者或專家；裡面沒有讀書會任何人的名字。
inquiry-then = 有了回答就存下來：會發在討論串裡，並和論文放在一起。
inquiry-taken = { $who } 已經在發這一封；如果你也認識人，問問 { $who }。
inquiry-over = 這一封的回答已經存下；/paper ask 可以看。
inquiry-no-questions = 這封信裡的問題都收回了，沒有可發的。
no-such-inquiry = 這個讀書會沒有這封信；/paper ask 顯示問題。
inquiry-not-yours = 只有發信的人能存下回答；請先按「我來發」。
stepped-back = 還是謝謝你；現在別人可以來發了。
inquiry-reminder = 一週前你把關於「{ $title }」的問題帶給了懂的人。有迴音了嗎？
answers-title = 關於「{ $title }」的回答
answers-from = { $who } 回答
answers-label = 回答
answers-asked = 問的是
answers-thanks = 謝謝 { $who } 去問。
answers-filed = 回答已和論文放在一起，也發在討論串裡。謝謝。
expert-dear = 尊敬的 { $authors }：
expert-hello = 您好：
expert-names-more = { $first } 及各位合作者
expert-names-and = { $first } 和 { $last }
expert-who = 我們是 { $club }，一個一起讀論文的讀書會。我們讀了「{ $title }」並一起討論，還有 { $count } 個問題沒有想明白：
expert-thanks = 哪怕簡短的回答也會幫我們很多；整個讀書會都會讀。感謝您的工作和時間。
expert-sign = { $club }
expert-link = 論文：{ $link }
digest-line-question =
    { $text }{ $count ->
        [0] { "" }
       *[other] { " " }· { $count } 人附議
    }
label-questions = 去問內行人

## The audit

audit-ask = 第 { $number } 輪，給內行人的問題
audit-inquiry = 第 { $number } 輪，問誰去問他們
audit-inquiry-reminder = 給去問的人的提醒
audit-answers = 第 { $number } 輪，內行人的回答

## Entries

counted-questions = { $count } 個給內行人的問題
label-asked = 討論串裡問的
now-questions = 有 { $count } 個給內行人的問題還沒答：/paper ask。

## The figures of a year

year-questions = 個問題提出
