## Nominations and the vote

call-title = What shall we read next?
call-line = { $count ->
    [0] Nothing is proposed yet. /paper nominate takes an arXiv id, a DOI, an address or a few words; the pick is { $pick }.
    [one] One paper is proposed so far. Add yours with /paper nominate; the pick is { $pick }.
   *[other] { $count } papers are proposed so far. Add yours with /paper nominate; the pick is { $pick }.
}
nominated-line = { $who } nominates: { $authors }
nominated-line-bare = { $who } nominates this.
retracted-warning = ⚠ This paper was retracted: its publisher or its authors took it back. Read it with that in mind.
nominated-by = Nominated by { $who }
nominations-title = { $count ->
    [one] One paper is proposed
   *[other] { $count } papers are proposed
}
nominations-line = { $number }. { $title } – { $who }
nominations-lapsed = { $count ->
    [one] A nomination of yours lapsed at the last pick: { $titles }. /paper nominate proposes it again.
   *[other] { $count } nominations of yours lapsed at the last pick: { $titles }. /paper nominate proposes them again.
}
nominations-none = Nothing is proposed yet. Be the first: /paper nominate takes an arXiv id, a DOI, an address or a few words to search.
withdrawn-nomination = “{ $title }” is no longer proposed.
found-title = Which one do you mean?
found-line = { $number }. { $paper } ({ $reference })
enter-intro = I could not look this up, so please tell me what it is. It is proposed as you enter it.
found-choose = Choose the paper
ballot-title = Vote for the paper of { $day }
ballot-intro = The ballot is open. Approve as many as you like; the most approved is picked { $pick }.
ballot-over = { $count ->
    [0] This vote is over; no paper was picked.
    [one] This vote is over: { $titles } was picked.
   *[other] This vote is over: { $titles } were picked.
}
ballot-line = { $number }. { $paper }{ $count ->
    [0] {""}
    [one] {" "}· 1 approval
   *[other] {" "}· { $count } approvals
}
ballot-voters = { $count ->
    [0] Nobody has voted yet.
    [one] One member has voted.
   *[other] { $count } members have voted.
}
ballot-choose = The papers you approve
voted = { $count ->
    [one] You approve one paper:
   *[other] You approve { $count } papers:
}
    { $titles }
voted-none = You approve none of them. You can vote again until the pick.
nothing-nominated-yet = There is nothing to pick from yet, and the pick is { $left } ({ $pick }). Propose a paper with /paper nominate; otherwise the round is skipped, and nobody's streak suffers.
nothing-chosen-yet = No paper is chosen yet, and the pick is { $left } ({ $pick }). An organizer chooses with /club pick; otherwise the round is skipped, and nobody's streak suffers.
