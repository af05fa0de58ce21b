## Asking people who know

never-read = 「{ $typed }」はまだ読んでいません。読んだことのある論文を指定してください。

## Nominations and the vote

found-title = どれのことですか？
found-line = { $number }. { $paper }（{ $reference }）
found-choose = 論文を選ぶ

## The club

resumed = { $club } を再開します。次の決定は { $pick } です。
late-note = { $due } に投稿する予定でしたが、間に合いませんでした。

## Files


## The console

found-console-channel = チャンネル { $detail } に入れます。
console-bot = Paperclub
console-direct = ダイレクトメッセージ
console-in-thread = スレッド「{ $name }」の中
console-edited = 変更あり
console-picture = 画像：{ $alt }
console-choose-one = { $what }：番号を入力してください（1 から { $most }）。
console-choose-several = { $what }：番号を「1 3」のように、または「none」と入力してください。
console-choose-range = 1 から { $most } までの番号を入力してください。
console-choose-only = 番号は { $most } 個までです。
console-no-button = { $button } というボタンは見当たりません。「look」でチャンネルを表示します。
console-no-list = 選べるものが見当たりません。「look」でチャンネルを表示します。
console-no-form = 開いているフォームはありません。/paper summary か /paper critique で開きます。
console-form-inline = 一行で書くなら：{ $example }
console-form-how = Enter で次の欄、Shift-Tab で前の欄、Alt-Enter で改行します。点ひとつか Ctrl-C でフォームを離れます。書いたものは残ります。
console-form-needed = { $label }（必須）
console-form-left = フォームを離れました。何も提出していません。
console-file = { $path } に書き出しました。
console-file-failed = { $folder } にファイルを書けないので、ここに出します：
console-form-empty = この欄は必須です。点ひとつか Ctrl-C でフォームを離れます。
console-meant = みんなに届きました。「{ $meant }」のつもりなら、そう入力してください。
console-as = 今は { $name } です。
console-wait-how = どれだけ待つかを「wait 2d」「wait 3h」「wait until mon 09:00」のように。最長一年です。
console-wait-real = ここでは時間はひとりでに進みます。早送りできるのはデモだけです。
console-wait-now = 今は { $now } です。
console-in-channel = チャンネル { $channel } にいます。
console-no-thread = そのスレッドはここにはありません。
console-look-empty = まだ何も話されていません。
console-people = { $names }
console-goodbye = さようなら。
console-hello = ここは #{ $channel }、あなたは { $name } です。時刻は { $zone } で表示します。/paper help はボットにできること、help はこの窓にできることを表示します。Ctrl-D で終わります。
console-leave = Ctrl-D で終わります。
console-help-title = この窓にできること
console-help =
    /paper … と /club … – ボットに頼む（Tab で補完）
    1 または 1 3 – 番号付きの一覧から選ぶ
    !2 またはボタンの文字 – ボタンを押す
    as ada – 別の人になる
    in thread, in channel – どこで話すか
    look – ここで話されたこと
    people – いる人
    wait 2d, wait until mon 09:00 – デモで時間を進める
    say … – みんなに言う。ほかの行も同じ
    quit – 終わる（Ctrl-D と同じ）
console-demo-begins =
    四週間いっしょに読んできた見本の輪読会です。すべて本物と同じに動きます。
    メンバーの言葉だけ、前もって書いてあります。
console-demo-week = { " " }{ $of } 週のうち第 { $week } 週{ " " }
console-demo-yours = ここからはあなたの輪読会です。誰かになり（as dora）、尋ね（/paper now）、時間を進めてください（wait 2d）。

## Discord

discord-paper = 論文の輪読会：推薦、投票、読む、提出
    .name = 論文
discord-club = 輪読会の一週間（幹事用）
    .name = 輪読会
discord-slow = 思ったより時間がかかり、何も変わっていません。もう一度お試しください。
discord-again = もう一度
discord-done = できました。下でみんなが見られます。
discord-old-button = 何のことだったか覚えていないので、何も変えていません。/paper help でできることを表示します。
discord-no-home = 輪読会はテキストチャンネルかフォーラムに置きます。そちらで呼んでください。
post-named = { $name } · { $day }
discord-thread-again = 議論はここで続きます
discord-why-bot = サーバーに入るため
discord-why-applications-commands = /paper と /club のコマンドを使えるようにするため
discord-why-view-channel = 輪読会のチャンネルを見るため
discord-why-send-messages = 投票用紙と今週の論文を投稿するため
discord-why-create-public-threads = 今週の論文のスレッドを立てるため
discord-why-send-messages-in-threads = スレッドにお知らせ、提出物、まとめを投稿するため
discord-why-embed-links = 投稿をカードで見せるため
discord-why-attach-files = カードに画像を添え、求められたときにデータを渡すため
discord-why-create-events = 議論をサーバーのイベントに載せるため。なくてもほかはすべて動きます
discord-why-read-message-history = 再送の前に、もう届いているかを確かめるため
found-discord-channel = チャンネル { $detail } が見えます。
found-discord-right = 「{ $detail }」の権限があります。
found-discord-tag = フォーラムの新しい投稿にはタグ「{ $detail }」が付きます。
found-discord-events = 議論をサーバーのイベントに載せられます。
finding-discord-events = 議論はサーバーのイベントに載っていません。「{ $detail }」の権限がないためです。載せたいときは、サーバー設定で私のロールに付けてください。
finding-discord-right = 「{ $detail }」の権限がありません。このチャンネルで私のロールに付けてください。
finding-discord-rights = 輪読会のチャンネルで権限が足りません：{ $detail }。そこで私のロールに付けてください。
finding-discord-tag = フォーラム { $detail } は投稿ごとにタグを求めますが、私が使えるものがありません。ひとつ追加するか、必須を外してください。
finding-discord-locked = スレッド { $detail } がロックされています。解除するか、私にスレッドの管理を許可してください。
finding-discord-threads = サーバーの開いたスレッドが Discord の上限に達し、輪読会のスレッドを立てられません。不要なものをアーカイブか削除してください。投稿はそのあと自動で続きます。
finding-discord-removed = サーバー { $detail } から外れています。招待し直すと輪読会は続きます。
finding-discord-connection = 今 Discord につながっていません。一分ほどしてからもう一度見てください。

## What a platform lacks

finding-channel-gone = 輪読会のチャンネル { $detail } は削除されたか、私から見えません。/club home のコードで別のチャンネルに引っ越せます。
finding-not-allowed = 輪読会のチャンネルで権限が足りません：{ $detail }。そこで付けてください。
finding-not-running = { $detail } はこのプロセスでは動いていません。

## The doctor and one's own page

keep-own-only = 保存できるのは自分のメッセージだけです。これは { $author } さんに頼んでください。

## Entries

entry-on = { $heading }（「{ $title }」）
entries-week = { $day } の週に読みました。
asks-still-summary = この回は要約を求めています：/paper summary
asks-still-critique = この回は批評を求めています：/paper critique
asks-still-both = この回は要約と批評を求めています。
entry-summary = { $who } – 要約
entry-critique = { $who } – 批評
entry-removed = ここにあった提出物は、書いた人が取り下げました。
mine-summary = 「{ $title }」の要約
mine-critique = 「{ $title }」の批評
now-asks-summary = まだ提出していません：/paper summary
now-asks-critique = まだ提出していません：/paper critique
now-asks-either = まだ提出していません：/paper summary か /paper critique
now-asks-both = まだ提出していません：/paper summary と /paper critique

## Explaining back in pairs


## Finding

found-words = 「{ $words }」で見つかったもの

## Moderation: hiding entries, tidying papers, handing a club over

entry-hidden = ここにあった提出物は、幹事が非表示にしました。

## Pace: goals, reading, the weekly letter

no-time-spent = 0 より長い時間を 45m、1h30、2 hours のように入力してください。
too-much-time = 「{ $typed }」は一日より長いです。一度に 24 時間までにしてください。
no-such-span = 「{ $typed }」を時間として読めません。45m、1h30、2 hours のように入力してください。
no-such-hours = { $name } を「{ $typed }」にはできません。0 から { $most } までの時間を、1 か 0.5 刻みで入力してください（例：2.5）。
letter-waits = あなただけに宛てたメッセージがありますが、ダイレクトメッセージを受け取らない設定になっています。
button-letter = 読む

## Slack

slack-whole-organization = Paperclub は一度に一つのワークスペースに入ります。もう一度インストールし、組織全体ではなくワークスペースを選んでください。
slack-title = Paperclub
slack-close = 閉じる
slack-moment = 少々お待ちください…
slack-cut = ここに入りきりません。チャンネルでコマンドを使うと全部見られます。
slack-too-late = フォームを開くのが間に合いませんでした。何も失われていません。もう一度開いてください。
slack-button-open = フォームを開く
slack-keep-cut = メッセージがこの欄の { NUMBER($most) } 文字を超えています。入らなかった分はメッセージに残っています。ここで短くしてください。
slack-file-sent = ダイレクトメッセージで送りました。
slack-picture-sent = 画像はダイレクトメッセージにあります。
slack-picture-failed = 今は画像を送れませんでした。数分後にもう一度どうぞ。
slack-file-failed = 今はファイルを送れませんでした。数分後にもう一度お試しください。
slack-not-shown = 返事をここに表示できませんでした。書いたものは失われていません。もう一度お試しください。
slack-reinstall = このワークスペースから外れています。管理者に入れ直しを頼んでください。
slack-install-failed = 今はインストールを終えられませんでした。戻って、一分後にもう一度お試しください。
slack-no-home = 輪読会はチャンネルに置きます。そちらで呼んでください。
slack-manifest-description = 論文輪読会の一週間を回します：推薦、投票、今週の論文、要約、批評、連続記録。
slack-manifest-paper = 推薦、投票、読む、提出
    .hint = 例：nominate, vote, now, summary, critique, my, help
slack-manifest-club = 輪読会を回す（幹事）
    .hint = 例：start, rhythm, settings, pick, pause, doctor
finding-slack-token = Slack が私のトークンを受け付けません。アンインストールされたか、トークンが無効になりました。入れ直してください。
found-slack-token = Slack は私を認識しています。
finding-slack-scopes = Slack での権限が足りません（{ $detail }）。入れ直すと付きます。
found-slack-scopes = 必要な権限がそろっています。
finding-slack-member = 輪読会のチャンネルから外れています。招待してください：/invite @Paperclub
found-slack-member = 輪読会のチャンネルにいます。
finding-slack-archived = 輪読会のチャンネルはアーカイブされています。戻すか、/club home のコードで引っ越してください。
found-slack-archived = チャンネルは開いています。
finding-slack-restricted = ワークスペースの設定で、輪読会のチャンネルに投稿できません。許可してください。
finding-slack-unreachable = Slack が今応答しません（{ $detail }）。

## Streaks

streak-title =
    { $streak ->
        [0] 連続記録はまだありません
       *[other] { $streak } 回連続
    }

## Two homes

code-expired = このコードは期限切れです。新しいものを受け取ってください。

## The paper of the week

thread-more = ほか { $count } 件
reminder-until = { $wrap } までなら期限内です。

## Buttons and forms

button-summary = 要約を提出
button-critique = 批評を提出
button-late = 遅れて提出
button-entries = 読んだ人
discord-role = { $channel } を読む人
button-remind = 知らせてほしい
button-remind-off = もう知らせなくていい
button-by-hand = 手で入力する
button-again = 書いたまま開き直す
button-vote = 投票する
button-sure-drop = はい、削除します
form-submit = 提出
form-left = フォームを離れました。何も提出していません。書いたものは残してあります。
your-text = 失われないように、書いたものを載せておきます：
form-for = 「{ $title }」

## Kinds and labels

kind-summary = 要約
kind-critique = 批評
label-week = 今週の予定
label-unclear = まだわからないこと
somebody = どなたか
and-more = …ほか { NUMBER($count) } 件
step-nominate = 推薦の募集
step-suggest = おすすめ
step-vote = 投票
step-pick = 論文の決定
step-recall = ふりかえり
step-year = 一年の数字
step-prompt = 進行役へのシート
step-remind = お知らせ
step-discuss = 議論
step-wrap = 締め
step-settle = 回の終わり
step-resume = 休みの終わり
step-soon = 来る人への案内
step-there = 参加者の確認
step-empty-soon = 候補がないときの早めの知らせ
step-empty-now = 候補がないときの最後の知らせ
ground-server = サーバー
ground-workspace = ワークスペース
ground-room = 部屋

## Refusals

no-such-command = { $typed } は知りません。/paper help にできることの一覧があります。
no-such-command-but = { $typed } は知りません。{ $nearest } のことですか？
feature-off = { $club } は今 { $feature } を使っていません。幹事が /club features on: { $feature } で使えるようにできます。
organizers-only = { $command } は輪読会の幹事用です。幹事か、この{ $ground }の管理者に頼んでください。
organizers-only-elsewhere = { $command } は { $club } の幹事用で、このチャンネルはその輪読会のものではありません。置き場所の管理者が、そのチャンネルで使えます。
place-only = 輪読会をチャンネルに置けるのは、この{ $ground }の管理者だけです。そこで { $command } と入力してもらってください。
visitor = 別のワークスペースからのご参加です。読むことと「読んだ人」などのボタンはできます。投票と提出には、このワークスペースのアカウントを幹事に頼んでください。
no-club = このチャンネルに輪読会はありません。/club start 名前 で始められます。
which-club = { $count } つの輪読会に入っています。どれのことですか？
which-club-since = { $club }（{ $since } から）
button-more-clubs = ほかの輪読会
missing = { $name } も入力してください。例：{ $example }
missing-in-form = { $name } を入力してください。
too-long = { $name } は { NUMBER($most) } 文字までで、今 { NUMBER($has) } 文字あります。短くしてください。
not-a-choice = { $name } を「{ $typed }」にはできません。選べるのは { $choices } です。
no-such-rhythm = 「{ $typed }」がわかりません。2nd week や every month on the first Monday のように入力してください。
either-rhythm = 「{ $typed }」は週ごとにも月ごとにも読めます。every { $weeks } weeks か every month on the { $day } と入力してください。
days-off-when = 休みは今日以降に始まり、二年以内に終わる必要があります。
too-many-days-off = 休みは { $most } 件までです。skip: off で全部取り消せます。
no-such-time = { $name } を「{ $typed }」にはできません。sat 09:00 のような曜日と時刻か、off を入力してください。
no-such-zone = タイムゾーン「{ $typed }」は知りません。Tokyo や Asia/Kolkata のように、都市か国を入力してください。
no-such-language = 「{ $typed }」はまだ話せません。話せるのは { $known } です。
zone-offered = 「{ $typed }」に当てはまる場所がいくつもあります。{ $places } のことですか？
zone-changes = { $city }（{ $zone }）
zone-steady = { $city }（{ $zone }、夏時間なし）
button-zone = { $zone }
no-such-day = { $name } を「{ $typed }」にはできません。12月24日 や 2027-01-03 のように入力してください。
no-such-date = { $name } を「{ $typed }」にはできません。2026-12-24 のように年も入力してください。
no-such-days = { $name } を「{ $typed }」にはできません。12月24日、または 24.12. to 3.1.2027 のように入力してください。
either-day = 「{ $typed }」は { $one } とも { $two } とも読めます。月を言葉で書いてください。
day-is-over = 「{ $typed }」は今月はもう過ぎました。次のことなら年も書いてください：{ $again }
no-such-number = { $name } を「{ $typed }」にはできません。{ $least } から { $most } までの数を入力してください。
no-such-member = { $name } というメンバーはいません。最初の推薦、投票、提出でメンバーになります。
library-down = 論文データベースが今応答しません。数分後にもう一度お試しください。
library-down-by-hand = 論文データベースが今応答しません。数分後にもう一度、または手で入力してください：/paper nominate title: タイトル link: https://…
store-down = 今は何も書き留められないので、何も変えていません。一分後にもう一度お試しください。
stopping = 停止するところで、終えられませんでした。一、二分後にもう一度お試しください。
took-too-long = 届くまでに時間がかかりすぎたので、何も変えていません。もう一度お試しください。
overtaken = そのあと新しい操作をしているので、これは行いませんでした。必要ならもう一度どうぞ。
went-wrong = こちらで問題が起き、何も変わっていません。もう一度お試しください。続くようなら幹事に知らせてください。
enough-looked-up = 一時間に { $most } 本調べました。{ $minutes } 分後にもう一度、または手で入力してください：/paper nominate title: タイトル link: https://…
needs-title = { $link } の中は見られません。タイトルも入力してください：/paper nominate title: タイトル link: { $link }
button-over = これはもう終わったことなので、何も変えていません。コマンドを入力し直してください。
no-such-field = { $command } に「{ $typed }」という欄はありません。「{ $nearest }:」のことですか？ 欄は { $names } です。まだ何も提出していません。
not-on-ballot =
    「{ $typed }」は投票用紙にありません。{ $most ->
        [0] まだ空です。/paper nominate で一本載せられます。
        [1] 候補は一本、番号 1 です。
       *[other] 1 から { $most } までの番号を使ってください。
    }
nothing-to-read = 今は提出できる論文がありません。/paper now で次の決定がわかります。
no-such-note = そのメモはもうありません。/paper my notes に自分のメモがあります。
called-now = { $former } は { $now } という名前になりました。
lead-wish-stranger = { $club } のメンバーではないので、進行役を頼まれることはありません。
list-comma = 、
quoted = 「{ $text }」
day-and-time = { $day } { $time }

## A page that is not there

site-nothing-here = ここには何もありません。
site-only-to-read = ここは読むだけです。
site-not-now = 今は輪読会の記録に届きません。一分後にもう一度お試しください。
site-went-wrong = ここで問題が起きました。あとでもう一度お試しください。

## What people type: several ways with | between them, the most usual first. English is understood everywhere beside it

typed-off = オフ | なし | 無し | いいえ
typed-today = 今日 | 本日
typed-tomorrow = 明日 | あした
typed-day-after-tomorrow = 明後日 | あさって
typed-weekday-next-week = 来週の{ $weekday } | 来週{ $weekday }
typed-next-weekday = 次の{ $weekday } | 今度の{ $weekday }
typed-in-days = { $count } 日後
typed-in-weeks = { $count } 週間後
typed-days = { $count } 日間
typed-weeks = { $count } 週間
typed-from-to = { $first } から { $last } まで | { $first } から { $last }
typed-until = { $last } まで
typed-hour = { $hour } 時
typed-hour-minutes = { $hour } 時 { $minutes } 分

## What there is to choose in commands: shown in menus, and what people may type for it

choice-on = オン
choice-off = オフ
choice-yes = はい
choice-name = 名前
choice-initials = イニシャル
choice-nameless = 名前なし
choice-out = 出さない
choice-members = メンバー
choice-public = 誰でも
choice-show = 表示
choice-undo = 取り消し
choice-next = 次回
choice-now = 今
choice-replace = 入れ替え
choice-join = 加える
choice-why = 理由
choice-summary = 要約
choice-critique = 講評
choice-either = どちらか
choice-both = 両方
choice-round = ラウンド
choice-pace = ペース
choice-recall = 復習
choice-ping = 呼び出し
choice-discussion = 議論
choice-explain = 説明
choice-earlier = 以前
choice-drop = 削除
choice-after-own = 自分の提出後
choice-at-once = すぐ
choice-at-wrap = まとめの時
choice-vote = 投票
choice-queue = 順番
choice-random = くじ
choice-organizer = 世話役
choice-auto = 自動
choice-never = しない
choice-in-turn = 持ち回り
choice-gladly = 喜んで
choice-coming = 参加
choice-maybe = たぶん
choice-not-this-time = 今回は欠席
choice-builds-on = 発展
choice-borrows-from = 借用
choice-contradicts = 矛盾
choice-could-replace = 代わりになる
choice-same-idea = 同じ着想
