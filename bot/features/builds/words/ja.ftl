feature-builds = 論文の小さな実装をメンバーが作る

## The audit

audit-build = 第 { $number } 回、始めた実装
audit-built = 第 { $number } 回、実装の結果
audit-check = 実装の様子を尋ねるメッセージ

## Building

paper-build = 論文の小さな実装を作る
    .name = 実装
    .name-what = 内容
    .name-repo = リポジトリ
    .name-paper = 論文
    .more = 何を作るかを書きます。リポジトリのリンクは後でもかまいません。二週間後に様子を尋ねます。
    .example = /paper build what: attention in 40 lines of NumPy repo: https://example.org/tiny
    .label-what = 何を作るか、短く
    .called-what = 作るもの
    .label-repo = リポジトリのリンク（http か https）
    .called-repo = リポジトリのリンク
    .label-paper = 今週のものでなければ、どの論文か
    .called-paper = どの論文
paper-claim = 何を作るかを言う
    .example = attention in 40 lines of NumPy
    .title = 何を作りますか？
    .label-what = 何を作るか、短く
    .called-what = 作るもの
    .hint-what = 小さくて十分、一晩か二晩で。
    .label-repo = リポジトリのリンク
    .hint-repo = 後でもかまいません。
paper-result = 実装がどうなったかを話す
    .example = It runs, and is as slow as the paper says.
    .title = どうなったか
    .label-result = 結果
    .hint-result = 動いたこと、動かなかったこと、数字を少し。
    .label-repo = リポジトリのリンク
    .label-learned = 学んだこと
    .hint-learned = 次に作る人に何と言いますか？
build-what-missing = 何を作るかを書いてください。例：/paper build what: attention in 40 lines of NumPy
build-no-address = 「{ $typed }」はリポジトリのリンクではありません。https://example.org/tiny のように入力してください。
build-has-result = 「{ $title }」の実装にはもう結果があります。直すことはできます。
build-over = その実装はもう進んでいません。/paper build に進行中のものがあります。
no-such-build = その実装はあなたのものにありません。/paper build に進行中のものがあります。
build-claimed = あなたのものです：{ $what }。{ $check } に様子を尋ねます。楽しんでください。
build-changed = 実装を変えました：{ $what }
build-let-go = 手放しました。大丈夫、次の考えはまた新しく。
build-asked-again = わかりました。{ $check } にまた尋ねます。
build-rests = わかりました。もう尋ねません。見せるものができたら /paper build へ。
build-noted = もう控えてあります。
build-finished = 結果は論文のところ、スレッド、次のまとめに載ります。お見事です。
build-finished-again = 結果を直しました。
build-claim-line = { $who } さんが小さな実装を作ります：{ $what }
build-gone-line = { $who } さんが作り始め、手放しました：{ $what }
build-done-line = { $who } さんが作りました：{ $what }
build-removed = ここにあった実装は取り下げられました。
build-result-title = できました：{ $what }
build-by = { $who } さんが「{ $title }」の小さな実装を作りました。
build-learned = 学んだこと
build-check = 二週間前、「{ $title }」のあとに「{ $what }」を作ると言っていました。調子はどうですか？
builds-title = 輪読会で作っているもの
builds-of = 「{ $title }」から作られたもの
builds-none = まだ誰も作っていません。小さくて十分、一晩か二晩で。
builds-own = 自分の
builds-others = ほかの人の
build-line-open = { $who } さんが { $what } を制作中 – 「{ $title }」、{ $since } から
build-line-done = { $who } さんが { $what } を作りました – 「{ $title }」
build-line-gone = { $who } さんが { $what } を手放しました – 「{ $title }」
digest-built = { $who }：{ $what } – { $link }
digest-built-bare = { $who }：{ $what }
label-built = 今週作られたもの
link-repo = リポジトリ
button-claim = 何か作る
button-result = 動いた
button-result-of = 動いた：{ $what }
button-still = まだ途中
button-let-go = 手放す
button-let-go-of = 手放す：{ $what }

## Entries

counted-builds = 実装 { $count } 件

## The figures of a year

year-builds = 件の実装
