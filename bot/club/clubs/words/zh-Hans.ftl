## Commands: members

paper-help = 看看你能做什么
    .example = /paper help critique
    .label-command = 想了解的命令

## Commands: organizers

club-start = 在这个频道创建读书会
    .more = 先按默认日程来；/club rhythm 调整日程，/club settings 改其他设置。
    .example = /club start 页边笔记 zone: Asia/Shanghai
    .label-name = 读书会的名字
    .called-zone = 时区
    .label-zone = 城市、国家或时区
club-rhythm = 查看或调整读书会的日程
    .more = 每个时刻是读书会时区里的星期加时间，或“off”。还没到的安排会跟着移动。“every”用英文写：2nd week、every month on the first Monday。“skip”写假期；选定或讨论落在假期里的那一期会跳过。“not 24.12.”取消那一天，“off”全部取消。
    .example = /club rhythm vote: fri 18:00 pick: mon 09:00 wrap: sun 20:00
    .label-nominate = 征集提名，比如 fri 12:00，或 off
    .called-nominate = 征集提名
    .label-vote = 投票开始，比如 sat 09:00，或 off
    .called-vote = 投票
    .label-pick = 选定论文，比如 mon 09:00
    .called-pick = 选定论文
    .label-remind = 提醒，比如 thu 18:00，或 off
    .called-remind = 提醒
    .label-discuss = 讨论，比如 fri 17:00，或 off
    .called-discuss = 讨论
    .label-wrap = 截止，比如 sun 20:00，或 off
    .called-wrap = 截止
    .called-every = 多久一次
    .label-every = 多久一次，比如 2nd week 或 first monday
    .label-papers = 每期几篇
    .label-skip = 休息日，比如 24.12. - 3.1.，或 off
    .called-skip = 休息日
club-settings = 查看或修改读书会设置
    .more = 什么都不填就显示全部设置。再次点名现有的组织者，会取消其组织者身份。
    .example = /club settings asks: both reveal: at-wrap （两样都交，截止时公开）
    .label-asks = 每期要交什么
    .label-reveal = 别人的心得什么时候公开
    .label-pick_by = 怎么选论文
    .label-carry = 没选中的还能留几次候选，0 到 20
    .called-carry = 没选中的还能留几次候选
    .label-patience = 错过的安排，几小时内还补上
    .label-organizer = 设为组织者，或取消
    .called-organizer = 组织者
    .label-name = 读书会的名字
    .called-zone = 时区
    .label-zone = 城市、国家或时区
    .label-language = 发布消息用的语言
    .label-search = 在哪里搜索：arxiv, crossref
    .called-search = 在哪里搜索
    .label-meet = 在哪里见面：链接、地点，或 none
    .called-meet = 在哪里见面
    .label-lead = 讨论要不要领读人；auto：三人读了就有
    .called-lead = 讨论的领读人
    .label-roles = 讨论要不要分角色
club-pause = 暂停选论文
    .more = 正在读的这一期会读完。写上日期，到时自动继续。
    .called-until = 哪天继续
    .example = /club pause until: 7 Jan
    .label-until = 哪天继续，比如 7 Jan 或 next monday
club-resume = 结束暂停，继续读
    .example = /club resume
club-audit = 什么时候发了什么，什么没发出去
    .example = /club audit
club-close = 关闭读书会
    .more = 之后不再发任何消息；重新开始之前，成员仍能导出或删除自己的笔记。
    .example = /club close

## The audit

audit-title = 发过的消息
audit-none = 还没发过什么。
audit-sent = { $where }的“{ $what }”：原定 { $due }，{ $at } 准时发出
audit-late = { $where }的“{ $what }”：原定 { $due }，{ $at } 发出，晚了 { $count } { $unit ->
    [minutes] 分钟
    [hours] 小时
   *[days] 天
}
audit-waiting = { $where }的“{ $what }”：定于 { $due }
audit-trying = { $where }的“{ $what }”：原定 { $due }，还在尝试（{ $problem }）
audit-not = { $where }的“{ $what }”：原定 { $due }，没发出去（{ $problem }）
problem-not-running = 那个平台没在这里运行
problem-message-gone = 消息不见了
problem-discord-threads = 服务器里打开的帖子到了 Discord 的上限，请归档一些
problem-discord-rights = 我在那里缺少权限，/club doctor 会列出来
problem-discord-locked = 帖子被锁定了
problem-discord-tag = 论坛要求的标签我用不了
problem-thread-missing = 帖子还没能打开
problem-directs-closed = 对方不收私信
problem-away = 对方请假了
problem-left = 对方已经离开
problem-read = 对方当时请假，后来已经看过
audit-direct = { $where }私信
audit-moment = 第 { $number } 期{ $step }，定于 { $due }
audit-organizers-home = 致组织者：频道里缺了什么
audit-organizers-refused = 致组织者：有消息没发出去
audit-organizers-mended = 致组织者：频道修好了
audit-other = 通知
audit-paused = 读书会暂停
audit-resumed = 读书会继续
audit-closed = 读书会关闭
audit-rhythm = 日程有改动
audit-settings = 设置有改动
audit-directs = 私信
audit-elsewhere = 其他地方

## What was not posted

posted-without-thread = 帖子还没能打开。
post-refused = { $club }：“{ $what }”没能发出去。{ $platform } 的答复：“{ $problem }”
post-refused-hint = 在读书会愿意等的时间里，我会一直再试。/club audit 看结果，/club doctor 看频道出了什么问题。
label-unposted = 没发出去的
doctor-unposted = ✗ { $where }的“{ $what }”：{ $problem }
doctor-without-thread = ✗ { $where }的“{ $what }”发出去了，但{ $problem }。

## The club

welcome-title = { $club } 成立啦
welcome-line = 这个频道就是 { $club } 的家了，一个按 { $zone } 时间走的论文读书会。
welcome-few = 先只开了第一周用得上的；更多功能在 /club features。
welcome-next = 第一次选定论文：{ $pick }。用 /paper nominate 提名，/paper help 看全部功能。
rhythm-title = { $club } 的日程
rhythm-line = { $day } { $at } – { $step }
rhythm-every = { $every ->
    [1] 每周一期
   *[other] 每 { $every } 周一期
}，每期 { $papers } 篇
rhythm-monthly = 每月{ $nth ->
    [1] 第一个
    [2] 第二个
    [3] 第三个
    [4] 第四个
   *[other] 最后一个
}{ $day }，每期 { $papers } 篇
label-days-off = 休息日
days-off-line = { $first } 到 { $last }
label-next-dates = 接下来四次选定
date-line = { $pick }
date-line-discussed = { $pick }，{ $discussed } 讨论
rhythm-zone = 时间都按 { $zone }。怎么调整，看 /paper help rhythm。
rhythm-next = 下次选定论文：{ $pick }。
club-features = 选择读书会要用的功能
    .more = 什么都不填，就列出用着的和没用的功能，每个带一个按钮。关掉一个功能，用它写下的内容都留着，再打开就回来了。
    .example = /club features on: recall （打开回顾）
    .label-on = 打开什么，或 all
    .called-on = 打开什么
    .label-off = 关掉什么，或 all
    .called-off = 关掉什么
features-title = { $club } 用的功能
feature-line-on = ✓ { $feature } – { $what }
feature-line-off = ✗ { $feature } – { $what }
features-kept = 关掉功能，写过的内容都还在。
features-on = 已打开：{ $names }。
features-off = 已关掉：{ $names }。
feature-later = 那就以后再说，想用时在 /club features。
feature-on-and-off = { $feature } 不能同时打开又关掉，请只写一次。
no-such-feature = 没有“{ $typed }”这个功能；有的是 { $known }。
feature-offer = { $club } 一起读了几周，也许可以再添一样：{ $feature } – { $what }。
button-feature-on = 打开 { $feature }
button-feature-off = 关掉 { $feature }
button-switch-on = 打开
button-feature-later = 以后再说
audit-organizers-feature = 致组织者，第 { $number } 期：可以再添的功能
no-such-meet = “{ $typed }”不是能打开的链接。请写以 https:// 开头的链接、一个地点（比如 4 楼 412），或 none。
meet-at = 见面地点：{ $place }
link-meet = 加入讨论
settings-title = { $club } 的设置
settings-how = 想改什么就写什么，可以一次改几样，比如 { $example }。
settings-group-picking = 选论文
settings-group-reading = 阅读和提交
settings-group-discussing = 讨论
settings-group-club = 读书会
settings-group-more = 其他
setting-asks = { $value ->
    [summary] 每期交小结
    [critique] 每期交点评
    [both] 每期小结和点评都要交
   *[either] 每期交小结或点评
}（asks: { $value }）
settings-asked-summary = 第 { $number } 期在改动之前选定，仍然交小结。
settings-asked-critique = 第 { $number } 期在改动之前选定，仍然交点评。
settings-asked-either = 第 { $number } 期在改动之前选定，仍然交小结或点评。
settings-asked-both = 第 { $number } 期在改动之前选定，小结和点评仍然都要交。
setting-reveal = { $value ->
    [at-wrap] 心得在截止时一起公开
    [at-once] 心得交了就公开
   *[after-own] 自己交了，就能看别人的
}（reveal: { $value }）
setting-pick_by = { $value ->
    [queue] 先提名的先读
    [random] 从提名里抽签
    [organizer] 由组织者选论文
   *[vote] 投票选论文
}（pick_by: { $value }）
setting-carry = { $value ->
    [0] 没选中的不再留到下次
   *[other] 没选中的再留 { $value } 次候选
}（carry: { $value }）
setting-patience = 错过不到 { $value } 小时的安排会补上（patience: { $value } h）
setting-zone = 按这里的时间走（zone: { $value }）
setting-language = 发布消息用的语言（language: { $value }）
setting-search = 依次在这些地方搜索（search: { $value }）
setting-organizers = { $count } 位组织者（organizers: { $names }）
setting-meet = 讨论的地方（meet: { $value }）
paused = 选论文暂停了，等组织者用 /club resume 继续。正在读的这一期会读完。
paused-until = 选论文暂停到 { $until }。正在读的这一期会读完。
close-sure = 要永久关闭 { $club } 吗？之后不再发任何消息。
closed = { $club } 关闭了。谢谢大家一起读过的日子。

## The console

## The doctor and one's own page

club-doctor = 检查频道，看看接下来有什么
    .example = /club doctor
doctor-title = { $club } 的状况
doctor-nothing-to-check = 这里没有可检查的。
doctor-no-organizer = 读书会没有组织者了；管理这个{ $ground }的人可以用 /club settings 指定一位。
doctor-paused = 选论文暂停了，/club resume 可以继续。
doctor-stranded = 读书会的频道一个都发不了消息；修好一个就会自动继续。
doctor-moment = { $at } – { $step }
doctor-nothing-comes = 没有安排。
doctor-shift = { $at } 时钟会调整（{ $old } 变为 { $new }）；日程仍按当地钟点走。
doctor-odd-zone = 读书会的时间按“{ $zone }”走，这不是一个地方，可能跟不上你们那里的夏令时。可以照常运行；想改就用 /club settings zone: 加上城市。
doctor-rules-package = 时区规则是 { $version } 版（来自 tzdata 包，系统自带的是 { $own }）。
doctor-backup = 机器人上次备份：{ $at }。
doctor-backup-late = 机器人上次备份是 { $at }。为什么之后没有备份，或是 [store] backup 关掉了，运行机器人的人可以在日志里查到。
doctor-rules-own = 时区规则是 { $version } 版（系统自带）。
label-next = 接下来（按 { $zone } 时间）

## Help

help-title = 你能做什么
help-paper = 大家都能用
help-club = 组织者能用
help-line = { $command } – { $help }
help-more = /paper help critique 讲解一个命令并举例；/paper help my 看和自己有关的；/paper help club 看组织者能做的。
help-field = { $field }：{ $help }（{ $choices }）
help-field-free = { $field }：{ $help }
label-fields = 可填的
label-example = 比如

## Moderation: hiding entries, tidying papers, handing a club over

club-handover = 把读书会交给另一位成员
    .more = 我会私信问对方，两周内答复都行；对方答应之后，你就不再是组织者。
    .example = /club handover member: @小北
    .label-member = 下一位组织者
button-sure-handover = 对，去问问
handover-left = { $name } 已经不参加了；先用 /club rejoin 请回来吧。
handover-whom = 要把 { $club } 交给谁？提及对方，或在这里选一位没法提及的成员。
handover-sure = 要把 { $club } 交给 { $name } 吗？我会私信问对方，两周内答复都行。对方答应后就是组织者，你就不是了；管理这个{ $ground }的人仍能做组织者的事。
handover-offered = 已经去问 { $name } 了，对方答应之前什么都不变。如果消息收不到，/club settings organizer 可以直接指定。
handover-yours = 你现在是 { $club } 的组织者了。/paper help 看组织者能做什么。
handover-not-yours = 好的，{ $club } 还是由原来的人管。
handover-accepted = { $name } 接手了 { $club }，你不再是组织者了。
handover-declined = { $name } 这次不接手 { $club }，组织者还是你。
handover-self = 你已经是组织者了，请换一位。
no-offer = 现在没有人要把读书会交给你：已经答复过、撤回了，或超过了两周。

## What a club follows, and the new papers proposed from it

## Two homes

club-home = 给读书会再加一个频道或平台
    .more = 会给一个口令，由管理另一个频道的人在那边输入。“leave: yes”让读书会离开这个频道。
    .example = /club home
    .label-code = 读书会另一个频道给的口令
    .label-leave = yes：读书会不再用这个频道
    .called-leave = 离开这个频道
label-homes = { $count ->
    [1] 读书会的频道
   *[other] 读书会的 { $count } 个频道
}
home-line = { $home }，从 { $since } 起
home-line-here = { $home }，从 { $since } 起（就是这里）
home-code = 到另一个频道，由管理那边的人输入 { $command } code: { $code }，读书会就也在那里了。口令 24 小时内能用一次。
home-joined-title = { $club } 也在这里了
home-joined = 候选单、论文、日程都是同一份；这个频道有自己的卡片和帖子。两边都有账号的成员，可以用 /paper my link 连起来。
home-already = 这个频道已经是 { $name } 的了；请到另一个频道输入口令。
leave-sure = 要让 { $club } 离开这个频道吗？其他频道照常，这里已有的消息都留着。
button-sure-leave = 对，离开这里
left = { $club } 离开这个频道了。
left-there = { $club } 离开 { $home } 了。
leave-sure-there = 要让 { $club } 离开 { $home } 吗？其他频道照常，那里已有的消息都留着。
leave-which = { $club } 有几个频道发不了消息，要离开哪一个？
start-or-move = { $count ->
    [1] { $club } 没有频道了。要连同成员和笔记搬到这里，还是新建一个读书会？
   *[other] 你有 { $count } 个读书会没有频道了。要把其中一个连同成员和笔记搬到这里，还是新建一个？
}
button-move-home = 把 { $club } 搬来
button-found-new = 不，新建一个
button-remove-home = 移除 { $home }
button-home-code = 换个口令
cannot-live-discord-removed = 我不是这个服务器的成员，发的消息到不了。请重新邀请我，除了命令还要勾选“bot”范围，然后再试。
cannot-live-discord-right = 我还不能在这里发消息，缺少：{ $detail }。请在这个频道里给我的身份组，然后再试。
cannot-live-channel-gone = 我看不到这个频道，没法发消息。请把我加进来（Slack：/invite @Paperclub；Discord：允许我的身份组查看频道），然后再试。
cannot-live-slack-member = 我还不在这个频道里，没法发消息。请输入 /invite @Paperclub，然后再试。
cannot-live-unless-joined = 我还不在这个频道里，没法发消息。要我加入吗？（/invite @Paperclub 也一样。）
cannot-live-slack-archived = 这个频道归档了，我没法发消息。请恢复它，或换个频道。
cannot-live-slack-restricted = 工作区的设置不让我在这个频道发消息。请允许，或换个频道。
cannot-live-not-allowed = 我在这个频道缺少权限：{ $detail }。请在这里给我，然后再试。
button-join-channel = 加入频道并开始
button-start-again = 再试一次
home-moved-title = { $club } 搬到这里了
home-moved = 成员、论文和笔记都跟着来了；发不了消息的频道留在原处。
leave-where = { $club } 不在这个频道里；请到要离开的那个频道说。
last-home = 这是 { $club } 唯一的频道。先用 /club home 再加一个，或用 /club close 关闭读书会。
code-wrong = 不认识这个口令；请核对一下，或再要一个。
code-used = 这个口令用过了，请再要一个。
code-too-many = 一小时内输错了 { $most } 次口令，请 { $minutes } 分钟后再试。

## Buttons and forms

button-help = 我能做什么？
button-now = 现在读到哪了？
button-sure-close = 对，关闭读书会

## Kinds and labels

label-skipped = 跳过了
day-0 = 周一
day-1 = 周二
day-2 = 周三
day-3 = 周四
day-4 = 周五
day-5 = 周六
day-6 = 周日

## Refusals

no-such-language = 我还不会说“{ $typed }”；我会 { $known }。
last-organizer = { $name } 是最后一位组织者，先指定另一位吧。
no-such-search = 我不能在“{ $typed }”里搜索；能搜的有 { $known }。
zone-needed = 需要读书会的时区，像这样：/club start 页边笔记 zone: Asia/Shanghai
already-a-club = 这个频道已经是 { $name } 的了；/club settings 可以修改。
already-paused = 读书会已经暂停了，/club resume 可以继续。
not-paused = 读书会没有暂停。
until-past = 请写今天之后的日子，比如 2027-01-07 或 next monday。
pick-stays-on = 选定论文不能关掉；/club pause 可以暂停。
two-pick-days = “every”和“pick”写了不同的星期，请只写一次。
rhythm-order = 在一周里，“{ $first }”要排在“{ $second }”之前，也不能同时；请移动其中一个。
group-my = 和自己有关的
button-accept-club = 好，我来接手
button-decline-club = 不了，谢谢
offer-letter = { $who } 想把 { $club } 交给你：你会成为组织者，决定日程、设置和论文。{ $until } 之前答复都行。
