## Commands: members

paper-now = 看本周论文、日程，和你还没交的
    .example = /paper now
paper-entries = 看看谁交了，写了什么
    .more = 你自己交了，就能看别人写的；截止后对大家公开。以前的论文也能看。
    .example = /paper entries
    .label-paper = 哪一篇（不是本周的才填）
    .called-paper = 哪一篇

## Commands: organizers

club-pick = 亲自选定下一期或本周的论文
    .more = 写候选单上的编号、arXiv 编号、DOI、网址或搜索词。“next”放到下一期，“now”马上开始读；正在读别的时，可以替换它（“replace”）或一起读（“join”）。“undo: yes”撤回上次的选择。
    .example = /club pick 1512.03385 when: now （马上读）
    .label-paper = 编号、arXiv 编号、DOI、网址或搜索词
    .called-paper = 论文
    .label-when = 下次选定时，或现在
    .called-when = 什么时候读
    .label-undo = 撤回上次的选择
club-skip = 跳过下一期
    .more = 大家的连读都不受影响，提名留到再下一期。
    .example = /club skip

## Asking people who know

nothing-read-yet = 读书会还没读过论文；/paper now 看第一篇什么时候选定。

## The audit

audit-pick = 第 { $number } 期，本周论文
audit-repick = 第 { $number } 期，换了论文
audit-unpick = 第 { $number } 期，撤回了选定
audit-skipped = 第 { $number } 期，跳过
audit-resume = 第 { $number } 期，暂停结束
audit-remind = 第 { $number } 期，提醒
audit-remind-direct = 第 { $number } 期，提醒
audit-discuss = 第 { $number } 期，讨论
audit-moved = 第 { $number } 期，截止延后
audit-organizers-clocks = 致组织者：时区规则变了
audit-organizers-missed = 致组织者：错过了什么

## Nominations and the vote

call-title = 接下来读什么？
call-line = { $count ->
    [0] 还没有人提名。用 /paper nominate 加上 arXiv 编号、DOI、网址或几个词；{ $pick } 选定。
   *[other] 已有 { $count } 篇提名。用 /paper nominate 加上你的；{ $pick } 选定。
}
nominated-by = { $who } 提名
nothing-nominated-yet = 现在还没有可选的论文，{ $left }就要选定了（{ $pick }）。用 /paper nominate 提名一篇吧；没有的话这一期跳过，大家的连读不受影响。
nothing-chosen-yet = 论文还没选，{ $left }就要选定了（{ $pick }）。请组织者用 /club pick 选一篇；没有的话这一期跳过，大家的连读不受影响。

## The club

picked-now = 现在就读“{ $title }”，卡片马上来。
picked-instead = 本周改读“{ $title }”，不读“{ $gone }”了。
picked-beside = 本周也读“{ $title }”。
pick-which = { $count ->
    [1] 正在读“{ $read }”。让“{ $title }”替换它，还是一起读？
   *[other] 正在读 { $count } 篇。让“{ $title }”替换其中一篇，还是一起读？
}
pick-undone = 不读“{ $title }”了，选择已撤回。
picked-for = “{ $title }”会在 { $pick } 那期读。
skip-sure = 要跳过 { $pick } 选定的那一期吗？大家的连读不受影响，提名都留着。
skipped-done = { $pick } 那一期跳过了。
missed = { $club }：我离开得太久，超过了读书会能等的 { $patience } 小时，这些没有做：{ $steps }（从 { $first } 起）。
clocks-changed = { $club }：{ $zone } 的时区规则变了（{ $version }）。后面的安排保持当地钟点，已经移动：{ $steps }（从 { $first } 起）。你什么都不用做。
missed-hint = 大家的连读不受影响。/club audit 看清单，/club pick 或 /club rhythm 可以补救。

## What a platform lacks

home-broken = { $club }：{ $missing }
home-broken-paused = 修好之前读书会先暂停，修好后自动继续。大家的连读不受影响。
home-lost = 搬家的办法：在新频道里，由管理那边的人输入 { $command } code: { $code }。口令 24 小时内能用一次，按钮可以换一个。
home-broken-waits = 读书会的其他频道照常；这里该发的等修好再发。

## Entries

now-done = 你已经交了：{ $kinds }。
now-handed = { $count ->
    [0] 还没有人交。
   *[other] 已有 { $count } 人交了。
}
now-voting = { $count ->
    [0] 下一篇的投票开始了，但还没有提名：/paper nominate。{ $pick } 选定。
   *[other] 下一篇的投票开始了，候选 { $count } 篇。{ $pick } 选定。
}
now-coming = { $count ->
    [0] 下一期还没有提名：/paper nominate。{ $pick } 选定。
   *[other] 下一期已有 { $count } 篇提名。{ $pick } 选定。
}
now-vote-opens = { $opens } 开始投票。
now-paused = 选论文暂停了，提名照样欢迎。
now-paused-until = 选论文暂停到 { $until }，提名照样欢迎。

## Streaks

saved-by-freeze = { $count ->
    [1] 保护卡保住了 { $names } 的连读。
   *[other] 保护卡保住了这些人的连读：{ $names }。
}

## The paper of the week

paper-of-the-week = { $count ->
    [1] 本周论文：{ $title }
   *[other] 本期 { $count } 篇论文
}
paper-named = “{ $title }”
tally-line = { $count } 票 – { $title }
tally-rests = 刚被选中过的提名人歇一期，所以有票数更高或等得更久的还留在候选单上。
tally-tie-rested = 票数相同：上次选中的、或已占一席的提名人让别人先来。
tally-tie-waited = 票数相同：等得最久的先读。
tally-tie-both = 票数相同：上次选中的、或已占一席的提名人让别人先来，其余的里面等得最久的先读。
tally-chosen = 这次由组织者选定。
lapsed-line = { $count } 个提名过期了：{ $titles }
week-remind = 提醒 { $at }
week-discuss = 讨论 { $at }
week-wrap = 截止 { $at }
skipped-empty = 第 { $number } 期跳过：没有可选的论文。大家的连读不受影响，下次选定 { $coming }。
skipped-unchosen = 第 { $number } 期跳过：没有选定论文。大家的连读不受影响，下次选定 { $coming }。
skipped-asked = 组织者跳过了第 { $number } 期。大家的连读不受影响，下次选定 { $coming }。
skipped-undone = 第 { $number } 期不读了：组织者撤回了选定。大家的连读不受影响，下次选定 { $coming }。
repicked-instead = 组织者给本周换了一篇：读“{ $title }”，不读“{ $gone }”了。
repicked-beside = 组织者给本周加了一篇：“{ $title }”。
repicked-back = 组织者撤回了：本周还是读“{ $again }”，不读“{ $title }”。
repicked-off = 组织者撤回了：本周不读“{ $title }”了。
skipped-missed = 第 { $number } 期跳过：选定的时候我不在。大家的连读不受影响，下次选定 { $coming }。
reminder-title = 还来得及读
reminder-line = { $count ->
    [0] { $papers }还没有人交 – 老老实实写一句也算。
   *[other] { $papers }已有 { $count } 人交了。先写一句就好。
}
reminder-direct = { $club } 本周读{ $papers }，就等你的心得了。
called-pick = { $club } 开始读{ $papers }。
called-discuss = { $club } 开始讨论{ $papers }。
discussion-title = 讨论开始啦
discussion-line = { $count ->
    [0] { $papers }还没有人交；先聊聊，就有得写了。
   *[other] { $papers }已有 { $count } 人交了。
}
starter-1 = 哪一步换你会做得不一样？要付出什么代价？
starter-2 = 还缺什么，你看到了才会信？
starter-3 = 我们读过的哪个技术能用在这里？
starter-4 = 给你一个月，你会把自己的哪个想法加进去？
wrap-moved = { $slept } 到 { $woke } 我不在，没人能交。时间还给大家：这一期改到 { $wrap } 截止。
wrap-moved-again = 我断断续续离开了几次，最近是 { $slept } 到 { $woke }，那时没人能交。时间都还给大家：这一期改到 { $wrap } 截止。
end-moved-again = 我断断续续离开了几次，最近是 { $slept } 到 { $woke }，那时没人能补交。时间都还给大家：这篇补交到 { $end } 都算。
end-moved = { $slept } 到 { $woke } 我不在，没人能补交。时间还给大家：这篇补交到 { $end } 都算。

## Buttons and forms

button-summary-of = 小结：{ $title }
button-critique-of = 点评：{ $title }
round-in = 第 { $number } 期
round-in-week = 第 { $number } 期，{ $day } 那一周
round-on = { $day }
round-undated = 搬来之前
button-entries-older = 更早：{ $when }
button-entries-newer = 更晚：{ $when }
button-undo-pick = 撤回这次选择
button-pick-replace = 改读这篇
button-pick-replace-one = 替换“{ $title }”
button-pick-join = 一起读
button-sure-skip = 对，跳过

## Kinds and labels

label-categories = 分类
label-tally = 投票结果
label-starter = 从这里聊起
link-page = 摘要页
link-site = { $host } 上的页面

## Refusals

round-over = 那一期结束了，不能再交；/paper now 看现在这一期。
note-over = “{ $title }”读过了（{ $when }），不能再交。
not-this-round = “{ $typed }”不是这一期的论文；/paper now 看是哪篇。
no-longer-coming = 那一期已经不是下一期了；/club skip 会问现在的下一期。
pick-nothing-read = 现在没有在读的论文，没法替换或一起读；/club pick 加上 when: now 马上读这一篇。
pick-round-over = 你说的那一期已经在读别的了；用 /club pick 重新选吧。
pick-round-full = 一期最多读 { $most } 篇；/club pick 加上 when: replace 可以替换一篇。
pick-written-on = 这一期已经有人写了“{ $title }”的心得，谁写的都不能丢，所以它留下。
pick-runs-already = 你选的那篇已经在读了；/club pick 加上 when: replace 可以换一篇。
nothing-to-undo = 没有可以撤回的选择了；/club audit 看选过什么。
paused-no-pick = 读书会暂停着，先用 /club resume 继续吧。
