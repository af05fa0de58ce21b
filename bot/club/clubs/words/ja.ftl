## Commands: members

paper-help = ここでできること
    .name = ヘルプ
    .name-command = コマンド
    .example = /paper help critique
    .label-command = 説明するコマンド

## Commands: organizers

club-start = このチャンネルで輪読会を始める
    .name = 開始
    .name-name = 名前
    .name-zone = タイムゾーン
    .more = 標準の一週間で始まります。/club rhythm で動かし、/club settings でほかを変えます。
    .example = /club start The Margin Notes zone: Europe/Berlin
    .label-name = 輪読会の名前
    .called-zone = タイムゾーン
    .label-zone = 都市、国、またはタイムゾーン
club-rhythm = 輪読会の一週間を見る、動かす
    .name = 一週間
    .name-nominate = 推薦
    .name-vote = 投票
    .name-pick = 決定
    .name-remind = お知らせ
    .name-discuss = 議論
    .name-wrap = 締め
    .name-every = 間隔
    .name-papers = 本数
    .name-skip = 休み
    .more = それぞれ輪読会のタイムゾーンでの曜日と時刻か「off」です。これからのものも一緒に動きます。「every」には 2nd week、every month on the first Monday などの言葉。「skip」には休みの日。決定か議論が休みに当たる回は飛ばします。「not 24.12.」で一日、「off」で全部取り消します。
    .example = /club rhythm vote: fri 18:00 pick: mon 09:00 wrap: sun 20:00
    .label-nominate = 推薦の募集（例 fri 12:00、または off）
    .called-nominate = 推薦の募集
    .label-vote = 投票開始（例 sat 09:00、または off）
    .called-vote = 投票
    .label-pick = 論文の決定（例 mon 09:00）
    .called-pick = 論文の決定
    .label-remind = お知らせ（例 thu 18:00、または off）
    .called-remind = お知らせ
    .label-discuss = 議論（例 fri 17:00、または off）
    .called-discuss = 議論
    .label-wrap = 締め（例 sun 20:00、または off）
    .called-wrap = 締め
    .called-every = 間隔
    .label-every = 間隔（例 2nd week、first monday）
    .label-papers = 一回の論文数
    .label-skip = 休みの日（例 24.12. - 3.1.、または off）
    .called-skip = 休みの日
club-settings = 輪読会の設定を見る、変える
    .name = 設定
    .name-asks = 条件
    .name-reveal = 公開
    .name-pick_by = 決め方
    .name-carry = 持ち越し
    .name-patience = 待ち時間
    .name-language = 言語
    .name-search = 検索
    .name-meet = 場所
    .name-lead = 進行
    .name-roles = 役割
    .name-organizer = 幹事
    .name-name = 名前
    .name-zone = タイムゾーン
    .name-archive = ページ
    .name-invite = 参加方法
    .more = 何も付けないと全部を表示します。すでに幹事の人をもう一度指定すると外れます。
    .example = /club settings asks: both reveal: at-wrap
    .label-asks = 何で一回を読んだことにするか
    .label-reveal = ほかの人の提出物がいつ開くか
    .label-pick_by = 論文の決め方
    .label-carry = 落ちた論文が残る投票の回数（0〜20）
    .called-carry = 落ちた論文が残る回数
    .label-patience = 逃した予定を遅れて行う時間
    .label-organizer = メンバーを幹事にする、または外す
    .called-organizer = 幹事
    .label-name = 輪読会の名前
    .called-zone = タイムゾーン
    .label-zone = 都市、国、またはタイムゾーン
    .label-language = 投稿の言語
    .label-search = 言葉で探す場所：arxiv, crossref
    .called-search = 言葉で探す場所
    .label-meet = 集まる場所：リンク、場所、または none
    .called-meet = 集まる場所
    .label-lead = 議論の進行役。auto：三人から
    .called-lead = 議論の進行役
    .label-roles = 議論の役割を配るか
club-pause = 論文の決定を休む
    .name = 休み
    .name-until = まで
    .more = 今の回は最後まで進みます。日を指定すると、その日に自動で再開します。
    .called-until = 再開する日
    .example = /club pause until: 7 Jan
    .label-until = 再開する日（例 1月7日、next monday）
club-resume = 休みのあとに再開する
    .name = 再開
    .example = /club resume
club-audit = いつ何が投稿されたか、されなかったか
    .name = 記録
    .example = /club audit
club-close = 輪読会を閉じる
    .name = 閉じる
    .more = 以後は何も投稿しません。また始めるまで、メンバーは自分のメモの書き出しと削除ができます。
    .example = /club close

## The audit

audit-title = 投稿されたもの
audit-none = まだ何も投稿していません。
audit-sent = { $what }、{ $where }：予定 { $due }、投稿 { $at }、時間どおり
audit-late =
    { $what }、{ $where }：予定 { $due }、投稿 { $at }、{ $count } { $unit ->
        [minutes] 分
        [hours] 時間
       *[days] 日
    }遅れ
audit-waiting = { $what }、{ $where }：予定 { $due }
audit-trying = { $what }、{ $where }：予定 { $due }、再試行中（{ $problem }）
audit-not = { $what }、{ $where }：予定 { $due }、投稿されず（{ $problem }）
problem-not-running = そのプラットフォームがここで動いていない
problem-message-gone = メッセージがもうない
problem-discord-threads = 開いたスレッドが Discord の上限に達した。いくつかアーカイブしてください
problem-discord-rights = そこで権限が足りない。/club doctor に内訳があります
problem-discord-locked = スレッドがロックされている
problem-discord-tag = フォーラムが使えないタグを求めている
problem-thread-missing = スレッドをまだ立てられていない
problem-directs-closed = ダイレクトメッセージを受け取らない
problem-away = 不在
problem-left = もう抜けている
problem-read = 不在だったが、あとで読んだ
audit-direct = { $where }、ダイレクト
audit-moment = 第 { $number } 回の{ $step }、予定 { $due }
audit-organizers-home = 幹事へ：チャンネルに足りないもの
audit-organizers-refused = 幹事へ：投稿できなかったもの
audit-organizers-mended = 幹事へ：チャンネルが直った
audit-other = お知らせ
audit-paused = 輪読会の休み
audit-resumed = 輪読会の再開
audit-closed = 輪読会を閉じた
audit-rhythm = 一週間の変更
audit-settings = 設定の変更
audit-directs = ダイレクトメッセージ
audit-elsewhere = ほかの場所

## What was not posted

posted-without-thread = スレッドをまだ立てられていません。
post-refused = { $club }：投稿できませんでした：{ $what }。{ $platform } の返事：「{ $problem }」
post-refused-hint = 輪読会が待つ限り再試行します。結果は /club audit、チャンネルの問題は /club doctor にあります。
label-unposted = 投稿できなかったもの
doctor-unposted = ✗ { $what }、{ $where }：{ $problem }
doctor-without-thread = ✗ { $what }、{ $where } は投稿済みですが、{ $problem }。

## The club

welcome-title = { $club } が始まります
welcome-line = このチャンネルが { $club } の家になりました。タイムゾーンは { $zone } です。
welcome-few = まず最初の一週間に要るものから始めます。/club features でもっと使えます。
welcome-next = 最初の決定は { $pick } です。/paper nominate で推薦し、/paper help で全部見られます。
rhythm-title = { $club } の一週間
rhythm-line = { $day } { $at } – { $step }
rhythm-every =
    { $every ->
        [1] 毎週
       *[other] { $every } 週ごと
    }、論文 { $papers } 本
rhythm-monthly =
    毎月{ $nth ->
        [1] 第一
        [2] 第二
        [3] 第三
        [4] 第四
       *[other] 最後の
    }{ $day }、論文 { $papers } 本
label-days-off = 休みの日
days-off-line = { $first } から { $last }
label-next-dates = これから四回の決定
date-line = { $pick }
date-line-discussed = { $pick }、議論 { $discussed }
rhythm-zone = 時刻はすべて { $zone } です。動かし方は /paper help rhythm にあります。
rhythm-next = 次の決定は { $pick } です。
club-features = 輪読会で使う機能を選ぶ
    .name = 機能
    .name-on = 使う
    .name-off = 止める
    .more = 何も付けないと、使っているものと使っていないものを、ボタン付きで表示します。止めた機能で書かれたものは残り、再び使うと戻ります。
    .example = /club features on: recall
    .label-on = 使う機能、または all
    .called-on = 使う機能
    .label-off = 止める機能、または all
    .called-off = 止める機能
features-title = { $club } で使う機能
feature-line-on = ✓ { $feature } – { $what }
feature-line-off = ✗ { $feature } – { $what }
features-kept = 止めた機能で書かれたものも残ります。
features-on = 使い始めました：{ $names }
features-off = 止めました：{ $names }
feature-later = では今はやめておきます。いつでも /club features にあります。
feature-on-and-off = { $feature } を同時に使うと止めるはできません。一度だけ指定してください。
no-such-feature = 「{ $typed }」という機能はありません。あるのは { $known } です。
feature-offer = { $club } は何週か一緒に読んできました。もうひとついかがですか：{ $feature } – { $what }
button-feature-on = { $feature } を使う
button-feature-off = { $feature } を止める
button-switch-on = 使う
button-feature-later = 今はいい
audit-organizers-feature = 幹事へ、第 { $number } 回：使える機能のご案内
no-such-meet = 「{ $typed }」は開けるリンクではありません。https:// で始まるリンク、4.12 号室のような場所、または none を入力してください。
meet-at = 集まる場所：{ $place }
link-meet = 議論に参加
settings-title = { $club } の設定
settings-how = 変えたいものを、まとめても入力できます。例：{ $example }
settings-group-picking = 論文を決める
settings-group-reading = 読んで提出する
settings-group-discussing = 議論する
settings-group-club = 輪読会
settings-group-more = そのほか
settings-asked-summary = 第 { $number } 回はその前に決まったので、要約を求めたままです。
settings-asked-critique = 第 { $number } 回はその前に決まったので、批評を求めたままです。
settings-asked-either = 第 { $number } 回はその前に決まったので、要約か批評を求めたままです。
settings-asked-both = 第 { $number } 回はその前に決まったので、要約と批評を求めたままです。
setting-zone = 時計の場所（zone: { $value }）
setting-language = 投稿の言語（language: { $value }）
setting-organizers = 幹事は { $count } 人です（organizers: { $names }）
setting-meet = 議論に集まる場所（meet: { $value }）
paused = 幹事が /club resume と言うまで、論文の決定を休みます。今の回は最後まで進みます。
paused-until = { $until } まで論文の決定を休みます。今の回は最後まで進みます。
close-sure = { $club } をずっと閉じますか？ もう何も投稿しません。
closed = { $club } を閉じました。一緒に読んでくださってありがとうございました。

## The console


## The doctor and one's own page

club-doctor = チャンネルとこれからの予定を点検する
    .name = 点検
    .example = /club doctor
doctor-title = { $club } の様子
doctor-nothing-to-check = ここで点検するものはありません。
doctor-no-organizer = 幹事がいません。この{ $ground }の管理者が /club settings で指定できます。
doctor-paused = 論文の決定は休み中です。/club resume で再開します。
doctor-stranded = どのチャンネルにも投稿できません。ひとつ直れば自動で再開します。
doctor-moment = { $at } – { $step }
doctor-nothing-comes = 予定はありません。
doctor-shift = { $at } に時計が変わります（{ $old } から { $new }）。一週間の時刻はそのままです。
doctor-odd-zone = 輪読会の時計は「{ $zone }」で、場所ではありません。夏時間に従わないことがあります。動いてはいます。/club settings zone: に都市を入れると変えられます。
doctor-rules-package = 時計の規則は { $version }（tzdata パッケージ。この機械のものは { $own }）です。
doctor-backup = ボットの記録の最新バックアップは { $at } です。
doctor-backup-late = ボットの記録の最新バックアップは { $at } です。その後ない理由、または [store] backup が切れていないかは、運用者がログで確かめられます。
doctor-rules-own = 時計の規則は { $version }（この機械のもの）です。
label-next = これから（{ $zone } の時計）

## Help

help-title = ここでできること
help-paper = みんな用
help-club = 幹事用
help-line = { $command } – { $help }
help-more = /paper help critique はひとつのコマンドを例つきで、/paper help my は自分のこと、/paper help club は幹事にできることを説明します。
help-field = { $field }：{ $help }（{ $choices }）
help-field-free = { $field }：{ $help }
label-fields = 欄
label-example = 例

## Moderation: hiding entries, tidying papers, handing a club over

club-handover = 輪読会を別のメンバーに引き継ぐ
    .name = 引き継ぎ
    .name-member = メンバー
    .more = ダイレクトメッセージで尋ね、期限は二週間です。引き受けてもらうと、あなたは幹事でなくなります。
    .example = /club handover member: @Ben
    .label-member = 次の幹事
button-sure-handover = はい、尋ねてください
handover-left = { $name } さんはもう参加していません。まず /club rejoin で戻してください。
handover-whom = { $club } を誰に引き継ぎますか？ メンションするか、ここでメンションできない人を選んでください。
handover-sure = { $club } を { $name } さんに引き継ぎますか？ ダイレクトメッセージで尋ね、期限は二週間です。引き受けてもらうと、その人が幹事になり、あなたは幹事でなくなります。この{ $ground }の管理者は、引き続き幹事と同じことができます。
handover-offered = { $name } さんに尋ねました。引き受けるまで何も変わりません。届かないときは /club settings organizer ですぐに指定できます。
handover-yours = { $club } の幹事になりました。/paper help に幹事ができることがあります。
handover-not-yours = では { $club } は今の人のままにします。
handover-accepted = { $name } さんが { $club } の幹事になり、あなたは幹事でなくなりました。
handover-declined = { $name } さんは { $club } を引き受けないそうです。幹事は引き続きあなたです。
handover-self = すでにあなたが幹事です。別の人を指定してください。
no-offer = 今、引き継ぎの申し出はありません。答え済みか、取り下げられたか、二週間を過ぎています。

## What a club follows, and the new papers proposed from it


## Two homes

club-home = 輪読会に二つ目のチャンネルやプラットフォームを加える
    .name = チャンネル
    .name-code = コード
    .name-leave = 離れる
    .more = もう一方のチャンネル用のコードを渡します。そこの管理者が入力します。「leave: yes」でこのチャンネルを外します。
    .example = /club home
    .label-code = もう一方のチャンネルで受け取ったコード
    .label-leave = yes：このチャンネルを家から外す
    .called-leave = このチャンネルを離れる
label-homes = 輪読会の { $count } つのチャンネル
home-line = { $home }、{ $since } から
home-line-here = { $home }、{ $since } から（ここ）
home-code = もう一方のチャンネルで、その管理者が { $command } code: { $code } と入力すると、輪読会はそこにも置かれます。コードは一度だけ、24 時間有効です。
home-joined-title = { $club } はここにもあります
home-joined = 投票用紙も論文も日程もひとつです。このチャンネルにはここのカードとスレッドがあります。両方にアカウントがある人は /paper my link をどうぞ。
home-arrived-title = { $club } がまたここにあります
home-arrived = 前の続きから進みます。メンバーも提出物も論文も連続記録もそのままです。引っ越し中の分を今取り戻します。
home-already = このチャンネルはすでに { $name } の家です。もう一方のチャンネルでコードを入力してください。
leave-sure = { $club } をこのチャンネルから外しますか？ ほかのチャンネルは続き、ここにあるものは残ります。
button-sure-leave = はい、外します
left = { $club } はこのチャンネルから離れました。
left-there = { $club } は { $home } から離れました。
leave-sure-there = { $club } を { $home } から外しますか？ ほかのチャンネルは続き、そこにあるものは残ります。
leave-which = { $club } には投稿できないチャンネルがあります。どれを外しますか？
start-or-move =
    { $count ->
        [1] { $club } にはもうチャンネルがありません。メンバーとメモごとここに引っ越しますか、それとも新しい輪読会ですか？
       *[other] チャンネルのない輪読会が { $count } つあります。どれかをメンバーとメモごとここに引っ越しますか、それとも新しい輪読会ですか？
    }
button-move-home = { $club } をここへ
button-found-new = いいえ、新しく始める
button-remove-home = { $home } を外す
button-home-code = 新しいコード
cannot-live-discord-removed = このサーバーのメンバーではないので、投稿が届きません。コマンドに加えて「bot」スコープで招待し、もう一度お試しください。
cannot-live-discord-right = まだここに投稿できません。足りないのは { $detail } です。このチャンネルで私のロールに付けて、もう一度お試しください。
cannot-live-channel-gone = このチャンネルが見えず、投稿できません。追加してから（Slack：/invite @Paperclub、Discord：ロールにチャンネルを見せる）もう一度お試しください。
cannot-live-slack-member = まだこのチャンネルにいないので投稿できません。/invite @Paperclub のあと、もう一度お試しください。
cannot-live-unless-joined = まだこのチャンネルにいないので投稿できません。参加しましょうか？（/invite @Paperclub でも同じです。）
cannot-live-slack-archived = このチャンネルはアーカイブされていて投稿できません。戻すか、別のチャンネルで始めてください。
cannot-live-slack-restricted = ワークスペースの設定で、このチャンネルに投稿できません。許可するか、別のチャンネルで始めてください。
cannot-live-not-allowed = このチャンネルで権限が足りません：{ $detail }。ここで付けて、もう一度お試しください。
button-join-channel = 参加して始める
button-start-again = もう一度
home-moved-title = { $club } はここに移りました
home-moved = メンバーも論文もメモも一緒です。投稿できないチャンネルは置いてきました。
leave-where = ここは { $club } のチャンネルではありません。外したいチャンネルで言ってください。
last-home = { $club } の家はここだけです。先に /club home で増やすか、/club close で閉じてください。
code-wrong = そのコードは知りません。確かめるか、新しいものを受け取ってください。
code-used = そのコードは使用済みです。新しいものを受け取ってください。
code-too-many = 一時間に正しくないコードが { $most } 回ありました。{ $minutes } 分後にもう一度お試しください。

## Buttons and forms

button-help = ここで何ができる？
button-now = 今どこまで？
button-sure-close = はい、閉じます

## Kinds and labels

label-skipped = 飛ばした回
day-0 = 月曜日
day-1 = 火曜日
day-2 = 水曜日
day-3 = 木曜日
day-4 = 金曜日
day-5 = 土曜日
day-6 = 日曜日

## Refusals

last-organizer = { $name } さんは最後の幹事です。先に別の人を指定してください。
zone-needed = 輪読会のタイムゾーンが必要です。例：/club start 余白の会 zone: Asia/Tokyo
already-a-club = このチャンネルはすでに { $name } の家です。/club settings で変えられます。
already-paused = もう休み中です。/club resume で再開します。
not-paused = 輪読会は休んでいません。
until-past = 今日より後の日を入力してください。例：2027-01-07、next monday
pick-stays-on = 論文の決定は止められません。/club pause で休めます。
two-pick-days = 「every」と「pick」で決定の曜日が違います。一度だけ指定してください。
rhythm-order = { $first }は{ $second }より前で、同時でない必要があります。どちらかを動かしてください。
group-my = 自分のこと
    .name = 自分
button-accept-club = はい、引き受けます
button-decline-club = いいえ、遠慮します
offer-letter = { $who } さんが { $club } をあなたに引き継ぎたいそうです。幹事として、一週間の流れ、設定、論文の決定を担います。{ $until } まで答えられます。
language-in-part = { $language }（{ $percent }%翻訳済み、残りは英語）
