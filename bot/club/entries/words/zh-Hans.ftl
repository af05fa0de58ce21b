## Commands: members

paper-summary = 交小结
    .more = 再用一次就能修改。你交了之后，就能看到别人写的。
    .example = /paper summary sentence: 光靠注意力就能翻译得很好。
    .title = 你的小结
    .keep = 存为我的小结
    .label-paper = 哪一篇（不是本周的才填）
    .called-paper = 哪一篇
    .label-sentence = 一句话
    .hint-sentence = 这篇论文说明了什么？就当有人在电梯里问你。
    .label-colleague = 用五句话讲给同事听
    .hint-colleague = 讲给外行的同事：问题是什么，他们做了什么，为什么重要？
    .label-unclear = 没弄懂的地方
    .hint-unclear = 没人能全懂。你想问什么？
    .label-time = 阅读用时
    .hint-time = 给自己记的，比如 45m 或 1h30，别人看不到。
paper-critique = 交点评
    .more = 四个角度，有想法的填上就行。再用一次可以修改。
    .example = /paper critique different: 我会在同等算力下比较。 add: 去掉位置编码的消融实验。
    .title = 你的点评
    .keep = 存为我的点评
    .label-paper = 哪一篇（不是本周的才填）
    .called-paper = 哪一篇
    .label-different = 换我会怎么做
    .hint-different = 方法、指标、对比，或者步骤的先后。
    .label-add = 我想补充什么
    .hint-add = 一个实验、一个例子、一个证明、一张图。
    .label-technique = 可以借来的技术
    .hint-technique = 哪篇论文的哪个技术能用在这里？怎么用？
    .label-from = 来自哪篇（编号、链接或标题）
    .called-from = 来自哪篇
    .hint-from = 会把两篇论文连起来；不填的话，我从上面写的里面找。
    .label-idea = 我的想法能放在哪里
    .hint-idea = 你自己的点子，怎么加进去？
paper-my-notes = 你自己的笔记
    .example = /paper my notes

## The audit

audit-roll = 第 { $number } 期，谁交了
audit-note = 第 { $number } 期，一篇心得
audit-reveal = 第 { $number } 期，公开
audit-wrap = 第 { $number } 期，汇总
audit-brief = 第 { $number } 期，简短汇总

## Entries

handed-in = { $kind }收到了，谢谢。
handed-in-late = { $kind }收到了，记为补交，谢谢。
handed-in-again = { $kind }改好了。
handed-in-fields = 现在有：{ $fields }。没写的保持原样；写“-”可以清空一栏。
streak-now = { $streak ->
    [1] 连读开始，这是第一期。
   *[other] 已经连读 { $streak } 期。
}
streak-saved = 第 { $number } 期靠一张保护卡保住了。
others-open = 现在你能看到另外 { $count } 位成员写的了。
roll-line = { $count ->
    [0] 还没有人交。
    [1] 已交：{ $names }
   *[other] 已交 { $count } 人：{ $names }
}
roll-closed = { $count ->
    [0] 没有人交。
    [1] 交了的：{ $names }
   *[other] 交了的 { $count } 人：{ $names }
}
roll-hint = 你交了之后，就能看到大家写的。
opens-at-wrap = 大家写的在截止时一起公开。
entries-title-brought = { $when }读的
entries-title = { $count ->
    [0] 第 { $number } 期：还没有人交
   *[other] 第 { $number } 期：已有 { $count } 人交了
}
entries-none = 来当第一个吧：/paper summary。
entries-blind = 别人写的还不能看：先写自己的，再看他们的。
entry-summary-late = { $who } – 小结，补交
entry-critique-late = { $who } – 点评，补交
entry-from = 技术来自
reveal-title = 大家写了什么
entries-folded = 想看谁的？选一个吧。
entry-gone = 这篇已经不在了：作者收回了，或者组织者隐藏了。
digest-title = 第 { $number } 期汇总
digest-count = { $people } 位成员交了：{ $what }。
counted-summaries = { $count } 篇小结
counted-critiques = { $count } 篇点评
counted-both = { $summaries }和 { $critiques }
brief-title = 第 { $number } 期截止了
brief-beside = 另外：{ $what }。
brief-streak = { $who } { $count }
brief-thread = 大家说的都在帖子里。
label-in-a-row = 连读期数
digest-line = { $who }：{ $words }
digest-empty = 这次没有人交。没关系，下一篇重新开始。
digest-late = 下次选定论文之前补交，连读仍然算数。
mine-title = 你的笔记
mine-none = 你在这里还没有笔记。用 /paper summary 交第一篇吧。
drop-sure-summary = 要永久删除“{ $title }”的小结吗？你的连读不受影响。
drop-sure-critique = 要永久删除“{ $title }”的点评吗？你的连读不受影响。
dropped = 笔记删掉了。

## Moderation: hiding entries, tidying papers, handing a club over

entries-hidden = 有 { $count } 篇被组织者隐藏了。
mine-hidden = 被组织者隐藏了：只有你自己能看到，但仍然算数。

## Streaks

board-title = { $club } 连读榜
board-line = { $rank }. { $who } – { $streak ->
    [0] {""}
   *[other] 连读 { $streak } 期，
}{ $kept ->
    [0] 还没完成过一期
   *[other] 一共完成 { $kept } 期
}{ $freezes ->
    [0] {""}
   *[other] ，{ $freezes } 张保护卡
}{ $tied ->
    [yes] （并列）
   *[no] {""}
}
board-empty = 还没有人有连读。
board-club = { $streak ->
    [0] 只要下一期有两人交心得，读书会自己的连读就开始了。
   *[other] 读书会自己：连续 { $streak } 期至少有两篇心得，最长 { $best } 期。
}

## Buttons and forms

button-drop-summary = 删除小结：{ $title }
button-drop-critique = 删除点评：{ $title }
button-older = 更早的笔记

## Kinds and labels

label-in-a-sentence = 一句话
label-techniques = 可以借来的技术

## Refusals

technique-missing = 请说说“{ $typed }”的哪个技术能用在这里、怎么用；论文已经记下了。
nothing-written = 请至少填一栏。
revealed-already = 你写的“{ $title }”心得已在截止时公开，不能再改；用 /paper my notes 可以删除。
