## Commands: members

paper-my-streak = 你的连读
    .more = 加上“why”，一期一期看是怎么算的。
    .example = /paper my streak why
    .label-what = why：逐期说明
    .called-what = 看连读的什么
paper-board = 读书会连读榜
    .example = /paper board

## The audit

audit-settle = 第 { $number } 期，保护卡

## Streaks

streak-line = { $kept ->
    [0] 还没完成过一期。
   *[other] 最长 { $best } 期，一共完成 { $kept } 期。
}{ $freezes ->
    [0] 手上没有保护卡
   *[other] 手上有 { $freezes } 张保护卡
}，再完成 { $next } 期得下一张。
streak-none = 你还没有连读。交一篇本周论文的小结或点评就开始了。
streak-rules = 完成一期，连读加一，补交也算。每完成四期得一张保护卡，最多两张；漏掉一期会自动用一张。请假、暂停和跳过的期，不断也不加。
ledger-kept = 第 { $number } 期：交了 – 连读 { $streak } 期
ledger-late = 第 { $number } 期：补交，也算 – 连读 { $streak } 期
ledger-frozen = 第 { $number } 期：漏了，用保护卡保住 – 仍是 { $streak } 期，{ $freezes ->
    [0] 保护卡用完了
   *[other] 还剩 { $freezes } 张
}
ledger-away = 第 { $number } 期：你请假了{ $streak ->
    [0] {""}
   *[other] {" "}– 仍是 { $streak } 期
}
ledger-paused = 第 { $number } 期：读书会暂停{ $streak ->
    [0] {""}
   *[other] {" "}– 仍是 { $streak } 期
}
ledger-skipped = 第 { $number } 期：读书会跳过{ $streak ->
    [0] {""}
   *[other] {" "}– 仍是 { $streak } 期
}
ledger-missed = 第 { $number } 期：漏了 – 连读重新开始
ledger-older = 更早的 { $count } 期也算在内。

## Buttons and forms

button-why = 怎么算的？
