## Commands: members

paper-nominate = 提名一篇论文
    .more = 给 arXiv 编号、DOI、网页、演讲或视频的网址，或搜索词都行。我读不了的可以手动填标题和链接。
    .example = /paper nominate 1706.03762 pitch: 后来的一切都建立在它上面
    .label-paper = arXiv 编号、DOI、网址或搜索词
    .called-paper = 论文
    .label-pitch = 为什么值得一起读
    .label-title = 标题（手动填写时）
    .called-title = 标题
    .label-link = 链接（手动填写时）
    .called-link = 链接
paper-enter = 提名一篇我查不到的读物
    .title = 手动填写
    .example = /paper nominate title: 网页上的标题 link: https://example.org/page
    .label-title = 标题
    .label-authors = 作者
    .hint-authors = 用逗号隔开
    .label-link = 链接
    .hint-link = 在哪里能读到，以 https:// 开头
    .label-pitch = 为什么值得一起读
paper-nominations = 看看提名了哪些
    .example = /paper nominations
paper-vote = 给想读的论文投票
    .more = 写编号，想投几篇就投几篇；再投会覆盖上次的，“none”是全部撤回。票最多的一定会读；票数相同时，上次没选中的人提名的优先，再看谁等得更久。
    .example = /paper vote 1 3
    .label-papers = 候选单上的编号，或“none”
    .called-papers = 候选单上的编号

## The audit

audit-nominate = 第 { $number } 期，征集提名
audit-vote = 第 { $number } 期，候选单
audit-empty-soon = 第 { $number } 期，没有可选论文的预警
audit-empty-now = 第 { $number } 期，没有可选论文的最后提醒

## Nominations and the vote

nominated-line = { $who } 提名：{ $authors }
nominated-line-bare = { $who } 提名了这篇。
retracted-warning = ⚠ 这篇论文已被出版方或作者撤稿，读的时候请留意。
nominations-title = 提名了 { $count } 篇论文
nominations-line = { $number }. { $title } – { $who }
nominations-lapsed = 上次选定论文后，你有 { $count } 个提名过期了：{ $titles }。想再推一次，用 /paper nominate。
nominations-none = 还没有人提名，来当第一个吧：/paper nominate 加上 arXiv 编号、DOI、网址或几个搜索词。
withdrawn-nomination = “{ $title }”的提名撤回了。
enter-intro = 这篇我查不到，请告诉我它是什么。会按你填的提名。
ballot-title = 投票选 { $day } 的论文
ballot-intro = 投票开始了。想投几篇就投几篇，{ $pick } 选定票数最多的。
ballot-over = { $count ->
    [0] 投票结束，没有选出论文。
   *[other] 投票结束，选中了 { $titles }。
}
ballot-tie = 票数相同：{ $titles }。
ballot-line = { $number }. { $paper }{ $count ->
    [0] {""}
   *[other] {" "}· { $count } 票
}
ballot-voters = { $count ->
    [0] 还没有人投票。
   *[other] { $count } 人投了票。
}
ballot-voted = { $count ->
    [0] 没有人投票。
   *[other] 共 { $count } 人投票。
}
ballot-choose = 你想投的论文
voted = 你投了 { $count } 篇：
    { $titles }
voted-none = 你一篇都没投。选定之前随时可以再投。

## Buttons and forms

button-withdraw = 撤回 { $number }

## Kinds and labels

label-pitch = 推荐理由

## Refusals

already-read = “{ $title }”读过了（{ $when }），换一篇吧。
being-read = 第 { $number } 期正在读“{ $title }”，换一篇吧。
already-nominated = “{ $title }”已经由 { $who } 提名了；/paper nominations 看全部提名。
too-many-nominations = 你已经提名了 { $most } 篇；先用 /paper nominations 撤回一篇吧。
no-such-nomination = 这个提名已经不在了；/paper nominations 列出现有的。
not-yours = 只有提名的人或组织者能撤回。
no-vote-here = 这个读书会不投票：{ $how }。组织者可以用 /club settings 或 /club rhythm 修改。
pick-by-vote = 日程里关掉了投票
pick-by-queue = 等得最久的提名先读
pick-by-random = 从提名里抽签
pick-by-organizer = 由组织者来选
vote-opens = 投票还没开始，{ $opens } 开放。在那之前可以用 /paper nominate 提名。
vote-not-open = 投票还没开始；/paper now 看什么时候选定，/paper nominate 可以提名。
vote-over = 这份候选单的投票已经结束，什么都没改。/paper vote 看现在的候选单。
vote-undated = 这份候选单是我更新之前发的，分不清是哪次投票。什么都没改，请在最新的候选单上投。
ballot-empty = 候选单还是空的，用 /paper nominate 提名一篇吧。
