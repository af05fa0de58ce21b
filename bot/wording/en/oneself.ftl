## About oneself

away-on-day = Noted: away on { $first }. Your streak waits for you.
away-on = Noted: away from { $first } to { $last }. Your streak waits for you.
away-off = { $count ->
    [0] You had no absence noted.
   *[other] Welcome back. Your absences are taken back.
}
away-none = You have no absence noted. /paper my away 2026-12-20 to 2027-01-03 notes one.
away-line-day = Away on { $first }
away-line = Away from { $first } to { $last }
away-hint = /paper my away off takes them back.
exported = Everything the club keeps about you.
nothing-about-you = The club keeps nothing about you.
forget-sure = Your notes, pitches, votes' names and accounts here will be removed for good, and your streak with them. Shall I? /paper my export first gives you a copy.
forget-closed = What is still kept about you from { $clubs }, closed by now, goes with it; old messages of a channel that has another club since stay there.
forgotten = Done. Your texts and your name are gone from the club.
