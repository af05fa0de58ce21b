## Commands: organizers

club-lead = 進行役の順番を見る、指定する
    .name = 進行
    .name-member = メンバー
    .more = 次の議論の進行役を指定します。名前なしで、これまでの進行役と次の順番を表示します。
    .example = /club lead member: @Ben
    .label-member = 次の議論の進行役

## The audit

audit-lead = 第 { $number } 回、進行役
audit-lead-letter = 第 { $number } 回、進行役へのメッセージ
audit-lead-sheet = 第 { $number } 回、進行役のシート
audit-role = 第 { $number } 回、役割の交代
audit-organizers-no-lead = 幹事へ：第 { $number } 回の進行役がいない

## Leading the discussion

lead-title = 議論の進行役
lead-line = { $who } さんが議論を進行します。{ $at }
lead-offered = { $who } さんが { $at } の議論を譲りたいそうです。どなたか？
lead-nobody = 議論の進行役がまだいません。{ $at } です。引き受けるとヒントのシートが届きます。講義はいらず、問いがひとつあれば始められます。
lead-over-title = 議論
lead-opens = { $who } さんが進行し、始めます。
lead-led = { $who } さんが進行しました。{ $at }
lead-nobody-led = 今回は進行役がいませんでした。
lead-letter = { $club } で { $papers } の議論を進行する番です。{ $at }
lead-letter-sheet = 二日前にヒントのシートが届きます。都合が悪ければ譲るか断ってください。理由はいりません。
lead-none-left = { $club }：第 { $number } 回の進行役がいません。できる人は皆断ったか不在です。スレッドで募っています。/club lead で指定できます。
lead-choose = 譲る相手…
lead-offer-made =
    { $count ->
        [0] スレッドで引き受ける人を募っています。決まるまではあなたです。
       *[other] スレッドで引き受ける人を募っています。自分で選んでもかまいません。決まるまではあなたです。
    }
lead-kept = 引き続きお願いします。ありがとうございます。
lead-declined = わかりました。{ $who } さんに回ります。
lead-declined-none = わかりました。ほかに尋ねる人がいないので、スレッドで募ります。
lead-wish-never = 控えました。進行役は頼まず、役割も配りません。/paper my away lead: in-turn で戻せます。
lead-wish-in-turn = 控えました。順番が来たら進行役を頼みます。
lead-wish-gladly = 控えました。順番が来たら、提出していない週でも進行役を頼みます。
lead-taken = 議論の進行をお願いします。{ $at } ありがとうございます。
lead-given = 進行役は { $who } さんになりました。伝えておきます。
lead-away = 第 { $number } 回の進行は { $who } さんに移ります。
lead-away-none = 第 { $number } 回の進行役が空きました。スレッドで募っています。
lead-set = { $who } さんが第 { $number } 回を進行します。
lead-thanks = { $who } さんが議論を進行しました。ありがとうございました。
button-lead-swap = 代わってもらう
button-lead-decline = 断る
button-lead-never = もう頼まないで
button-lead-keep = 続ける
button-lead-take = 私が進行する
turns-title = { $club } の進行の順番
turns-led = 第 { $number } 回：{ $who }
turns-next =
    { $rank }. { $who }、{ $count ->
        [0] まだ
       *[other] { $count } 回
    }
turns-none = まだ誰も進行していません。提出した人の中で順番に回ります。
label-led = 最近の進行役
label-to-lead = 決まっている人
label-in-turn = 次の順番

## Refusals about leading

lead-not-yours = この回の進行役は { $who } さんなので、{ $who } さんだけができます。
lead-nobody-yet = この回の進行役はまだいません。スレッドの「私が進行する」で引き受けられます。
lead-not-offered = この回の進行役は { $who } さんで、譲ると言っていません。{ $who } さんに「代わってもらう」を押してもらってください。
lead-yours-already = この回の進行役はもうあなたです。
lead-no-round = 今進行する議論はありません。/paper now で次の決定がわかります。
lead-off = この輪読会の議論に進行役はいません。/club settings lead: on で変えられます。
lead-asked-not-to = { $name } さんは進行しないと言っています。別の人を選んでください。
lead-is-away = { $name } さんは議論の日に不在です。別の人を選んでください。
role-yours-already = その役割はもうあなたのものです。
role-not-free = この回のその役割は { $who } さんのものなので、引き受けられません。
role-not-dealt = その役割はこの回にはありません。
lead-is-already = { $name } さんはもうその回の進行役です。

## Roles

roles-title = 議論の役割
label-roles = 役割
role-line = { $who } – { $role }：{ $does }
role-free = 空き – { $role }：{ $does }
role-changed = { $role }は { $who } さんになりました：{ $does }
role-free-now = { $role }が空きました：{ $does } どなたか？
role-nobodys = 今回、{ $role }はいませんでした。
role-passed = 第 { $number } 回の{ $role }は { $who } さんに移ります。
role-passed-none = 第 { $number } 回の{ $role }が空きました。スレッドで募っています。
role-taken = あなたが{ $role }です：{ $does }
button-role = { $role }をやる
role-own = この回の役割は{ $role }です：{ $does }
role-advocate = 弁護役
role-advocate-does = 著者のように力強く、論文の言い分を語ってください。
role-skeptic = 疑い役
role-skeptic-does = いちばん重さのかかる一歩を見つけ、押してみてください。
role-archaeologist = 発掘役
role-archaeologist-does = 何に基づくかと、引用する後の論文をひとつ見つけてください。
role-builder = 工作役
role-builder-does = 手元のもので今週、小さな実装に何が要るかを語ってください。
role-connector = つなぎ役
role-connector-does = 前に読んだものとつないでください。

## The lead's sheet

sheet-title = { $papers } のシート
sheet-intro = { $club } で議論を進行します。{ $at }
sheet-counted =
    { $people ->
        [0] まだ誰も提出していません。よい答えより、最初の問いが助けになります。
       *[other] これまでに { $people } 人が提出しました：{ $what }。
    }
sheet-open = 二、三人に一文ずつ聞いてください。何を示した論文ですか？ 説明はそのあとです。次に推薦の理由を読み上げ、そのとおりだったかを尋ねてください。
sheet-close = 終わりの五分前に、持ち帰ることをひとつ、試したいことをひとつ、全員に聞いてください。
sheet-role = { $who } – { $role }
prompt-different = 一か所だけ変えるならどこですか？ その代わりに失うものは？
prompt-add = まだ信じられない主張はどれですか？ どんな実験、事例、証明があれば決着しますか？
prompt-technique = ほかの論文のどの技術が役立ちますか？ どこに入りますか？
prompt-technique-of = ほかの論文のどの技術が役立ちますか？ 前に読んだ「{ $title }」から始めてみてください。
prompt-idea = 一か月あったら、自分のどんな考えを組み込み、何を測りますか？
prompt-unclear =
    { $count ->
        [0] まだわからないことは？ まず自分のものを言うと、ほかの人が話しやすくなります。
       *[other] まだわからないことは？ { $count } 本の要約に挙がっています。まず自分のものを言うと、ほかの人が話しやすくなります。
    }
label-open = 始めに
label-prompts = 五つのヒント
label-close = 終わりに
label-claims = 論文の主張
label-proposed-by = { $who } さんの推薦の理由

## Settings of the club

club-settings-label-lead = 議論の進行役。auto：三人から
club-settings-label-roles = 議論の役割を配るか
setting-lead =
    { $value ->
        [on] 議論にはいつも進行役がいます
        [off] 議論に進行役はいません
       *[auto] 三人が読んでいれば、議論に進行役がいます
    }（lead: { $value }）
setting-roles =
    { $value ->
        [on] 議論の役割を配ります
       *[off] 議論の役割は配りません
    }（roles: { $value }）
