## The audit

audit-import = 持ち込みの進み具合

## Moving in

club-import = これまでに読んだものを持ち込む
    .name = 持ち込み
    .name-what = 操作
    .name-file = ファイル
    .more = 集まりを記録してきたファイル（表、BibTeX、RIS、CSL-JSON、Markdown、YAML、メモの zip、リンクの一覧）を渡すか、貼り付けてください。まず読み取ったものを見せ、あなたが決めるまで何も変えません。/club import に what: undo で最後のものを取り消します。
    .example = /club import file: years.csv
    .title = 輪読会の引っ越し
    .label-what = show：今の様子、undo：最後を取り消す
    .called-what = 何をするか
    .label-file = ファイル：表、BibTeX、メモ、zip など
    .called-file = ファイル
    .hint-file = 10 MB、5,000 件まで。
    .label-text = または文章を貼り付け
    .called-text = 文章
    .hint-text = 一行に一件、表、または見出し付きの一覧。3,000 文字を超えるならファイルで。
import-intro = 読み取ったものを見るまで、何も変わりません。
import-pasted = 貼り付けた文章
import-title = 持ち込み：{ $name }
import-shape-csv = 表
import-shape-tsv = 表
import-shape-bibtex = BibTeX
import-shape-ris = RIS
import-shape-csl = CSL-JSON のファイル
import-shape-markdown = Markdown の一覧
import-shape-yaml = YAML の予定表
import-shape-links = 文献の一覧
import-shape-notes = メモのフォルダー
import-shape-other = 文章
import-read = { $shape }として読みました：集まり { $sessions } 回、読み物 { $readings } 件。まだ何も変えていません。
import-columns = 列の意味
import-column-wrong = 違う意味の列がある…
import-column-means = その意味は…
import-column-asked = 列「{ $name }」を{ $means }と読みました。何を表しますか？
import-column-day = 日付
import-column-title = タイトル
import-column-link = リンク
import-column-doi = DOI
import-column-arxiv = arXiv 番号
import-column-pubmed = PubMed 番号
import-column-authors = 著者
import-column-year = 発表年
import-column-presenter = 発表者
import-column-account = 発表者のアカウント
import-column-place = 場所
import-column-notes = 備考
import-column-nothing = なし（使わない）
import-count-sure = { $count } 件は完全です。
import-count-waiting = { $count } 件を調べます。
import-count-met = { $count } 件は発表者だけで論文がありません。日付のある会として残します。
import-count-there = { $count } 件はもうあり、そのままです。
import-count-coming = { $count } 件はこれからのものなので入れません。読みたくなったら /paper nominate で推薦してください。
import-count-doubtful = { $count } 件は不確かです。
import-count-unknown = { $count } 件は見つかりませんでした。
import-days-asked = 日付が二通りに読めます。3/4 は 4月3日ですか、3月4日ですか？
import-days-day-first = 4月3日
import-days-month-first = 3月4日
import-days-first = 先に日付の読み方を教えてください。
import-doubts = わからないので入れないもの（{ $count } 件）
import-doubt-no-reading = { $where }：「{ $text }」の隣に読むものがありません
import-doubt-day-unclear = { $where }：「{ $text }」を日付として読めません。読み物は日付なしで残します
import-doubt-twice = { $where }：「{ $text }」がその日に二度あります
import-doubt-not-understood = { $where }：「{ $text }」
import-more = …ほか { $count } 件
import-found =
    確かなもの { $sure } 件、もうあるもの { $there } 件、{ $unsure ->
        [0] 不確かなものはありません。
       *[other] 不確かなもの { $unsure } 件、うち未定 { $undecided } 件。
    } 何も言わないものは入れません。
import-doubtful-item = { $number }. 「{ $text }」（{ $where }）– もしかして { $found }
import-unknown-item = { $number }. 「{ $text }」（{ $where }）– 見つかりません
import-no-day = 日付なし
import-choose = 正しいものを選ぶ…
import-choose-match = { $number }：これは「{ $title }」
import-choose-written = { $number }：書かれたとおり「{ $title }」
import-none-of-these = この種類はもうありません。
import-list-sure = 確かなもの
import-list-met = 発表者だけで論文のないもの
import-list-there = もうあるもの
import-list-coming = これからのもの
import-nominate = このうちの一つを推薦…
import-list-waiting = 調べるもの
import-list-doubtful = 不確かなもの
import-list-unknown = 見つからなかったもの
import-list-doubts = わからないもの
import-looking-line = 調べています：{ $readings } 件中 { $looked } 件。進み具合はチャンネルの投稿に出ます。ほかのことをしていて大丈夫です。
import-taking-line = 取り込んでいます。終わるとチャンネルの投稿に出ます。
import-undoing-line = 取り消しています。終わるとチャンネルの投稿に出ます。
import-done-line = 集まり { $rounds } 回を取り込みました。
import-undone-line =
    { $kept ->
        [0] 持ち込みを取り消しました。
       *[other] 持ち込みを取り消しました。その後メンバーが書いた { $kept } 回は残ります。
    }
import-undo-sure = 取り込んだのは { $ended } です。集まり { $rounds } 回が、一緒に入った論文と発表者とともに消えます。その後メンバーが書いたものは残ります。
import-presented = { $who } さんの発表
import-notes = 備考
import-place = 場所
import-post-title = { $club } の引っ越し
import-read-post = { $name } の読み物 { $readings } 件。
import-looking-post = これまでに読んだものを { $name } から調べています：{ $readings } 件中 { $looked } 件。
import-ready-post = { $name } から、これまでに読んだものを調べました：確か { $sure } 件、不確か { $unsure } 件、もうある { $there } 件。何を取り込むかは幹事が決めます。
import-taking-post = { $name } から、これまでに読んだものを取り込んでいます：{ $sessions } 回中 { $rounds } 回。
import-done-post = { $name } から、これまでの集まり { $rounds } 回を取り込みました。/paper find で論文を探せます。誰の連続記録も変わりません。
import-done-coming = これからのものが { $count } 件あります。幹事はここから推薦できます。
import-undoing-post = { $name } から入ったものを取り消しています。
import-undone-post =
    { $kept ->
        [0] { $name } から入ったものを取り消しました。
       *[other] { $name } から入ったものを取り消しました。メンバーが書いた { $kept } 回は残ります。
    }
import-left-post = 持ち込みをやめました。何も取り込んでいません。
import-left = やめました。何も取り込んでいません。
button-import-show = 様子を見る
button-import-next = 次へ
button-import-look =
    { $count ->
        [0] 続ける
       *[other] そのとおり、調べて
    }
button-import-days = { $order } です
button-import-list =
    { $kind ->
        [sure] 確かな { $count } 件
        [met] 論文のない { $count } 件
        [there] もうある { $count } 件
        [coming] これからの { $count } 件
        [doubts] わからない { $count } 件
       *[further] さらに見る
    }
button-import-take =
    { $out ->
        [0] { $count } 件を取り込む
       *[other] { $count } 件を取り込み { $left } 件を除く
    }
button-import-all-match = 見つかったものは全部正しい
button-import-all-written = 残りは書かれたとおり
button-import-all-out = 残りは除く
button-import-drop = やめる
button-import-undo = 取り消す

## Refusals

import-under-way = 別の持ち込みが進んでいます。先に終えるか、やめてください。
import-none = 進んでいる持ち込みはありません。/club import でファイルを渡せます。
import-none-to-undo = 取り消す持ち込みがありません。
import-nothing-given = ファイルを渡すか、文章を貼り付けてください。
import-over = その持ち込みはもう先に進んでいます。/club import で様子を見られます。
import-taken-in = もう取り込み中です。後で /club import に what: undo を付けると取り消せます。
import-nothing-wanted = 確かなものがなく、不確かなものもひとつも選ばれていません。
import-file-too-large = ファイルが { $most } MB より大きいです。分けて渡してください。
import-file-unreachable = ファイルを受け取れませんでした。もう一度添えるか、文章を貼り付けてください。
import-wrong-too-large = ファイルが大きすぎて読めません。分けて渡してください。
import-wrong-too-many = 5,000 件を超えています。分けて渡してください。
import-wrong-no-text = 読める文章ではありません。UTF-8 のテキスト、表なら CSV で保存してください。
import-wrong-no-titles = 何を読んだかを表す列がありません。どれかを「title」「link」「DOI」という名前にしてください。
import-wrong-workbook = 表計算ソフト専用のファイルです。シートを CSV で保存（「ファイル」→「名前を付けて保存」か「ダウンロード」）するか、行を貼り付けてください。
import-wrong-broken = 知っている形式で始まり、途中で壊れています。書き出し直してください。
import-wrong-workbook-at = 表計算ソフト専用のファイルです。シートを CSV で保存（「ファイル」→「名前を付けて保存」か「ダウンロード」）するか、行を貼り付けてください。
import-wrong-broken-at = { $line } 行目で壊れています。その行を直すか、書き出し直してください。
import-wrong-no-text-at = { $line } 行目が読める文章ではありません。UTF-8 のテキストで保存してください。
import-wrong-too-large-at = { $line } 行目で大きすぎて読めなくなります。分けて渡してください。
import-wrong-too-many-at = { $line } 行目から 5,000 件を超えます。分けて渡してください。
import-wrong-no-titles-at = { $line } 行目に、何を読んだかを表す列がありません。どれかを「title」「link」「DOI」という名前にしてください。
import-wrong-empty-at = そのファイルに読むものがありません。
import-wrong-empty = 読むものがありません。正しいファイルか確かめてください。
