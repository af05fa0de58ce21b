feature-builds = 成员动手，把论文做成小实现

## The audit

audit-build = 第 { $number } 期，有人认领小实现
audit-built = 第 { $number } 期，小实现的成果
audit-check = 问小实现进展的信

## Building

paper-build = 把论文里的东西做个小实现
    .more = 说说你做什么，仓库链接可以以后再补。两周后我来问问进展。
    .example = /paper build what: 40 行 NumPy 写注意力 repo: https://example.org/tiny
    .label-what = 做什么，几个字就行
    .called-what = 做什么
    .label-repo = 仓库链接，http 或 https
    .called-repo = 仓库链接
    .label-paper = 哪一篇（不是本周的才填）
    .called-paper = 哪一篇
paper-claim = 说说你做什么
    .example = 40 行 NumPy 写注意力
    .title = 你做什么？
    .label-what = 做什么，几个字就行
    .called-what = 做什么
    .hint-what = 小一点好：一两个晚上的量。
    .label-repo = 仓库链接
    .hint-repo = 可以以后再补。
paper-result = 说说做出了什么
    .example = 跑起来了，和论文说的一样慢。
    .title = 做出了什么
    .label-result = 结果
    .hint-result = 什么行，什么不行，一两个数字。
    .label-repo = 仓库链接
    .label-learned = 学到了什么
    .hint-learned = 下一个来做的人，你想告诉他什么？
build-what-missing = 说说你做什么吧，比如：/paper build what: 40 行 NumPy 写注意力
build-no-address = “{ $typed }”不是仓库链接，请写成 https://example.org/tiny 这样。
build-has-result = 你给“{ $title }”做的小实现已经有成果了，可以修改它。
build-over = 这个小实现已经不在做了；/paper build 看正在做的。
no-such-build = 你没有这个小实现；/paper build 看正在做的。
build-claimed = 归你啦：{ $what }。{ $check } 我来问问进展，玩得开心。
build-changed = 小实现改好了：{ $what }。
build-let-go = 放下了，没关系，下个点子又是新的。
build-asked-again = 好，{ $check } 再来问你。
build-rests = 好，不再问了；有成果了就用 /paper build 交上来。
build-noted = 这个已经记下了。
build-finished = 成果放到论文旁边了，帖子和下次汇总里都有。做得漂亮！
build-finished-again = 成果改好了。
build-claim-line = { $who } 在做小实现：{ $what }
build-gone-line = { $who } 做了一半放下了：{ $what }
build-done-line = { $who } 做好了：{ $what }
build-removed = 这里原有一个小实现，作者已收回。
build-result-title = 做好了：{ $what }
build-by = { $who } 给“{ $title }”做了个小实现。
build-learned = 学到了什么
build-check = 两周前，你想照着“{ $title }”做“{ $what }”。进展怎么样？
builds-title = 大家在做什么
builds-of = 照着“{ $title }”做的
builds-none = 还没有人动手。小一点就好：一两个晚上的量。
builds-own = 你的
builds-others = 别人的
build-line-open = { $who } 在做 { $what } – “{ $title }”，从 { $since } 起
build-line-done = { $who } 做好了 { $what } – “{ $title }”
build-line-gone = { $who } 放下了 { $what } – “{ $title }”
digest-built = { $who }：{ $what } – { $link }
digest-built-bare = { $who }：{ $what }
label-built = 本周做好的
link-repo = 仓库
button-claim = 我来做一个
button-result = 做好了
button-result-of = 做好了：{ $what }
button-still = 还在做
button-let-go = 放下
button-let-go-of = 放下：{ $what }

## Entries

counted-builds = { $count } 个小实现
