## Commands: members

paper-summary = Hand in your summary
    .more = Call it again to edit what you handed in. Others' entries open to you once yours is in.
    .example = /paper summary sentence: Attention alone is enough to translate well.
    .title = Your summary
    .keep = Keep as my summary
    .label-paper = Which paper, if it is not this week's
    .called-paper = Which paper
    .label-sentence = In one sentence
    .hint-sentence = What does the paper show? As if somebody asked in the lift.
    .label-colleague = In five sentences to a colleague
    .hint-colleague = Somebody of another field: what was the problem, what did they do, why does it matter?
    .label-unclear = What was unclear
    .hint-unclear = Nobody understands all of it. What would you ask?
    .label-time = Time spent reading
    .hint-time = For your own record, like 45m or 1h30; nobody else sees it.
paper-critique = Hand in your critique
    .more = Four lenses; fill in the ones you have something for. Call it again to edit.
    .example = /paper critique different: I would compare at equal compute. add: An ablation of the position encoding.
    .title = Your critique
    .keep = Keep as my critique
    .label-paper = Which paper, if it is not this week's
    .called-paper = Which paper
    .label-different = A step I would do differently
    .hint-different = A method, a measure, a comparison, an order of things.
    .label-add = What I would add
    .hint-add = An experiment, a case, a proof, a picture.
    .label-technique = A technique from another paper
    .hint-technique = Which technique from which paper would help here, and how?
    .label-from = From which paper (id, link or title)
    .called-from = From which paper
    .hint-from = Ties the two papers; left empty, I look for it in what you wrote above.
    .label-idea = Where an idea of mine would go
    .hint-idea = How could something of your own be built into this?
paper-my-notes = Your own notes
    .example = /paper my notes

## The audit

audit-roll = Round { $number }, who has handed in
audit-note = Round { $number }, an entry
audit-reveal = Round { $number }, reveal
audit-wrap = Round { $number }, digest
audit-brief = Round { $number }, digest in short

## Entries

handed-in = Your { $kind } is in. Thank you.
handed-in-late = Your { $kind } is in, marked late. Thank you.
handed-in-again = Your { $kind } is changed.
handed-in-fields = It now has: { $fields }. What you left out stayed as it was; “-” empties a field.
streak-now = { $streak ->
    [one] That is the first round of a streak.
   *[other] That makes { $streak } rounds in a row.
}
streak-saved = A freeze kept it over round { $number }.
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
entries-title-brought = Read { $when }
entries-title = { $count ->
    [0] Round { $number }: nobody has handed in yet
    [one] Round { $number }: one member has handed in
   *[other] Round { $number }: { $count } members have handed in
}
entries-none = Be the first: /paper summary.
entries-blind = What they wrote is not open to you yet: first in your own words, then theirs.
entry-summary-late = { $who } – summary, late
entry-critique-late = { $who } – critique, late
entry-from = It is from
reveal-title = What everybody wrote
entries-folded = Choose whose you would like to read.
entry-gone = That is not there any more; its author has taken it back, or the organizers have hidden it.
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
digest-line = { $who }: { $words }
digest-empty = Nobody handed in this time. It happens; the next paper is a new start.
digest-late = Late entries still keep a streak until the next pick.
mine-title = Your notes
mine-none = You have no notes here yet. /paper summary hands in the first.
drop-sure-summary = Delete your summary of “{ $title }” for good? Your streak stays as it is.
drop-sure-critique = Delete your critique of “{ $title }” for good? Your streak stays as it is.
dropped = The note is deleted.

## Moderation: hiding entries, tidying papers, handing a club over

entries-hidden = { $count ->
    [one] One entry is hidden by the organizers.
   *[other] { $count } entries are hidden by the organizers.
}
mine-hidden = Hidden by the organizers: nobody but you reads this. It still counts.

## Streaks

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
}{ $tied ->
    [yes] {" "}(tied)
   *[no] {""}
}
board-empty = Nobody has a streak yet.
board-club = { $streak ->
    [0] The club's own streak starts with the next round that two members hand in for.
    [one] The club itself: one round in a row with at least two entries, { $best } at best.
   *[other] The club itself: { $streak } rounds in a row with at least two entries, { $best } at best.
}

## Buttons and forms

button-drop-summary = Delete summary: { $title }
button-drop-critique = Delete critique: { $title }
button-older = Older notes

## Kinds and labels

label-in-a-sentence = In one sentence
label-techniques = Techniques to borrow

## Refusals

technique-missing = Please say which technique of “{ $typed }” would help here, and how; the paper is kept.
nothing-written = Please fill in at least one field.
revealed-already = What you wrote on “{ $title }” was revealed at the wrap and stays as it is; /paper my notes can delete it.

## The figures of a year

year-people = { $count ->
    [one] person wrote
   *[other] people wrote
}
year-summary = { $count ->
    [one] summary
   *[other] summaries
}
year-critique = { $count ->
    [one] critique
   *[other] critiques
}
setting-asks = { $value ->
    [summary] A summary keeps a round
    [critique] A critique keeps a round
    [both] It takes a summary and a critique to keep a round
   *[either] A summary or a critique keeps a round
} (asks: { $value })
setting-reveal = { $value ->
    [at-wrap] Entries open at the wrap, for everybody at once
    [at-once] Entries are open as soon as they are handed in
   *[after-own] Others' entries open once your own is handed in
} (reveal: { $value })
find-note = Note by { $who }
