## Commands: members

paper-my-streak = Deine Leseserie
    .name = serie
    .name-what = was
    .more = „why“ erzählt sie Runde für Runde.
    .example = /paper my streak why
    .label-what = why: die Serie, Zeile für Zeile
    .called-what = Was von der Serie zu sehen ist
paper-board = Die längsten Serien des Clubs
    .name = rangliste
    .example = /paper board

## The audit

audit-settle = Runde { $number }, Joker

## Streaks

streak-line =
    { $kept ->
        [0] Noch keine Runde.
       *[other] Am längsten { $best }, insgesamt { $kept }.
    } { $freezes ->
        [0] Kein Joker
        [one] Ein Joker
       *[other] { $freezes } Joker
    }; der nächste nach { $next ->
        [one] einer weiteren Runde
       *[other] { $next } weiteren Runden
    }.
streak-none = Du hast noch keine Serie. Reich eine Zusammenfassung oder Kritik zum Paper der Woche ein, und sie beginnt.
streak-rules = Eine gehaltene Runde verlängert die Serie, auch nachgereicht. Vier gehaltene Runden bringen einen Joker, höchstens zwei, und eine verpasste Runde verbraucht von selbst einen. Runden, in denen du weg warst, die pausierten oder ausfielen, brechen sie nicht und verlängern sie nicht.
ledger-kept = Runde { $number }: eingereicht – { $streak } in Folge
ledger-late = Runde { $number }: nachgereicht, das zählt – { $streak } in Folge
ledger-frozen =
    Runde { $number }: verpasst, ein Joker hat die Serie gerettet – weiter { $streak }, { $freezes ->
        [0] kein Joker mehr
        [one] noch ein Joker
       *[other] noch { $freezes } Joker
    }
ledger-away =
    Runde { $number }: du warst weg{ $streak ->
        [0] { "" }
       *[other] { " " }– weiter { $streak }
    }
ledger-paused =
    Runde { $number }: der Club pausierte{ $streak ->
        [0] { "" }
       *[other] { " " }– weiter { $streak }
    }
ledger-skipped =
    Runde { $number }: ausgefallen{ $streak ->
        [0] { "" }
       *[other] { " " }– weiter { $streak }
    }
ledger-missed = Runde { $number }: verpasst – die Serie beginnt neu
ledger-older =
    { $count ->
        [one] Eine ältere Runde zählt mit.
       *[other] { $count } ältere Runden zählen mit.
    }

## Buttons and forms

button-why = Warum?

## The picture of a streak

weeks-since = Seit Runde { $since }
weeks-kept = { $count } pünktlich
weeks-late = { $count } nachgereicht
weeks-frozen = { $count } mit Joker
weeks-away = { $count } weg
weeks-paused = { $count } pausiert
weeks-skipped = { $count } ausgefallen
weeks-missed = { $count } verpasst
weeks-alt = { $streak } in Folge. Seit Runde { $since }: { $counts }.
