feature-suggestions = 从读书会关注的来源推荐新论文

## The audit

audit-suggest = 第 { $number } 轮，新论文推荐
audit-organizers-sources = 致组织者：有来源没内容

## What a club follows, and the new papers proposed from it

club-follow = 查看或修改读书会关注的新论文来源
    .more = arXiv 分类（cs.LG）、搜索词或给 arXiv 的检索式，也可以是订阅源网址。投票前半天，推荐最相近的新论文。
    .example = /club follow cs.LG
    .label-source = 分类（如 cs.LG）、搜索词或订阅源
    .called-source = 关注什么
    .label-stop = 不再关注的：编号或名字
    .called-stop = 不再关注什么
    .label-suggest = 每轮推荐几篇，0 到 10
    .called-suggest = 每轮推荐几篇
follow-title = { $club } 关注的来源
follow-none = 读书会还没关注什么。/club follow 加上 arXiv 分类（如 cs.LG）、几个搜索词或订阅源网址。
follow-line = { $number }. { $source }
follow-suggest = { $count ->
    [0] 现在不推荐新论文；/club follow suggest: 3 可以打开。
   *[other] 每轮最多推荐 { $count } 篇新论文。
}
follow-next = 下次推荐：{ $at }。
follow-added = { $club } 关注了 { $source }。
follow-stopped = { $club } 不再关注 { $source }。
button-stop-following = 不再关注 { $source }
suggested-title = 新论文，和我们读的相近
suggested-intro = { $count ->
    [1] 投票开始前，这一篇也许值得提名。
   *[other] 投票开始前，这些也许值得提名。
}
suggested-near = 接近“{ $title }”：{ $words }
suggested-new = { $source } 新到
button-nominate = 提名 { $number }
source-fails = { $club }：{ $source } 没有内容 – { $problem }。
source-fails-hint = 没有它日程也照常，我会继续试。/club follow 可以看状况，也可以停掉。
source-problem-address = 网址打不开
source-problem-private = 网址不是公开的
source-problem-unreachable = 网址没有回应
source-problem-slow = 太久没有回应
source-problem-large = 内容太大
source-problem-redirects = 一直把我转来转去
source-problem-missing = 网址上什么都没有了
source-problem-closed = 不让我进
source-problem-broken = 发来的内容读不懂
source-problem-other-kind = 网址打开的不是订阅源
source-problem-silent = 没有回应
no-source-category = arXiv 没有分类“{ $typed }”，你是想写 { $nearest } 吗？
no-source-address = “{ $typed }”不是能关注的网址；请写订阅源的完整网址，比如 https://example.org/feed.xml。
no-source-question = 看不懂检索式“{ $typed }”；请写成 ti:attention AND (cat:cs.LG OR cat:stat.ML)，或直接写几个词。
no-source-words = “{ $typed }”里没有能搜的词；请写分类（如 cs.LG）、几个词或订阅源网址。
no-source-empty = 说说关注什么：arXiv 分类（如 cs.LG）、几个词或订阅源网址。
no-source-too-long = 太长了；请写分类（如 cs.LG）、几个词或订阅源网址。
source-unread = 没法关注 { $source }：{ $problem }。请核对网址，或写它的订阅源网址。
source-silent = { $source } 现在打不开，请过几分钟再试。
source-finds-nothing = arXiv 没找到“{ $source }”；换几个词，或写分类（如 cs.LG）。
source-known = 读书会已经关注了 { $source }；/club follow 列出全部来源。
source-not-followed = 读书会没有关注“{ $typed }”；/club follow 列出关注的。
too-many-sources = 读书会已经关注了 { $most } 个来源；先用 /club follow 停掉一个吧。
label-sources = 没有内容的来源
