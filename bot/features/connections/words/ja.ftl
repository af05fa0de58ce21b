feature-connections = 読んだ論文どうしのつながり

## The audit

audit-connection = 第 { $number } 回、論文のつながり

## Connections between papers

paper-connect = 論文を別の論文につなぐ
    .name = つなぐ
    .name-to = 相手
    .name-kind = 関係
    .name-why = 理由
    .name-paper = 論文
    .more = 今週の論文（または指定した論文）が、輪読会の別の論文やほかの論文とどういう関係かを言います。
    .example = /paper connect 1512.03385 kind: builds-on why: the residual stream comes from there
    .label-to = 相手の論文：タイトル、番号、リンク
    .called-to = 相手の論文
    .label-kind = 相手との関係
    .label-why = 理由を一文で
    .called-why = つながる理由
    .label-paper = 今週のものでなければ、どの論文か
    .called-paper = どの論文
paper-connections = 論文のつながりを二歩先まで見る
    .name = つながり
    .name-paper = 論文
    .more = 一覧と図で：何に基づき、何の基になり、何と食い違い、何に代われるか。
    .example = /paper connections
    .label-paper = 今週のものでなければ、どの論文か
    .called-paper = どの論文
tie-builds-on = 「{ $one }」は「{ $other }」に基づく
tie-contradicts = 「{ $one }」は「{ $other }」と食い違う
tie-borrows-from = 「{ $one }」は「{ $other }」から借りている
tie-same-idea = 「{ $one }」は「{ $other }」と同じ考え
tie-could-replace = 「{ $one }」は「{ $other }」に代われる
out-builds-on = の基は
out-contradicts = と食い違うのは
out-borrows-from = の借り先は
out-same-idea = 同じ考えは
out-could-replace = が代われるのは
in-builds-on = に基づくのは
in-contradicts = に反するのは
in-borrows-from = から借りたのは
in-could-replace = に代われるのは
connections-itself = ほかに{ $relation }「{ $title }」
connections-title = 「{ $title }」のつながり
connections-further = もう一歩先
connections-voice = { $who }：{ $why }
connections-week = { $tied } – { $who }
connections-none = 「{ $title }」のつながりはまだありません。/paper connect で最初のものをどうぞ。
connections-more = ほか { $count } 件
connections-not-drawn = ほか { $count } 本は図にありません
connections-picture = { $title }：{ $lines }
picture-untitled = （タイトルは一覧にあります）
connections-remove = つながりを取り消す…
connection-said = { $who }：{ $tied }。
connection-removed = ここにあったつながりは取り消されました。
connected = 控えました：{ $tied }。スレッドにもあります。
connected-again = { $since } から知られています。あなたの理由を加えました。
connected-disconnect-sure = これを取り消しますか：{ $tied }
disconnected = つながりを取り消しました。
borrows = 「{ $title }」から借りる、と控えました。
borrows-what = 「{ $title }」から借りる、と控えました。もう一度使って、どの技術が役立つかを書いてください。
borrowed-late = その間に批評が変わったので、今のままにしました。必要なら選び直してください。
borrowed = 控えました：批評は「{ $title }」から借りています。
borrows-which = その技術はどの論文のものですか？
borrows-unknown = 「{ $typed }」が見つかりません。ここで選ぶか、批評を開き直して番号かリンクを入力してください。
borrows-choose = 元の論文…
label-connections = 今週のつながり
button-connections = つながりを見る
button-disconnect = 取り消す
button-sure-disconnect = はい、取り消します
connect-itself = 論文を自分自身にはつなげません。「{ $title }」以外を指定してください。
connected-already = { $since } から知られています：{ $tied }。自分の理由（why: …）は加えられます。
connections-which = どの論文ですか？ 番号、リンク、タイトルの言葉を入力してください。
no-known-paper = 輪読会は「{ $typed }」を知りません。/paper connect で知っている論文につなげます。
no-such-connection = そのつながりはもうありません。
not-your-connection = 取り消せるのは、言った人か幹事だけです。

## Entries

counted-ties = つながり { $count } 件

## Buttons and forms

button-try-again = もう一度
list-semicolon = ；

## The figures of a year

year-ties = 件のつながり
year-most-tied = つながりがいちばん多いのは「{ $title }」：{ $count } 件
find-connection = { $who } さんのつながり
