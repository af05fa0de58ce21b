## Commands: members

paper-nominate = 提名一篇论文
    .name = 提名
    .name-paper = 论文
    .name-pitch = 理由
    .name-title = 标题
    .name-link = 链接
    .more = 给 arXiv 编号、DOI、网页、演讲或视频的网址，或要搜的词。我读不了的，用标题和链接手动填写。
    .example = /paper nominate 1706.03762 pitch: everything since stands on it
    .label-paper = arXiv 编号、DOI、网址，或要搜的词
    .called-paper = 论文
    .label-pitch = 读书会为什么要读它
    .label-title = 标题，需要手动填写时
    .called-title = 标题
    .label-link = 链接，需要手动填写时
    .called-link = 链接
paper-enter = 提名一份我查不到的读物
    .title = 手动填写
    .example = /paper nominate title: The title on the page link: https://example.org/page
    .label-title = 标题
    .label-authors = 作者
    .hint-authors = 用逗号隔开
    .label-link = 链接
    .hint-link = 在哪里能读到，以 https:// 开头
    .label-pitch = 读书会为什么要读它
paper-nominations = 看看提名了什么
    .name = 提名列表
    .example = /paper nominations
paper-vote = 给想读的论文投票
    .name = 投票
    .name-papers = 编号
    .more = 用编号，想投几篇都行；再投会替换之前的，“none”收回。得票最多的总会读；相同时，上次没被选中的人先，再是等得最久的。
    .example = /paper vote 1 3
    .label-papers = 选票上的编号，或“none”
    .called-papers = 选票上的编号

## The audit

audit-nominate = 第 { $number } 轮，征集提名
audit-vote = 第 { $number } 轮，选票
audit-empty-soon = 第 { $number } 轮，提前提醒没有可选论文
audit-empty-now = 第 { $number } 轮，最后提醒没有可选论文

## Nominations and the vote

nominated-line = { $who } 提名：{ $authors }
nominated-line-bare = { $who } 提名了这一篇。
retracted-warning = ⚠ 这篇论文已被撤稿：出版方或作者收回了它。读的时候请记着这一点。
nominations-title = 提名了 { $count } 篇论文
nominations-line = { $number }. { $title } – { $who }
nominations-lapsed = 你有 { $count } 个提名在上次选定时到期：{ $titles }。/paper nominate 可以再提名。
nominations-none = 还没有提名。来当第一个：/paper nominate 可以写 arXiv 编号、DOI、网址或几个词。
withdrawn-nomination = “{ $title }”不再提名。
enter-intro = 这个我查不到，请告诉我它是什么。会按你填的提名。
ballot-title = 为 { $day } 的论文投票
ballot-intro = 投票开始了。想投几篇都行；得票最多的在 { $pick } 选定。
ballot-over =
    { $count ->
        [0] 投票结束了；没有选定论文。
       *[other] 投票结束了：选定了 { $titles }。
    }
ballot-tie = 票数相同：{ $titles }。
ballot-line =
    { $number }. { $paper }{ $count ->
        [0] { "" }
       *[other] { " " }· { $count } 票
    }
ballot-voters =
    { $count ->
        [0] 还没有人投票。
       *[other] 已有 { $count } 人投票。
    }
ballot-voted =
    { $count ->
        [0] 没有人投票。
       *[other] { $count } 人投了票。
    }
ballot-choose = 你想读的论文
voted =
    你投了 { $count } 篇：
    { $titles }
voted-none = 你一篇也没投。选定之前还可以再投。

## Buttons and forms

button-withdraw = 收回 { $number }

## Kinds and labels

label-pitch = 理由

## Refusals

already-read = 读书会{ $when }读过“{ $title }”；请换一篇。
being-read = 读书会正在第 { $number } 轮读“{ $title }”；请换一篇。
already-nominated = “{ $title }”已经由 { $who } 提名；/paper nominations 看看提名了什么。
too-many-nominations = 你已经提名了 { $most } 篇；先用 /paper nominations 收回一篇。
no-such-nomination = 这个提名已经不在了；/paper nominations 列出现有的。
not-yours = 只有提名的人或组织者能收回。
no-vote-here = 这个读书会不投票：{ $how }。组织者可以用 /club settings 或 /club rhythm 改。
pick-by-vote = 投票在一周安排里关掉了
pick-by-queue = 等得最久的提名先读
pick-by-random = 在提名里抽签
pick-by-organizer = 由组织者选
vote-opens = 投票还没开始，{ $opens } 开始。在那之前可以用 /paper nominate 提名。
vote-not-open = 投票还没开始；/paper now 看什么时候选定，/paper nominate 可以提名。
vote-over = 这张列表所属的投票已经结束；什么都没有改。/paper vote 显示现在的选票。
vote-undated = 我分不清这张列表属于哪次投票：它是我更新之前发的。什么都没有改；请在最新的选票上选。
ballot-empty = 选票还是空的；/paper nominate 放一篇上去。
setting-pick_by =
    { $value ->
        [queue] 先提名的先读
        [random] 在提名里抽签
        [organizer] 由组织者选
       *[vote] 投票决定
    }（pick_by: { $value }）
setting-carry =
    { $value ->
        [0] 落选的不再上选票
       *[other] 落选的还能再候选 { $value } 次
    }（carry: { $value }）
