## Commands: members

paper-my-away = 请个假，连读等你回来
    .more = 请假超过一半时间的那一期，连读不断也不加。“off”取消请假。“lead”说说要不要请你领读。
    .called-first = 请假第一天
    .called-last = 请假最后一天
    .example = /paper my away 20 Dec to 3 Jan （请假这两周）
    .label-first = 请假日期，比如 24.12. - 3.1.，或“off”
    .label-last = 请假最后一天（上面没写才填）
    .label-lead = 领读讨论：never、in-turn 或 gladly
    .called-lead = 领读讨论
paper-my-export = 把读书会存的和你有关的一切导出成文件
    .more = json 给程序用，内容最全；markdown 方便阅读。
    .example = /paper my export format: markdown （方便阅读）
    .label-format = 文件类型：json 或 markdown
    .called-format = 文件类型
paper-my-forget = 从读书会删除你和你写的一切
    .more = 笔记、推荐理由和账号都会删掉；统计数字留着，但不带你的名字。不能撤销。
    .example = /paper my forget

## The doctor and one's own page

home-no-club = 你还没加入读书会。在读书会的频道里，/paper now 看本周论文；第一次提交就算加入。
home-paper = 本周论文
home-done = 这一期该交的你都交了。
home-streak = 你的连读
home-notes = 你最近的笔记
home-reminded = 私信提醒开着。
home-not-reminded = 私信提醒关着。
button-mine = 我的笔记

## Moderation: hiding entries, tidying papers, handing a club over

last-organizer-leaves = 你是 { $club } 唯一的组织者；先用 /club handover 交给别人，或用 /club close 关闭。

## About oneself

away-on-day = 记下了：{ $first } 请假，连读等你回来。
away-on = 记下了：{ $first } 到 { $last } 请假，连读等你回来。
away-own-today = 你那里今天是 { $today }。
away-off = { $count ->
    [0] 你没有请过假。
   *[other] 欢迎回来，请假都取消了。
}
away-none = 你没有请假。想请假就用 /paper my away 20 Dec to 3 Jan。
away-line = 请假：{ $days }
away-day = { $first }
away-days = { $first } 到 { $last }
away-hint = /paper my away off 取消全部请假。
away-hint-one = /paper my away { $first } off 只取消那一天的。
away-taken-back = { $days } 的请假取消了。
button-not-away = 不请假了：{ $first }
exported = 读书会存的和你有关的一切。
exported-round = { $number }，{ $day }
nothing-about-you = 读书会没有存和你有关的内容。
forget-sure = 你在 { $club } 的笔记、推荐理由、投票的名字和账号会永久删除，连读也一起没了。确定吗？先用 /paper my export 可以留一份。
forget-closed = 已关闭的 { $clubs } 里和你有关的内容也会一起删掉；频道后来换了别的读书会的，旧消息会留在那里。
forgotten = 好了，你写的和你的名字都从读书会里删掉了。

## Pace: goals, reading, the weekly letter

paper-my-remind = 让我私信提醒你
    .more = “round”：截止前还没交就提醒。“pace”：每期一次，说说你的阅读进度。“recall”：问问你 1、4、12 周前读的。“ping”：选定论文和讨论开始时叫你。
    .example = /paper my remind on
    .label-when = on 或 off
    .label-what = round（不填就是它）、pace、recall 或 ping
    .called-when = 要不要私信
    .called-what = 私信什么
remind-round-on = 到提醒的时候如果你还没交，我会私信你。
in-all-clubs = 你的 { $count } 个读书会都这样。
remind-round-off = 以后不私信提醒你了。
remind-pace-on = 每期截止时，我会私信你的阅读进度。
remind-pace-off = 以后不私信阅读进度了。
remind-recall-on = 每周中间，我会根据你自己写的小结，问几个 1、4、12 周前读过的问题。你的回答我不留，只记日期。
remind-recall-off = 以后不问以前读的了。
remind-discussion-on = 以后只要你说会来讨论，我会提前一小时私信你。
remind-discussion-off = 以后讨论前不私信你了。
remind-ping-on = 选定论文和讨论开始时会叫你：我能给身份组就用身份组，不能就私信。
remind-ping-off = 以后选定论文和讨论时不叫你了。
no-such-letter = 这条消息已经不留了。
letters-kept = { $count ->
    [1] 你请假的时候，有人给你写过信：
   *[other] 你请假的时候，收到了 { $count } 封信：
}
letter-not-yours = 这条消息是给别人的。

## Two homes

paper-my-link = 把你的两个账号合成一位成员
    .more = 用另一个账号输入它给的口令：{ "/paper my link code: …" }。笔记、投票和连读会合到一起；“undo: yes”再分开。
    .example = /paper my link
    .label-code = 你另一个账号给的口令
    .label-undo = yes：把账号分开
    .called-undo = 把账号分开
link-code = 用你的另一个账号，在 { $club } 里输入 { $command } code: { $code }，就合成一位成员：一张票，一个连读。口令 24 小时内能用一次，别给任何人看。
linked = { $streak ->
    [0] 现在你是同一位成员了，{ $name }：一张票，一个连读。/paper my link undo: yes 可以再分开。
   *[other] 现在你是同一位成员了，{ $name }：一张票，连读 { $streak } 期。/paper my link undo: yes 可以再分开。
}
unlinked = 账号又分开了，各自带走原来的内容。合并之后的归 { $name }。
link-no-member = 你还不是这里的成员，没有可连的。请用你参加读书会的账号来要口令。
link-other-club = 这个口令不是 { $club } 的；请到给出口令的读书会频道里输入。
link-same = 这是你自己的口令，请用另一个账号输入。
link-none = 没有连着的账号可以分开。

## Who has left, and lost accounts

club-retire = 记下一位成员不再参加
    .more = 之后不再问、不再私信、不再统计这位成员，手上的事会交给别人。连读会等着：再用一次机器人就算回来。离开服务器或工作区的人我会自己发现。
    .example = /club retire member: @小北
    .label-member = 谁不再参加
club-rejoin = 记下一位成员重新参加
    .more = 不在的那几周算请假。
    .example = /club rejoin member: @小北
    .label-member = 谁重新参加
club-vouch = 担保一位成员的新账号是本人
    .more = 给丢了账号的人用。对方先用新账号在读书会里做一件事，比如投票或 { "/paper my remind" }。然后“member”写原来的成员，“account”写现在的账号，笔记、投票和连读就合到一起。“undo: yes”再分开。
    .example = /club vouch member: @小北 account: @小北2
    .label-member = 丢了账号的成员
    .label-account = 新账号
    .label-undo = yes：把账号分开
    .called-undo = 把账号分开
retired = 记下了：{ $name } 不再参加。连读会等着，再用一次机器人就算回来，/club rejoin 也行。
rejoined = { $streak ->
    [0] { $name } 回来了，中间那几周算请假。
   *[other] { $name } 回来了，连读 { $streak } 期，中间那几周算请假。
}
retire-self = 你就在这里呀。不在的时候用 /paper my away 请假。
has-left-already = { $name } 已经不参加了；/club rejoin 可以请回来。
has-not-left = { $name } 一直在参加，不用请回来。
vouched = { $name } 和 { $account } 现在是同一位成员，/club audit 里两个名字都有。想分开就用 { $command } member: { $name } undo: yes。
vouched-letter = { $club } 的一位组织者担保账号 { $account } 也是你的。如果不对，/paper my link undo: yes 可以把两个分开。
unvouched = { $name } 和 { $account } 又是两位成员了，各自带走原来的内容。
vouch-same = 两个都是 { $name }；请写丢掉的账号和新账号。
vouch-self = 要由别人来为你担保，请找另一位组织者。
vouch-none = 没有可撤回的：没有别的账号并入过 { $name }。
audit-vouched = 关于担保账号的信

## Buttons and forms

button-sure-forget = 对，忘了我吧

## Refusals

mention-them = 分不清“{ $typed }”是谁；请输入 @ 从列表里选，这样不会弄错。
mentioned-no-member = 你说的人不是 { $club } 的成员；第一次提名、投票或提交就算加入。
several-members = 叫 { $typed } 的成员不止一位：{ $members }。请用编号代替名字，比如 #12。
member-numbered = { $number } { $name }，{ $since } 加入
choose-member = 或者选一位没法提及的……
away-not-then = 那时你没有请假，你请的是 { $days }。
away-past = 请假不能从过去开始；下次选定论文之前补交都算。
away-order = 最后一天要在第一天之后，最多请一年。

## The audit

audit-join = 第 { $number } 期，有人加入帖子
audit-called = 这里会叫谁
audit-call-pick = 第 { $number } 期，叫大家看论文
audit-call-discuss = 第 { $number } 期，叫大家来讨论
file-too-large = 这个文件有 { $megabytes } MB，超过这里能发的大小。运行我的人可以帮你取。
