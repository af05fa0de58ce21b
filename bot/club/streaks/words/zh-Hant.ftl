## Commands: members

paper-my-streak = 你的連續閱讀記錄
    .name = 連續紀錄
    .name-what = 內容
    .more = 「why」一輪一輪地說明。
    .example = /paper my streak why
    .label-what = why：一行一行說明
    .called-what = 看連續紀錄的什麼
paper-board = 讀書會里最長的連續紀錄
    .name = 排行
    .example = /paper board

## The audit

audit-settle = 第 { $number } 輪，保護卡

## Streaks

streak-line =
    { $kept ->
        [0] 還沒有讀完過一輪。
       *[other] 最長 { $best } 輪，共讀完 { $kept } 輪。
    }{ $freezes ->
        [0] 沒有保護卡
       *[other] 有 { $freezes } 張保護卡
    }；再讀完 { $next } 輪得下一張。
streak-none = 你還沒有連續紀錄。交一篇本週論文的總結或點評，它就開始了。
streak-rules = 讀完一輪就加一，補交也算。讀完四輪得一張保護卡，最多兩張；錯過一輪時自動用掉一張。不在、暫停和跳過的輪次既不斷也不加。
ledger-kept = 第 { $number } 輪：已提交 – 連續 { $streak } 輪
ledger-late = 第 { $number } 輪：補交，也算 – 連續 { $streak } 輪
ledger-frozen =
    第 { $number } 輪：錯過了，保護卡保住 – 仍是 { $streak } 輪，{ $freezes ->
        [0] 沒有保護卡了
       *[other] 還有 { $freezes } 張保護卡
    }
ledger-away =
    第 { $number } 輪：你不在{ $streak ->
        [0] { "" }
       *[other] { " " }– 仍是 { $streak } 輪
    }
ledger-paused =
    第 { $number } 輪：讀書會暫停{ $streak ->
        [0] { "" }
       *[other] { " " }– 仍是 { $streak } 輪
    }
ledger-skipped =
    第 { $number } 輪：讀書會跳過{ $streak ->
        [0] { "" }
       *[other] { " " }– 仍是 { $streak } 輪
    }
ledger-missed = 第 { $number } 輪：錯過了 – 連續紀錄重新開始
ledger-older = 更早的 { $count } 輪也計入。

## Buttons and forms

button-why = 為什麼？

## The picture of a streak

weeks-since = 自第 { $since } 輪起
weeks-kept = 準時 { $count }
weeks-late = 補交 { $count }
weeks-frozen = 保護卡保住 { $count }
weeks-away = 不在 { $count }
weeks-paused = 暫停 { $count }
weeks-skipped = 跳過 { $count }
weeks-missed = 錯過 { $count }
weeks-alt = 連續 { $streak } 輪。自第 { $since } 輪起：{ $counts }。
