## Commands: members

paper-my-streak = 自分の連続記録
    .name = 連続記録
    .name-what = 内容
    .more = 「why」で一回ずつ説明します。
    .example = /paper my streak why
    .label-what = why：一行ずつ説明
    .called-what = 何を見るか
paper-board = 輪読会で長い連続記録
    .name = 順位
    .example = /paper board

## The audit

audit-settle = 第 { $number } 回、お守り

## Streaks

streak-line =
    { $kept ->
        [0] まだ読み終えた回がありません。
       *[other] 最長 { $best } 回、合計 { $kept } 回。
    }{ $freezes ->
        [0] お守りはなし
       *[other] お守り { $freezes } 個
    }。あと { $next } 回で次のお守りです。
streak-none = 連続記録はまだありません。今週の論文の要約か批評を出すと始まります。
streak-rules = 読んだ回は、遅れての提出でも連続記録を伸ばします。四回でお守りがひとつ、最大二つ。逃した回には自動でひとつ使います。不在、休み、飛ばした回は切りも伸ばしもしません。
ledger-kept = 第 { $number } 回：提出 – { $streak } 回連続
ledger-late = 第 { $number } 回：遅れて提出、有効 – { $streak } 回連続
ledger-frozen =
    第 { $number } 回：逃したがお守りが守った – { $streak } 回のまま、{ $freezes ->
        [0] お守りはもうなし
       *[other] お守りはあと { $freezes } 個
    }
ledger-away =
    第 { $number } 回：不在{ $streak ->
        [0] { "" }
       *[other] { " " }– { $streak } 回のまま
    }
ledger-paused =
    第 { $number } 回：休み{ $streak ->
        [0] { "" }
       *[other] { " " }– { $streak } 回のまま
    }
ledger-skipped =
    第 { $number } 回：飛ばした{ $streak ->
        [0] { "" }
       *[other] { " " }– { $streak } 回のまま
    }
ledger-missed = 第 { $number } 回：逃した – 連続記録は最初から
ledger-older = それより前の { $count } 回も数えています。

## Buttons and forms

button-why = なぜ？

## The picture of a streak

weeks-since = 第 { $since } 回から
weeks-kept = 期限内 { $count }
weeks-late = 遅れて { $count }
weeks-frozen = お守り { $count }
weeks-away = 不在 { $count }
weeks-paused = 休み { $count }
weeks-skipped = 飛ばし { $count }
weeks-missed = 逃し { $count }
weeks-alt = { $streak } 回連続。第 { $since } 回から：{ $counts }。
