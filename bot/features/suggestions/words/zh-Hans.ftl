feature-suggestions = 从读书会关注的来源里推荐新论文

## The audit

audit-suggest = 第 { $number } 轮，推荐
audit-organizers-sources = 给组织者：没有内容的来源

## What a club follows, and the new papers proposed from it

club-follow = 查看或更改读书会关注的新论文来源
    .name = 关注
    .name-source = 来源
    .name-stop = 取消
    .name-suggest = 推荐
    .more = arXiv 分类（cs.LG）、给 arXiv 的词或查询，或订阅源的网址。投票前半天推荐最接近的新论文。
    .example = /club follow cs.LG
    .label-source = 分类（如 cs.LG）、词，或订阅源
    .called-source = 关注什么
    .label-stop = 不再关注什么：编号或名字
    .called-stop = 不再关注什么
    .label-suggest = 每轮推荐几篇，0 到 10
    .called-suggest = 每轮推荐几篇
follow-title = { $club } 的关注
follow-none = 读书会还没有关注任何来源。/club follow 可以写 arXiv 分类（如 cs.LG）、几个词，或订阅源的网址。
follow-line = { $number }. { $source }
follow-suggest =
    { $count ->
        [0] 不推荐论文；/club follow suggest: 3 可以改。
       *[other] 每轮最多推荐 { $count } 篇新论文。
    }
follow-next = 下次推荐：{ $at }。
follow-added = { $club } 现在关注 { $source }。
follow-stopped = { $club } 不再关注 { $source }。
button-stop-following = 取消 { $source }
suggested-title = 新的，而且接近我们读的
suggested-intro =
    { $count ->
        [1] 投票打开之前：一篇你也许想提名的论文。
       *[other] 投票打开之前：几篇你也许想提名的论文。
    }
suggested-near = 接近“{ $title }”：{ $words }
suggested-new = { $source } 里的新论文
button-nominate = 提名 { $number }
source-fails = { $club }：从 { $source } 拿不到内容 – { $problem }。
source-fails-hint = 没有它一周照常进行，我会继续尝试。/club follow 可以看它的情况，也可以取消。
source-problem-address = 它的网址打不开
source-problem-private = 它的网址不是公开的
source-problem-unreachable = 它的网址没有人应答
source-problem-slow = 它应答得太慢
source-problem-large = 它太大了
source-problem-redirects = 它让我绕圈子
source-problem-missing = 它的网址那里已经没有内容
source-problem-closed = 它不让我进
source-problem-broken = 它发来的读不懂
source-problem-other-kind = 它的网址指向的不是订阅源
source-problem-silent = 它没有应答
no-source-category = arXiv 没有“{ $typed }”这个分类；你是指 { $nearest } 吗？
no-source-address = “{ $typed }”不是我能访问的网址；请给订阅源的完整网址，比如 https://example.org/feed.xml。
no-source-question = 我读不懂查询“{ $typed }”；请写成 ti:attention AND (cat:cs.LG OR cat:stat.ML)，或直接写词。
no-source-words = “{ $typed }”里没有可搜的词；请给分类（如 cs.LG）、几个词，或订阅源的网址。
no-source-empty = 告诉我关注什么：arXiv 分类（如 cs.LG）、几个词，或订阅源的网址。
no-source-too-long = 太长了，没法关注；请给分类（如 cs.LG）、几个词，或订阅源的网址。
source-unread = 我没法关注 { $source }：{ $problem }。请检查网址，或给它的订阅源网址。
source-silent = 现在看不了 { $source }；请过几分钟再试。
source-finds-nothing = arXiv 上“{ $source }”什么都没有；请换几个词，或用分类（如 cs.LG）。
source-known = 读书会已经关注 { $source }；/club follow 列出全部关注。
source-not-followed = 读书会没有关注“{ $typed }”；/club follow 列出关注的。
too-many-sources = 读书会已经关注 { $most } 个来源；先用 /club follow 取消一个。
label-sources = 没有内容的来源
