## Coming or not

feature-attending = who comes to the discussion, a reminder an hour before, and who was there
paper-coming = Say whether you come to the next discussion
    .more = Without an answer it shows how many come, what you said, and how often you were there. You can change your mind until the round wraps. Who comes gets a message an hour before.
    .example = /paper coming maybe
    .label-answer = Coming, maybe, or not this time
    .called-answer = Whether you come
paper-attendance = Note who was at the last discussion
    .more = For whoever led it, and for organizers. It shows a list to choose from; with a name, that member is added. Each member alone sees to how many discussions they came.
    .example = /paper attendance
    .label-who = Somebody who was there
    .called-who = Somebody who was there
audit-coming = Round { $number }, who comes
audit-event = Round { $number }, event of the server
audit-soon = Round { $number }, before the discussion
audit-there = Round { $number }, who was there

say-coming = Coming
say-maybe = Maybe
say-not-this-time = Not this time
button-counted = { $label } ({ $count })
button-no-discussion-letters = No such reminders
button-there-more = More members
event-name = { $club }: { $papers }
coming-title = Who comes to the discussion?
coming-over-title = The discussion
coming-when = The discussion is { $at }.
coming-off = This round is not discussed at a set time any more.
coming-nobody = Nobody has said yet whether they come.
coming-count = Coming: { $coming } · maybe: { $maybe } · not this time: { $absent }
coming-were-there = { $count ->
    [one] One member was there.
   *[other] { $count } members were there.
}
coming-had-said = { $count ->
    [0] Nobody had said that they would come.
    [one] One member had said that they would come.
   *[other] { $count } members had said that they would come.
}
coming-none = No discussion is coming up.
coming-too-late = That round is over; /paper coming shows the next discussion.
coming-letter = An hour before I will write to you with the way there.
coming-away = You are away on the day round { $number } is discussed, so you now count as not coming. /paper coming changes that.
said-coming = Noted: you are coming.
said-maybe = Noted: maybe.
said-not-this-time = Noted: not this time.
own-coming = You said that you are coming.
own-maybe = You said: maybe.
own-not-this-time = You said: not this time.
coming-soon = { $club } discusses { $papers } { $at }, and you said that you are coming.

## Who was there

there-title = Who was at the discussion?
there-ask = Round { $number }: choose everybody who was there. You can do so again whenever somebody is missing.
there-so-far = Noted so far: { $names }
there-choose = Who was there
there-said-coming = said: coming
there-said-maybe = said: maybe
there-said-not-this-time = said: not this time
there-noted = { $count ->
    [0] Nobody is noted for round { $number }.
   *[other] Noted for round { $number }: { $names }
}
there-not-yours = Whoever led the discussion notes who was there, or an organizer.
there-too-early = No discussion has begun yet; afterwards /paper attendance asks who was there.
counted-there = { $count } at the discussion
came-to = { $count ->
    [one] { $came ->
        [0] You were not at the last discussion.
       *[other] You were at the last discussion.
    }
   *[other] You were at { $came } of the last { $count } discussions.
}
remind-discussion-on = Whenever you say that you come to a discussion, you get a direct message an hour before.
remind-discussion-off = No more direct messages before discussions you come to.
