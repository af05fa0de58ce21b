## Commands: members

paper-nominate = 提名一篇論文
    .name = 提名
    .name-paper = 論文
    .name-pitch = 理由
    .name-title = 標題
    .name-link = 連結
    .more = 給 arXiv 編號、DOI、網頁、演講或影片的網址，或要搜的詞。我沒辦法讀的，用標題和連結手動填寫。
    .example = /paper nominate 1706.03762 pitch: everything since stands on it
    .label-paper = arXiv 編號、DOI、網址，或要搜的詞
    .called-paper = 論文
    .label-pitch = 讀書會為什麼要讀它
    .label-title = 標題，需要手動填寫時
    .called-title = 標題
    .label-link = 連結，需要手動填寫時
    .called-link = 連結
paper-enter = 提名一份我查不到的讀物
    .title = 手動填寫
    .example = /paper nominate title: The title on the page link: https://example.org/page
    .label-title = 標題
    .label-authors = 作者
    .hint-authors = 用逗號隔開
    .label-link = 連結
    .hint-link = 在哪裡能讀到，以 https:// 開頭
    .label-pitch = 讀書會為什麼要讀它
paper-nominations = 看看提名了什麼
    .name = 提名列表
    .example = /paper nominations
paper-vote = 給想讀的論文投票
    .name = 投票
    .name-papers = 編號
    .more = 用編號，想投幾篇都行；再投會替換之前的，「none」收回。得票最多的總會讀；相同時，上次沒被選中的人先，再是等得最久的。
    .example = /paper vote 1 3
    .label-papers = 選票上的編號，或「none」
    .called-papers = 選票上的編號

## The audit

audit-nominate = 第 { $number } 輪，徵集提名
audit-vote = 第 { $number } 輪，選票
audit-empty-soon = 第 { $number } 輪，提前提醒沒有可選論文
audit-empty-now = 第 { $number } 輪，最後提醒沒有可選論文

## Nominations and the vote

nominated-line = { $who } 提名：{ $authors }
nominated-line-bare = { $who } 提名了這一篇。
retracted-warning = ⚠ 這篇論文已被撤稿：出版方或作者收回了它。讀的時候請記著這一點。
nominations-title = 提名了 { $count } 篇論文
nominations-line = { $number }. { $title } – { $who }
nominations-lapsed = 你有 { $count } 個提名在上次選定時到期：{ $titles }。/paper nominate 可以再提名。
nominations-none = 還沒有提名。來當第一個：/paper nominate 可以寫 arXiv 編號、DOI、網址或幾個詞。
withdrawn-nomination = 「{ $title }」不再提名。
enter-intro = 這個我查不到，請告訴我它是什麼。會按你填的提名。
ballot-title = 為 { $day } 的論文投票
ballot-intro = 投票開始了。想投幾篇都行；得票最多的在 { $pick } 選定。
ballot-over =
    { $count ->
        [0] 投票結束了；沒有選定論文。
       *[other] 投票結束了：選定了 { $titles }。
    }
ballot-tie = 票數相同：{ $titles }。
ballot-line =
    { $number }. { $paper }{ $count ->
        [0] { "" }
       *[other] { " " }· { $count } 票
    }
ballot-voters =
    { $count ->
        [0] 還沒有人投票。
       *[other] 已有 { $count } 人投票。
    }
ballot-voted =
    { $count ->
        [0] 沒有人投票。
       *[other] { $count } 人投了票。
    }
ballot-choose = 你想讀的論文
voted =
    你投了 { $count } 篇：
    { $titles }
voted-none = 你一篇也沒投。選定之前還可以再投。

## Buttons and forms

button-withdraw = 收回 { $number }

## Kinds and labels

label-pitch = 理由

## Refusals

already-read = 讀書會{ $when }讀過「{ $title }」；請換一篇。
being-read = 讀書會正在第 { $number } 輪讀「{ $title }」；請換一篇。
already-nominated = 「{ $title }」已經由 { $who } 提名；/paper nominations 看看提名了什麼。
too-many-nominations = 你已經提名了 { $most } 篇；先用 /paper nominations 收回一篇。
no-such-nomination = 這個提名已經不在了；/paper nominations 列出現有的。
not-yours = 只有提名的人或主辦人能收回。
no-vote-here = 這個讀書會不投票：{ $how }。主辦人可以用 /club settings 或 /club rhythm 改。
pick-by-vote = 投票在一週安排裡關掉了
pick-by-queue = 等得最久的提名先讀
pick-by-random = 在提名裡抽籤
pick-by-organizer = 由主辦人選
vote-opens = 投票還沒開始，{ $opens } 開始。在那之前可以用 /paper nominate 提名。
vote-not-open = 投票還沒開始；/paper now 看什麼時候選定，/paper nominate 可以提名。
vote-over = 這張列表所屬的投票已經結束；什麼都沒有改。/paper vote 顯示現在的選票。
vote-undated = 我分不清這張列表屬於哪次投票：它是我更新之前發的。什麼都沒有改；請在最新的選票上選。
ballot-empty = 選票還是空的；/paper nominate 放一篇上去。
setting-pick_by =
    { $value ->
        [queue] 先提名的先讀
        [random] 在提名裡抽籤
        [organizer] 由主辦人選
       *[vote] 投票決定
    }（pick_by: { $value }）
setting-carry =
    { $value ->
        [0] 落選的不再上選票
       *[other] 落選的還能再候選 { $value } 次
    }（carry: { $value }）
