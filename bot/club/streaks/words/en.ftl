## Commands: members

paper-my-streak = Your reading streak
    .more = "why" tells the streak round by round.
    .example = /paper my streak why
    .label-what = why: the streak, line by line
    .called-what = What to see of the streak
paper-board = The club's longest streaks
    .example = /paper board

## The audit

audit-settle = Round { $number }, freezes

## Streaks

streak-line = { $kept ->
    [0] No round kept yet.
   *[other] Longest { $best }, kept in all { $kept }.
} { $freezes ->
    [0] No freeze held
   *[other] Freezes held: { $freezes }
}; the next one after { $next ->
    [one] one more kept round
   *[other] { $next } more kept rounds
}.
streak-none = You have no streak yet. Hand in a summary or a critique of this week's paper and it begins.
streak-rules = A kept round extends the streak, late or not. Four kept rounds earn a freeze, two at most, and a missed round spends one by itself. Away, paused and skipped rounds neither break nor extend it.
ledger-kept = Round { $number }: handed in – { $streak } in a row
ledger-late = Round { $number }: handed in late, which counts – { $streak } in a row
ledger-frozen = Round { $number }: missed, a freeze saved it – still { $streak }, { $freezes ->
    [0] no freeze left
    [one] one freeze left
   *[other] { $freezes } freezes left
}
ledger-away = Round { $number }: you were away{ $streak ->
    [0] {""}
   *[other] {" "}– still { $streak }
}
ledger-paused = Round { $number }: the club was paused{ $streak ->
    [0] {""}
   *[other] {" "}– still { $streak }
}
ledger-skipped = Round { $number }: skipped by the club{ $streak ->
    [0] {""}
   *[other] {" "}– still { $streak }
}
ledger-missed = Round { $number }: missed – the streak starts anew
ledger-older = { $count ->
    [one] One older round is counted, too.
   *[other] { $count } older rounds are counted, too.
}

## Buttons and forms

button-why = Why?

## The picture of a streak

weeks-since = Since round { $since }
weeks-kept = { $count } in time
weeks-late = { $count } late
weeks-frozen = { $count } saved by a freeze
weeks-away = { $count } away
weeks-paused = { $count } paused
weeks-skipped = { $count } skipped
weeks-missed = { $count } missed
weeks-alt = { $streak } in a row. Since round { $since }: { $counts }.
