## Asking people who know

never-read = 读书会没有读过“{ $typed }”；请说一篇读过的论文。

## Nominations and the vote

found-title = 你指的是哪一篇？
found-line = { $number }. { $paper }（{ $reference }）
found-choose = 选择论文

## The club

resumed = { $club } 继续了。下次选定论文：{ $pick }。
late-note = 这本该在 { $due } 发出；当时我没能及时发。

## Files


## The console

found-console-channel = 频道 { $detail } 我进得去。
console-bot = Paperclub
console-direct = 私信
console-in-thread = 在讨论串“{ $name }”里
console-edited = 有改动
console-picture = 图：{ $alt }
console-choose-one = { $what }：输入编号，1 到 { $most }。
console-choose-several = { $what }：输入编号，比如“1 3”，或“none”。
console-choose-range = 请输入 1 到 { $most } 之间的编号。
console-choose-only = 最多输入 { $most } 个编号。
console-no-button = 眼前没有 { $button } 这个按钮；输入“look”看看频道。
console-no-list = 眼前没有可选的列表；输入“look”看看频道。
console-no-form = 没有打开的表单；/paper summary 或 /paper critique 会打开一张。
console-form-inline = 也可以写成一行：{ $example }
console-form-how = 回车到下一栏，Shift-Tab 回到上一栏，Alt-Enter 换行。单独一个点或 Ctrl-C 离开表单，写过的会留着。
console-form-needed = { $label }（必填）
console-form-left = 你离开了表单，什么都没有提交。
console-file = 已写入 { $path }。
console-file-failed = 我没法在 { $folder } 里写文件，内容放在这里：
console-form-empty = 这一栏必填；单独一个点或 Ctrl-C 离开表单。
console-meant = 这句话大家都看到了。如果你想用的是“{ $meant }”，请直接输入它。
console-as = 你现在是 { $name }。
console-wait-how = 说等多久，比如“wait 2d”、“wait 3h”或“wait until mon 09:00”，最长一年。
console-wait-real = 这里的时间自己走；只有演示里才能快进。
console-wait-now = 现在是 { $now }。
console-in-channel = 你在频道 { $channel } 里。
console-no-thread = 这里没有这个讨论串。
console-look-empty = 这里还没有人说过话。
console-people = { $names }
console-goodbye = 再见。
console-hello = 这里是 #{ $channel }，你是 { $name }；时间按 { $zone } 显示。/paper help 告诉你机器人能做什么，help 告诉你这个窗口能做什么；Ctrl-D 离开。
console-leave = Ctrl-D 离开。
console-help-title = 这个窗口能做什么
console-help =
    /paper … 和 /club … – 让机器人做事；Tab 补全
    1 或 1 3 – 从编号列表里选
    !2 或按钮上的字 – 按按钮
    as ada – 换一个身份
    in thread, in channel – 你在哪里说话
    look – 这里说过什么
    people – 有谁在
    wait 2d, wait until mon 09:00 – 在演示里让时间过去
    say … – 对大家说；其他任何一行也一样
    quit – 离开，和 Ctrl-D 一样
console-demo-begins =
    一个示范读书会，已经一起读了四周。一切都和真的一样运行，
    只有成员说的话是事先写好的。
console-demo-week = { " " }第 { $week } 周，共 { $of } 周{ " " }
console-demo-yours = 现在读书会归你了：换成任何成员（as dora），提问（/paper now），让时间过去（wait 2d）。

## Discord

discord-paper = 论文读书会：提名、投票、阅读、提交
    .name = 论文
discord-club = 读书会的一周，给组织者
    .name = 读书会
discord-slow = 这次花的时间太长了，什么都没有改动。请再试一次。
discord-again = 再试一次
discord-done = 好了，大家都能在下面看到。
discord-old-button = 我已经不记得这是关于什么的了，所以什么都没有改动。/paper help 告诉你我能做什么。
discord-no-home = 读书会住在文字频道或论坛里；请到那里叫我。
post-named = { $name } · { $day }
discord-thread-again = 讨论在这里继续
discord-why-bot = 让我能在服务器里
discord-why-applications-commands = 带来 /paper 和 /club 两个命令
discord-why-view-channel = 看得到读书会的频道
discord-why-send-messages = 发布选票和本周论文
discord-why-create-public-threads = 为本周论文开讨论串
discord-why-send-messages-in-threads = 在讨论串里发提醒、提交和小结
discord-why-embed-links = 用卡片显示帖子
discord-why-attach-files = 随卡片发图片，并在你要求时把你的数据发给你
discord-why-create-events = 把讨论放进服务器的活动里；没有它其他一切照常
discord-why-read-message-history = 重试之前看看帖子是不是已经发出去了
found-discord-channel = 我看得到频道 { $detail }。
found-discord-right = 我有“{ $detail }”权限。
found-discord-tag = 论坛里的新帖会带上标签“{ $detail }”。
found-discord-events = 我可以把讨论放进服务器的活动里。
finding-discord-events = 讨论没有放进服务器的活动：我缺少“{ $detail }”权限。如果你想要，请在服务器设置里把它给我的身份组。
finding-discord-right = 我缺少“{ $detail }”权限；请在这个频道里把它给我的身份组。
finding-discord-rights = 我在读书会的频道里缺少权限：{ $detail }。请在那里给我的身份组。
finding-discord-tag = 论坛 { $detail } 要求每个帖子都带标签，却没有我能用的；请加一个，或者取消这个要求。
finding-discord-locked = 讨论串 { $detail } 被锁住了；请解锁，或者允许我管理讨论串。
finding-discord-threads = 服务器里打开的讨论串已经到了 Discord 的上限，我没法再为读书会开一个。请归档或删除一些不再需要的；该发的会自动补上。
finding-discord-removed = 我已经不在服务器 { $detail } 里了；重新邀请我，读书会就会继续。
finding-discord-connection = 我现在没连上 Discord；请过一分钟再看看。

## What a platform lacks

finding-channel-gone = 读书会的频道 { $detail } 被删除了，或者我看不到它；/club home 会给一个代码，读书会可以凭它搬到别的频道。
finding-not-allowed = 我在读书会的频道里缺少权限：{ $detail }。请在那里给我。
finding-not-running = { $detail } 没有在这个进程里运行。

## The doctor and one's own page

keep-own-only = 你只能保存自己的消息；请 { $author } 来保存这一条。

## Entries

entry-on = { $heading }，关于“{ $title }”
entries-week = 在 { $day } 那一周读的。
asks-still-summary = 这一轮要求一篇总结：/paper summary。
asks-still-critique = 这一轮要求一篇点评：/paper critique。
asks-still-both = 这一轮要求一篇总结和一篇点评。
entry-summary = { $who } – 总结
entry-critique = { $who } – 点评
entry-removed = 这里原有一份提交，作者已经收回。
mine-summary = “{ $title }”的总结
mine-critique = “{ $title }”的点评
now-asks-summary = 你还没有提交：/paper summary。
now-asks-critique = 你还没有提交：/paper critique。
now-asks-either = 你还没有提交：/paper summary 或 /paper critique。
now-asks-both = 你还没有提交：/paper summary 和 /paper critique。

## Explaining back in pairs


## Finding

found-words = “{ $words }”的搜索结果

## Moderation: hiding entries, tidying papers, handing a club over

entry-hidden = 这里原有一份提交，组织者把它隐藏了。

## Pace: goals, reading, the weekly letter

no-time-spent = 请给一个大于零的时间，比如 45m、1h30 或 2 hours。
too-much-time = “{ $typed }”比一天还长；每次最多记 24 小时。
no-such-span = 我看不出“{ $typed }”是多长时间；请写成 45m、1h30 或 2 hours。
no-such-hours = { $name } 不能是“{ $typed }”；请给 0 到 { $most } 之间的小时数，整数或半小时，比如 2.5。
letter-waits = 我有一条只给你的消息，而你不接收我的私信。
button-letter = 看看

## Slack

slack-whole-organization = Paperclub 一次只进一个工作区。请重新安装，选一个工作区，而不是整个组织。
slack-title = Paperclub
slack-close = 关闭
slack-moment = 请稍等…
slack-cut = 内容太多，这里放不下；请在频道里用命令看全部。
slack-too-late = 表单没能及时打开。什么都没有丢；请再打开一次。
slack-button-open = 打开表单
slack-keep-cut = 你的消息超过了这一栏的 { NUMBER($most) } 个字。放不下的还在你的消息里；请在这里写短一些。
slack-file-sent = 我已经用私信发给你了。
slack-picture-sent = 图片在你的私信里。
slack-picture-failed = 我刚才没能把图片发给你；过几分钟可以再要一次。
slack-file-failed = 我刚才没能把文件发给你；请过几分钟再试。
slack-not-shown = 回答没能显示在这里。你写的什么都没有丢；请再问一次。
slack-reinstall = 我已经不在这个工作区里了；请管理员重新安装我。
slack-install-failed = 安装刚才没能完成。请返回，过一分钟再试。
slack-no-home = 读书会住在频道里；请到那里叫我。
slack-manifest-description = 打理论文读书会的一周：提名、投票、本周论文、总结、点评、连续记录。
slack-manifest-paper = 提名、投票、阅读、提交
    .hint = nominate、vote、now、summary、critique、my、help
slack-manifest-club = 打理读书会（组织者）
    .hint = start、rhythm、settings、pick、pause、doctor
finding-slack-token = Slack 不再接受我的令牌：我被卸载了，或者令牌被撤销了。请重新安装我。
found-slack-token = Slack 认得我。
finding-slack-scopes = 我在 Slack 里缺少权限（{ $detail }）。请重新安装我，就会补上。
found-slack-scopes = 我有需要的全部权限。
finding-slack-member = 我已经不在读书会的频道里了。请邀请我进去：/invite @Paperclub
found-slack-member = 我在读书会的频道里。
finding-slack-archived = 读书会的频道被归档了。请恢复它；或者 /club home 会给一个代码，读书会可以凭它搬到别的频道。
found-slack-archived = 频道是打开的。
finding-slack-restricted = 工作区的设置不让我在读书会的频道里发帖。请允许我在那里发帖。
finding-slack-unreachable = Slack 现在没有回应我（{ $detail }）。

## Streaks

streak-title =
    { $streak ->
        [0] 目前没有连续记录
       *[other] 连续 { $streak } 轮
    }

## Two homes

code-expired = 这个代码已经失效；请要一个新的。

## The paper of the week

thread-more = 还有 { $count } 个
reminder-until = { $wrap } 之前提交算准时。

## Buttons and forms

button-summary = 提交总结
button-critique = 提交点评
button-late = 补交
button-entries = 谁读了
discord-role = { $channel } 读者
button-remind = 提醒我
button-remind-off = 不用再提醒我
button-by-hand = 手动填写
button-again = 带着内容再打开
button-vote = 投票
button-sure-drop = 对，删除
form-submit = 提交
form-left = 你离开了表单。什么都没有提交，写过的都留着。
your-text = 这是你写的，免得丢了：
form-for = 关于“{ $title }”

## Kinds and labels

kind-summary = 总结
kind-critique = 点评
label-week = 这一周
label-unclear = 还不清楚的
somebody = 某位成员
and-more = …还有 { NUMBER($count) } 个
step-nominate = 征集提名
step-suggest = 推荐
step-vote = 投票
step-pick = 选定论文
step-recall = 回顾
step-year = 年度数字
step-prompt = 给主持人的提纲
step-remind = 提醒
step-discuss = 讨论
step-wrap = 收尾
step-settle = 一轮结束
step-resume = 暂停结束
step-soon = 提醒要来的人
step-there = 问谁来了
step-empty-soon = 没有可选论文时的提前提醒
step-empty-now = 没有可选论文时的最后提醒
ground-server = 服务器
ground-workspace = 工作区
ground-room = 房间

## Refusals

no-such-command = 我不认识 { $typed }；/paper help 列出我能做的事。
no-such-command-but = 我不认识 { $typed }；你是想用 { $nearest } 吗？
feature-off = { $club } 暂时不用 { $feature }；组织者可以用 /club features on: { $feature } 打开。
organizers-only = { $command } 是给读书会组织者用的；请找一位组织者，或者管理这个{ $ground }的人。
organizers-only-elsewhere = { $command } 是给 { $club } 的组织者用的，而这个频道不属于它；管理它所在地方的人可以在它的频道里用。
place-only = 只有管理这个{ $ground }的人才能让读书会住进它的频道；请他们在那里输入 { $command }。
visitor = 你来自另一个工作区：可以一起看，也可以按“谁读了”这样的按钮。要投票和提交，请向组织者要一个他们工作区的账号。
no-club = 这个频道里还没有读书会；组织者用 /club start 名字 创建一个。
which-club = 你在 { $count } 个读书会里。指的是哪一个？
which-club-since = { $club }（自 { $since }）
button-more-clubs = 更多读书会
missing = 请也给出{ $name }，像这样：{ $example }
missing-in-form = 请填写{ $name }。
too-long = { $name } 最多 { NUMBER($most) } 个字，现在有 { NUMBER($has) } 个；请写短一些。
not-a-choice = { $name } 不能是“{ $typed }”；可选：{ $choices }。
no-such-rhythm = 我不明白“{ $typed }”；请写成 2nd week 或 every month on the first Monday 这样。
either-rhythm = “{ $typed }”可以按周，也可以按月；请说 every { $weeks } weeks，或 every month on the { $day }。
days-off-when = 休息日最早从今天开始，最晚在两年内结束。
too-many-days-off = 一个读书会最多记 { $most } 段假期；skip: off 会全部取消。
no-such-time = { $name } 不能是“{ $typed }”；请给星期和时间，比如 sat 09:00，或 off。
no-such-zone = 我不认识时区“{ $typed }”；请给城市或国家，比如 Shanghai 或 Asia/Kolkata。
no-such-language = 我还不会说“{ $typed }”；我会 { $known }。
zone-offered = “{ $typed }”不止一个地方；你指的是 { $places } 吗？
zone-changes = { $city }（{ $zone }）
zone-steady = { $city }（{ $zone }，没有夏令时）
button-zone = { $zone }
no-such-day = { $name } 不能是“{ $typed }”；请给一天，比如 24 Dec 或 2027-01-03。
no-such-date = { $name } 不能是“{ $typed }”；请给带年份的日期，比如 2026-12-24 或 24 Dec 2026。
no-such-days = { $name } 不能是“{ $typed }”；请给一天（24 Dec）或一段（24.12. to 3.1.2027）。
either-day = “{ $typed }”可能是 { $one }，也可能是 { $two }；请把月份写成单词。
day-is-over = “{ $typed }”在这个月已经过去；如果指的是下一个，请写上年份：{ $again }。
no-such-number = { $name } 不能是“{ $typed }”；请给 { $least } 到 { $most } 之间的数。
no-such-member = 这里没有叫 { $name } 的成员；第一次提名、投票或提交之后才算成员。
library-down = 文献库现在没有回应；请过几分钟再试。
library-down-by-hand = 文献库现在没有回应；请过几分钟再试，或者手动填写：/paper nominate title: 标题 link: https://…
store-down = 我现在什么都写不下来，所以没有任何改动；请过一分钟再试。
stopping = 我正在被停下，没能把这件事做完；请过一两分钟再试。
took-too-long = 这条消息到我这里花了太久，所以没有任何改动；请再试一次。
overtaken = 你后来又做了更新的事，所以这一步略过了；如果还需要，请再做一次。
went-wrong = 我这边出了问题，没有任何改动；请再试一次，如果一直这样，请告诉组织者。
enough-looked-up = 一小时内我已经为你查了 { $most } 篇论文；请过 { $minutes } 分钟再试，或者手动填写：/paper nominate title: 标题 link: https://…
needs-title = 我看不了 { $link }；请也给出标题，比如 /paper nominate title: 标题 link: { $link }
button-over = 这件事已经过去，所以没有任何改动；请重新输入命令。
no-such-field = { $command } 没有“{ $typed }”这一栏；你是想写“{ $nearest }:”吗？它有这些栏：{ $names }。还没有提交任何内容。
not-on-ballot =
    “{ $typed }”不在选票上；{ $most ->
        [0] 选票还是空的，/paper nominate 可以放一篇上去。
        [1] 上面只有一篇，编号 1。
       *[other] 请用 1 到 { $most } 的编号。
    }
nothing-to-read = 现在没有可以提交的论文；/paper now 告诉你下一篇什么时候选定。
no-such-note = 这条笔记已经不在了；/paper my notes 列出你的笔记。
called-now = { $former } 现在叫 { $now }。
lead-wish-stranger = 你不是 { $club } 的成员，所以没有人会请你主持。
list-comma = 、
quoted = “{ $text }”
day-and-time = { $day } { $time }

## A page that is not there

site-nothing-here = 这里什么都没有。
site-only-to-read = 这里只能阅读。
site-not-now = 现在读不到读书会的记录。请过一分钟再试。
site-went-wrong = 这里出了问题。请过一会儿再试。

## What people type: several ways with | between them, the most usual first. English is understood everywhere beside it

typed-off = 关 | 关闭 | 无 | 没有 | 不
typed-today = 今天 | 今日
typed-tomorrow = 明天 | 明日
typed-day-after-tomorrow = 后天
typed-weekday-next-week = 下{ $weekday } | 下个{ $weekday }
typed-next-weekday = 下一个{ $weekday }
typed-in-days = { $count } 天后 | { $count } 天之后
typed-in-weeks = { $count } 周后 | { $count } 个星期后 | { $count } 周之后
typed-days = { $count } 天
typed-weeks = { $count } 周 | { $count } 个星期
typed-from-to = 从 { $first } 到 { $last } | { $first } 到 { $last } | { $first } 至 { $last }
typed-until = 直到 { $last } | 到 { $last } 为止 | 到 { $last }
typed-hour = { $hour } 点整 | { $hour } 点 | { $hour } 时
typed-hour-minutes = { $hour } 点 { $minutes } 分 | { $hour } 点 { $minutes }

## What there is to choose in commands: shown in menus, and what people may type for it

choice-on = 开 | 打开
choice-off = 关 | 关闭
choice-yes = 是
choice-name = 名字
choice-initials = 缩写
choice-nameless = 不署名
choice-out = 不出现
choice-members = 成员
choice-public = 所有人
choice-show = 显示
choice-undo = 收回
choice-next = 下一轮
choice-now = 现在
choice-replace = 替换
choice-join = 加入
choice-why = 为什么
choice-summary = 总结
choice-critique = 点评
choice-either = 任选其一
choice-both = 两样都要
choice-round = 本轮
choice-pace = 进度
choice-recall = 回顾
choice-ping = 提醒
choice-discussion = 讨论
choice-explain = 讲讲
choice-earlier = 更早
choice-drop = 删除
choice-after-own = 交了才能看
choice-at-once = 立即
choice-at-wrap = 收尾时
choice-vote = 投票
choice-queue = 排队
choice-random = 随机
choice-organizer = 组织者
choice-auto = 自动
choice-never = 从不
choice-in-turn = 轮流
choice-gladly = 乐意
choice-coming = 来
choice-maybe = 也许
choice-not-this-time = 这次不来
choice-builds-on = 建立在
choice-borrows-from = 借用自
choice-contradicts = 矛盾
choice-could-replace = 可以取代
choice-same-idea = 同一想法
