## The club

welcome-title = { $club } begins
welcome-line = This channel is now the home of { $club }, a paper club in { $zone }.
welcome-next = The first pick is { $pick }. Propose a paper with /paper nominate, and see everything with /paper help.
rhythm-title = The week of { $club }
rhythm-line = { $day } { $at } – { $step }
rhythm-every = { $every ->
    [one] Every week
   *[other] Every { $every } weeks
}, { $papers ->
    [one] one paper
   *[other] { $papers } papers
}
rhythm-zone = All times are in { $zone }. /paper help rhythm shows how to move them.
rhythm-next = The next pick is { $pick }.
settings-title = Settings of { $club }
setting-asks = asks: { $value }
settings-asked-summary = Round { $number } was picked before that and still asks for a summary.
settings-asked-critique = Round { $number } was picked before that and still asks for a critique.
settings-asked-either = Round { $number } was picked before that and still asks for a summary or a critique.
settings-asked-both = Round { $number } was picked before that and still asks for a summary and a critique.
setting-reveal = reveal: { $value }
setting-pick_by = pick_by: { $value }
setting-carry = carry: { $count }
setting-patience = patience: { $hours } h
setting-zone = zone: { $value }
setting-language = language: { $value }
setting-search = search: { $names }
setting-lead = lead: { $value }
setting-roles = roles: { $value }
setting-organizers = organizers: { $names }
picked-now = “{ $title }” is the paper now; its card is on its way.
picked-instead = “{ $title }” is read this week, in place of “{ $gone }”.
picked-beside = “{ $title }” is read this week as well.
pick-which = { $count ->
    [one] “{ $read }” is being read. Shall “{ $title }” take its place, or be read as well?
   *[other] { $count } papers are being read. Which one shall “{ $title }” take the place of, or shall it be read as well?
}
pick-undone = The choice of “{ $title }” is taken back.
picked-for = “{ $title }” will be the paper of the round picked { $pick }.
skip-sure = Skip the round that would be picked { $pick }? Nobody's streak suffers, and the nominations wait.
skipped-done = The round of { $pick } is skipped.
paused = The picks are paused until an organizer says /club resume. The round being read runs to its end.
paused-until = The picks are paused until { $until }. The round being read runs to its end.
resumed = { $club } goes on. The next pick is { $pick }.
close-sure = Close { $club } for good? Nothing will be posted any more.
closed = { $club } is closed. Thank you for reading together.
missed = { $club }: I was away longer than the { $patience } hours the club waits, so this did not happen: { $steps } (from { $first }).
missed-hint = Nobody's streak suffers. /club audit lists it, and /club pick or /club rhythm mends the week.
late-note = This was due { $due }; I could not post it in time.
