## Asking people who know

never-read = 读书会没读过“{ $typed }”，换一篇读过的吧。

## Nominations and the vote

found-title = 你说的是哪一篇？
found-line = { $number }. { $paper }（{ $reference }）
found-choose = 选一篇论文

## The club

resumed = { $club } 继续啦，下次选定论文：{ $pick }。
late-note = 这条原定 { $due } 发，我当时没能发出来。

## Files


## The console

found-console-channel = 频道 { $detail } 我进得去。
console-bot = Paperclub
console-direct = 私信
console-in-thread = 在帖子“{ $name }”里
console-edited = 已修改
console-picture = 图片：{ $alt }
console-choose-one = { $what }：输入编号，1 到 { $most }。
console-choose-several = { $what }：输入编号，比如“1 3”，都不选就输入“none”。
console-choose-range = 请输入 1 到 { $most } 之间的编号。
console-choose-only = { $most ->
    [1] 只能输入一个编号。
   *[other] 最多输入 { $most } 个编号。
}
console-no-button = 眼前没有按钮 { $button }；输入“look”看看频道。
console-no-list = 眼前没有可选的东西；输入“look”看看频道。
console-no-form = 你没有打开的表单；用 /paper summary 或 /paper critique 打开一个。
console-form-inline = 也可以写成一行：{ $example }
console-form-how = 回车到下一栏，Shift-Tab 回上一栏，Alt-Enter 换行。只输入一个句点或按 Ctrl-C 就离开表单，写过的内容会留着。
console-form-needed = { $label }（必填）
console-form-left = 你离开了表单，什么都没提交。
console-file = 已写入 { $path }。
console-file-failed = 没法在 { $folder } 里写文件，内容放在这里：
console-form-empty = 这一栏必填；只输入一个句点或按 Ctrl-C 可以离开表单。
console-meant = 这句话大家都看到了。如果你想输入的是“{ $meant }”，请再输一次。
console-as = 现在你是 { $name }。
console-wait-how = 说说等多久，比如“wait 2d”、“wait 3h”或“wait until mon 09:00”，最多一年。
console-wait-real = 这里的时间自己会走，只有演示里才能快进。
console-wait-now = 现在是 { $now }。
console-in-channel = 你在频道 { $channel }。
console-no-thread = 这里没有这个帖子。
console-look-empty = 这里还没人说过话。
console-people = { $names }
console-goodbye = 再见。
console-hello = 这里是 #{ $channel }，你是 { $name }，时间按 { $zone } 显示。/paper help 看机器人能做什么，help 看这个窗口能做什么，Ctrl-D 离开。
console-leave = Ctrl-D 离开。
console-help-title = 这个窗口能做什么
console-help =
    /paper … 和 /club … – 找机器人；Tab 补全
    1 或 1 3 – 从编号列表里选
    !2 或按钮上的字 – 按下按钮
    as ada – 换成另一个人
    in thread、in channel – 换个地方说话
    look – 看看这里说过什么
    people – 看看谁在
    wait 2d、wait until mon 09:00 – 在演示里快进时间
    say … – 对大家说；别的文字也一样
    quit – 离开，等于 Ctrl-D
console-demo-begins =
    一个示范读书会，已经一起读了四周。一切都和真的一样运行，
    只有成员们说的话是事先写好的。
console-demo-week = { " " }第 { $week } 周，共 { $of } 周{ " " }
console-demo-yours = 读书会交给你了：可以扮成任何成员（as dora）、提问（/paper now）、快进时间（wait 2d）。

## Discord

discord-paper = 论文读书会：提名、投票、阅读、提交
discord-club = 组织者安排读书会的一周
discord-slow = 这次花的时间太久了，什么都没改。请再试一次。
discord-again = 再试一次
discord-done = 好了，大家在下面都能看到。
discord-old-button = 我不记得这个按钮是做什么的了，什么都没改。/paper help 看我能做什么。
discord-no-home = 读书会要安在文字频道或论坛里，请到那里找我。
post-named = { $name } · { $day }
discord-thread-again = 讨论在这里继续
discord-why-bot = 让我进入服务器
discord-why-applications-commands = 带来 /paper 和 /club 命令
discord-why-view-channel = 看到读书会的频道
discord-why-send-messages = 发布候选单和本周论文
discord-why-create-public-threads = 给本周论文开帖子
discord-why-send-messages-in-threads = 在帖子里发提醒、心得和汇总
discord-why-embed-links = 用卡片展示消息
discord-why-attach-files = 给卡片配图，你要数据时发给你
discord-why-create-events = 把讨论放进服务器活动；没有它，别的照常
discord-why-read-message-history = 重发之前，先看消息是不是已经发出去了
found-discord-channel = 我能看到频道 { $detail }。
found-discord-right = 我有“{ $detail }”权限。
found-discord-tag = 论坛里的新帖会带上标签“{ $detail }”。
found-discord-events = 我可以把讨论放进服务器活动。
finding-discord-events = 讨论没有放进服务器活动：我缺少“{ $detail }”权限。需要的话，请在服务器设置里把它给我的身份组。
finding-discord-right = 我缺少“{ $detail }”权限，请在这个频道里把它给我的身份组。
finding-discord-rights = 我在读书会频道里缺少这些权限：{ $detail }。请在那里给我的身份组。
finding-discord-tag = 论坛 { $detail } 要求每个帖子带标签，却没有我能用的。请加一个，或取消这个要求。
finding-discord-locked = 帖子 { $detail } 被锁定了。请解锁，或允许我管理帖子。
finding-discord-threads = 服务器里打开的帖子到了 Discord 的上限，我没法给读书会开新帖。请归档或删掉几个没人用的，该发的会自动补上。
finding-discord-removed = 我已不在服务器 { $detail } 里了。重新邀请我，读书会就能继续。
finding-discord-connection = 我现在没连上 Discord，一分钟后再看看吧。

## What a platform lacks

finding-channel-gone = 读书会的频道 { $detail } 被删了，或者我看不到它。/club home 会给一个口令，用它把读书会搬到别的频道。
finding-not-allowed = 我在读书会频道里缺少权限：{ $detail }。请在那里给我。
finding-not-running = { $detail } 没在这个进程里运行。

## The doctor and one's own page

keep-own-only = 只能收下自己的消息；想收这一条，请找 { $author }。

## Entries

entry-on = { $heading }，关于“{ $title }”
entries-week = { $day } 那一周读的。
asks-still-summary = 这一期要交小结：/paper summary。
asks-still-critique = 这一期要交点评：/paper critique。
asks-still-both = 这一期小结和点评都要交。
entry-summary = { $who } – 小结
entry-critique = { $who } – 点评
entry-removed = 这里原有一篇心得，作者已收回。
mine-summary = “{ $title }”的小结
mine-critique = “{ $title }”的点评
now-asks-summary = 你还没交：/paper summary。
now-asks-critique = 你还没交：/paper critique。
now-asks-either = 你还没交：/paper summary 或 /paper critique。
now-asks-both = 你还没交：/paper summary 和 /paper critique。

## Explaining back in pairs

## Finding

found-words = 找到的“{ $words }”

## Moderation: hiding entries, tidying papers, handing a club over

entry-hidden = 这里原有一篇心得，组织者把它隐藏了。

## Pace: goals, reading, the weekly letter

no-time-spent = 时间要大于零，比如 45m、1h30 或 2 hours。
too-much-time = 一天没有“{ $typed }”那么长，一次最多记 24 小时。
no-such-span = 看不懂时间“{ $typed }”，可以写 45m、1h30 或 2 hours。
no-such-hours = “{ $name }”不能是“{ $typed }”，请写 0 到 { $most } 小时，可以带半小时，比如 2.5。
letter-waits = 有一条只给你看的消息，可是你不收我的私信。
button-letter = 看看

## Slack

slack-title = Paperclub
slack-close = 关闭
slack-moment = 稍等……
slack-cut = 这里放不下全部内容，到频道里用命令可以看全。
slack-too-late = 表单没来得及打开。什么都没丢，请再打开一次。
slack-button-open = 打开表单
slack-keep-cut = 你的消息超过了这一栏的 { NUMBER($most) } 个字。放不下的还在原消息里，请在这里删短一些。
slack-file-sent = 已经私信发给你了。
slack-picture-sent = 图片在你的私信里。
slack-picture-failed = 图片现在发不出去，过几分钟可以再要一次。
slack-file-failed = 文件现在发不出去，请过几分钟再试。
slack-not-shown = 答复没能显示出来。你写的都没丢，请再问一次。
slack-reinstall = 我已不在这个工作区里了，请找管理员重新安装我。
slack-install-failed = 这次没装完。请返回，一分钟后再试。
slack-no-home = 读书会要安在频道里，请到那里找我。
slack-manifest-description = 打理论文读书会的一周：提名、投票、本周论文、小结、点评、连读。
slack-manifest-paper = 提名、投票、阅读、提交
    .hint = nominate、vote、now、summary、critique、my、help
slack-manifest-club = 管理读书会（组织者）
    .hint = start、rhythm、settings、pick、pause、doctor
finding-slack-token = Slack 不再认我的令牌：我被卸载了，或令牌被撤销了。请重新安装我。
found-slack-token = Slack 认得我。
finding-slack-scopes = 我在 Slack 里缺少权限（{ $detail }）。请重新安装我，就能补上。
found-slack-scopes = 需要的权限我都有。
finding-slack-member = 我已不在读书会的频道里了。请邀请我：/invite @Paperclub
found-slack-member = 我在读书会的频道里。
finding-slack-archived = 读书会的频道被归档了。请恢复它，或用 /club home 拿个口令，把读书会搬到别的频道。
found-slack-archived = 频道是开着的。
finding-slack-restricted = 工作区的设置不让我在读书会频道里发言，请允许我发。
finding-slack-unreachable = Slack 现在没有回应（{ $detail }）。

## Streaks

streak-title = { $streak ->
    [0] 现在没有连读
   *[other] 连读 { $streak } 期
}

## Two homes

code-expired = 这个口令过期了，请再要一个。

## The paper of the week

thread-more = 还有 { $count } 篇
reminder-until = { $wrap } 之前交都算准时。

## Buttons and forms

button-summary = 交小结
button-critique = 交点评
button-late = 补交
button-entries = 谁读过了
discord-role = { $channel } 读者
button-remind = 提醒我
button-remind-off = 不用提醒我
button-by-hand = 手动填写
button-again = 重新打开，内容还在
button-vote = 投票
button-sure-drop = 对，删掉
form-submit = 提交
form-left = 你离开了表单。什么都没提交，写过的内容都留着。
your-text = 你写的都在这里，不会丢：
form-for = 关于“{ $title }”

## Kinds and labels

kind-summary = 小结
kind-critique = 点评
label-week = 这一周
label-unclear = 还没弄懂
somebody = 某位成员
and-more = ……还有 { NUMBER($count) } 个
step-nominate = 征集提名
step-suggest = 新论文推荐
step-vote = 投票
step-pick = 选定论文
step-recall = 回想
step-prompt = 领读提纲
step-remind = 提醒
step-discuss = 讨论
step-wrap = 截止
step-settle = 本期结束
step-resume = 暂停结束
step-soon = 提醒要来的人
step-there = 问谁到场了
step-empty-soon = 没有可选论文时的预警
step-empty-now = 没有可选论文时的最后提醒

ground-server = 服务器
ground-workspace = 工作区
ground-room = 房间

## Refusals

no-such-command = 没有 { $typed } 这个命令；/paper help 列出我能做的事。
no-such-command-but = 没有 { $typed } 这个命令，你是想用 { $nearest } 吗？
feature-off = { $club } 暂时没用“{ $feature }”；组织者可以打开：/club features on: { $feature }。
organizers-only = { $command } 只有组织者能用，请找他们，或找管理这个{ $ground }的人。
organizers-only-elsewhere = { $command } 只有 { $club } 的组织者能用，而这个频道不属于它；管理那边的人可以在读书会的频道里用。
place-only = 只有管理这个{ $ground }的人能把读书会安到这里的频道，请他们在那边输入 { $command }。
visitor = 你来自别的工作区：可以跟着看，也能按“谁读过了”这类按钮。想投票和提交，请组织者给你开一个他们工作区的账号。
no-club = 这个频道里还没有读书会，组织者可以用 /club start NAME 创建。
which-club = 你在 { $count } 个读书会里，说的是哪一个？
which-club-since = { $club }（{ $since } 加入）
button-more-clubs = 更多读书会
missing = 还差“{ $name }”，像这样写：{ $example }
missing-in-form = 请填写“{ $name }”。
too-long = “{ $name }”最多 { NUMBER($most) } 个字，现在有 { NUMBER($has) } 个，请删短一些。
not-a-choice = “{ $name }”不能是“{ $typed }”，可以选：{ $choices }。
no-such-rhythm = 看不懂“{ $typed }”；请用英文说多久一次，比如 2nd week，或 every month on the first Monday。
either-rhythm = “{ $typed }”可以按周算，也可以按月算；请写 every { $weeks } weeks，或 every month on the { $day }。
days-off-when = 休息日最早从今天开始，最晚在两年内结束。
too-many-days-off = 一个读书会最多记 { $most } 段假期；skip: off 可以全部取消。
no-such-time = “{ $name }”不能是“{ $typed }”；请写星期和时间，比如 sat 09:00，或写 off。
no-such-zone = 不认识时区“{ $typed }”；写城市或国家吧，比如 Shanghai 或 Asia/Shanghai。
zone-offered = 叫“{ $typed }”的不止一处，你说的是 { $places }？
zone-changes = { $city }（{ $zone }）
zone-steady = { $city }（{ $zone }，没有夏令时）
button-zone = { $zone }
no-such-day = “{ $name }”不能是“{ $typed }”；请写日期，比如 24 Dec 或 2027-01-03。
no-such-date = “{ $name }”不能是“{ $typed }”；请写带年份的日期，比如 2026-12-24 或 24 Dec 2026。
no-such-days = “{ $name }”不能是“{ $typed }”；请写一天，比如 24 Dec，或一段，比如 24.12. to 3.1.2027。
either-day = “{ $typed }”可能是 { $one }，也可能是 { $two }；请把月份写成单词。
day-is-over = “{ $typed }”这个月已经过了；如果是说下一次，请带上年份：{ $again }。
no-such-number = “{ $name }”不能是“{ $typed }”；请写 { $least } 到 { $most } 之间的数。
no-such-member = 这里没有叫 { $name } 的成员；第一次提名、投票或提交就算加入。
library-down = 文献库现在没有回应，请过几分钟再试。
library-down-by-hand = 文献库现在没有回应；过几分钟再试，或手动填写：/paper nominate title: 标题 link: https://…
store-down = 我现在什么都存不下来，所以没有改动；请一分钟后再试。
stopping = 我正要停机，没来得及做完；请过一两分钟再试。
took-too-long = 消息到我这里太晚了，什么都没改；请再试一次。
overtaken = 你后来又做了别的，所以这一步没有执行；还需要的话请再来一次。
went-wrong = 我这边出了点问题，什么都没改；请再试一次，还不行就告诉组织者。
enough-looked-up = 一小时内我已经替你查了 { $most } 篇；请 { $minutes } 分钟后再试，或手动填写：/paper nominate title: 标题 link: https://…
needs-title = 我打不开 { $link }，请把标题也写上，比如 /paper nominate title: 标题 link: { $link }
button-over = 这件事已经过去了，什么都没改；请重新输入命令。
no-such-field = { $command } 没有“{ $typed }”这一栏，你是想写“{ $nearest }:”吗？可用的有 { $names }。什么都还没提交。
not-on-ballot = 候选单上没有“{ $typed }”；{ $most ->
    [0] 上面还是空的，用 /paper nominate 提名一篇吧。
    [1] 上面只有一篇，编号 1。
   *[other] 请用 1 到 { $most } 的编号。
}
nothing-to-read = 现在还没有要交心得的论文；/paper now 看下一篇什么时候选定。
no-such-note = 这条笔记已经不在了；/paper my notes 列出你的笔记。
called-now = { $former } 现在叫 { $now }。
lead-wish-stranger = 你不是 { $club } 的成员，不会有人请你领读。

# Between the words of a row.
list-comma = 、
# A word or title that is quoted within a sentence.
quoted = “{ $text }”
# $day with its weekday, $time of 24 hours
day-and-time = { $day } { $time }
## A page that is not there

site-nothing-here = 这里什么都没有。
site-only-to-read = 这里只能看。
site-not-now = 读书会的记忆暂时读不到，请一分钟后再试。
site-went-wrong = 这里出了点问题，请过一会儿再试。
