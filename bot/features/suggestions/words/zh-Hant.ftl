feature-suggestions = 從讀書會關注的來源裡推薦新論文

## The audit

audit-suggest = 第 { $number } 輪，推薦
audit-organizers-sources = 給主辦人：沒有內容的來源

## What a club follows, and the new papers proposed from it

club-follow = 檢視或更改讀書會關注的新論文來源
    .name = 關注
    .name-source = 來源
    .name-stop = 取消
    .name-suggest = 推薦
    .more = arXiv 分類（cs.LG）、給 arXiv 的詞或查詢，或RSS 來源的網址。投票前半天推薦最接近的新論文。
    .example = /club follow cs.LG
    .label-source = 分類（如 cs.LG）、詞，或RSS 來源
    .called-source = 關注什麼
    .label-stop = 不再關注什麼：編號或名字
    .called-stop = 不再關注什麼
    .label-suggest = 每輪推薦幾篇，0 到 10
    .called-suggest = 每輪推薦幾篇
follow-title = { $club } 的關注
follow-none = 讀書會還沒有關注任何來源。/club follow 可以寫 arXiv 分類（如 cs.LG）、幾個詞，或RSS 來源的網址。
follow-line = { $number }. { $source }
follow-suggest =
    { $count ->
        [0] 不推薦論文；/club follow suggest: 3 可以改。
       *[other] 每輪最多推薦 { $count } 篇新論文。
    }
follow-next = 下次推薦：{ $at }。
follow-added = { $club } 現在關注 { $source }。
follow-stopped = { $club } 不再關注 { $source }。
button-stop-following = 取消 { $source }
suggested-title = 新的，而且接近我們讀的
suggested-intro =
    { $count ->
        [1] 投票開啟之前：一篇你也許想提名的論文。
       *[other] 投票開啟之前：幾篇你也許想提名的論文。
    }
suggested-near = 接近「{ $title }」：{ $words }
suggested-new = { $source } 裡的新論文
button-nominate = 提名 { $number }
source-fails = { $club }：從 { $source } 拿不到內容 – { $problem }。
source-fails-hint = 沒有它一週照常進行，我會繼續嘗試。/club follow 可以看它的情況，也可以取消。
source-problem-address = 它的網址打不開
source-problem-private = 它的網址不是公開的
source-problem-unreachable = 它的網址沒有人應答
source-problem-slow = 它應答得太慢
source-problem-large = 它太大了
source-problem-redirects = 它讓我繞圈子
source-problem-missing = 它的網址那裡已經沒有內容
source-problem-closed = 它不讓我進
source-problem-broken = 它發來的讀不懂
source-problem-other-kind = 它的網址指向的不是RSS 來源
source-problem-silent = 它沒有應答
no-source-category = arXiv 沒有「{ $typed }」這個分類；你是指 { $nearest } 嗎？
no-source-address = 「{ $typed }」不是我能訪問的網址；請給RSS 來源的完整網址，比如 https://example.org/feed.xml。
no-source-question = 我讀不懂查詢「{ $typed }」；請寫成 ti:attention AND (cat:cs.LG OR cat:stat.ML)，或直接寫詞。
no-source-words = 「{ $typed }」裡沒有可搜的詞；請給分類（如 cs.LG）、幾個詞，或RSS 來源的網址。
no-source-empty = 告訴我關注什麼：arXiv 分類（如 cs.LG）、幾個詞，或RSS 來源的網址。
no-source-too-long = 太長了，沒法關注；請給分類（如 cs.LG）、幾個詞，或RSS 來源的網址。
source-unread = 我沒法關注 { $source }：{ $problem }。請檢查網址，或給它的RSS 來源網址。
source-silent = 現在沒辦法看 { $source }；請過幾分鐘再試。
source-finds-nothing = arXiv 上「{ $source }」什麼都沒有；請換幾個詞，或用分類（如 cs.LG）。
source-known = 讀書會已經關注 { $source }；/club follow 列出全部關注。
source-not-followed = 讀書會沒有關注「{ $typed }」；/club follow 列出關注的。
too-many-sources = 讀書會已經關注 { $most } 個來源；先用 /club follow 取消一個。
label-sources = 沒有內容的來源
