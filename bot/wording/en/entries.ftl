## Entries

handed-in = Your { $kind } is in. Thank you.
handed-in-late = Your { $kind } is in, marked late. Thank you.
handed-in-again = Your { $kind } is changed.
handed-in-fields = It now has: { $fields }. What you left out stayed as it was; “-” empties a field.
streak-now = { $streak ->
    [one] That is the first round of a streak.
   *[other] That makes { $streak } rounds in a row.
}
asks-still-summary = This round asks for a summary: /paper summary.
asks-still-critique = This round asks for a critique: /paper critique.
asks-still-both = This round asks for a summary and a critique.
others-open = { $count ->
    [one] One other member's entry is open to you now.
   *[other] The entries of { $count } other members are open to you now.
}
roll-line = { $count ->
    [0] Nobody has handed in yet.
    [one] Handed in so far: { $names }
   *[other] Handed in so far, { $count } members: { $names }
}
roll-closed = { $count ->
    [0] Nobody handed in.
    [one] Handed in: { $names }
   *[other] Handed in, { $count } members: { $names }
}
roll-hint = What they wrote opens to you once yours is in.
opens-at-wrap = What everybody wrote opens to all at the wrap.
entries-title = { $count ->
    [0] Round { $number }: nobody has handed in yet
    [one] Round { $number }: one member has handed in
   *[other] Round { $number }: { $count } members have handed in
}
entries-week = Read in the week of { $day }.
entries-none = Be the first: /paper summary.
entries-blind = What they wrote is not open to you yet: first in your own words, then theirs.
entry-summary = { $who } – summary
entry-summary-late = { $who } – summary, late
entry-critique = { $who } – critique
entry-critique-late = { $who } – critique, late
entry-on = { $heading }, on “{ $title }”
entry-from = It is from
entry-removed = An entry stood here; its author has taken it back.
reveal-title = What everybody wrote
digest-title = Round { $number } in short
digest-count = { $people ->
    [one] One member handed in
   *[other] { $people } members handed in
}: { $what }.
counted-summaries = { $count ->
    [one] one summary
   *[other] { $count } summaries
}
counted-critiques = { $count ->
    [one] one critique
   *[other] { $count } critiques
}
counted-both = { $summaries } and { $critiques }
brief-title = Round { $number } has wrapped
brief-beside = Besides: { $what }.
brief-streak = { $who } { $count }
brief-thread = All that was said stands in the thread.
label-in-a-row = Rounds in a row
counted-terms = { $count ->
    [one] one word explained
   *[other] { $count } words explained
}
counted-ties = { $count ->
    [one] one connection
   *[other] { $count } connections
}
counted-questions = { $count ->
    [one] one question for people who know
   *[other] { $count } questions for people who know
}
counted-builds = { $count ->
    [one] one build
   *[other] { $count } builds
}
digest-line = { $who }: { $words }
digest-empty = Nobody handed in this time. It happens; the next paper is a new start.
digest-late = Late entries still keep a streak until the next pick.
mine-title = Your notes
mine-summary = Summary of “{ $title }”
mine-critique = Critique of “{ $title }”
mine-none = You have no notes here yet. /paper summary hands in the first.
drop-sure = Delete this note for good? Your streak stays as it is.
dropped = The note is deleted.
now-done = You have handed in: { $kinds }.
now-asks-summary = You have not handed in yet: /paper summary.
now-asks-critique = You have not handed in yet: /paper critique.
now-asks-either = You have not handed in yet: /paper summary or /paper critique.
now-asks-both = You have not handed in yet: /paper summary and /paper critique.
now-handed = { $count ->
    [0] Nobody has handed in yet.
    [one] One member has handed in.
   *[other] { $count } members have handed in.
}
now-voting = { $count ->
    [0] The vote for the next paper is open, but nothing is proposed: /paper nominate. The pick is { $pick }.
    [one] The vote for the next paper is open with one paper. The pick is { $pick }.
   *[other] The vote for the next paper is open with { $count } papers. The pick is { $pick }.
}
now-coming = { $count ->
    [0] Nothing is proposed for the next round yet: /paper nominate. The pick is { $pick }.
    [one] One paper is proposed for the next round. The pick is { $pick }.
   *[other] { $count } papers are proposed for the next round. The pick is { $pick }.
}
now-paused = The picks are paused; nominations are welcome all the same.
now-paused-until = The picks are paused until { $until }; nominations are welcome all the same.
