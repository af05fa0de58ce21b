## Commands: members

paper-help = 你在这里能做什么
    .name = 帮助
    .name-command = 命令
    .example = /paper help critique
    .label-command = 要说明的命令

## Commands: organizers

club-start = 在这个频道创建读书会
    .name = 创建
    .name-name = 名字
    .name-zone = 时区
    .more = 从默认的一周开始；/club rhythm 调整它，/club settings 改其他设置。
    .example = /club start The Margin Notes zone: Europe/Berlin
    .label-name = 读书会的名字
    .called-zone = 时区
    .label-zone = 所在城市、国家或时区
club-rhythm = 查看或调整读书会的一周
    .name = 一周
    .name-nominate = 提名
    .name-vote = 投票
    .name-pick = 选定
    .name-remind = 提醒
    .name-discuss = 讨论
    .name-wrap = 收尾
    .name-every = 多久
    .name-papers = 几篇
    .name-skip = 休息
    .more = 每个时刻是读书会时区里的星期和时间，或“off”。还没到的会跟着移动。“every”可以写：2nd week、every month on the first Monday。“skip”写假期；选定或讨论落在假期的那一轮会略过。“not 24.12.”收回一天，“off”全部收回。
    .example = /club rhythm vote: fri 18:00 pick: mon 09:00 wrap: sun 20:00
    .label-nominate = 征集提名，如 fri 12:00，或 off
    .called-nominate = 征集提名
    .label-vote = 开始投票，如 sat 09:00，或 off
    .called-vote = 投票
    .label-pick = 选定论文，如 mon 09:00
    .called-pick = 选定论文
    .label-remind = 提醒，如 thu 18:00，或 off
    .called-remind = 提醒
    .label-discuss = 讨论，如 fri 17:00，或 off
    .called-discuss = 讨论
    .label-wrap = 收尾，如 sun 20:00，或 off
    .called-wrap = 收尾
    .called-every = 多久一次
    .label-every = 多久一次，如 2nd week 或 first monday
    .label-papers = 每轮几篇论文
    .label-skip = 休息日，如 24.12. - 3.1.，或 off
    .called-skip = 休息日
club-settings = 查看或更改读书会的设置
    .name = 设置
    .name-asks = 要求
    .name-reveal = 公开
    .name-pick_by = 选法
    .name-carry = 留任
    .name-patience = 等待
    .name-language = 语言
    .name-search = 搜索
    .name-meet = 碰面
    .name-lead = 主持
    .name-roles = 角色
    .name-organizer = 组织者
    .name-name = 名字
    .name-zone = 时区
    .name-archive = 网页
    .name-invite = 加入
    .more = 不带字段时全部列出。再指定一次已经是组织者的人，就取消。
    .example = /club settings asks: both reveal: at-wrap
    .label-asks = 怎样算读完一轮
    .label-reveal = 别人的提交什么时候打开
    .label-pick_by = 论文怎么选
    .label-carry = 落选的还留在几次选票上，0 到 20
    .called-carry = 落选的还留几次
    .label-patience = 错过的时刻几小时内还补
    .label-organizer = 让成员成为组织者，或不再是
    .called-organizer = 组织者
    .label-name = 读书会的名字
    .called-zone = 时区
    .label-zone = 所在城市、国家或时区
    .label-language = 帖子用的语言
    .label-search = 在哪里搜：arxiv, crossref
    .called-search = 在哪里搜
    .label-meet = 在哪里碰面：链接、地点，或 none
    .called-meet = 在哪里碰面
    .label-lead = 讨论主持人；auto：三个人读时开始
    .called-lead = 讨论主持人
    .label-roles = 讨论时是否分配角色
club-pause = 暂停选论文
    .name = 暂停
    .name-until = 直到
    .more = 正在读的这一轮会走完。给一个日期，到时读书会自己继续。
    .called-until = 哪天继续
    .example = /club pause until: 7 Jan
    .label-until = 哪天继续，如 7 Jan 或 next monday
club-resume = 暂停之后继续
    .name = 继续
    .example = /club resume
club-audit = 什么时候发了什么，什么没发出去
    .name = 记录
    .example = /club audit
club-close = 关闭读书会
    .name = 关闭
    .more = 不再发任何帖子；在它重新开始之前，成员仍可以导出或删除自己的笔记。
    .example = /club close

## The audit

audit-title = 发过的帖子
audit-none = 还没有发过什么。
audit-sent = { $what }，{ $where }：该在 { $due }，发于 { $at }，准时
audit-late =
    { $what }，{ $where }：该在 { $due }，发于 { $at }，晚了 { $count } { $unit ->
        [minutes] 分钟
        [hours] 小时
       *[days] 天
    }
audit-waiting = { $what }，{ $where }：该在 { $due }
audit-trying = { $what }，{ $where }：该在 { $due }，还在尝试（{ $problem }）
audit-not = { $what }，{ $where }：该在 { $due }，没有发出（{ $problem }）
problem-not-running = 它的平台没有在这里运行
problem-message-gone = 消息已经不在了
problem-discord-threads = 服务器里打开的讨论串已到 Discord 的上限；请归档一些
problem-discord-rights = 我在那里缺少权限；/club doctor 会说明
problem-discord-locked = 讨论串被锁住了
problem-discord-tag = 论坛要求一个我不能用的标签
problem-thread-missing = 它的讨论串还没能打开
problem-directs-closed = 不接收私信
problem-away = 对方不在
problem-left = 对方已经离开
problem-read = 对方当时不在，后来已经看过
audit-direct = { $where }，私信
audit-moment = 第 { $number } 轮的{ $step }，该在 { $due }
audit-organizers-home = 给组织者：某个频道缺什么
audit-organizers-refused = 给组织者：什么没能发出
audit-organizers-mended = 给组织者：频道修好了
audit-other = 通知
audit-paused = 读书会暂停
audit-resumed = 读书会继续
audit-closed = 读书会关闭
audit-rhythm = 一周的安排改了
audit-settings = 设置改了
audit-directs = 私信
audit-elsewhere = 别处

## What was not posted

posted-without-thread = 它的讨论串还没能打开。
post-refused = { $club }：没能发出：{ $what }。{ $platform } 的回答：“{ $problem }”
post-refused-hint = 只要读书会还等，我就继续尝试；/club audit 列出结果，/club doctor 说明频道的问题。
label-unposted = 没有发出
doctor-unposted = ✗ { $what }，{ $where }：{ $problem }
doctor-without-thread = ✗ { $what }，{ $where } 已发出，但{ $problem }。

## The club

welcome-title = { $club } 开始了
welcome-line = 这个频道从现在起是 { $club } 的家，时区 { $zone }。
welcome-few = 先从第一周用得上的功能开始；/club features 打开更多。
welcome-next = 第一次选定论文：{ $pick }。用 /paper nominate 提名，用 /paper help 看全部功能。
rhythm-title = { $club } 的一周
rhythm-line = { $day } { $at } – { $step }
rhythm-every =
    { $every ->
        [1] 每周一轮
       *[other] 每 { $every } 周一轮
    }，每轮 { $papers } 篇论文
rhythm-monthly =
    每月{ $nth ->
        [1] 第一个
        [2] 第二个
        [3] 第三个
        [4] 第四个
       *[other] 最后一个
    }{ $day }，{ $papers } 篇论文
label-days-off = 休息日
days-off-line = { $first } 到 { $last }
label-next-dates = 接下来四次选定
date-line = { $pick }
date-line-discussed = { $pick }，讨论 { $discussed }
rhythm-zone = 所有时间都按 { $zone }。/paper help rhythm 说明怎么调整。
rhythm-next = 下次选定论文：{ $pick }。
club-features = 选择读书会用哪些功能
    .name = 功能
    .name-on = 打开
    .name-off = 关掉
    .more = 不带字段时，列出用着的和没用的，每个带一个按钮。关掉的功能里写过的都会留着，打开就又出现。
    .example = /club features on: recall
    .label-on = 打开哪个，或 all
    .called-on = 打开哪个
    .label-off = 关掉哪个，或 all
    .called-off = 关掉哪个
features-title = { $club } 用的功能
feature-line-on = ✓ { $feature } – { $what }
feature-line-off = ✗ { $feature } – { $what }
features-kept = 关掉的功能，写过的内容都会留着。
features-on = 已打开：{ $names }。
features-off = 已关掉：{ $names }。
feature-later = 那就先不用；什么时候想要，/club features 里都有。
feature-on-and-off = { $feature } 不能同时打开又关掉；请只写一次。
no-such-feature = “{ $typed }”不是可以开关的功能；有这些：{ $known }。
feature-offer = { $club } 已经一起读了几周，也许会喜欢再多一样：{ $feature } – { $what }。
button-feature-on = 打开 { $feature }
button-feature-off = 关掉 { $feature }
button-switch-on = 打开
button-feature-later = 以后再说
audit-organizers-feature = 给组织者，第 { $number } 轮：读书会还可以用的功能
no-such-meet = “{ $typed }”不是能打开的链接。请给以 https:// 开头的链接、一个地点（如 4.12 室），或 none。
meet-at = 碰面地点：{ $place }
link-meet = 加入讨论
settings-title = { $club } 的设置
settings-how = 想改什么就写什么，可以一次写几个，比如 { $example }。
settings-group-picking = 选论文
settings-group-reading = 阅读与提交
settings-group-discussing = 讨论
settings-group-club = 读书会
settings-group-more = 其他
settings-asked-summary = 第 { $number } 轮在此之前已经选定，仍然要求总结。
settings-asked-critique = 第 { $number } 轮在此之前已经选定，仍然要求点评。
settings-asked-either = 第 { $number } 轮在此之前已经选定，仍然要求总结或点评。
settings-asked-both = 第 { $number } 轮在此之前已经选定，仍然要求总结和点评。
setting-zone = 按哪里的时钟（zone: { $value }）
setting-language = 帖子用的语言（language: { $value }）
setting-organizers = { $count } 位组织者（organizers: { $names }）
setting-meet = 在哪里碰面讨论（meet: { $value }）
paused = 选论文暂停了，直到组织者说 /club resume。正在读的这一轮会走完。
paused-until = 选论文暂停到 { $until }。正在读的这一轮会走完。
close-sure = 要永久关闭 { $club } 吗？以后不会再发任何帖子。
closed = { $club } 关闭了。谢谢大家一起读过。

## The console


## The doctor and one's own page

club-doctor = 检查读书会的频道和接下来的安排
    .name = 检查
    .example = /club doctor
doctor-title = { $club } 的情况
doctor-nothing-to-check = 这里没有可检查的。
doctor-no-organizer = 读书会已经没有组织者了；管理这个{ $ground }的人可以用 /club settings 指定一位。
doctor-paused = 选论文暂停中；/club resume 继续。
doctor-stranded = 读书会的频道都发不了帖；修好一个，它就自己继续。
doctor-moment = { $at } – { $step }
doctor-nothing-comes = 没有安排。
doctor-shift = 时钟在 { $at } 调整（{ $old } 到 { $new }）；一周的钟点不变。
doctor-odd-zone = 读书会的时钟是“{ $zone }”，它不是一个地方：可能不跟随你那里的夏令时。它照常运行；用 /club settings zone: 你的城市 来改。
doctor-rules-package = 时钟规则用 { $version }（tzdata 包；这台机器自己的：{ $own }）。
doctor-backup = 机器人记录的最近一次备份：{ $at }。
doctor-backup-late = 机器人记录的最近一次备份是 { $at }；运行它的人可以在日志里看到之后为什么没有备份，或者 [store] backup 是不是关了。
doctor-rules-own = 时钟规则用 { $version }（这台机器自己的）。
label-next = 接下来（按 { $zone } 时间）

## Help

help-title = 你在这里能做什么
help-paper = 大家都能用
help-club = 组织者用
help-line = { $command } – { $help }
help-more = /paper help critique 说明一个命令并举例；/paper help my 是关于你自己的；/paper help club 是组织者能做的。
help-field = { $field }：{ $help }（{ $choices }）
help-field-free = { $field }：{ $help }
label-fields = 字段
label-example = 例如

## Moderation: hiding entries, tidying papers, handing a club over

club-handover = 把读书会交给另一位成员
    .name = 移交
    .name-member = 成员
    .more = 会用私信问对方，有两周时间；对方接受后，你就不再是组织者。
    .example = /club handover member: @Ben
    .label-member = 下一位组织者
button-sure-handover = 对，问对方
handover-left = { $name } 已经不参加了；先用 /club rejoin 请回来。
handover-whom = { $club } 交给谁？提及对方，或者选一位不能在这里提及的人。
handover-sure = 把 { $club } 交给 { $name } 吗？我会用私信问，对方有两周时间。对方接受后就是组织者，你不再是；管理这个{ $ground }的人仍然可以做组织者能做的一切。
handover-offered = 我已经问了 { $name }。对方接受之前什么都不变。如果消息到不了，/club settings organizer 可以直接指定。
handover-yours = 你现在是 { $club } 的组织者。/paper help 列出组织者能做的事。
handover-not-yours = 那 { $club } 就留在现在的人手里。
handover-accepted = 现在由 { $name } 组织 { $club }，你不再是组织者。
handover-declined = { $name } 不想接手 { $club }；你还是组织者。
handover-self = 读书会本来就是你在组织；请说另一个人。
no-offer = 现在没有人要把读书会交给你：可能已经回答过、被收回，或者超过两周了。

## What a club follows, and the new papers proposed from it


## Two homes

club-home = 让读书会再住进一个频道或平台
    .name = 频道
    .name-code = 代码
    .name-leave = 离开
    .more = 它给另一个频道一个代码，由那里的管理者输入。“leave: yes”让这个频道退出。
    .example = /club home
    .label-code = 另一个频道给的代码
    .label-leave = yes：这个频道不再是家
    .called-leave = 离开这个频道
label-homes = 读书会的 { $count } 个频道
home-line = { $home }，自 { $since }
home-line-here = { $home }，自 { $since }（就是这里）
home-code = 在另一个频道，由它的管理者输入 { $command } code: { $code }，读书会也就住在那里。代码 24 小时内有效，只能用一次。
home-joined-title = { $club } 也住在这里了
home-joined = 一张选票、一篇论文、一套日期；这个频道有自己的卡片和讨论串。两边都有账号的成员请用 /paper my link。
home-arrived-title = { $club } 又住在这里了
home-arrived = 它从原来的地方接着走：成员都还在，每份提交、每篇论文、每段连续记录也都在。搬家期间错过的，现在补上。
home-already = 这个频道已经是 { $name } 的家；请在另一个频道输入代码。
leave-sure = { $club } 不再住在这个频道吗？其他频道照常；这里已有的内容留着。
button-sure-leave = 对，离开这个频道
left = { $club } 不再住在这个频道。
left-there = { $club } 不再住在 { $home }。
leave-sure-there = { $club } 不再住在 { $home } 吗？其他频道照常；那里已有的内容留着。
leave-which = { $club } 有些频道发不了帖。要离开哪一个？
start-or-move =
    { $count ->
        [1] { $club } 已经没有频道了。要把它连同成员和笔记搬到这里，还是创建一个新的读书会？
       *[other] 你有 { $count } 个读书会已经没有频道了。要把其中一个连同成员和笔记搬到这里，还是创建一个新的？
    }
button-move-home = 把 { $club } 搬到这里
button-found-new = 不，创建新的读书会
button-remove-home = 移除 { $home }
button-home-code = 换一个代码
cannot-live-discord-removed = 我不是这个服务器的成员，发什么都到不了。请用“bot”范围连同命令一起邀请我，然后再试。
cannot-live-discord-right = 我在这里还不能发帖；缺少：{ $detail }。请在这个频道里给我的身份组，然后再试。
cannot-live-channel-gone = 我看不到这个频道，没法在这里发帖。请把我加进来（Slack：/invite @Paperclub；Discord：让我的身份组看得到频道），然后再试。
cannot-live-slack-member = 我还不在这个频道里，没法在这里发帖。请输入 /invite @Paperclub，然后再试。
cannot-live-unless-joined = 我还不在这个频道里，没法在这里发帖。要我加入吗？（/invite @Paperclub 也一样。）
cannot-live-slack-archived = 这个频道被归档了，我没法在这里发帖。请恢复它，或者在别的频道开始。
cannot-live-slack-restricted = 工作区的设置不让我在这个频道发帖。请允许，或者在别的频道开始。
cannot-live-not-allowed = 我在这个频道缺少权限：{ $detail }。请在这里给我，然后再试。
button-join-channel = 加入频道并开始
button-start-again = 再试一次
home-moved-title = { $club } 现在住在这里
home-moved = 成员、论文和笔记都跟来了；发不了帖的频道留在后面。
leave-where = 这不是 { $club } 住的频道；请在要离开的那个频道里说。
last-home = 这是 { $club } 唯一的家。先用 /club home 加一个，或用 /club close 关闭读书会。
code-wrong = 我不认识这个代码；请检查一下，或者要一个新的。
code-used = 这个代码已经用过了；请要一个新的。
code-too-many = 一小时内你已经输了 { $most } 个不对的代码；请过 { $minutes } 分钟再试。

## Buttons and forms

button-help = 我在这里能做什么？
button-now = 现在到哪一步了？
button-sure-close = 对，关闭读书会

## Kinds and labels

label-skipped = 已跳过
day-0 = 周一
day-1 = 周二
day-2 = 周三
day-3 = 周四
day-4 = 周五
day-5 = 周六
day-6 = 周日

## Refusals

last-organizer = { $name } 是最后一位组织者；请先指定另一位。
zone-needed = 我需要读书会的时区，像这样：/club start 页边笔记 zone: Asia/Shanghai
already-a-club = 这个频道已经是 { $name } 的家；/club settings 可以改设置。
already-paused = 读书会已经在暂停；/club resume 继续。
not-paused = 读书会没有暂停。
until-past = 请给今天之后的一天，比如 2027-01-07 或 next monday。
pick-stays-on = 选定论文不能关掉；/club pause 可以暂停。
two-pick-days = “every”和“pick”写了两个不同的星期；请只写一次。
rhythm-order = 在读书会的一周里，{ $first }必须在{ $second }之前，也不能同时；请移动其中一个。
group-my = 关于你自己的
    .name = 我的
button-accept-club = 好，我来接手
button-decline-club = 不了，谢谢
offer-letter = { $who } 想把 { $club } 交给你：你会成为它的组织者，决定一周的安排、设置和选论文。请在 { $until } 之前回答。
language-in-part = { $language }，已翻译 { $percent }%，其余为英文
