## Commands: organizers

club-lead = 看輪到誰主持，或指定主持人
    .name = 主持
    .name-member = 成員
    .more = 指定誰主持下一次討論。不寫名字就顯示誰主持過、接下來輪到誰。
    .example = /club lead member: @Ben
    .label-member = 誰主持下一次討論

## The audit

audit-lead = 第 { $number } 輪，誰主持
audit-lead-letter = 第 { $number } 輪，給主持人的信
audit-lead-sheet = 第 { $number } 輪，主持人的大綱
audit-role = 第 { $number } 輪，換了人的角色
audit-organizers-no-lead = 給主辦人：第 { $number } 輪沒有人主持

## Leading the discussion

lead-title = 誰主持討論
lead-line = { $who } 主持討論，{ $at }。
lead-offered = { $who } 想把 { $at } 的討論讓給別人。誰來？
lead-nobody = 還沒有人主持討論，{ $at }。主持的人會拿到一份帶提示的大綱；只要一個開頭的問題，不用講課。
lead-over-title = 討論
lead-opens = { $who } 主持，由 { $who } 開頭。
lead-led = { $who } 主持了，{ $at }。
lead-nobody-led = 這次沒有人主持。
lead-letter = 輪到你在 { $club } 主持 { $papers } 的討論，{ $at }。
lead-letter-sheet = 提前兩天你會拿到一份帶提示的大綱。不方便的話可以轉給別人或推掉，不用說理由。
lead-none-left = { $club }：第 { $number } 輪的討論沒有人主持，能主持的都推掉了或不在。討論串裡在問誰願意；/club lead 可以指定。
lead-choose = 轉給…
lead-offer-made =
    { $count ->
        [0] 討論串裡在問誰來接。有人接之前，還是你的。
       *[other] 討論串裡在問誰來接；你也可以自己選一位。在那之前還是你的。
    }
lead-kept = 還是你來。謝謝。
lead-declined = 好的，轉給 { $who }。
lead-declined-none = 好的。沒有別人可問了，討論串裡會問誰願意。
lead-wish-never = 記下了：不會請你主持，也不會給你分配角色。/paper my away lead: in-turn 收回。
lead-wish-in-turn = 記下了：輪到你時會請你主持。
lead-wish-gladly = 記下了：輪到你時會請你主持，你沒提交的那幾週也一樣。
lead-taken = 你主持討論，{ $at }。謝謝。
lead-given = 現在由 { $who } 主持討論；我會告訴對方。
lead-away = 第 { $number } 輪本該你主持，現在轉給 { $who }。
lead-away-none = 第 { $number } 輪本該你主持，現在空著；討論串裡在問誰來接。
lead-set = { $who } 主持第 { $number } 輪。
lead-thanks = { $who } 主持了討論。謝謝。
button-lead-swap = 換人
button-lead-decline = 推掉
button-lead-never = 以後別問我
button-lead-keep = 還是我來
button-lead-take = 我來主持
turns-title = { $club } 輪流主持
turns-led = 第 { $number } 輪：{ $who }
turns-next =
    { $rank }. { $who }，{ $count ->
        [0] 還沒有過
       *[other] { $count } 次
    }
turns-none = 還沒有人主持過討論。有人提交之後，就在他們中間輪流。
label-led = 最近主持過
label-to-lead = 已經指定
label-in-turn = 接下來輪到

## Refusals about leading

lead-not-yours = 這一輪的討論由 { $who } 主持，所以只有 { $who } 能這樣做。
lead-nobody-yet = 這一輪的討論還沒有人主持；在討論串裡按「我來主持」就行。
lead-not-offered = 這一輪的討論由 { $who } 主持，沒有要讓出；請 { $who } 按「換人」。
lead-yours-already = 這一輪本來就是你主持。
lead-no-round = 現在沒有要主持的討論；/paper now 告訴你下一篇什麼時候選定。
lead-off = 這個讀書會的討論沒有主持人；/club settings lead: on 可以開啟。
lead-asked-not-to = { $name } 說過不主持；請選別人。
lead-is-away = 討論那天 { $name } 不在；請選別人。
role-yours-already = 這個角色已經是你的了。
role-not-free = 這一輪的這個角色是 { $who } 的，沒有可接的。
role-not-dealt = 這一輪沒有分配這個角色。
lead-is-already = { $name } 本來就主持那一輪。

## Roles

roles-title = 討論的角色
label-roles = 角色
role-line = { $who } – { $role }：{ $does }
role-free = 還空著 – { $role }：{ $does }
role-changed = { $role }現在是 { $who }：{ $does }
role-free-now = { $role }現在空著：{ $does }誰來？
role-nobodys = 這次沒有人當{ $role }。
role-passed = 你在第 { $number } 輪的{ $role }轉給 { $who }。
role-passed-none = 你在第 { $number } 輪的{ $role }現在空著；討論串裡在問誰來接。
role-taken = 你現在是{ $role }：{ $does }
button-role = 我來當{ $role }
role-own = 你這一輪的角色是{ $role }：{ $does }
role-advocate = 辯護人
role-advocate-does = 像作者那樣有力地替論文說話。
role-skeptic = 懷疑者
role-skeptic-does = 找出最吃重的那一步，用力推一推。
role-archaeologist = 考古人
role-archaeologist-does = 找出它建立在什麼之上，以及一篇後來引用它的論文。
role-builder = 動手人
role-builder-does = 說說用手頭的東西，本週做一個小實作要什麼。
role-connector = 連線人
role-connector-does = 把它和讀書會以前讀過的連起來。

## The lead's sheet

sheet-title = { $papers } 的大綱
sheet-intro = 你在 { $club } 主持討論，{ $at }。
sheet-counted =
    { $people ->
        [0] 還沒有人提交；一個開頭的問題比一個好答案更有用。
       *[other] 目前有 { $people } 人提交：{ $what }。
    }
sheet-open = 請兩三位各用一句話說：這篇論文說明了什麼？然後才開始解釋。接著念一念當初為什麼提名，問大家它做到了沒有。
sheet-close = 結束前五分鐘，問每個人：帶走了哪一點，想試哪一樣。
sheet-role = { $who } – { $role }
prompt-different = 哪一步你會換一種做法？代價是什麼？
prompt-add = 它的哪個說法你還不信？什麼實驗、案例或證明能定下來？
prompt-technique = 別的論文裡的哪個技術在這裡有用，放在哪裡？
prompt-technique-of = 別的論文裡的哪個技術在這裡有用？從我們讀過的「{ $title }」開始。
prompt-idea = 如果給你一個月：你會把自己的哪個想法放進來，量什麼？
prompt-unclear =
    { $count ->
        [0] 還有什麼不清楚？先說你自己的，別人就容易開口。
       *[other] 還有什麼不清楚？有 { $count } 篇總結提到了；先說你自己的，別人就容易開口。
    }
label-open = 開場
label-prompts = 五個提示
label-close = 收場
label-claims = 它的主張
label-proposed-by = { $who } 為什麼提名它

## Settings of the club

club-settings-label-lead = 討論主持人；auto：三個人讀時開始
club-settings-label-roles = 討論時是否分配角色
setting-lead =
    { $value ->
        [on] 每次討論都有人主持
        [off] 討論沒有人主持
       *[auto] 有三個人讀，討論就有人主持
    }（lead: { $value }）
setting-roles =
    { $value ->
        [on] 討論時分配角色
       *[off] 討論時不分配角色
    }（roles: { $value }）
