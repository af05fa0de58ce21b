## The audit

audit-import = 搬入的進度

## Moving in

club-import = 把讀書會以前讀過的搬進來
    .name = 搬入
    .name-what = 做什麼
    .name-file = 檔案
    .more = 給我你們一直用來記錄的檔案：表格、BibTeX、RIS、CSL-JSON、Markdown、YAML、筆記的 zip 或連結列表，也可以直接貼上。我先給你看讀到了什麼；你點頭之前什麼都不變。/club import 加 what: undo 收回上一次搬入。
    .example = /club import file: years.csv
    .title = 讀書會搬進來
    .label-what = show：現在進行到哪裡；undo：收回上一次
    .called-what = 做什麼
    .label-file = 檔案：表格、BibTeX、筆記、zip…
    .called-file = 檔案
    .hint-file = 最多 10 MB、5,000 份讀物。
    .label-text = 或者貼上文字
    .called-text = 文字
    .hint-text = 一行一份讀物、表格，或帶標題的列表。超過 3,000 字請用檔案。
import-intro = 你看過我讀到了什麼之前，什麼都不變。
import-pasted = 你貼上的文字
import-title = 搬入：{ $name }
import-shape-csv = 表格
import-shape-tsv = 表格
import-shape-bibtex = BibTeX
import-shape-ris = RIS
import-shape-csl = CSL-JSON 檔案
import-shape-markdown = Markdown 列表
import-shape-yaml = YAML 日程
import-shape-links = 文獻列表
import-shape-notes = 筆記資料夾
import-shape-other = 文字
import-read = 我把它讀成{ $shape }：{ $sessions } 次活動，{ $readings } 份讀物。還沒有任何改動。
import-columns = 各列的意思
import-column-wrong = 有一列是別的意思…
import-column-means = 它的意思是…
import-column-asked = 「{ $name }」這一列讀成了：{ $means }。它是什麼意思？
import-column-day = 日期
import-column-title = 標題
import-column-link = 連結
import-column-doi = DOI
import-column-arxiv = arXiv 編號
import-column-pubmed = PubMed 編號
import-column-authors = 作者
import-column-year = 發表年份
import-column-presenter = 主講人
import-column-account = 主講人的帳號
import-column-place = 地點
import-column-notes = 備註
import-column-nothing = 沒有用，略過
import-count-sure = { $count } 份資訊完整。
import-count-waiting = { $count } 份要去查。
import-count-met = { $count } 份只寫了誰主講，沒有論文：作為那天的一次活動留下。
import-count-there = { $count } 份已經有了，保持原樣。
import-count-coming = { $count } 份還沒到日子：我先略過。想讀時用 /paper nominate 提名。
import-count-doubtful = { $count } 份存疑。
import-count-unknown = { $count } 份沒有找到。
import-days-asked = 日期有兩種讀法。3/4 是 4 月 3 日，還是 3 月 4 日？
import-days-day-first = 4 月 3 日
import-days-month-first = 3 月 4 日
import-days-first = 請先說日期是哪種寫法。
import-doubts = 略過，因為我看不懂（{ $count }）
import-doubt-no-reading = { $where }：「{ $text }」旁邊沒有讀物
import-doubt-day-unclear = { $where }：「{ $text }」不是我能讀的日期；它的讀物保留，不帶日期
import-doubt-twice = { $where }：「{ $text }」在那一天出現了兩次
import-doubt-not-understood = { $where }：「{ $text }」
import-more = …還有 { $count } 份
import-found =
    { $sure } 份確定，{ $there } 份已經有了，{ $unsure ->
        [0] 沒有存疑的。
       *[other] { $unsure } 份存疑，其中 { $undecided } 份還沒決定。
    } 你沒有表示的會略過。
import-doubtful-item = { $number }. 「{ $text }」（{ $where }）– 也許是 { $found }
import-unknown-item = { $number }. 「{ $text }」（{ $where }）– 沒有找到
import-no-day = 沒有日期
import-choose = 選出對的…
import-choose-match = { $number }：就是「{ $title }」
import-choose-written = { $number }：照原文「{ $title }」
import-none-of-these = 這一類沒有更多了。
import-list-sure = 這些是確定的
import-list-met = 這些只寫了誰主講，沒有論文
import-list-there = 這些已經有了
import-list-coming = 這些還沒到日子
import-nominate = 提名其中一份……
import-list-waiting = 這些要去查
import-list-doubtful = 這些存疑
import-list-unknown = 這些沒有找到
import-list-doubts = 這些我看不懂
import-looking-line = 正在查：{ $readings } 份裡查了 { $looked } 份。頻道里的貼文會說明進度；你先忙別的。
import-taking-line = 正在搬入；完成時頻道里的貼文會說。
import-undoing-line = 正在收回；完成時頻道里的貼文會說。
import-done-line = 搬入了 { $rounds } 次活動。
import-undone-line =
    { $kept ->
        [0] 搬入已收回。
       *[other] 搬入已收回，只留下成員後來寫過的 { $kept } 次活動。
    }
import-undo-sure = 它在 { $ended } 搬入。{ $rounds } 次活動連同帶來的論文和主講人都會消失。成員後來寫過的留著。
import-presented = { $who } 主講
import-notes = 備註
import-place = 地點
import-post-title = { $club } 搬進來
import-read-post = 來自 { $name } 的 { $readings } 份讀物。
import-looking-post = 正在查讀書會以前讀過的，來自 { $name }：{ $readings } 份裡查了 { $looked } 份。
import-ready-post = 查完了讀書會以前讀過的，來自 { $name }：{ $sure } 份確定，{ $unsure } 份存疑，{ $there } 份已經有了。主辦人來決定搬入哪些。
import-taking-post = 正在搬入讀書會以前讀過的，來自 { $name }：{ $sessions } 次活動裡搬了 { $rounds } 次。
import-done-post = 以前的 { $rounds } 次活動搬進來了，來自 { $name }：/paper find 找得到它們的論文。誰的連續紀錄都不變。
import-done-coming = 還有 { $count } 份沒到日子；主辦人可以從這裡逐一提名。
import-undoing-post = 正在收回來自 { $name } 的內容。
import-undone-post =
    { $kept ->
        [0] 來自 { $name } 的內容已收回。
       *[other] 來自 { $name } 的內容已收回，只留下成員寫過的 { $kept } 次活動。
    }
import-left-post = 搬入放棄了；什麼都沒有搬進來。
import-left = 放棄了。什麼都沒有搬進來。
button-import-show = 看看進展
button-import-next = 下一批
button-import-look =
    { $count ->
        [0] 繼續
       *[other] 沒錯，去查吧
    }
button-import-days = 是 { $order }
button-import-list =
    { $kind ->
        [sure] 確定的 { $count } 份
        [met] 沒有論文的 { $count } 份
        [there] 已有的 { $count } 份
        [coming] 沒到日子的 { $count } 份
        [doubts] 看不懂的 { $count } 處
       *[further] 更多這一類
    }
button-import-take =
    { $out ->
        [0] 搬入 { $count } 份
       *[other] 搬入 { $count } 份，略過 { $left } 份
    }
button-import-all-match = 找到的都對
button-import-all-written = 其餘照原文
button-import-all-out = 其餘略過
button-import-drop = 放棄
button-import-undo = 收回

## Refusals

import-under-way = 另一次搬入正在進行；請先完成或放棄它。
import-none = 沒有正在進行的搬入；/club import 可以給檔案。
import-none-to-undo = 沒有可以收回的搬入。
import-nothing-given = 請給檔案，或貼上它的文字。
import-over = 這次搬入已經過了這一步；/club import 顯示進展。
import-taken-in = 它已經在搬入了；之後 /club import 加 what: undo 可以收回。
import-nothing-wanted = 沒有一份是確定的，存疑的你也一份沒選。
import-file-too-large = 這個檔案超過 { $most } MB；請分幾次給。
import-file-unreachable = 我拿不到這個檔案；請再附一次，或貼上文字。
import-wrong-too-large = 這個檔案大得我沒辦法讀；請分幾次給。
import-wrong-too-many = 超過 5,000 份讀物；請分幾次給。
import-wrong-no-text = 這不是我能讀的文字；請存成 UTF-8 文字，表格存成 CSV。
import-wrong-no-titles = 表格裡沒有一列說明讀了什麼；請把一列叫作「title」、「link」或「DOI」。
import-wrong-workbook = 這是試算表軟體自己的檔案；請把工作表存成 CSV（「檔案」→「另存新檔」或「下載」），或把各列貼過來。
import-wrong-broken = 這個檔案開頭像我認識的格式，後來斷了；請重新匯出。
import-wrong-workbook-at = 這是試算表軟體自己的檔案；請把工作表存成 CSV（「檔案」→「另存新檔」或「下載」），或把各列貼過來。
import-wrong-broken-at = 檔案在第 { $line } 行斷了；請修好那一行，或重新匯出。
import-wrong-no-text-at = 第 { $line } 行不是我能讀的文字；請把檔案存成 UTF-8 文字。
import-wrong-too-large-at = 到第 { $line } 行，檔案大得我沒辦法讀；請分幾次給。
import-wrong-too-many-at = 從第 { $line } 行起超過 5,000 份讀物；請分幾次給。
import-wrong-no-titles-at = 第 { $line } 行裡沒有一列說明讀了什麼；請把一列叫作「title」、「link」或「DOI」。
import-wrong-empty-at = 這個檔案裡沒有可讀的。
import-wrong-empty = 裡面沒有可讀的；請看看是不是拿對了檔案。
