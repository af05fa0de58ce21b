feature-questions = 論文への質問、そして知っている人に尋ねること

## Asking people who know

paper-ask = 著者や専門家にしか答えられないことを尋ねる
    .name = 質問
    .name-question = 質問
    .name-paper = 論文
    .more = ほかの人も賛同できます。締めで上位五つをひとつの手紙にし、引き受けた人が送ります。
    .example = /paper ask Does the effect hold for longer inputs?
    .label-question = 質問を一、二文で
    .called-question = 質問
    .label-paper = 今週のものでなければ、どの論文か
    .called-paper = どの論文
paper-question = 知っている人への質問を書く
    .example = Does the effect hold for longer inputs?
    .title = 質問
    .label-text = 質問
    .hint-text = この輪読会を知らない人にもわかるように。
paper-answers = 知っている人の答えを残す
    .example = 1. Yes, up to four times as long.
    .title = 答えを残す
    .label-answers = 答え
    .hint-answers = 返ってきたものを貼ってください。スレッドで全員が見ます。
    .label-by = 答えた人
    .hint-by = 著者や専門家、本人の望む呼び方で。
ask-title = 「{ $title }」への質問
ask-none = 「{ $title }」にはまだ質問がありません。
ask-answered = 「{ $title }」への質問にはすべて答えがあります。
ask-hint = 自分も聞きたいものを全部選んでください。選び直すと置き換わります。上位は知っている人に届けます。
ask-line =
    { $number }. { $text } – { $who }{ $count ->
        [0] { "" }
       *[other] { " " }· 賛同 { $count }
    }
ask-more = 賛同の少ない質問がほか { $count } 件。
ask-choose = 自分も聞きたいものは？
asked = 質問をスレッドの一覧に載せました。あなたの一票が入り、ほかの人も賛同できます。
asked-answered = これは第 { $number } 回、{ $day } の週に尋ねられ、答えがあります：
asked-again = もう尋ねられています。あなたの賛同を加えました。
ask-voiced =
    { $count } 件に賛同しています：
    { $texts }
ask-voiced-none = どれにも賛同していません。いつでも選び直せます。
too-many-questions = この回で未回答の質問が { $most } 件あります。ひとつ取り下げるか、答えを待ってください。
no-such-question = その質問はもう一覧にありません。/paper ask に今のものがあります。
unask-sure = 「{ $text }」を取り下げますか？ 賛同も消えます。
unasked = 質問を取り下げました。
question-sent = この質問はもう知っている人に向かっているので、取り下げられません。
button-ask = 質問する
button-ask-about = 論文：{ $title }
button-ask-round = 第 { $number } 回の未回答
button-unask = { $number } を取り下げる
button-sure-unask = はい、取り下げます

## The message to people who know

inquiry-title = 知っている人に誰が尋ねますか？
inquiry-intro = 「{ $title }」への質問で賛同の多いものです。
inquiry-wanted = 引き受けると、著者や専門家にそのまま送れるひとつの手紙が届きます。
inquiry-line = { $number }. { $text }
inquiry-empty-card = ここにあった質問は取り下げられました。
inquiry-taken-by = { $who } さんが送ります。答えはこのスレッドに載ります。
inquiry-answered = 答えはこのスレッドにあります。
button-carry = 私が送る
button-carry-again = 手紙を見る
button-answers = 答えを残す
button-step-back = やめておく
inquiry-yours = お願いします。ありがとうございます。この手紙を写して著者か専門家に送ってください。輪読会の人の名前は入っていません。
inquiry-then = 答えが来たら残してください。スレッドに載り、論文と一緒に残ります。
inquiry-taken = { $who } さんがもう送ります。知り合いがいれば { $who } さんに伝えてください。
inquiry-over = これへの答えはもう残されています。/paper ask で見られます。
inquiry-no-questions = この手紙の質問はすべて取り下げられ、送るものがありません。
no-such-inquiry = この輪読会にその手紙はありません。/paper ask に質問があります。
inquiry-not-yours = 答えを残すのは送る人だけです。先に「私が送る」を押してください。
stepped-back = それでもありがとうございます。ほかの人が送れるようになりました。
inquiry-reminder = 一週間前に「{ $title }」への質問を引き受けました。返事は来ましたか？
answers-title = 「{ $title }」への答え
answers-from = { $who } さんの答え
answers-label = 答え
answers-asked = 尋ねたこと
answers-thanks = 尋ねてくれた { $who } さん、ありがとうございます。
answers-filed = 答えを論文と一緒に残し、スレッドに載せました。ありがとうございます。
expert-dear = { $authors } 様
expert-hello = はじめまして。
expert-names-more = { $first } 様、共著者の皆
expert-names-and = { $first } 様、{ $last }
expert-who = 私たちは { $club } という、論文を一緒に読む会です。「{ $title }」を読んで話し合い、{ $count } 件の質問が残りました：
expert-thanks = 短いお返事でもたいへん助かります。会の全員で読みます。ご研究とお時間に感謝いたします。
expert-sign = { $club }
expert-link = 論文：{ $link }
digest-line-question =
    { $text }{ $count ->
        [0] { "" }
       *[other] { " " }· 賛同 { $count }
    }
label-questions = 知っている人への質問

## The audit

audit-ask = 第 { $number } 回、知っている人への質問
audit-inquiry = 第 { $number } 回、尋ねる人の募集
audit-inquiry-reminder = 尋ねる人への知らせ
audit-answers = 第 { $number } 回、知っている人の答え

## Entries

counted-questions = 知っている人への質問 { $count } 件
label-asked = スレッドで尋ねられたこと
now-questions = 知っている人への質問が { $count } 件あります：/paper ask

## The figures of a year

year-questions = 件の質問
