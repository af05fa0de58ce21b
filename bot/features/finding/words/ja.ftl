## Finding

paper-find = 輪読会の論文、メモ、用語、つながりを探す
    .name = 検索
    .name-words = 言葉
    .more = すべての言葉を含むものが出ます。今週の論文にほかの人が書いたものは、開いてから出ます。
    .example = /paper find attention heads
    .label-words = 探す言葉
find-in-round = { $what }、第 { $number } 回
find-none = この輪読会に「{ $words }」はありません。読んでみてはどうでしょう？
find-what = 「{ $typed }」では探せません。言葉、数字、記号を入力してください。例：/paper find attention heads
button-more = もっと
button-nominate-words = 推薦する論文を探す
