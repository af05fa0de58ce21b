## Commands: members

paper-summary = 要約を提出する
    .name = 要約
    .name-paper = 論文
    .name-time = 時間
    .more = もう一度使うと直せます。自分が出すと、ほかの人の提出物が開きます。
    .example = /paper summary sentence: Attention alone is enough to translate well.
    .title = 要約
    .keep = 要約として保存
    .label-paper = 今週のものでなければ、どの論文か
    .called-paper = どの論文
    .label-sentence = 一文で
    .hint-sentence = 何を示した論文ですか？ エレベーターで聞かれたつもりで。
    .label-colleague = 五文で同僚に
    .hint-colleague = 別の分野の人に：何が問題で、何をして、なぜ大事なのか。
    .label-unclear = わからなかったこと
    .hint-unclear = 全部わかる人はいません。何を聞いてみたいですか？
    .label-time = 読んだ時間
    .hint-time = 自分用の記録です（45m や 1h30）。ほかの人には見えません。
paper-critique = 批評を提出する
    .name = 批評
    .name-paper = 論文
    .name-from = 出典
    .more = 四つの見方から、書けるものだけどうぞ。もう一度使うと直せます。
    .example = /paper critique different: I would compare at equal compute. add: An ablation of the position encoding.
    .title = 批評
    .keep = 批評として保存
    .label-paper = 今週のものでなければ、どの論文か
    .called-paper = どの論文
    .label-different = 自分なら変える一歩
    .hint-different = 方法、尺度、比較、順序など。
    .label-add = 自分なら加えるもの
    .hint-add = 実験、事例、証明、図など。
    .label-technique = ほかの論文の技術
    .hint-technique = どの論文のどの技術が、どう役立ちますか？
    .label-from = どの論文から（番号、リンク、タイトル）
    .called-from = どの論文から
    .hint-from = 二つの論文をつなぎます。空なら上に書いたことから探します。
    .label-idea = 自分の考えを入れるなら
    .hint-idea = 自分のものをどう組み込めますか？
paper-my-notes = 自分のメモ
    .name = メモ
    .example = /paper my notes

## The audit

audit-roll = 第 { $number } 回、提出した人
audit-note = 第 { $number } 回、提出物
audit-reveal = 第 { $number } 回、公開
audit-wrap = 第 { $number } 回、まとめ
audit-brief = 第 { $number } 回、短いまとめ

## Entries

handed-in = { $kind }を受け取りました。ありがとうございます。
handed-in-late = { $kind }を、遅れての提出として受け取りました。ありがとうございます。
handed-in-again = { $kind }を直しました。
handed-in-fields = 今の内容：{ $fields }。書かなかった欄はそのままです。「-」で空にできます。
streak-now =
    { $streak ->
        [1] 連続記録の一回目です。
       *[other] これで { $streak } 回連続です。
    }
streak-saved = 第 { $number } 回はお守りが守りました。
others-open = ほかの { $count } 人の提出物が見られるようになりました。
roll-line =
    { $count ->
        [0] まだ誰も提出していません。
        [1] 提出した人：{ $names }
       *[other] 提出した { $count } 人：{ $names }
    }
roll-closed =
    { $count ->
        [0] 提出した人はいませんでした。
        [1] 提出した人：{ $names }
       *[other] 提出した { $count } 人：{ $names }
    }
roll-hint = 自分が出すと、みんなの書いたものが開きます。
opens-at-wrap = みんなの書いたものは締めで全員に開きます。
entries-title-brought = { $when }読みました
entries-title =
    { $count ->
        [0] 第 { $number } 回：まだ誰も提出していません
       *[other] 第 { $number } 回：{ $count } 人が提出しました
    }
entries-none = 一番乗りをどうぞ：/paper summary
entries-blind = まだ開いていません。まず自分の言葉で、それからみんなの言葉を。
entry-summary-late = { $who } – 要約（遅れて）
entry-critique-late = { $who } – 批評（遅れて）
entry-from = 出どころ
reveal-title = みんなが書いたもの
entries-folded = 誰のものを読むか選んでください。
entry-gone = それはもうありません。書いた人が取り下げたか、幹事が非表示にしました。
digest-title = 第 { $number } 回のまとめ
digest-count = { $people } 人が提出しました：{ $what }。
counted-summaries = 要約 { $count } 本
counted-critiques = 批評 { $count } 本
counted-both = { $summaries }と{ $critiques }
brief-title = 第 { $number } 回を締めました
brief-beside = ほかに：{ $what }。
brief-streak = { $who } { $count }
brief-thread = 話されたことはすべてスレッドにあります。
label-in-a-row = 連続回数
digest-line = { $who }：{ $words }
digest-empty = 今回は誰も提出しませんでした。そういうこともあります。次の論文からまた始めましょう。
digest-late = 遅れての提出でも、次の決定までなら連続記録がつながります。
mine-title = 自分のメモ
mine-none = まだメモがありません。/paper summary で最初のものを出せます。
drop-sure-summary = 「{ $title }」の要約をずっと消しますか？ 連続記録はそのままです。
drop-sure-critique = 「{ $title }」の批評をずっと消しますか？ 連続記録はそのままです。
dropped = メモを消しました。

## Moderation: hiding entries, tidying papers, handing a club over

entries-hidden = { $count } 件は幹事が非表示にしています。
mine-hidden = 幹事が非表示にしました。読めるのはあなただけです。数には入ります。

## Streaks

board-title = { $club } の連続記録
board-line =
    { $rank }. { $who } – { $streak ->
        [0] { "" }
       *[other] { $streak } 回連続、
    }{ $kept ->
        [0] まだ読み終えた回なし
       *[other] 合計 { $kept } 回
    }{ $freezes ->
        [0] { "" }
       *[other] 、お守り { $freezes } 個
    }{ $tied ->
        [yes] （同じ順位）
       *[no] { "" }
    }
board-empty = まだ連続記録のある人はいません。
board-club =
    { $streak ->
        [0] 輪読会自身の連続記録は、二人が提出する次の回から始まります。
       *[other] 輪読会自身：提出が二件以上の回が { $streak } 回連続、最高 { $best } 回。
    }

## Buttons and forms

button-drop-summary = 要約を削除：{ $title }
button-drop-critique = 批評を削除：{ $title }
button-older = 前のメモ

## Kinds and labels

label-in-a-sentence = 一文で
label-techniques = 借りたい技術

## Refusals

technique-missing = 「{ $typed }」のどの技術がどう役立つかを書いてください。論文は控えました。
nothing-written = 少なくともひとつの欄を書いてください。
revealed-already = 「{ $title }」に書いたものは締めで公開され、そのままです。/paper my notes で消せます。

## The figures of a year

year-people = 人が執筆
year-summary = 本の要約
year-critique = 本の批評
setting-asks =
    { $value ->
        [summary] 要約で一回を読んだことになります
        [critique] 批評で一回を読んだことになります
        [both] 要約と批評の両方で一回を読んだことになります
       *[either] 要約か批評で一回を読んだことになります
    }（asks: { $value }）
setting-reveal =
    { $value ->
        [at-wrap] 提出物は締めで全員に開きます
        [at-once] 提出物はすぐに開きます
       *[after-own] 自分が出すと、ほかの人の提出物が開きます
    }（reveal: { $value }）
find-note = { $who } さんのメモ
