## Commands: members

paper-my-streak = 你的连续阅读记录
    .name = 连续记录
    .name-what = 内容
    .more = “why”一轮一轮地说明。
    .example = /paper my streak why
    .label-what = why：一行一行说明
    .called-what = 看连续记录的什么
paper-board = 读书会里最长的连续记录
    .name = 排行
    .example = /paper board

## The audit

audit-settle = 第 { $number } 轮，保护卡

## Streaks

streak-line =
    { $kept ->
        [0] 还没有读完过一轮。
       *[other] 最长 { $best } 轮，共读完 { $kept } 轮。
    }{ $freezes ->
        [0] 没有保护卡
       *[other] 有 { $freezes } 张保护卡
    }；再读完 { $next } 轮得下一张。
streak-none = 你还没有连续记录。交一篇本周论文的总结或点评，它就开始了。
streak-rules = 读完一轮就加一，补交也算。读完四轮得一张保护卡，最多两张；错过一轮时自动用掉一张。不在、暂停和跳过的轮次既不断也不加。
ledger-kept = 第 { $number } 轮：已提交 – 连续 { $streak } 轮
ledger-late = 第 { $number } 轮：补交，也算 – 连续 { $streak } 轮
ledger-frozen =
    第 { $number } 轮：错过了，保护卡保住 – 仍是 { $streak } 轮，{ $freezes ->
        [0] 没有保护卡了
       *[other] 还有 { $freezes } 张保护卡
    }
ledger-away =
    第 { $number } 轮：你不在{ $streak ->
        [0] { "" }
       *[other] { " " }– 仍是 { $streak } 轮
    }
ledger-paused =
    第 { $number } 轮：读书会暂停{ $streak ->
        [0] { "" }
       *[other] { " " }– 仍是 { $streak } 轮
    }
ledger-skipped =
    第 { $number } 轮：读书会跳过{ $streak ->
        [0] { "" }
       *[other] { " " }– 仍是 { $streak } 轮
    }
ledger-missed = 第 { $number } 轮：错过了 – 连续记录重新开始
ledger-older = 更早的 { $count } 轮也计入。

## Buttons and forms

button-why = 为什么？

## The picture of a streak

weeks-since = 自第 { $since } 轮起
weeks-kept = 准时 { $count }
weeks-late = 补交 { $count }
weeks-frozen = 保护卡保住 { $count }
weeks-away = 不在 { $count }
weeks-paused = 暂停 { $count }
weeks-skipped = 跳过 { $count }
weeks-missed = 错过 { $count }
weeks-alt = 连续 { $streak } 轮。自第 { $since } 轮起：{ $counts }。
