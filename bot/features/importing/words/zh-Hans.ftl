## The audit

audit-import = 搬家的进度

## Moving in

club-import = 把以前读过的搬进来
    .more = 把以前记读书会的文件给我：表格、BibTeX、RIS、CSL-JSON、Markdown、YAML、笔记的 zip 或链接列表，也可以直接粘贴。我先给你看读到了什么，你同意之前什么都不变。/club import 加上 what: undo 收回上次的。
    .example = /club import file: years.csv
    .title = 读书会搬进来
    .label-what = show：看进行中的；undo：收回上次的
    .called-what = 做什么
    .label-file = 文件：表格、BibTeX、笔记、zip……
    .called-file = 文件
    .hint-file = 最多 10 MB、5,000 篇。
    .label-text = 或者直接粘贴文字
    .called-text = 文字
    .hint-text = 一行一篇、表格，或带标题的列表。超过 3,000 字请用文件。
import-intro = 先给你看我读到了什么，在那之前什么都不变。
import-pasted = 你粘贴的文字
import-title = 搬进来：{ $name }
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
import-read = 我当作{ $shape }来读：{ $sessions } 次读书会，{ $readings } 篇。还什么都没改。
import-columns = 各列是什么
import-column-wrong = 有一列不对……
import-column-means = 它是……
import-column-asked = “{ $name }”这一列当成了{ $means }。它其实是什么？
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
import-column-notes = 笔记
import-column-nothing = 没用，不要它
import-count-sure = { $count } 篇信息齐全。
import-count-waiting = { $count } 篇要去查。
import-count-there = { $count } 篇已经有了，保持原样。
import-count-coming = { $count } 篇还没读到：先不放进来，想读时用 /paper nominate 提名。
import-count-doubtful = { $count } 篇拿不准。
import-count-unknown = { $count } 篇没找到。
import-days-asked = 里面的日期有两种读法：3/4 是 4 月 3 日，还是 3 月 4 日？
import-days-day-first = 4 月 3 日
import-days-month-first = 3 月 4 日
import-days-first = 请先说说日期怎么读。
import-doubts = { $count ->
    [1] 看不懂，没放进来的一处
   *[other] 看不懂，没放进来的 { $count } 处
}
import-doubt-no-reading = { $where }：“{ $text }”旁边没写读什么
import-doubt-day-unclear = { $where }：“{ $text }”不是看得懂的日期；读的留下，不带日期
import-doubt-twice = { $where }：“{ $text }”在那天写了两次
import-doubt-not-understood = { $where }：“{ $text }”
import-more = ……还有 { $count } 个
import-found = { $sure } 篇确定，{ $there } 篇已经有了，{ $unsure ->
    [0] 没有拿不准的。
   *[other] { $unsure } 篇拿不准，其中 { $undecided } 篇还没决定。
}你没决定的就不放进来。
import-doubtful-item = { $number }. “{ $text }”（{ $where }）– 也许是 { $found }
import-unknown-item = { $number }. “{ $text }”（{ $where }）– 没找到
import-no-day = 没有日期
import-choose = 选出对的……
import-choose-match = { $number }：就是“{ $title }”
import-choose-written = { $number }：照写的来，“{ $title }”
import-none-of-these = 这一类没有了。
import-list-sure = 确定的
import-list-there = 已经有的
import-list-coming = 还没读到的
import-list-waiting = 要去查的
import-list-doubtful = 拿不准的
import-list-unknown = 没找到的
import-list-doubts = 看不懂的
import-looking-line = 正在查：{ $readings } 篇里查了 { $looked } 篇。进度看频道里的消息，你可以先忙别的。
import-taking-line = 正在放进来，好了频道里会说。
import-undoing-line = 正在收回，好了频道里会说。
import-done-line = 放进来 { $rounds } 次读书会。
import-undone-line = { $kept ->
    [0] 都收回了。
   *[other] 收回了，只留下 { $kept } 次，因为之后有成员写过。
}
import-undo-sure = 这些是 { $ended } 放进来的。{ $rounds } 次读书会，连同一起来的论文和主讲人都会移除。之后有成员写过的会留下。
import-presented = { $who } 主讲
import-notes = 笔记
import-place = 地点
import-post-title = { $club } 搬进来了
import-read-post = { $name } 里的 { $readings } 篇。
import-looking-post = 正在查读书会以前读过的（来自 { $name }）：{ $readings } 篇里查了 { $looked } 篇。
import-ready-post = 读书会以前读过的查好了（来自 { $name }）：{ $sure } 篇确定，{ $unsure } 篇拿不准，{ $there } 篇已经有了。放进哪些，由组织者来定。
import-taking-post = 正在把以前读过的放进来（来自 { $name }）：{ $sessions } 次读书会里放好了 { $rounds } 次。
import-done-post = 以前的 { $rounds } 次读书会搬来了（来自 { $name }）：用 /paper find 能找到论文。大家的连读不变。
import-undoing-post = 正在收回来自 { $name } 的内容。
import-undone-post = { $kept ->
    [0] 来自 { $name } 的内容收回了。
   *[other] 来自 { $name } 的内容收回了，只留下 { $kept } 次，因为有成员写过。
}
import-left-post = 搬家取消了，什么都没放进来。
import-left = 取消了，什么都没放进来。
button-import-show = 看看进度
button-import-next = 下一批
button-import-look = { $count ->
    [0] 继续
   *[other] 对，去查吧
}
button-import-days = 是 { $order }
button-import-list = { $kind ->
    [sure] 确定的 { $count } 篇
    [there] 已有的 { $count } 篇
    [coming] 还没读到的 { $count } 篇
    [doubts] 看不懂的 { $count } 处
   *[further] 这一类还有
}
button-import-take = { $out ->
    [0] 放进 { $count } 篇
   *[other] 放进 { $count } 篇，不要 { $left } 篇
}
button-import-all-match = 匹配的都对
button-import-all-written = 其余照写的来
button-import-all-out = 其余都不要
button-import-drop = 取消
button-import-undo = 收回

## Refusals

import-under-way = 另一次搬家还在进行，先完成或取消它吧。
import-none = 没有进行中的搬家；/club import 可以给我文件。
import-none-to-undo = 没有可收回的搬家。
import-nothing-given = 请给一个文件，或粘贴文字。
import-over = 这次搬家已经过了这一步；/club import 看进度。
import-taken-in = 已经在放进来了；放完可以用 /club import 加上 what: undo 收回。
import-nothing-wanted = 没有确定的，拿不准的你也一篇没选。
import-file-too-large = 文件超过 { $most } MB，请分几次给我。
import-file-unreachable = 文件拿不到；请重新附上，或粘贴文字。
import-wrong-too-large = 文件大得读不了，请分几次给我。
import-wrong-too-many = 超过 5,000 篇了，请分几次给我。
import-wrong-no-text = 这不是我能读的文字；请存成 UTF-8 文本，表格存成 CSV。
import-wrong-no-titles = 表格里没有一列写着读了什么；请把一列叫作“title”、“link”或“DOI”。
import-wrong-broken = 文件开头我认得，后面却坏了；请重新导出。
import-wrong-broken-at = 文件在第 { $line } 行坏了；请改好那一行，或重新导出。
import-wrong-no-text-at = 第 { $line } 行不是我能读的文字；请把文件存成 UTF-8 文本。
import-wrong-too-large-at = 到第 { $line } 行，文件大得读不了了；请分几次给我。
import-wrong-too-many-at = 从第 { $line } 行起超过 5,000 篇了；请分几次给我。
import-wrong-no-titles-at = 第 { $line } 行没有一列写着读了什么；请把一列叫作“title”、“link”或“DOI”。
import-wrong-empty-at = 这个文件里没有可读的。
import-wrong-empty = 里面没有可读的，看看是不是拿错了文件。
