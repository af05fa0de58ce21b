## Commands: organizers

club-lead = 看轮到谁主持，或指定主持人
    .more = 指定下次讨论的主持人。不写名字，就看谁主持过、接下来轮到谁。
    .example = /club lead member: @小北
    .label-member = 下次讨论的主持人

## The audit

audit-lead = 第 { $number } 轮，谁主持
audit-lead-letter = 第 { $number } 轮，给主持人的信
audit-lead-sheet = 第 { $number } 轮，主持提纲
audit-role = 第 { $number } 轮，角色换人
audit-organizers-no-lead = 致组织者：第 { $number } 轮没人主持

## Leading the discussion

lead-title = 谁来主持
lead-line = { $who } 主持，{ $at }。
lead-offered = { $who } 想把主持让出来，{ $at }。谁来？
lead-nobody = 还没有人主持，{ $at }。主持的人会拿到一份提纲；抛个问题开头就行，不用讲课。
lead-over-title = 讨论
lead-opens = { $who } 主持，请开始吧。
lead-led = { $who } 主持的，{ $at }。
lead-nobody-led = 这次没有人主持。
lead-letter = 轮到你在 { $club } 主持{ $papers }啦，{ $at }。
lead-letter-sheet = 提前两天给你一份提纲。不方便就让给别人或推掉，不用说理由。
lead-none-left = { $club }：第 { $number } 轮没人主持，能主持的都推掉了或请假了。讨论串里在问谁愿意；/club lead 可以指定。
lead-choose = 让给……
lead-offer-made = { $count ->
    [0] 讨论串里在问谁愿意来。有人接之前还是你。
   *[other] 讨论串里在问谁愿意来，你也可以自己选一位。在那之前还是你。
}
lead-kept = 那还是你，谢谢。
lead-declined = 好的，交给 { $who } 了。
lead-declined-none = 好的。没有别人可问了，讨论串里会问谁愿意。
lead-wish-never = 记下了：不会请你主持，也不给你分角色。/paper my away lead: in-turn 可以改回来。
lead-wish-in-turn = 记下了：轮到你时会请你主持。
lead-wish-gladly = 记下了：轮到你时会请你主持，没有提交的那周也一样。
lead-taken = 你来主持，{ $at }。谢谢。
lead-given = 现在由 { $who } 主持，我去告诉一声。
lead-away = 第 { $number } 轮轮到你的主持，交给 { $who } 了。
lead-away-none = 第 { $number } 轮轮到你的主持空出来了，讨论串里在问谁愿意。
lead-set = 第 { $number } 轮由 { $who } 主持。
lead-thanks = { $who } 主持了这次讨论，谢谢。
button-lead-swap = 让给别人
button-lead-decline = 推掉
button-lead-never = 以后别问我
button-lead-keep = 还是我来
button-lead-take = 我来主持
turns-title = { $club } 主持轮次
turns-led = 第 { $number } 轮：{ $who }
turns-next = { $rank }. { $who }，{ $count ->
    [0] 还没主持过
   *[other] 主持过 { $count } 次
}
turns-none = 还没有人主持过。有人提交之后，就在他们中间轮流。
label-led = 最近主持的
label-to-lead = 已经定下的
label-in-turn = 接下来轮到

## Refusals about leading

lead-not-yours = 这一轮由 { $who } 主持，只有 { $who } 能这么做。
lead-nobody-yet = 这一轮还没有人主持；在讨论串里按“我来主持”就行。
lead-not-offered = 这一轮由 { $who } 主持，还没说要让；请 { $who } 按“让给别人”。
lead-yours-already = 这一轮本来就是你主持。
lead-no-round = 现在没有要主持的讨论；/paper now 看下一篇什么时候选定。
lead-off = 这个读书会的讨论不设主持人；/club settings lead: on 可以打开。
lead-asked-not-to = { $name } 说过不主持，换一位吧。
lead-is-away = 讨论那天 { $name } 请假，换一位吧。
role-yours-already = 这个角色已经是你的了。
role-not-free = 这一轮的这个角色是 { $who }，没法接过来。
role-not-dealt = 这一轮不分这个角色。
lead-is-already = 那一轮本来就是 { $name } 主持。

## Roles

roles-title = 讨论的角色
label-roles = 角色
role-line = { $who } – { $role }：{ $does }
role-free = 还空着 – { $role }：{ $does }
role-changed = 现在 { $who } 是{ $role }：{ $does }
role-free-now = { $role }的角色空出来了：{ $does }谁来？
role-nobodys = 这次没有人当{ $role }。
role-passed = 第 { $number } 轮你的{ $role }角色，交给 { $who } 了。
role-passed-none = 第 { $number } 轮你的{ $role }角色空出来了，讨论串里在问谁愿意。
role-taken = 现在你是{ $role }：{ $does }
button-role = 我来当{ $role }
role-own = 这一轮你是{ $role }：{ $does }
role-advocate = 辩护人
role-advocate-does = 像作者那样，把论文的道理讲到最足。
role-skeptic = 质疑者
role-skeptic-does = 找出最吃重的一步，使劲推推看。
role-archaeologist = 考古者
role-archaeologist-does = 找到它建立在什么之上，再找一篇后来引用它的论文。
role-builder = 动手派
role-builder-does = 说说用手头的东西，这周做个小实现要什么。
role-connector = 牵线人
role-connector-does = 把它和读书会以前读过的连起来。

## The lead's sheet

sheet-title = { $papers }的主持提纲
sheet-intro = 你在 { $club } 主持，{ $at }。
sheet-counted = { $people ->
    [0] 还没有人交；这时一个好开头的问题，比好答案更有用。
   *[other] 目前有 { $people } 人交了：{ $what }。
}
sheet-open = 先请两三个人各说一句：这篇论文说明了什么？然后再讲解。接着念一念推荐理由，问问大家，论文做到了没有。
sheet-close = 结束前五分钟，请每个人说一样收获、一样想试试的。
sheet-role = { $who } – { $role }
prompt-different = 哪一步换你会做得不一样？要付出什么代价？
prompt-add = 它的哪个说法你还不信？什么实验、例子或证明能定下来？
prompt-technique = 别的论文里，哪个技术能用在这里？放在哪一步？
prompt-technique-of = 别的论文里，哪个技术能用在这里？从以前读过的“{ $title }”说起吧。
prompt-idea = 给你一个月：你会把自己的哪个想法加进去？怎么衡量？
prompt-unclear = { $count ->
    [0] 还有哪里没弄懂？你先说自己的，别人就好开口了。
   *[other] 还有哪里没弄懂？{ $count } 篇总结里提到了；你先说自己的，别人就好开口了。
}
label-open = 开场
label-prompts = 五个话头
label-close = 收尾
label-claims = 论文说了什么
label-proposed-by = { $who } 的推荐理由

## Settings of the club

club-settings-label-lead = 讨论要不要主持人；auto：三人读了就有
club-settings-label-roles = 讨论要不要分角色
setting-lead = { $value ->
    [on] 每次讨论都有人主持
    [off] 讨论不设主持人
   *[auto] 三人以上读了，讨论就有人主持
}（lead: { $value }）
setting-roles = { $value ->
    [on] 讨论分角色
   *[off] 讨论不分角色
}（roles: { $value }）
