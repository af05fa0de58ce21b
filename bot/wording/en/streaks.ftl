## Streaks

streak-title = { $streak ->
    [0] No streak at the moment
    [one] One round in a row
   *[other] { $streak } rounds in a row
}
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
saved-by-freeze = { $count ->
    [one] A freeze saved the streak of { $names }.
   *[other] Freezes saved the streaks of { $names }.
}
board-title = Streaks of { $club }
board-line = { $rank }. { $who } – { $streak ->
    [0] {""}
   *[other] { $streak } in a row,{" "}
}{ $kept ->
    [0] no round kept yet
   *[other] { $kept } kept in all
}{ $freezes ->
    [0] {""}
    [one] , 1 freeze
   *[other] , { $freezes } freezes
}
board-empty = Nobody has a streak yet.
board-club = { $streak ->
    [0] The club's own streak starts with the next round that two members hand in for.
    [one] The club itself: one round in a row with at least two entries, { $best } at best.
   *[other] The club itself: { $streak } rounds in a row with at least two entries, { $best } at best.
}
