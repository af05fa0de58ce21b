## Connections between papers

several-fit = 有几篇论文都符合“{ $typed }”：{ $titles }；请把标题写多一些，或者给编号或链接。

## Moderation: hiding entries, tidying papers, handing a club over

club-merge = 把两篇相同的论文合成一篇
    .name = 合并论文
    .name-paper = 论文
    .name-into = 留下
    .more = 第一篇名下的一切都归到第二篇；动手之前会告诉你有哪些。
    .example = /club merge paper: attention slides into: 1706.03762
    .label-paper = 消失的那一篇
    .label-into = 留下的那一篇
club-correct = 更正论文的信息
    .name = 更正
    .name-paper = 论文
    .name-original = 恢复
    .more = 会打开一张带着现有内容的表单。你更正的会保持，文献库以后怎么说都不变。
    .example = /club correct paper: 1706.03762 title: Attention Is Still All You Need
    .title = 更正这篇论文
    .label-paper = 读书会的一篇论文
    .label-original = 恢复文献库的说法
    .label-title = 标题
    .label-authors = 作者，用 ; 隔开
    .called-authors = 作者
    .hint-authors = 空着的保持原样；写 none 就去掉。
    .label-link = 网址
    .label-published = 发表日期，如 2017-06-12 或 2017
    .called-published = 发表日期
button-correct-it = 更正
button-sure-merge = 对，合成一篇
merge-sure = 把“{ $title }”和“{ $into }”合成一篇，叫“{ $into }”？会移过去：{ $rounds } 轮、{ $notes } 条笔记、{ $nominations } 个还在的提名和 { $votes } 票；还有它的关联、术语、问题和小实现。不能撤销。
merged = “{ $title }”现在是“{ $into }”，名下的一切都在。
corrected = “{ $title }”已更正；我发过的帖子马上跟着改。
uncorrected = “{ $title }”恢复了原样；我发过的帖子马上跟着改。
no-such-known-paper = 读书会没有“{ $typed }”这篇论文；请给它在读书会里的标题、arXiv 编号或链接。
merge-same = “{ $title }”本来就是那一篇；请说两篇不同的。
nothing-corrected = “{ $title }”的信息已经是这样了。
never-corrected = “{ $title }”没有更正过。

## The paper of the week

line-of-paper = { $line } – “{ $title }”

## Kinds and labels

authors-unknown = 作者未注明，{ $year }
authors-more = { $first } 等
cited = { $title } – { $authors }
cited-retracted = { $cited } – ⚠ 已撤稿

## Refusals

nominate-what = 告诉我是哪篇：arXiv 编号、DOI、网址，或几个要搜的词，比如 /paper nominate 1706.03762。
unreadable =
    { $why ->
        [address] “{ $link }”不是我能访问的网址
        [private] { $link } 通向内部网络或不常见的端口，我不去那里
        [unreachable] { $link } 没有人应答
        [slow] { $link } 没有及时应答
        [large] { $link } 太大了，我读不了
        [redirects] { $link } 把我转来转去，没有尽头
        [missing] { $link } 那里什么都没有
        [closed] { $link } 不让我进
        [other-kind] { $link } 是我读不了的文件，比如 PDF
        [no-title] { $link } 的页面没有写标题
       *[broken] { $link } 发来了我读不懂的东西
    }；请手动填写，用按钮或 /paper nominate title: 标题 link: https://…
nothing-found = 没有找到“{ $words }”；请换几个词，或用 arXiv 编号、DOI、网址，或手动填写。
no-such-doi = DOI { $doi } 打不开；请检查一下，或手动填写。
no-such-pubmed = PubMed 没有编号 { $number } 的论文；请检查一下，或手动填写。
no-such-paper = arXiv 没有 { $reference } 这篇论文；请检查编号。
withdrawn = “{ $title }”已被撤回（{ $comment }）；请换一篇。
bad-link = “{ $link }”不是网址；应该以 https:// 开头。
setting-search = 依次在哪里搜（search: { $value }）
no-such-search = 我不能在“{ $typed }”里搜索；我知道 { $known }。
find-paper = 论文
