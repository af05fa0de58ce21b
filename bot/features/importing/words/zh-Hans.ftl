## The audit

audit-import = 搬入的进度

## Moving in

club-import = 把读书会以前读过的搬进来
    .name = 搬入
    .name-what = 做什么
    .name-file = 文件
    .more = 给我你们一直用来记录的文件：表格、BibTeX、RIS、CSL-JSON、Markdown、YAML、笔记的 zip 或链接列表，也可以直接粘贴。我先给你看读到了什么；你点头之前什么都不变。/club import 加 what: undo 收回上一次搬入。
    .example = /club import file: years.csv
    .title = 读书会搬进来
    .label-what = show：现在进行到哪里；undo：收回上一次
    .called-what = 做什么
    .label-file = 文件：表格、BibTeX、笔记、zip…
    .called-file = 文件
    .hint-file = 最多 10 MB、5,000 份读物。
    .label-text = 或者粘贴文字
    .called-text = 文字
    .hint-text = 一行一份读物、表格，或带标题的列表。超过 3,000 字请用文件。
import-intro = 你看过我读到了什么之前，什么都不变。
import-pasted = 你粘贴的文字
import-title = 搬入：{ $name }
import-shape-csv = 表格
import-shape-tsv = 表格
import-shape-bibtex = BibTeX
import-shape-ris = RIS
import-shape-csl = CSL-JSON 文件
import-shape-markdown = Markdown 列表
import-shape-yaml = YAML 日程
import-shape-links = 文献列表
import-shape-notes = 笔记文件夹
import-shape-other = 文字
import-read = 我把它读成{ $shape }：{ $sessions } 次活动，{ $readings } 份读物。还没有任何改动。
import-columns = 各列的意思
import-column-wrong = 有一列是别的意思…
import-column-means = 它的意思是…
import-column-asked = “{ $name }”这一列读成了：{ $means }。它是什么意思？
import-column-day = 日期
import-column-title = 标题
import-column-link = 链接
import-column-doi = DOI
import-column-arxiv = arXiv 编号
import-column-pubmed = PubMed 编号
import-column-authors = 作者
import-column-year = 发表年份
import-column-presenter = 主讲人
import-column-account = 主讲人的账号
import-column-place = 地点
import-column-notes = 备注
import-column-nothing = 没有用，略过
import-count-sure = { $count } 份信息完整。
import-count-waiting = { $count } 份要去查。
import-count-met = { $count } 份只写了谁主讲，没有论文：作为那天的一次活动留下。
import-count-there = { $count } 份已经有了，保持原样。
import-count-coming = { $count } 份还没到日子：我先略过。想读时用 /paper nominate 提名。
import-count-doubtful = { $count } 份存疑。
import-count-unknown = { $count } 份没有找到。
import-days-asked = 日期有两种读法。3/4 是 4 月 3 日，还是 3 月 4 日？
import-days-day-first = 4 月 3 日
import-days-month-first = 3 月 4 日
import-days-first = 请先说日期是哪种写法。
import-doubts = 略过，因为我看不懂（{ $count }）
import-doubt-no-reading = { $where }：“{ $text }”旁边没有读物
import-doubt-day-unclear = { $where }：“{ $text }”不是我能读的日期；它的读物保留，不带日期
import-doubt-twice = { $where }：“{ $text }”在那一天出现了两次
import-doubt-not-understood = { $where }：“{ $text }”
import-more = …还有 { $count } 份
import-found =
    { $sure } 份确定，{ $there } 份已经有了，{ $unsure ->
        [0] 没有存疑的。
       *[other] { $unsure } 份存疑，其中 { $undecided } 份还没决定。
    } 你没有表示的会略过。
import-doubtful-item = { $number }. “{ $text }”（{ $where }）– 也许是 { $found }
import-unknown-item = { $number }. “{ $text }”（{ $where }）– 没有找到
import-no-day = 没有日期
import-choose = 选出对的…
import-choose-match = { $number }：就是“{ $title }”
import-choose-written = { $number }：照原文“{ $title }”
import-none-of-these = 这一类没有更多了。
import-list-sure = 这些是确定的
import-list-met = 这些只写了谁主讲，没有论文
import-list-there = 这些已经有了
import-list-coming = 这些还没到日子
import-nominate = 提名其中一份……
import-list-waiting = 这些要去查
import-list-doubtful = 这些存疑
import-list-unknown = 这些没有找到
import-list-doubts = 这些我看不懂
import-looking-line = 正在查：{ $readings } 份里查了 { $looked } 份。频道里的帖子会说明进度；你先忙别的。
import-taking-line = 正在搬入；完成时频道里的帖子会说。
import-undoing-line = 正在收回；完成时频道里的帖子会说。
import-done-line = 搬入了 { $rounds } 次活动。
import-undone-line =
    { $kept ->
        [0] 搬入已收回。
       *[other] 搬入已收回，只留下成员后来写过的 { $kept } 次活动。
    }
import-undo-sure = 它在 { $ended } 搬入。{ $rounds } 次活动连同带来的论文和主讲人都会消失。成员后来写过的留着。
import-presented = { $who } 主讲
import-notes = 备注
import-place = 地点
import-post-title = { $club } 搬进来
import-read-post = 来自 { $name } 的 { $readings } 份读物。
import-looking-post = 正在查读书会以前读过的，来自 { $name }：{ $readings } 份里查了 { $looked } 份。
import-ready-post = 查完了读书会以前读过的，来自 { $name }：{ $sure } 份确定，{ $unsure } 份存疑，{ $there } 份已经有了。组织者来决定搬入哪些。
import-taking-post = 正在搬入读书会以前读过的，来自 { $name }：{ $sessions } 次活动里搬了 { $rounds } 次。
import-done-post = 以前的 { $rounds } 次活动搬进来了，来自 { $name }：/paper find 找得到它们的论文。谁的连续记录都不变。
import-done-coming = 还有 { $count } 份没到日子；组织者可以从这里逐一提名。
import-undoing-post = 正在收回来自 { $name } 的内容。
import-undone-post =
    { $kept ->
        [0] 来自 { $name } 的内容已收回。
       *[other] 来自 { $name } 的内容已收回，只留下成员写过的 { $kept } 次活动。
    }
import-left-post = 搬入放弃了；什么都没有搬进来。
import-left = 放弃了。什么都没有搬进来。
button-import-show = 看看进展
button-import-next = 下一批
button-import-look =
    { $count ->
        [0] 继续
       *[other] 没错，去查吧
    }
button-import-days = 是 { $order }
button-import-list =
    { $kind ->
        [sure] 确定的 { $count } 份
        [met] 没有论文的 { $count } 份
        [there] 已有的 { $count } 份
        [coming] 没到日子的 { $count } 份
        [doubts] 看不懂的 { $count } 处
       *[further] 更多这一类
    }
button-import-take =
    { $out ->
        [0] 搬入 { $count } 份
       *[other] 搬入 { $count } 份，略过 { $left } 份
    }
button-import-all-match = 找到的都对
button-import-all-written = 其余照原文
button-import-all-out = 其余略过
button-import-drop = 放弃
button-import-undo = 收回

## Refusals

import-under-way = 另一次搬入正在进行；请先完成或放弃它。
import-none = 没有正在进行的搬入；/club import 可以给文件。
import-none-to-undo = 没有可以收回的搬入。
import-nothing-given = 请给文件，或粘贴它的文字。
import-over = 这次搬入已经过了这一步；/club import 显示进展。
import-taken-in = 它已经在搬入了；之后 /club import 加 what: undo 可以收回。
import-nothing-wanted = 没有一份是确定的，存疑的你也一份没选。
import-file-too-large = 这个文件超过 { $most } MB；请分几次给。
import-file-unreachable = 我拿不到这个文件；请再附一次，或粘贴文字。
import-wrong-too-large = 这个文件大得我读不了；请分几次给。
import-wrong-too-many = 超过 5,000 份读物；请分几次给。
import-wrong-no-text = 这不是我能读的文字；请存成 UTF-8 文本，表格存成 CSV。
import-wrong-no-titles = 表格里没有一列说明读了什么；请把一列叫作“title”、“link”或“DOI”。
import-wrong-workbook = 这是表格软件自己的文件；请把工作表存成 CSV（“文件”→“另存为”或“下载”），或把各行粘贴过来。
import-wrong-broken = 这个文件开头像我认识的格式，后来断了；请重新导出。
import-wrong-workbook-at = 这是表格软件自己的文件；请把工作表存成 CSV（“文件”→“另存为”或“下载”），或把各行粘贴过来。
import-wrong-broken-at = 文件在第 { $line } 行断了；请修好那一行，或重新导出。
import-wrong-no-text-at = 第 { $line } 行不是我能读的文字；请把文件存成 UTF-8 文本。
import-wrong-too-large-at = 到第 { $line } 行，文件大得我读不了；请分几次给。
import-wrong-too-many-at = 从第 { $line } 行起超过 5,000 份读物；请分几次给。
import-wrong-no-titles-at = 第 { $line } 行里没有一列说明读了什么；请把一列叫作“title”、“link”或“DOI”。
import-wrong-empty-at = 这个文件里没有可读的。
import-wrong-empty = 里面没有可读的；请看看是不是拿对了文件。
