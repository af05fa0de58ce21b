## Commands: members

paper-my-away = 说你什么时候不在，连续记录会等你
    .name = 不在
    .name-first = 从
    .name-last = 到
    .name-lead = 主持
    .more = 一轮里至少一半时间不在，就既不断也不加。“off”收回。“lead”说要不要请你主持讨论。
    .called-first = 不在的第一天
    .called-last = 不在的最后一天
    .example = /paper my away 20 Dec to 3 Jan
    .label-first = 不在的日子，如 24.12. - 3.1.，或 off
    .label-last = 最后一天，如果还没写
    .label-lead = 主持讨论：never、in turn 或 gladly
    .called-lead = 主持讨论
paper-my-export = 读书会存着的关于你的一切，做成文件
    .name = 导出
    .name-format = 格式
    .more = json 给程序用，内容最全；markdown 给人读。
    .example = /paper my export format: markdown
    .label-format = 哪种文件：json 或 markdown
    .called-format = 文件种类
paper-my-forget = 把你和你的文字从读书会里删除
    .name = 忘掉我
    .more = 你的笔记、推荐语和账号都会消失；数字留着，但不带你的名字。不能撤销。
    .example = /paper my forget

## The doctor and one's own page

home-no-club = 你还没有加入读书会。在读书会的频道里，/paper now 显示本周论文；第一次提交之后你就是成员。
home-paper = 本周论文
home-done = 这一轮要求的你都交了。
home-streak = 你的连续记录
home-notes = 你最近的笔记
home-reminded = 私信提醒：开。
home-not-reminded = 私信提醒：关。
button-mine = 我的笔记

## Moderation: hiding entries, tidying papers, handing a club over

last-organizer-leaves = 你是 { $club } 唯一的组织者；请先用 /club handover 交给别人，或用 /club close 关闭。

## About oneself

away-on-day = 记下了：{ $first } 不在。连续记录会等你。
away-on = 记下了：{ $first } 到 { $last } 不在。连续记录会等你。
away-own-today = 你那里今天是 { $today }。
away-off =
    { $count ->
        [0] 你没有记过不在。
       *[other] 欢迎回来。你记的不在都收回了。
    }
away-none = 你没有记过不在。/paper my away 20 Dec to 3 Jan 可以记一段。
away-line = 不在：{ $days }
away-day = { $first }
away-days = { $first } 到 { $last }
away-hint = /paper my away off 全部收回。
away-hint-one = /paper my away { $first } off 只收回那一天的。
away-taken-back = 你{ $days }又在了。
button-not-away = 又在了：{ $first }
exported = 读书会存着的关于你的一切。
exported-round = { $number }，{ $day }
nothing-about-you = 读书会没有存着关于你的任何东西。
forget-sure = 你在 { $club } 的笔记、推荐语、投票上的名字和账号都会永久删除，连续记录也一样。可以吗？/paper my export 先给你留一份。
forget-closed = 已经关闭的 { $clubs } 里还存着的关于你的内容也一起删除；那之后频道换了别的读书会的，旧消息会留在那里。
forgotten = 好了。你的文字和名字都已从读书会里删除。

## Pace: goals, reading, the weekly letter

paper-my-remind = 让我用私信提醒你
    .name = 提醒
    .name-when = 开关
    .name-what = 内容
    .more = “round”：收尾之前，如果你还没交。“pace”：每轮一次，你的进度。“recall”：关于你 1、4、12 周前读过的问题。“ping”：选定论文、讨论开始时叫你。
    .example = /paper my remind on
    .label-when = on 或 off
    .label-what = round（不写也是它）、pace、recall 或 ping
    .called-when = 要不要写给你
    .called-what = 写什么给你
remind-round-on = 提醒的时候如果你还没交，会收到私信。
in-all-clubs = 这在你全部 { $count } 个读书会里都有效。
remind-round-off = 提醒时不再发私信给你。
remind-ping-on = 选定论文和讨论开始时会叫你：在我可以给身份组的地方用身份组，否则用私信。
remind-ping-off = 选定论文或讨论时不再叫你。
no-such-letter = 这条消息已经不存着了。
letters-kept = 你不在的时候，有 { $count } 封信给你：
letter-not-yours = 这条消息是给别人的。

## Two homes

paper-my-link = 让你的两个账号成为一个成员
    .name = 合并账号
    .name-code = 代码
    .name-undo = 分开
    .more = 用另一个账号输入它给的代码：{ "/paper my link code: …" }。笔记、投票和连续记录合而为一；“undo: yes”再分开。
    .example = /paper my link
    .label-code = 另一个账号给的代码
    .label-undo = yes：把账号再分开
    .called-undo = 分开账号
link-code = 用你的另一个账号，在 { $club } 里输入 { $command } code: { $code }，你们就是一个成员：一张选票，一段连续记录。代码 24 小时内有效，只能用一次。不要给别人看。
linked =
    { $streak ->
        [0] { $name }，你们现在是一个成员：一张选票，一段连续记录。/paper my link undo: yes 可以再分开。
       *[other] { $name }，你们现在是一个成员：一张选票，连续 { $streak } 轮。/paper my link undo: yes 可以再分开。
    }
unlinked = 账号又分开了，各自带着原来的。之后的归 { $name }。
link-no-member = 你还不是这里的成员，没有可合并的。请用你参加读书会的账号要代码。
link-other-club = 这个代码不是 { $club } 的；请在它所属读书会的频道里输入。
link-same = 这是你自己的代码；请用另一个账号输入。
link-none = 没有可以分开的账号。

## Who has left, and lost accounts

club-retire = 记下某位成员不再参加
    .name = 不再参加
    .name-member = 成员
    .more = 不再问、不再写信、不再计入，要做的事转给别人。连续记录会等着：再用机器人就回来了。离开服务器或工作区的人会自动发现。
    .example = /club retire member: @Ben
    .label-member = 谁不再参加
club-rejoin = 记下某位成员又参加了
    .name = 重新参加
    .name-member = 成员
    .more = 中间的几周算作不在。
    .example = /club rejoin member: @Ben
    .label-member = 谁又参加了
club-vouch = 担保某个新账号属于某位成员
    .name = 担保
    .name-member = 成员
    .name-account = 新账号
    .name-undo = 分开
    .more = 给丢了账号的人。他们先用新账号在读书会里做一件事，比如投票或 { "/paper my remind" }。然后“member”是原来的人，“account”是现在的账号：笔记、投票和连续记录合而为一。“undo: yes”再分开。
    .example = /club vouch member: @Ben account: @Ben2
    .label-member = 丢了账号的成员
    .label-account = 新账号
    .label-undo = yes：把账号再分开
    .called-undo = 分开账号
retired = 记下了：{ $name } 不再参加。连续记录会等着；再用机器人就回来，/club rejoin 也可以请回来。
rejoined =
    { $streak ->
        [0] { $name } 又参加了。中间的几周算作不在。
       *[other] { $name } 又参加了，连续 { $streak } 轮。中间的几周算作不在。
    }
retire-self = 你在参加：你就在这里。不在的时候用 /paper my away。
has-left-already = { $name } 已经不参加了；/club rejoin 可以请回来。
has-not-left = { $name } 在参加；没有什么要请回来的。
vouched = { $name } 和 { $account } 现在是一个成员，两个名字都在 /club audit 里。{ $command } member: { $name } undo: yes 可以再分开。
vouched-letter = { $club } 的一位组织者担保账号 { $account } 也是你的。如果不对，/paper my link undo: yes 把两个再分开。
unvouched = { $name } 和 { $account } 又是两个成员，各自带着原来的。
vouch-same = 这两个都是 { $name }；请给丢了的账号和新的账号。
vouch-self = 得由别人替你担保；请找另一位组织者。
vouch-none = 没有可以收回的：没有别的账号合并到 { $name }。
audit-vouched = 关于担保账号的信

## Buttons and forms

button-sure-forget = 对，忘掉我

## Refusals

mention-them = 我分不清“{ $typed }”是谁；请输入 @ 并从列表里选，这样才确定。
mentioned-no-member = 你说的人不是 { $club } 的成员；第一次提名、投票或提交之后才算成员。
several-members = 有几位成员都叫 { $typed }：{ $members }。请用编号代替名字，比如 #12。
member-numbered = { $number } { $name }，自 { $since }
choose-member = 或者选一位不能在这里提及的人…
away-not-then = 你那时没有记不在，记的是{ $days }。
away-past = 不在不能从过去开始；补交在下次选定之前都算。
away-order = 最后一天必须在第一天之后，最多一年。

## The audit

audit-join = 第 { $number } 轮，有人进入讨论串
audit-called = 这里叫谁
audit-call-pick = 第 { $number } 轮，叫大家看论文
audit-call-discuss = 第 { $number } 轮，叫大家讨论
file-too-large = 这个文件会有 { $megabytes } MB，超过这里能发的。运行我的人可以帮你取。

## One's own language

paper-my-language = 选择我用哪种语言跟你说话
    .name = 语言
    .name-language = 语言
    .more = 只影响你自己看到的：回答、表单、私信。读书会里的公开消息用读书会的语言。“auto”跟随你的应用。
    .example = /paper my language 中文
    .label-language = 语言，如 中文、Deutsch 或 ja；auto：跟随应用
    .called-language = 语言
language-chosen = 从现在起，我用{ $language }跟你说话。
language-auto = 从现在起，我跟随你应用的语言，只要我会说。
language-now = 我正用{ $language }跟你说话；我会{ $known }。
