## Commands: members

paper-archive = 讀書會的網頁：讀過、寫過、講過的一切
    .name = 存檔
    .title = 存檔
    .more = 給你的瀏覽器一個連結。十分鐘之內有效，只能用一次；之後這個瀏覽器可以看一個月。
    .example = /paper archive
paper-my-archive = 說你在讀書會的網頁上怎麼署名
    .name = 署名
    .name-how = 方式
    .more = 用名字、用縮寫、不署名，或者完全不出現。沒有說過的，在人人可看的地方不署名。
    .label-how = 怎麼署名
    .example = /paper my archive how: initials

## Settings

club-settings-label-archive = 誰可以看讀書會的網頁
club-settings-label-invite = 網頁上怎麼說加入的辦法
setting-archive =
    { $value ->
        [public] 人人可以看讀書會的網頁（archive: public）
        [members] 成員可以看讀書會的網頁（archive: members）
       *[other] 讀書會沒有網頁（archive: off）
    }
setting-invite = 網頁上怎麼說加入（invite: { $value }）

## The way in

archive-title = { $club } 的網頁
archive-link = 這個連結讓一個瀏覽器進來，十分鐘之內有效，只能用一次：{ $link }
archive-public = 人人都可以在這裡看：{ $address }
archive-off = { $club } 還沒有網頁。主辦人可以開啟：/club settings archive: members
archive-not-served = 這個 Paperclub 不提供網頁。執行它的人可以在配置裡用 [site] listen 開啟。
archive-members-only = { $club } 的網頁給成員看；第一次提交之後你就是成員。
archive-stand-name = 你在那裡用名字。
archive-stand-initials = 你在那裡用縮寫。
archive-stand-nameless = 你寫的在那裡，但不帶名字。
archive-stand-out = 那裡沒有你的任何內容。
archive-stand-later = 如果以後對所有人開啟，到時你不署名，直到你另外說。
archive-own-page = 你自己的頁面：{ $address }
button-archive-name = 用我的名字
button-archive-initials = 用縮寫
button-archive-nameless = 不署名
button-archive-out = 完全不出現
archive-door-title = { $club }
archive-door = 這會讓這個瀏覽器看讀書會的網頁一個月。請在你自己的裝置上做。
archive-door-button = 讓我進去
archive-door-over = 這個連結已經用過，或者太舊了。/paper archive 會給你新的。

## The pages

archive-description = { $club } 一起讀過 { NUMBER($papers) } 篇論文。
archive-join-by = 怎麼加入：{ $invite }
archive-join-ask = 想加入，問一位成員就行。
archive-papers-all = 論文
archive-papers-year = { $of } 年的論文
archive-papers-category = { $of } 的論文
archive-words = 詞
archive-ties = 關聯
archive-search = 搜尋
archive-year = { $year } 年
archive-week =
    { $count ->
        [0] 讀書會討論了它。
       *[other] 讀書會討論了它，寫了 { NUMBER($count) } 篇總結和點評。
    }
archive-withdrawn = 作者撤回了這篇論文。
archive-retracted = 這篇論文被撤稿。

## What stands on the pages besides

archive-page-skip = 跳到正文
archive-page-menu = 讀書會的網頁
archive-page-members-only = 這些網頁給讀書會成員看，請不要外傳。
archive-page-reading = 本週
archive-page-join = 怎麼加入
archive-page-latest = 最近讀的
archive-page-browse = 讀過的全部
archive-page-newest = 最新的在前
archive-page-by-title = 按標題
archive-page-by-year = 按年份
archive-page-by-category = 按分類
archive-page-by-reader = 按讀者
archive-page-pieces = 更多頁
archive-page-piece = 第 { $number } 頁
archive-page-counts = { NUMBER($papers) } 篇論文 · { NUMBER($entries) } 篇總結和點評 · { NUMBER($people) } 人
archive-page-entries = { NUMBER($count) } 篇總結和點評
archive-page-authors =
    { $authors }{ $others ->
        [0] { "" }
       *[other] { " " }等另外 { NUMBER($others) } 人
    }
archive-page-abstract = 摘要
archive-page-published = 發表於 { $day }
archive-page-read-on = 討論於 { $day }
archive-page-round = 第 { $number } 輪
archive-page-nominated = { $who } 提名
archive-page-presented = { $names } 主講
archive-page-vote = 投票
archive-page-voters = { $count } 人投票
archive-page-approvals = { $title } – { $count } 票
archive-page-thread = 去討論串
archive-page-still-blind = 成員寫的在收尾時開啟。
archive-page-summary = 總結
archive-page-critique = 點評
archive-page-summary-by = { $who } 的總結
archive-page-critique-by = { $who } 的點評
archive-page-late = 補交
archive-page-questions = 問題
archive-page-voices = { $count } 人附議
archive-page-answers = 內行人的回答
archive-page-answered = { $who } 回答
archive-page-builds = 做出來的
archive-page-built = { $who } 做的
archive-page-learned = 學到了什麼
archive-page-repository = 程式碼儲存庫
archive-page-notes = 當次的筆記
archive-page-cite = BibTeX
archive-page-graph = 關聯最多的論文
archive-page-graph-how = 用 Tab 和方向鍵走動，或用手指：點一下顯示一篇的關聯，再點一下開啟它。下面的列表裡是同樣的內容。
archive-page-left = 還有 { NUMBER($count) } 篇有關聯的論文只在列表裡。
archive-page-times = { $count } 條關聯
archive-page-weeks = 一週一週
archive-page-week = { $day } 那一週：總結和點評 { $entries }，論文 { $papers }
archive-page-categories = 分類
archive-page-most-written = 寫得最多的
archive-page-most-tied = 關聯最多的
archive-page-since = { $day } 起是成員
archive-page-written = 寫過的
archive-page-yours = 你自己的頁面
archive-page-search-how = 要找的詞，須全部出現
archive-page-search-needs = 搜尋需要 JavaScript。全部論文都在論文列表裡。
archive-page-search-none = 沒有找到。
archive-page-made-by = 由讀書會的機器人 Paperclub 製作。
