## Moderation: hiding entries, tidying papers, handing a club over

club-hide = Hide an entry, or show it again
    .more = Nobody but its author reads it any more, and it still counts. Without a name it lists the newest round's.
    .example = /club hide member: @Ben why: It names a patient.
    .title = Hide this entry?
    .label-member = Whose entry
    .label-kind = Which one, where there are two
    .label-number = The round's number; without it the newest
    .label-undo = Show it again
    .label-why = Why?
    .hint-why = The author is told, in a direct message. It may stay empty.
club-merge = Make one paper of two that are the same
    .more = All that belongs to the first goes to the second; you are told what before it happens.
    .example = /club merge paper: attention slides into: 1706.03762
    .label-paper = The paper that goes
    .label-into = The paper that stays
club-correct = Correct what is said of a paper
    .more = A form opens with what is there. What you correct stays, whatever the library says later.
    .example = /club correct paper: 1706.03762 title: Attention Is Still All You Need
    .title = Correct this paper
    .label-paper = A paper of the club
    .label-original = Back to what the library said
    .label-title = Title
    .label-authors = Authors, with ; between them
    .hint-authors = What you leave empty stays as it is; the word none takes it away.
    .label-link = Address
    .label-published = Published, like 2017-06-12 or 2017
club-handover = Hand the club over to another member
    .more = They are asked in a direct message and have two weeks; once they accept, you are no organizer any more.
    .example = /club handover member: @Ben
    .label-member = The next organizer

button-hide = Hide: { $entry }
button-unhide = Show again: { $entry }
button-hide-it = Hide it
button-correct-it = Correct it
button-sure-merge = Yes, make them one
button-sure-handover = Yes, ask them
button-accept-club = Yes, I take over
button-decline-club = No, thank you

hide-intro = { $entry } on “{ $title }”
hide-which = Which entry?
hidden-done = It is hidden: only its author reads it now, and it still counts.
unhidden-done = It is shown again.
entry-hidden = An entry stood here; the organizers have hidden it.
entries-hidden = { $count ->
    [one] One entry is hidden by the organizers.
   *[other] { $count } entries are hidden by the organizers.
}
mine-hidden = Hidden by the organizers: nobody but you reads this. It still counts.
hidden-letter = The organizers of { $club } have hidden your { $kind } of “{ $title }”.
hidden-letter-stays = It still counts, and nobody but you reads it: /paper my notes shows it.
unhidden-letter = The organizers of { $club } show your { $kind } of “{ $title }” again.
label-reason = Why

merge-sure = Make “{ $title }” and “{ $into }” one paper, called “{ $into }”? What moves: { $rounds ->
    [one] one round
   *[other] { $rounds } rounds
}, { $notes ->
    [one] one note
   *[other] { $notes } notes
}, { $nominations ->
    [one] one open nomination
   *[other] { $nominations } open nominations
} with { $votes ->
    [one] one vote
   *[other] { $votes } votes
}; and its connections, terms, questions and builds, too. This cannot be undone.
merged = “{ $title }” is “{ $into }” now, with all that belonged to it.
corrected = “{ $title }” is corrected; what I had posted follows in a moment.
uncorrected = “{ $title }” is as it was again; what I had posted follows in a moment.

handover-whom = Who shall have { $club }? Mention them, or choose somebody who cannot be mentioned here.
handover-sure = Hand { $club } over to { $name }? I ask them in a direct message, and they have two weeks. Once they accept, they are organizer, and you are not any more; whoever manages this workspace can still do all that organizers do.
handover-offered = I have asked { $name }. Nothing changes until they accept. If no message reaches them, /club settings organizer names them at once.
offer-letter = { $who } would like to hand { $club } over to you: you would be its organizer, and decide about its week, its settings and its picks. You can answer until { $until }.
handover-yours = You are the organizer of { $club } now. /paper help shows what organizers can do.
handover-not-yours = Then { $club } stays in the hands it is in.
handover-accepted = { $name } leads { $club } now, and you are no organizer any more.
handover-declined = { $name } would rather not lead { $club }; you are its organizer as before.

label-acts = What organizers did
act-hide = { $at }: { $who } hid { $what } of { $about }
act-show = { $at }: { $who } showed { $what } of { $about } again
act-merge = { $at }: { $who } made { $what }
act-correct = { $at }: { $who } corrected { $what }
act-original = { $at }: { $who } took back what was corrected of { $what }
act-offer = { $at }: { $who } offered the club to { $about }
act-handover = { $at }: { $who } took the club over from { $about }
act-decline = { $at }: { $who } declined to take the club over from { $about }
act-appoint = { $at }: { $who } made { $about } an organizer
act-dismiss = { $at }: { $who } made { $about } a member like the others
act-pick = { $at }: { $who } chose { $what } to be read
act-unpick = { $at }: { $who } took back the choice of { $what }
act-entry = the { $kind } of round { $number }
act-papers = “{ $gone }” and “{ $into }” one paper
act-paper = “{ $title }”

no-such-entry = That entry is not there any more; /club hide lists the present ones.
no-entries-there = There is no such entry in round { $number }; /club hide lists those of the newest round.
hidden-already = That entry is hidden already; undo: yes shows it again.
not-hidden = That entry is not hidden.
no-such-known-paper = The club has no paper “{ $typed }”; give its title, its arXiv id or its link as they stand in the club.
merge-same = “{ $title }” is that paper already; please name two that are not the same.
nothing-corrected = Everything about “{ $title }” stands like that already.
never-corrected = Nothing about “{ $title }” was corrected.
handover-self = You lead the club already; please name somebody else.
no-offer = Nobody offers you a club just now: the offer was answered, taken back or more than two weeks old.
last-organizer-leaves = You are the only organizer of { $club }; hand it over first with /club handover, or close it with /club close.
