## Commands: members

paper-my-away = 不在の日を知らせる（連続記録は待ちます）
    .name = 不在
    .name-first = から
    .name-last = まで
    .name-lead = 進行
    .more = 半分以上不在の回は、連続記録を切りも伸ばしもしません。「off」で取り消し。「lead」は進行役を頼まれるかどうか。
    .called-first = 不在の初日
    .called-last = 不在の最終日
    .example = /paper my away 20 Dec to 3 Jan
    .label-first = 不在の日（例 24.12. - 3.1.、または off）
    .label-last = 最終日（まだ書いていなければ）
    .label-lead = 進行役：never、in turn、gladly
    .called-lead = 進行役
paper-my-export = あなたについて輪読会が持つすべてをファイルで
    .name = 書き出し
    .name-format = 形式
    .more = json はプログラム用で全部入り、markdown は読む用です。
    .example = /paper my export format: markdown
    .label-format = ファイルの種類：json か markdown
    .called-format = ファイルの種類
paper-my-forget = 自分と自分の文章を輪読会から消す
    .name = 消去
    .more = メモ、推薦の言葉、アカウントが消えます。数は名前なしで残ります。取り消せません。
    .example = /paper my forget

## The doctor and one's own page

home-no-club = まだどの輪読会にも入っていません。輪読会のチャンネルで /paper now を使うと今週の論文が出ます。最初の提出でメンバーになります。
home-paper = 今週の論文
home-done = この回に求められたものは提出済みです。
home-streak = あなたの連続記録
home-notes = 最近のメモ
home-reminded = ダイレクトメッセージでのお知らせ：オン
home-not-reminded = ダイレクトメッセージでのお知らせ：オフ
button-mine = 自分のメモ

## Moderation: hiding entries, tidying papers, handing a club over

last-organizer-leaves = { $club } の幹事はあなただけです。先に /club handover で引き継ぐか、/club close で閉じてください。

## About oneself

away-on-day = { $first } は不在、と控えました。連続記録は待ちます。
away-on = { $first } から { $last } まで不在、と控えました。連続記録は待ちます。
away-own-today = あなたのところでは今日は { $today } です。
away-off =
    { $count ->
        [0] 不在の予定はありませんでした。
       *[other] おかえりなさい。不在の予定を取り消しました。
    }
away-none = 不在の予定はありません。/paper my away 12月20日 で控えられます。
away-line = 不在：{ $days }
away-day = { $first }
away-days = { $first } から { $last }
away-hint = /paper my away off で全部取り消します。
away-hint-one = /paper my away { $first } off でその日の分だけ取り消します。
away-taken-back = { $days } の不在を取り消しました。
button-not-away = 不在でない：{ $first }
exported = あなたについて輪読会が持つすべてです。
exported-round = { $number }、{ $day }
nothing-about-you = あなたについて輪読会が持つものはありません。
forget-sure = { $club } にあるメモ、推薦の言葉、投票の名前、アカウント、連続記録をすべて消します。よろしいですか？ 先に /paper my export で控えを取れます。
forget-closed = もう閉じた { $clubs } に残るものも一緒に消えます。その後別の輪読会が使っているチャンネルの古い投稿は残ります。
forgotten = 消しました。あなたの文章も名前も輪読会にありません。

## Pace: goals, reading, the weekly letter

paper-my-remind = ダイレクトメッセージで知らせてもらう
    .name = お知らせ
    .name-when = オンオフ
    .name-what = 内容
    .more = 「round」：締めの前に、まだ出していなければ。「pace」：毎回、ペースについて。「recall」：1、4、12 週前に読んだことの質問。「ping」：論文が決まったとき、議論が始まるとき。
    .example = /paper my remind on
    .label-when = on か off
    .label-what = round（省略時）、pace、recall、ping
    .called-when = 知らせるかどうか
    .called-what = 何を知らせるか
remind-round-on = お知らせのときにまだ提出していなければ、ダイレクトメッセージを送ります。
in-all-clubs = これは { $count } つの輪読会すべてに効きます。
remind-round-off = お知らせのダイレクトメッセージはもう送りません。
remind-ping-on = 論文が決まったときと議論が始まるときに呼びます。ロールを付けられるところではロールで、ほかではダイレクトメッセージで。
remind-ping-off = 論文の決定や議論でもう呼びません。
no-such-letter = そのメッセージはもうありません。
letters-kept = 不在の間に { $count } 通届いています：
letter-not-yours = それは別の人へのメッセージです。

## Two homes

paper-my-link = 二つのアカウントでひとりのメンバーになる
    .name = 連携
    .name-code = コード
    .name-undo = 解除
    .more = 出たコードをもう一方のアカウントで入力します：{ "/paper my link code: …" }。メモも投票も連続記録もひとつになります。「undo: yes」で元に戻ります。
    .example = /paper my link
    .label-code = もう一方のアカウントのコード
    .label-undo = yes：アカウントを分ける
    .called-undo = アカウントを分ける
link-code = もう一方のアカウントで、{ $club } で { $command } code: { $code } と入力すると、ひとりのメンバーになります。投票も連続記録もひとつです。コードは一度だけ、24 時間有効です。誰にも見せないでください。
linked =
    { $streak ->
        [0] { $name } さん、ひとりのメンバーになりました。投票も連続記録もひとつです。/paper my link undo: yes で分けられます。
       *[other] { $name } さん、ひとりのメンバーになりました。投票はひとつ、連続記録は { $streak } 回です。/paper my link undo: yes で分けられます。
    }
unlinked = アカウントを分けました。それぞれ元のものを持ちます。そのあとの分は { $name } さんのものです。
link-no-member = まだメンバーではないので、つなぐものがありません。参加しているアカウントでコードを受け取ってください。
link-other-club = そのコードは { $club } のものではありません。出した輪読会のチャンネルで入力してください。
link-same = それは自分のコードです。もう一方のアカウントで入力してください。
link-none = 分けるアカウントがありません。

## Who has left, and lost accounts

club-retire = メンバーがもう参加しないことを控える
    .name = 不参加
    .name-member = メンバー
    .more = 以後は尋ねず、送らず、数えず、することは別の人に移ります。連続記録は待ち、またボットを使えば戻ります。サーバーやワークスペースを抜けた人は自動でわかります。
    .example = /club retire member: @Ben
    .label-member = もう参加しない人
club-rejoin = メンバーがまた参加することを控える
    .name = 再参加
    .name-member = メンバー
    .more = 間の週は不在として数えます。
    .example = /club rejoin member: @Ben
    .label-member = また参加する人
club-vouch = 新しいアカウントがメンバー本人だと保証する
    .name = 保証
    .name-member = メンバー
    .name-account = アカウント
    .name-undo = 解除
    .more = アカウントをなくした人のために。まず新しいアカウントで投票や { "/paper my remind" } などをひとつ行います。「member」は前の名前、「account」は今のアカウント。メモも投票も連続記録もひとつになります。「undo: yes」で元に戻ります。
    .example = /club vouch member: @Ben account: @Ben2
    .label-member = アカウントをなくしたメンバー
    .label-account = 新しいアカウント
    .label-undo = yes：アカウントを分ける
    .called-undo = アカウントを分ける
retired = { $name } さんはもう参加しない、と控えました。連続記録は待ちます。またボットを使うか、/club rejoin で戻ります。
rejoined =
    { $streak ->
        [0] { $name } さんがまた参加します。間の週は不在として数えます。
       *[other] { $name } さんがまた参加します。連続記録は { $streak } 回です。間の週は不在として数えます。
    }
retire-self = あなたは参加中です。不在のときは /paper my away をどうぞ。
has-left-already = { $name } さんはもう参加していません。/club rejoin で戻せます。
has-not-left = { $name } さんは参加中です。戻す必要はありません。
vouched = { $name } さんと { $account } さんはひとりのメンバーになりました。両方の名前が /club audit にあります。{ $command } member: { $name } undo: yes で分けられます。
vouched-letter = { $club } の幹事が、アカウント { $account } もあなたのものだと保証しました。違うときは /paper my link undo: yes で分けられます。
unvouched = { $name } さんと { $account } さんは別々のメンバーに戻り、それぞれ元のものを持ちます。
vouch-same = どちらも { $name } さんです。なくしたアカウントと新しいアカウントを指定してください。
vouch-self = 自分のことは別の人が保証します。ほかの幹事に頼んでください。
vouch-none = 取り消すものがありません。{ $name } さんに加えられたアカウントはありません。
audit-vouched = 保証したアカウントについてのメッセージ

## Buttons and forms

button-sure-forget = はい、消してください

## Refusals

mention-them = 「{ $typed }」が誰かわかりません。@ を入力して一覧から選んでください。
mentioned-no-member = その人は { $club } のメンバーではありません。最初の推薦、投票、提出でメンバーになります。
several-members = { $typed } という名前のメンバーが何人かいます：{ $members }。名前の代わりに #12 のような番号を入力してください。
member-numbered = { $number } { $name }、{ $since } から
choose-member = または、ここでメンションできない人…
away-not-then = その日の不在はなく、あるのは { $days } です。
away-past = 不在は過去から始められません。遅れての提出は次の決定まで数えます。
away-order = 最終日は初日より後、一年以内にしてください。

## The audit

audit-join = 第 { $number } 回、スレッドへの参加
audit-called = ここで呼ばれる人
audit-call-pick = 第 { $number } 回、論文の呼びかけ
audit-call-discuss = 第 { $number } 回、議論の呼びかけ
file-too-large = ファイルが { $megabytes } MB になり、ここでは送れません。運用者が渡せます。

## One's own language

paper-my-language = ボットがあなたと話す言語を選ぶ
    .name = 言語
    .name-language = 言語
    .more = あなただけに見えるもの（返事、フォーム、手紙）に使います。クラブの投稿はクラブの言語です。「auto」ならアプリの言語に合わせます。
    .example = /paper my language 日本語
    .label-language = 日本語、Deutsch、zh-TW など。auto: アプリに合わせる
    .called-language = 言語
language-chosen = これからは{ $language }でお話しします。
language-auto = これからはアプリの言語に合わせます（話せる言語なら）。
language-now = 今は{ $language }でお話ししています。話せるのは{ $known }です。
