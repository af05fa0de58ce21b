## The audit

audit-act = A letter about what an organizer did

## Moderation: hiding entries, tidying papers, handing a club over

club-hide = Hide an entry, or show it again
    .more = Nobody but its author reads it any more, and it still counts. Name whose it is, and the paper where you like; of several you choose one. Without a name it lists the newest round's.
    .example = /club hide member: @Ben why: It names a patient.
    .title = Hide this entry?
    .label-member = Whose entry
    .label-kind = Which one, where there are two
    .label-paper = On which paper; without it on any
    .called-paper = On which paper
    .label-number = The round's number; without it any
    .called-kind = Which entry
    .called-number = The round's number
    .label-undo = Show it again
    .label-why = Why?
    .hint-why = The author is told, in a direct message. It may stay empty.
button-hide = Hide: { $entry }
button-unhide = Show again: { $entry }
button-hide-it = Hide it
hide-intro = { $entry } on “{ $title }”
hide-which = Which entry?
hide-choose = Choose an entry
hide-more = { $count ->
    [one] One older entry is not listed; name the paper or the round.
   *[other] { $count } older ones are not listed; name the paper or the round.
}
hidden-done = It is hidden: only its author reads it now, and it still counts.
unhidden-done = It is shown again.
hidden-letter = The organizers of { $club } have hidden your { $kind } of “{ $title }”.
hidden-letter-stays = It still counts, and nobody but you reads it: /paper my notes shows it.
unhidden-letter = The organizers of { $club } show your { $kind } of “{ $title }” again.
label-reason = Why
no-such-entry = That entry is not there any more; /club hide lists the present ones.
no-entries-there = There is no such entry; /club hide without a name lists those of the newest round.
nothing-to-hide = Nobody has handed in anything yet.
nothing-hidden = Nothing is hidden there.
hidden-already = That entry is hidden already; undo: yes shows it again.
not-hidden = That entry is not hidden.
