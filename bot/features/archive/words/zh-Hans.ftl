## Commands: members

paper-archive = 读书会的网页：读过、写过、讲过的一切
    .name = 存档
    .title = 存档
    .more = 给你的浏览器一个链接。十分钟之内有效，只能用一次；之后这个浏览器可以看一个月。
    .example = /paper archive
paper-my-archive = 说你在读书会的网页上怎么署名
    .name = 署名
    .name-how = 方式
    .more = 用名字、用缩写、不署名，或者完全不出现。没有说过的，在人人可看的地方不署名。
    .label-how = 怎么署名
    .example = /paper my archive how: initials

## Settings

club-settings-label-archive = 谁可以看读书会的网页
club-settings-label-invite = 网页上怎么说加入的办法
setting-archive =
    { $value ->
        [public] 人人可以看读书会的网页（archive: public）
        [members] 成员可以看读书会的网页（archive: members）
       *[other] 读书会没有网页（archive: off）
    }
setting-invite = 网页上怎么说加入（invite: { $value }）

## The way in

archive-title = { $club } 的网页
archive-link = 这个链接让一个浏览器进来，十分钟之内有效，只能用一次：{ $link }
archive-public = 人人都可以在这里看：{ $address }
archive-off = { $club } 还没有网页。组织者可以打开：/club settings archive: members
archive-not-served = 这个 Paperclub 不提供网页。运行它的人可以在配置里用 [site] listen 打开。
archive-members-only = { $club } 的网页给成员看；第一次提交之后你就是成员。
archive-stand-name = 你在那里用名字。
archive-stand-initials = 你在那里用缩写。
archive-stand-nameless = 你写的在那里，但不带名字。
archive-stand-out = 那里没有你的任何内容。
archive-stand-later = 如果以后对所有人打开，到时你不署名，直到你另外说。
archive-own-page = 你自己的页面：{ $address }
button-archive-name = 用我的名字
button-archive-initials = 用缩写
button-archive-nameless = 不署名
button-archive-out = 完全不出现
archive-door-title = { $club }
archive-door = 这会让这个浏览器看读书会的网页一个月。请在你自己的设备上做。
archive-door-button = 让我进去
archive-door-over = 这个链接已经用过，或者太旧了。/paper archive 会给你新的。

## The pages

archive-description = { $club } 一起读过 { NUMBER($papers) } 篇论文。
archive-join-by = 怎么加入：{ $invite }
archive-join-ask = 想加入，问一位成员就行。
archive-papers-all = 论文
archive-papers-year = { $of } 年的论文
archive-papers-category = { $of } 的论文
archive-words = 词
archive-ties = 关联
archive-search = 搜索
archive-year = { $year } 年
archive-week =
    { $count ->
        [0] 读书会讨论了它。
       *[other] 读书会讨论了它，写了 { NUMBER($count) } 篇总结和点评。
    }
archive-withdrawn = 作者撤回了这篇论文。
archive-retracted = 这篇论文被撤稿。

## What stands on the pages besides

archive-page-skip = 跳到正文
archive-page-menu = 读书会的网页
archive-page-members-only = 这些网页给读书会成员看，请不要外传。
archive-page-reading = 本周
archive-page-join = 怎么加入
archive-page-latest = 最近读的
archive-page-browse = 读过的全部
archive-page-newest = 最新的在前
archive-page-by-title = 按标题
archive-page-by-year = 按年份
archive-page-by-category = 按分类
archive-page-by-reader = 按读者
archive-page-pieces = 更多页
archive-page-piece = 第 { $number } 页
archive-page-counts = { NUMBER($papers) } 篇论文 · { NUMBER($entries) } 篇总结和点评 · { NUMBER($people) } 人
archive-page-entries = { NUMBER($count) } 篇总结和点评
archive-page-authors =
    { $authors }{ $others ->
        [0] { "" }
       *[other] { " " }等另外 { NUMBER($others) } 人
    }
archive-page-abstract = 摘要
archive-page-published = 发表于 { $day }
archive-page-read-on = 讨论于 { $day }
archive-page-round = 第 { $number } 轮
archive-page-nominated = { $who } 提名
archive-page-presented = { $names } 主讲
archive-page-vote = 投票
archive-page-voters = { $count } 人投票
archive-page-approvals = { $title } – { $count } 票
archive-page-thread = 去讨论串
archive-page-still-blind = 成员写的在收尾时打开。
archive-page-summary = 总结
archive-page-critique = 点评
archive-page-summary-by = { $who } 的总结
archive-page-critique-by = { $who } 的点评
archive-page-late = 补交
archive-page-questions = 问题
archive-page-voices = { $count } 人附议
archive-page-answers = 懂行的人的回答
archive-page-answered = { $who } 回答
archive-page-builds = 做出来的
archive-page-built = { $who } 做的
archive-page-learned = 学到了什么
archive-page-repository = 代码仓库
archive-page-notes = 当次的笔记
archive-page-cite = BibTeX
archive-page-graph = 关联最多的论文
archive-page-graph-how = 用 Tab 和方向键走动，或用手指：点一下显示一篇的关联，再点一下打开它。下面的列表里是同样的内容。
archive-page-left = 还有 { NUMBER($count) } 篇有关联的论文只在列表里。
archive-page-times = { $count } 条关联
archive-page-weeks = 一周一周
archive-page-week = { $day } 那一周：总结和点评 { $entries }，论文 { $papers }
archive-page-categories = 分类
archive-page-most-written = 写得最多的
archive-page-most-tied = 关联最多的
archive-page-since = { $day } 起是成员
archive-page-written = 写过的
archive-page-yours = 你自己的页面
archive-page-search-how = 要找的词，须全部出现
archive-page-search-needs = 搜索需要 JavaScript。全部论文都在论文列表里。
archive-page-search-none = 没有找到。
archive-page-made-by = 由读书会的机器人 Paperclub 制作。
