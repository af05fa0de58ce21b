feature-recall = 何週か前の論文についての質問（好きな人に）

## The audit

audit-recall = 第 { $number } 回、質問のメッセージ

## Recall: questions about papers of some weeks ago

recall-title = 覚えていますか？ { $club } から
recall-ago = { $weeks } 週間前に「{ $title }」を読みました。
recall-gap = 自分の書いた文に抜けている言葉は？
recall-unclear = 当時わからなかったことです。今なら説明できますか？
recall-open = 見ずに、何を示した論文だったかを一文で。
button-recall = 書いたものを見る：{ $title }
button-recall-off = もう質問しないで
button-knew = 覚えていた
button-knew-not = あまり
recalled-yes = よく覚えていましたね。控えるのは日付だけで、答えは残しません。
recalled-no = 尋ねるのはそのためです。これでもう一度見られました。控えるのは日付だけで、答えは残しません。
remind-recall-on = 週の半ばに、1、4、12 週前に読んだことについて、自分の要約から作った質問を送ります。答えは日付だけを控えます。
remind-recall-off = 読んだことの質問はもう送りません。
