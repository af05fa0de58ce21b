## Connections between papers

several-fit = 有几篇都对得上“{ $typed }”：{ $titles }；请把标题写长一点，或给编号、链接。

## Moderation: hiding entries, tidying papers, handing a club over

club-merge = 把重复的两篇论文合成一篇
    .more = 第一篇的内容都归到第二篇；合并之前会告诉你有哪些。
    .example = /club merge paper: 注意力讲稿 into: 1706.03762
    .label-paper = 要并掉的论文
    .label-into = 留下的论文
club-correct = 更正论文的信息
    .more = 打开的表单里是现有的信息。你更正的会一直保留，不管文献库以后怎么写。
    .example = /club correct paper: 1706.03762 title: 注意力仍是你所需要的一切
    .title = 更正这篇论文
    .label-paper = 读书会里的一篇论文
    .label-original = 恢复成文献库里的样子
    .label-title = 标题
    .label-authors = 作者，用英文分号 ; 隔开
    .called-authors = 作者
    .hint-authors = 留空就保持原样，写 none 就清空。
    .label-link = 网址
    .label-published = 发表日期，比如 2017-06-12 或 2017
    .called-published = 发表日期
button-correct-it = 更正
button-sure-merge = 对，合成一篇
merge-sure = 要把“{ $title }”和“{ $into }”合成一篇，叫“{ $into }”吗？会移过去 { $rounds } 期、{ $notes } 篇笔记、{ $nominations } 个还在的提名和 { $votes } 票，还有关联、术语、提问和小实现。不能撤销。
merged = “{ $title }”已并入“{ $into }”，相关的内容都跟过去了。
corrected = “{ $title }”更正好了，发过的消息马上跟着改。
uncorrected = “{ $title }”恢复原样了，发过的消息马上跟着改。
no-such-known-paper = 读书会里没有论文“{ $typed }”；请写这里的标题、arXiv 编号或链接。
merge-same = “{ $title }”就是那一篇，请写两篇不同的。
nothing-corrected = “{ $title }”的信息本来就是这样。
never-corrected = “{ $title }”没有更正过。

## The paper of the week

line-of-paper = { $line } – “{ $title }”

## Kinds and labels

authors-unknown = 未注明作者，{ $year }
authors-more = { $first } 等
cited = { $title } – { $authors }
cited-retracted = { $cited } – ⚠ 已撤稿

## Refusals

nominate-what = 告诉我是哪篇论文：arXiv 编号、DOI、网址或几个搜索词，比如 /paper nominate 1706.03762。
unreadable = { $why ->
    [address] “{ $link }”不是我能打开的网址
    [private] { $link } 指向内部网络或不常见的端口，我不去那里
    [unreachable] { $link } 没有回应
    [slow] { $link } 太久没有回应
    [large] { $link } 太大，读不了
    [redirects] { $link } 一直把我转来转去
    [missing] { $link } 上什么都没有
    [closed] { $link } 不让我进
    [other-kind] { $link } 是我读不了的文件，比如 PDF
    [no-title] { $link } 的网页没写标题
   *[broken] { $link } 发来的内容我读不懂
}；请手动填写，按按钮，或用 /paper nominate title: 标题 link: https://…
nothing-found = 没找到“{ $words }”；换几个词，给 arXiv 编号、DOI 或网址，或手动填写。
no-such-doi = DOI { $doi } 找不到；请核对一下，或手动填写。
no-such-pubmed = PubMed 没有编号 { $number } 的论文；请核对一下，或手动填写。
no-such-paper = arXiv 没有论文 { $reference }，请核对编号。
withdrawn = “{ $title }”已被撤回（{ $comment }），换一篇吧。
bad-link = “{ $link }”不是网址，应该以 https:// 开头。
