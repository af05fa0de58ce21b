feature-explaining = 二人で論文を説明し合う

## The audit

audit-explain = 第 { $number } 回、読む要約
audit-explain-alone = 第 { $number } 回、相手がいないという知らせ
audit-asked = 第 { $number } 回、要約への質問
audit-answered = 第 { $number } 回、要約への答え
audit-clear = 第 { $number } 回、わかりやすいという印

## Explaining back in pairs

paper-explain = 締めで要約を交換する
    .name = 交換
    .name-when = オンオフ
    .more = お互いの要約を読み、「わかった」の印か質問をひとつ送ります。あまり組んだことのない人と組みます。「off」で抜けます。
    .example = /paper explain
    .label-when = on か off
    .called-when = 参加するか
paper-explain-ask = 受け取った要約にひとつ質問する
    .title = 質問をひとつ
    .label-question = まだわからないことは？
    .hint-question = 要約への質問をひとつ。書いた人に届き、一度だけ答えられます。
paper-explain-answer = 自分の要約への質問に答える
    .title = 答え
    .label-answer = 答え
    .hint-answer = できるだけやさしく。質問した人にダイレクトメッセージで届きます。
explain-on = 名簿に入りました。{ $wrap } の締めのあと、誰かの要約がダイレクトメッセージで届き、あなたのものも誰かに届きます。
explain-on-first = 名簿に入りました。交換するのは要約なので、{ $wrap } の締めまでに提出してください。
explain-late = 名簿に入りました。遅れてでも要約を出すと、待っている人と組みます。
explain-waits = 名簿に入りました。今待つ人はいません。回が終わるまでに頼んだ人と組みます。
explain-paired = 組が決まりました。相手の要約がダイレクトメッセージで届きます。
explain-off = 名簿から抜けました。
explain-already = 第 { $number } 回ではもう交換しました。次の回には新しい名簿があります。
explain-cleared = わかりやすい、と書いた人に伝えました。読んでくださってありがとうございます。
explain-asked = 質問を届けました。一度だけ答えが来ます。
explain-answered = 答えを届けます。説明してくださってありがとうございます。
swap-title = { $who } さんの説明
swap-intro = 第 { $number } 回の要約の交換です。{ $who } さんが書きました。わかりましたか？ わからなければ質問をひとつどうぞ。
swap-clear = { $who } さんが要約を読み、わかりやすいと言っています。
swap-asked-title = { $who } さんの質問
swap-asked = { $who } さんが要約を読み、質問をひとつ送りました。一度だけ答えられます。
swap-answered-title = { $who } さんの答え
swap-over = これで終わりです。続きは議論でどうぞ。
swap-alone = 第 { $number } 回で交換できる人がまだいません。名簿に残り、次の決定までに頼んだ人と組みます。
swap-not = 第 { $number } 回では相手が見つかりませんでした。次の回には新しい名簿があります。
swap-no-summary = 第 { $number } 回の要約の交換を希望していますが、要約がまだです。遅れてでも出すと、待っている人と組みます。
button-swap-off = 名簿から抜ける
button-explain-clear = わかった
button-explain-ask = 質問をひとつ
button-explain-answer = 答える
no-such-meeting = その要約はあなたに渡されていないか、もうありません。
meeting-marked = この要約への印か質問は、もう済んでいます。
meeting-answered = ここには、あなたの要約への質問はありません。
meeting-alone = 相手はもう輪読会にいません。
button-swap = 要約を交換
