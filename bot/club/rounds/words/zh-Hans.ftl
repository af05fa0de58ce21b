## Commands: members

paper-now = 本周论文、日期，以及你还差什么
    .name = 本周
    .example = /paper now
paper-entries = 看谁提交了，写了什么
    .name = 谁读了
    .name-paper = 论文
    .more = 你自己提交之后就能看别人的，收尾时对所有人打开；以前的论文也可以。
    .example = /paper entries
    .label-paper = 哪篇论文，如果不是本周的
    .called-paper = 哪篇论文

## Commands: organizers

club-pick = 自己选定下一篇或本周的论文
    .name = 选定
    .name-paper = 论文
    .name-when = 时间
    .name-undo = 收回
    .more = 给选票上的编号、arXiv 编号、DOI、网址，或要搜的词。“next”是下次选定，“now”马上读；正在读一篇时，它取而代之（“replace”）或一起读（“join”）。“undo: yes”收回上次的选择。
    .example = /club pick 1512.03385 when: now
    .label-paper = 编号、arXiv 编号、DOI、网址或词
    .called-paper = 论文
    .label-when = 下次选定时，还是现在
    .called-when = 什么时候读
    .label-undo = 收回上次的选择
club-skip = 跳过下一轮
    .name = 跳过
    .more = 谁的连续记录都不受影响，提名留到下一次。
    .example = /club skip

## Asking people who know

nothing-read-yet = 读书会还没有读过论文；/paper now 告诉你第一篇什么时候选定。

## The audit

audit-pick = 第 { $number } 轮，本周论文
audit-repick = 第 { $number } 轮，换了论文
audit-unpick = 第 { $number } 轮，收回选定
audit-skipped = 第 { $number } 轮，跳过
audit-resume = 第 { $number } 轮，暂停结束
audit-remind = 第 { $number } 轮，提醒
audit-remind-direct = 第 { $number } 轮，提醒
audit-discuss = 第 { $number } 轮，讨论
audit-moved = 第 { $number } 轮，收尾推迟
audit-organizers-clocks = 给组织者：时钟规则变了
audit-organizers-missed = 给组织者：错过了什么

## Nominations and the vote

call-title = 接下来读什么？
call-line =
    { $count ->
        [0] 还没有提名。/paper nominate 可以写 arXiv 编号、DOI、网址或几个词；选定时间：{ $pick }。
       *[other] 目前提名了 { $count } 篇。用 /paper nominate 加上你的；选定时间：{ $pick }。
    }
nominated-by = { $who } 提名
nothing-nominated-yet = 还没有可选的论文，而选定就在 { $left }（{ $pick }）。用 /paper nominate 提名；不然这一轮会跳过，谁的连续记录都不受影响。
nothing-chosen-yet = 还没有选好论文，而选定就在 { $left }（{ $pick }）。组织者用 /club pick 选；不然这一轮会跳过，谁的连续记录都不受影响。

## The club

picked-now = 现在读“{ $title }”；它的卡片马上就到。
picked-instead = 本周读“{ $title }”，代替“{ $gone }”。
picked-beside = 本周也读“{ $title }”。
pick-which =
    { $count ->
        [1] 正在读“{ $read }”。“{ $title }”要代替它，还是一起读？
       *[other] 正在读 { $count } 篇论文。“{ $title }”要代替哪一篇，还是一起读？
    }
pick-undone = 已收回“{ $title }”的选择。
picked-for = “{ $title }”将是 { $pick } 那一轮的论文。
skip-sure = 要跳过本该在 { $pick } 选定的那一轮吗？谁的连续记录都不受影响，提名会留着。
skipped-done = { $pick } 的那一轮跳过了。
missed = { $club }：我离开的时间超过了读书会等待的 { $patience } 小时，所以这些没有发生：{ $steps }（自 { $first }）。
clocks-changed = { $club }：{ $zone } 的时钟规则变了（{ $version }）。还没到的保持当地钟点，已经移动：{ $steps }（自 { $first }）。你什么都不用做。
missed-hint = 谁的连续记录都不受影响。/club audit 列出来，/club pick 或 /club rhythm 可以补救。

## What a platform lacks

home-broken = { $club }：{ $missing }
home-broken-paused = 修好之前读书会暂停，修好后自己继续。谁的连续记录都不受影响。
home-lost = 要搬家的话：在新的频道里，由那里的管理者输入 { $command } code: { $code }。代码 24 小时内有效，只能用一次；按钮可以换新的。
home-broken-waits = 读书会的另一个频道照常；这里该发的等到修好再发。

## Entries

now-done = 你已经提交：{ $kinds }。
now-handed =
    { $count ->
        [0] 还没有人提交。
       *[other] 已有 { $count } 人提交。
    }
now-voting =
    { $count ->
        [0] 下一篇的投票已经打开，但还没有提名：/paper nominate。选定时间：{ $pick }。
       *[other] 下一篇的投票已经打开，有 { $count } 篇论文。选定时间：{ $pick }。
    }
now-coming =
    { $count ->
        [0] 下一轮还没有提名：/paper nominate。选定时间：{ $pick }。
       *[other] 下一轮提名了 { $count } 篇。选定时间：{ $pick }。
    }
now-vote-opens = { $opens } 开始投票。
now-paused = 选论文暂停中；照样欢迎提名。
now-paused-until = 选论文暂停到 { $until }；照样欢迎提名。

## Streaks

saved-by-freeze = 保护卡保住了 { $names } 的连续记录。

## The paper of the week

paper-of-the-week =
    { $count ->
        [1] 本周论文：{ $title }
       *[other] 本轮 { $count } 篇论文
    }
paper-named = “{ $title }”
tally-line = { $count } 票 – { $title }
tally-rests = 上次被选中的人这次让一轮，所以得票更高或等得更久的那篇留在选票上。
tally-tie-rested = 票数相同：上次论文被选中、或已经有一席的人，让别人先。
tally-tie-waited = 票数相同：等得最久的先读。
tally-tie-both = 票数相同：上次论文被选中、或已经有一席的人让别人先，其中等得最久的被选中。
tally-chosen = 这次由组织者选定。
lapsed-line = { $count } 个提名到期：{ $titles }
week-remind = 提醒 { $at }
week-discuss = 讨论 { $at }
week-wrap = 提交截止 { $at }
skipped-empty = 第 { $number } 轮跳过：没有可选的论文。谁的连续记录都不受影响，下次选定：{ $coming }。
skipped-unchosen = 第 { $number } 轮跳过：没有选好论文。谁的连续记录都不受影响，下次选定：{ $coming }。
skipped-asked = 第 { $number } 轮由组织者跳过。谁的连续记录都不受影响，下次选定：{ $coming }。
skipped-undone = 第 { $number } 轮不读了：组织者收回了选定。谁的连续记录都不受影响，下次选定：{ $coming }。
repicked-instead = 组织者给本周换了一篇：读“{ $title }”，代替“{ $gone }”。
repicked-beside = 组织者给本周加了一篇：“{ $title }”。
repicked-back = 组织者收回了：本周读“{ $again }”，不读“{ $title }”。
repicked-off = 组织者收回了：本周不读“{ $title }”。
skipped-missed = 第 { $number } 轮跳过：选定的时候我不在。谁的连续记录都不受影响，下次选定：{ $coming }。
reminder-title = 还来得及读
reminder-line =
    { $count ->
        [0] { $papers } 还没有人提交 – 写一句老实话就算数。
       *[other] { $papers } 已有 { $count } 人提交。一句话就是开始。
    }
reminder-direct = { $club } 本周读 { $papers }，你还没有提交。
called-pick = { $club } 从现在起读 { $papers }。
called-discuss = { $club } 正在讨论 { $papers }。
discussion-title = 讨论开始了
discussion-line =
    { $count ->
        [0] { $papers } 还没有人提交；聊一聊也是进入的办法。
       *[other] { $papers } 已有 { $count } 人提交。
    }
starter-1 = 哪一步你会换一种做法？代价是什么？
starter-2 = 要让你相信，还缺什么？
starter-3 = 我们读过的哪篇论文里的技术能用在这里？
starter-4 = 如果给你一个月，你会把自己的哪个想法放进来？
wrap-moved = 我从 { $slept } 到 { $woke } 不在，谁都没法提交。这段时间还给大家：本轮改在 { $wrap } 收尾。
wrap-moved-again = 我好几次不在，最近一次从 { $slept } 到 { $woke }，那时谁都没法提交。这些时间都还给大家：本轮改在 { $wrap } 收尾。
end-moved-again = 我好几次不在，最近一次从 { $slept } 到 { $woke }，那时谁都没法补交。这些时间都还给大家：这篇论文补交到 { $end } 都算。
end-moved = 我从 { $slept } 到 { $woke } 不在，谁都没法补交。这段时间还给大家：这篇论文补交到 { $end } 都算。

## Buttons and forms

button-summary-of = 总结：{ $title }
button-critique-of = 点评：{ $title }
round-in = 在第 { $number } 轮
round-in-week = 在第 { $number } 轮，{ $day } 那一周
round-on = 在 { $day }
round-undated = 在搬到这里之前
button-entries-older = 更早，{ $when }
button-entries-newer = 更晚，{ $when }
button-undo-pick = 收回这个选择
button-pick-replace = 改读这一篇
button-pick-replace-one = 代替“{ $title }”
button-pick-join = 一起读
button-sure-skip = 对，跳过

## Kinds and labels

label-categories = 分类
label-tally = 投票结果
label-starter = 可以从这里聊起
link-page = 摘要页
link-site = { $host } 上的页面

## Refusals

round-over = 那一轮已经结束，不再收提交；/paper now 显示现在这一轮。
note-over = “{ $title }”是{ $when }读的，不再收提交。
not-this-round = “{ $typed }”不是这一轮的论文；/paper now 告诉你是哪篇。
no-longer-coming = 那一轮已经不会来了；/club skip 会问下一轮。
pick-nothing-read = 现在没有在读的论文，没有可代替或加入的；/club pick 加 when: now 马上读这一篇。
pick-round-over = 说的那一轮已经在读别的了；请用 /club pick 再选。
pick-round-full = 一轮最多读 { $most } 篇；/club pick 加 when: replace 用这一篇代替另一篇。
pick-written-on = 这一轮里已经有人写了“{ $title }”，写下的东西不会拿走：它留着。
pick-runs-already = 你选的论文已经在读了；/club pick 加 when: replace 改读别的。
nothing-to-undo = 没有可以收回的选择了；/club audit 列出选过什么。
paused-no-pick = 读书会在暂停；先用 /club resume 继续。

## The figures of a year

year-papers = 篇论文读完
setting-patience = 错过的步骤在 { $value } 小时内还会补上（patience: { $value } h）
