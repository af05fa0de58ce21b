## Commands: members

paper-summary = 提交你的总结
    .name = 总结
    .name-paper = 论文
    .name-time = 用时
    .more = 再用一次就能修改。你交了之后，别人的也会对你打开。
    .example = /paper summary sentence: Attention alone is enough to translate well.
    .title = 你的总结
    .keep = 存为我的总结
    .label-paper = 哪篇论文，如果不是本周的
    .called-paper = 哪篇论文
    .label-sentence = 一句话
    .hint-sentence = 这篇论文说明了什么？就像有人在电梯里问你。
    .label-colleague = 五句话讲给同事
    .hint-colleague = 对方是另一个领域的：问题是什么，他们做了什么，为什么重要？
    .label-unclear = 哪里没看懂
    .hint-unclear = 没有人全都懂。你会问什么？
    .label-time = 读了多久
    .hint-time = 只给你自己看，如 45m 或 1h30；别人看不到。
paper-critique = 提交你的点评
    .name = 点评
    .name-paper = 论文
    .name-from = 来源
    .more = 四个角度，有话说的填上。再用一次就能修改。
    .example = /paper critique different: I would compare at equal compute. add: An ablation of the position encoding.
    .title = 你的点评
    .keep = 存为我的点评
    .label-paper = 哪篇论文，如果不是本周的
    .called-paper = 哪篇论文
    .label-different = 我会换一种做法的一步
    .hint-different = 一个方法、一个指标、一个比较、一个顺序。
    .label-add = 我会加上的
    .hint-add = 一个实验、一个案例、一个证明、一张图。
    .label-technique = 别的论文里的技术
    .hint-technique = 哪篇论文的哪个技术在这里有用，怎么用？
    .label-from = 来自哪篇论文（编号、链接或标题）
    .called-from = 来自哪篇论文
    .hint-from = 把两篇论文连起来；空着的话，我从你上面写的里找。
    .label-idea = 我的想法可以放在哪里
    .hint-idea = 你自己的东西怎么放进来？
paper-my-notes = 你自己的笔记
    .name = 笔记
    .example = /paper my notes

## The audit

audit-roll = 第 { $number } 轮，谁提交了
audit-note = 第 { $number } 轮，一份提交
audit-reveal = 第 { $number } 轮，公开
audit-wrap = 第 { $number } 轮，小结
audit-brief = 第 { $number } 轮，简短小结

## Entries

handed-in = 你的{ $kind }收到了，谢谢。
handed-in-late = 你的{ $kind }收到了，记为补交，谢谢。
handed-in-again = 你的{ $kind }已修改。
handed-in-fields = 现在有：{ $fields }。没写的保持原样；“-”清空一栏。
streak-now =
    { $streak ->
        [1] 这是连续记录的第一轮。
       *[other] 已经连续 { $streak } 轮了。
    }
streak-saved = 第 { $number } 轮由保护卡保住。
others-open = 现在你可以看另外 { $count } 位成员的提交了。
roll-line =
    { $count ->
        [0] 还没有人提交。
        [1] 已提交：{ $names }
       *[other] 已有 { $count } 人提交：{ $names }
    }
roll-closed =
    { $count ->
        [0] 没有人提交。
        [1] 提交了：{ $names }
       *[other] { $count } 人提交了：{ $names }
    }
roll-hint = 你交了之后，就能看他们写的。
opens-at-wrap = 大家写的在收尾时一起打开。
entries-title-brought = { $when }读的
entries-title =
    { $count ->
        [0] 第 { $number } 轮：还没有人提交
       *[other] 第 { $number } 轮：已有 { $count } 人提交
    }
entries-none = 来当第一个：/paper summary。
entries-blind = 他们写的还不能给你看：先用自己的话，再看别人的。
entry-summary-late = { $who } – 总结，补交
entry-critique-late = { $who } – 点评，补交
entry-from = 出自
reveal-title = 大家写了什么
entries-folded = 选一位，看看写了什么。
entry-gone = 它已经不在了：作者收回了，或组织者隐藏了。
digest-title = 第 { $number } 轮小结
digest-count = { $people } 人提交：{ $what }。
counted-summaries = { $count } 篇总结
counted-critiques = { $count } 篇点评
counted-both = { $summaries }和{ $critiques }
brief-title = 第 { $number } 轮收尾了
brief-beside = 另外：{ $what }。
brief-streak = { $who } { $count }
brief-thread = 说过的都在讨论串里。
label-in-a-row = 连续几轮
digest-line = { $who }：{ $words }
digest-empty = 这次没有人提交。没关系，下一篇是新的开始。
digest-late = 补交在下次选定之前都能保住连续记录。
mine-title = 你的笔记
mine-none = 你在这里还没有笔记。/paper summary 交第一篇。
drop-sure-summary = 要永久删除你对“{ $title }”的总结吗？连续记录不变。
drop-sure-critique = 要永久删除你对“{ $title }”的点评吗？连续记录不变。
dropped = 笔记删除了。

## Moderation: hiding entries, tidying papers, handing a club over

entries-hidden = 有 { $count } 份提交被组织者隐藏。
mine-hidden = 被组织者隐藏：只有你能看到。仍然计入。

## Streaks

board-title = { $club } 的连续记录
board-line =
    { $rank }. { $who } – { $streak ->
        [0] { "" }
       *[other] 连续 { $streak } 轮，
    }{ $kept ->
        [0] 还没有读完过一轮
       *[other] 共读完 { $kept } 轮
    }{ $freezes ->
        [0] { "" }
       *[other] ，{ $freezes } 张保护卡
    }{ $tied ->
        [yes] （并列）
       *[no] { "" }
    }
board-empty = 还没有人有连续记录。
board-club =
    { $streak ->
        [0] 读书会自己的连续记录，从下一个有两人提交的轮次开始。
       *[other] 读书会自己：连续 { $streak } 轮至少有两份提交，最好 { $best } 轮。
    }

## Buttons and forms

button-drop-summary = 删除总结：{ $title }
button-drop-critique = 删除点评：{ $title }
button-older = 更早的笔记

## Kinds and labels

label-in-a-sentence = 一句话
label-techniques = 可以借用的技术

## Refusals

technique-missing = 请说“{ $typed }”的哪个技术在这里有用、怎么用；论文已经记下。
nothing-written = 请至少填一栏。
revealed-already = 你写“{ $title }”的内容在收尾时已经公开，不再改动；/paper my notes 可以删除。

## The figures of a year

year-people = 人写过
year-summary = 篇总结
year-critique = 篇点评
setting-asks =
    { $value ->
        [summary] 交总结算读完一轮
        [critique] 交点评算读完一轮
        [both] 总结和点评都交才算读完一轮
       *[either] 交总结或点评都算读完一轮
    }（asks: { $value }）
setting-reveal =
    { $value ->
        [at-wrap] 收尾时大家的提交同时打开
        [at-once] 提交之后立刻可看
       *[after-own] 自己交了，就能看别人的
    }（reveal: { $value }）
find-note = { $who } 的笔记
