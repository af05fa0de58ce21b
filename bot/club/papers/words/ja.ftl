## Connections between papers

several-fit = 「{ $typed }」に合う論文がいくつもあります：{ $titles }。タイトルをもっと長く、または番号かリンクを入力してください。

## Moderation: hiding entries, tidying papers, handing a club over

club-merge = 同じ論文二つをひとつにする
    .name = 統合
    .name-paper = 論文
    .name-into = 残す論文
    .more = 一つ目のものはすべて二つ目に移ります。行う前に内容を知らせます。
    .example = /club merge paper: attention slides into: 1706.03762
    .label-paper = なくなる論文
    .label-into = 残る論文
club-correct = 論文の情報を正す
    .name = 訂正
    .name-paper = 論文
    .name-original = 元に戻す
    .more = 今の内容でフォームが開きます。正したものは、データベースが後で何と言っても残ります。
    .example = /club correct paper: 1706.03762 title: Attention Is Still All You Need
    .title = 論文を正す
    .label-paper = 輪読会の論文
    .label-original = データベースの内容に戻す
    .label-title = タイトル
    .label-authors = 著者（; で区切る）
    .called-authors = 著者
    .hint-authors = 空ならそのまま、none で消します。
    .label-link = アドレス
    .label-published = 発表日（例 2017-06-12、2017）
    .called-published = 発表日
button-correct-it = 正す
button-sure-merge = はい、ひとつにします
merge-sure = 「{ $title }」と「{ $into }」を「{ $into }」としてひとつにしますか？ 移るもの：{ $rounds } 回分、メモ { $notes } 件、推薦 { $nominations } 件と { $votes } 票。つながり、用語、質問、小さな実装も移ります。取り消せません。
merged = 「{ $title }」は、すべてを引き継いで「{ $into }」になりました。
corrected = 「{ $title }」を正しました。投稿済みのものもすぐ直します。
uncorrected = 「{ $title }」を元に戻しました。投稿済みのものもすぐ直します。
no-such-known-paper = 輪読会に「{ $typed }」という論文はありません。ここでのタイトル、arXiv 番号、リンクを入力してください。
merge-same = 「{ $title }」はその論文そのものです。違う二つを指定してください。
nothing-corrected = 「{ $title }」の情報はもうそのとおりです。
never-corrected = 「{ $title }」に正したところはありません。

## The paper of the week

line-of-paper = { $line } – 「{ $title }」

## Kinds and labels

authors-unknown = 著者不明、{ $year }
authors-more = { $first } ほか
cited = { $title } – { $authors }
cited-retracted = { $cited } – ⚠ 撤回

## Refusals

nominate-what = どの論文ですか？ arXiv 番号、DOI、アドレス、または探す言葉を入力してください。例：/paper nominate 1706.03762
unreadable =
    { $why ->
        [address] 「{ $link }」はたどれるアドレスではありません
        [private] { $link } は内部のネットワークか特殊なポートに通じるので、行きません
        [unreachable] { $link } に応答がありません
        [slow] { $link } の応答が間に合いませんでした
        [large] { $link } は大きすぎて読めません
        [redirects] { $link } に転送され続けます
        [missing] { $link } には何もありません
        [closed] { $link } に入れません
        [other-kind] { $link } は PDF など、読めないファイルです
        [no-title] { $link } のページにタイトルがありません
       *[broken] { $link } から読めないものが返ってきました
    }。ボタンか、/paper nominate title: タイトル link: https://… で手で入力してください。
nothing-found = 「{ $words }」では見つかりませんでした。別の言葉、arXiv 番号、DOI、アドレスで、または手で入力してください。
no-such-doi = DOI { $doi } の先がありません。確かめるか、手で入力してください。
no-such-pubmed = PubMed に { $number } という論文はありません。確かめるか、手で入力してください。
no-such-paper = arXiv に { $reference } という論文はありません。番号を確かめてください。
withdrawn = 「{ $title }」は取り下げられています（{ $comment }）。別の論文をどうぞ。
bad-link = 「{ $link }」はウェブのアドレスではありません。https:// で始めてください。
setting-search = 言葉で探す場所、順番に（search: { $value }）
no-such-search = 「{ $typed }」では探せません。使えるのは { $known } です。
find-paper = 論文
