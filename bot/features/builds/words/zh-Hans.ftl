feature-builds = 成员动手做论文的小实现

## The audit

audit-build = 第 { $number } 轮，认领的小实现
audit-built = 第 { $number } 轮，小实现的结果
audit-check = 问小实现进展的信

## Building

paper-build = 做一个论文的小实现
    .name = 小实现
    .name-what = 内容
    .name-repo = 仓库
    .name-paper = 论文
    .more = 说你要做什么；代码仓库的链接可以以后再给。两周后我会问问进展。
    .example = /paper build what: attention in 40 lines of NumPy repo: https://example.org/tiny
    .label-what = 你要做什么，几个词就好
    .called-what = 你要做什么
    .label-repo = 代码仓库的链接，http 或 https
    .called-repo = 仓库链接
    .label-paper = 哪篇论文，如果不是本周的
    .called-paper = 哪篇论文
paper-claim = 说你要做什么
    .example = attention in 40 lines of NumPy
    .title = 你要做什么？
    .label-what = 你要做什么，几个词就好
    .called-what = 你要做什么
    .hint-what = 小就好：一两个晚上。
    .label-repo = 仓库链接
    .hint-repo = 可以以后再给。
paper-result = 说说小实现做成了什么
    .example = It runs, and is as slow as the paper says.
    .title = 做成了什么
    .label-result = 结果
    .hint-result = 什么行，什么不行，一两个数字。
    .label-repo = 仓库链接
    .label-learned = 学到了什么
    .hint-learned = 你会告诉下一个做它的人什么？
build-what-missing = 请说你要做什么，例如：/paper build what: attention in 40 lines of NumPy
build-no-address = “{ $typed }”不是仓库链接；请给 https://example.org/tiny 这样的。
build-has-result = 你做的“{ $title }”已经有结果了；可以修改它。
build-over = 这个小实现已经不在做了；/paper build 列出在做的。
no-such-build = 你没有这个小实现；/paper build 列出在做的。
build-claimed = 归你了：{ $what }。我在 { $check } 问你进展；玩得开心。
build-changed = 你的小实现改成了：{ $what }。
build-let-go = 你放下了它。没关系，下一个想法是新的。
build-asked-again = 好的，我在 { $check } 再问。
build-rests = 好的，我不再问；有东西可看时，用 /paper build。
build-noted = 已经记下了。
build-finished = 你的结果放在论文那里、讨论串里，下一次小结里也有。做得好。
build-finished-again = 你的结果改好了。
build-claim-line = { $who } 要做一个小实现：{ $what }
build-gone-line = { $who } 开始做过，后来放下了：{ $what }
build-done-line = { $who } 做出来了：{ $what }
build-removed = 这里原有一个小实现，作者收回了。
build-result-title = 做出来了：{ $what }
build-by = { $who } 做了“{ $title }”的小实现。
build-learned = 学到了什么
build-check = 两周前你读了“{ $title }”，想做“{ $what }”。怎么样了？
builds-title = 读书会在做什么
builds-of = 读了“{ $title }”之后做的
builds-none = 还没有人在做什么。小就好：一两个晚上。
builds-own = 你的
builds-others = 别人的
build-line-open = { $who } 在做 { $what } – “{ $title }”，自 { $since }
build-line-done = { $who } 做了 { $what } – “{ $title }”
build-line-gone = { $who } 放下了 { $what } – “{ $title }”
digest-built = { $who }：{ $what } – { $link }
digest-built-bare = { $who }：{ $what }
label-built = 本周做出来的
link-repo = 代码仓库
button-claim = 我来做一个
button-result = 做成了
button-result-of = 做成了：{ $what }
button-still = 还在做
button-let-go = 放下它
button-let-go-of = 放下：{ $what }

## Entries

counted-builds = { $count } 个小实现

## The figures of a year

year-builds = 个小实现
