## Commands: organizers

club-lead = 看轮到谁主持，或指定主持人
    .name = 主持
    .name-member = 成员
    .more = 指定谁主持下一次讨论。不写名字就显示谁主持过、接下来轮到谁。
    .example = /club lead member: @Ben
    .label-member = 谁主持下一次讨论

## The audit

audit-lead = 第 { $number } 轮，谁主持
audit-lead-letter = 第 { $number } 轮，给主持人的信
audit-lead-sheet = 第 { $number } 轮，主持人的提纲
audit-role = 第 { $number } 轮，换了人的角色
audit-organizers-no-lead = 给组织者：第 { $number } 轮没有人主持

## Leading the discussion

lead-title = 谁主持讨论
lead-line = { $who } 主持讨论，{ $at }。
lead-offered = { $who } 想把 { $at } 的讨论让给别人。谁来？
lead-nobody = 还没有人主持讨论，{ $at }。主持的人会拿到一份带提示的提纲；只要一个开头的问题，不用讲课。
lead-over-title = 讨论
lead-opens = { $who } 主持，由 { $who } 开头。
lead-led = { $who } 主持了，{ $at }。
lead-nobody-led = 这次没有人主持。
lead-letter = 轮到你在 { $club } 主持 { $papers } 的讨论，{ $at }。
lead-letter-sheet = 提前两天你会拿到一份带提示的提纲。不方便的话可以转给别人或推掉，不用说理由。
lead-none-left = { $club }：第 { $number } 轮的讨论没有人主持，能主持的都推掉了或不在。讨论串里在问谁愿意；/club lead 可以指定。
lead-choose = 转给…
lead-offer-made =
    { $count ->
        [0] 讨论串里在问谁来接。有人接之前，还是你的。
       *[other] 讨论串里在问谁来接；你也可以自己选一位。在那之前还是你的。
    }
lead-kept = 还是你来。谢谢。
lead-declined = 好的，转给 { $who }。
lead-declined-none = 好的。没有别人可问了，讨论串里会问谁愿意。
lead-wish-never = 记下了：不会请你主持，也不会给你分配角色。/paper my away lead: in-turn 收回。
lead-wish-in-turn = 记下了：轮到你时会请你主持。
lead-wish-gladly = 记下了：轮到你时会请你主持，你没提交的那几周也一样。
lead-taken = 你主持讨论，{ $at }。谢谢。
lead-given = 现在由 { $who } 主持讨论；我会告诉对方。
lead-away = 第 { $number } 轮本该你主持，现在转给 { $who }。
lead-away-none = 第 { $number } 轮本该你主持，现在空着；讨论串里在问谁来接。
lead-set = { $who } 主持第 { $number } 轮。
lead-thanks = { $who } 主持了讨论。谢谢。
button-lead-swap = 换人
button-lead-decline = 推掉
button-lead-never = 以后别问我
button-lead-keep = 还是我来
button-lead-take = 我来主持
turns-title = { $club } 轮流主持
turns-led = 第 { $number } 轮：{ $who }
turns-next =
    { $rank }. { $who }，{ $count ->
        [0] 还没有过
       *[other] { $count } 次
    }
turns-none = 还没有人主持过讨论。有人提交之后，就在他们中间轮流。
label-led = 最近主持过
label-to-lead = 已经指定
label-in-turn = 接下来轮到

## Refusals about leading

lead-not-yours = 这一轮的讨论由 { $who } 主持，所以只有 { $who } 能这样做。
lead-nobody-yet = 这一轮的讨论还没有人主持；在讨论串里按“我来主持”就行。
lead-not-offered = 这一轮的讨论由 { $who } 主持，没有要让出；请 { $who } 按“换人”。
lead-yours-already = 这一轮本来就是你主持。
lead-no-round = 现在没有要主持的讨论；/paper now 告诉你下一篇什么时候选定。
lead-off = 这个读书会的讨论没有主持人；/club settings lead: on 可以打开。
lead-asked-not-to = { $name } 说过不主持；请选别人。
lead-is-away = 讨论那天 { $name } 不在；请选别人。
role-yours-already = 这个角色已经是你的了。
role-not-free = 这一轮的这个角色是 { $who } 的，没有可接的。
role-not-dealt = 这一轮没有分配这个角色。
lead-is-already = { $name } 本来就主持那一轮。

## Roles

roles-title = 讨论的角色
label-roles = 角色
role-line = { $who } – { $role }：{ $does }
role-free = 还空着 – { $role }：{ $does }
role-changed = { $role }现在是 { $who }：{ $does }
role-free-now = { $role }现在空着：{ $does }谁来？
role-nobodys = 这次没有人当{ $role }。
role-passed = 你在第 { $number } 轮的{ $role }转给 { $who }。
role-passed-none = 你在第 { $number } 轮的{ $role }现在空着；讨论串里在问谁来接。
role-taken = 你现在是{ $role }：{ $does }
button-role = 我来当{ $role }
role-own = 你这一轮的角色是{ $role }：{ $does }
role-advocate = 辩护人
role-advocate-does = 像作者那样有力地替论文说话。
role-skeptic = 怀疑者
role-skeptic-does = 找出最吃重的那一步，用力推一推。
role-archaeologist = 考古人
role-archaeologist-does = 找出它建立在什么之上，以及一篇后来引用它的论文。
role-builder = 动手人
role-builder-does = 说说用手头的东西，本周做一个小实现要什么。
role-connector = 连线人
role-connector-does = 把它和读书会以前读过的连起来。

## The lead's sheet

sheet-title = { $papers } 的提纲
sheet-intro = 你在 { $club } 主持讨论，{ $at }。
sheet-counted =
    { $people ->
        [0] 还没有人提交；一个开头的问题比一个好答案更有用。
       *[other] 目前有 { $people } 人提交：{ $what }。
    }
sheet-open = 请两三位各用一句话说：这篇论文说明了什么？然后才开始解释。接着念一念当初为什么提名，问大家它做到了没有。
sheet-close = 结束前五分钟，问每个人：带走了哪一点，想试哪一样。
sheet-role = { $who } – { $role }
prompt-different = 哪一步你会换一种做法？代价是什么？
prompt-add = 它的哪个说法你还不信？什么实验、案例或证明能定下来？
prompt-technique = 别的论文里的哪个技术在这里有用，放在哪里？
prompt-technique-of = 别的论文里的哪个技术在这里有用？从我们读过的“{ $title }”开始。
prompt-idea = 如果给你一个月：你会把自己的哪个想法放进来，量什么？
prompt-unclear =
    { $count ->
        [0] 还有什么不清楚？先说你自己的，别人就容易开口。
       *[other] 还有什么不清楚？有 { $count } 篇总结提到了；先说你自己的，别人就容易开口。
    }
label-open = 开场
label-prompts = 五个提示
label-close = 收场
label-claims = 它的主张
label-proposed-by = { $who } 为什么提名它

## Settings of the club

club-settings-label-lead = 讨论主持人；auto：三个人读时开始
club-settings-label-roles = 讨论时是否分配角色
setting-lead =
    { $value ->
        [on] 每次讨论都有人主持
        [off] 讨论没有人主持
       *[auto] 有三个人读，讨论就有人主持
    }（lead: { $value }）
setting-roles =
    { $value ->
        [on] 讨论时分配角色
       *[off] 讨论时不分配角色
    }（roles: { $value }）
