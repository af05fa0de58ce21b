## Commands: organizers

club-lead = See whose turn it is to lead, or name who leads
    .more = It names who leads the coming discussion. Without a name it shows who led, and whose turn comes next.
    .example = /club lead member: @Ben
    .label-member = Who leads the coming discussion

## The audit

audit-lead = Round { $number }, who leads
audit-lead-letter = Round { $number }, a letter to who leads
audit-lead-sheet = Round { $number }, the lead's sheet
audit-role = Round { $number }, a role that changed hands
audit-organizers-no-lead = To the organizers: nobody leads round { $number }

## Leading the discussion

lead-title = Who leads the discussion
lead-line = { $who } leads the discussion, { $at }.
lead-offered = { $who } would like to hand over the discussion, { $at }. Who takes it?
lead-nobody = Nobody leads the discussion yet, { $at }. Whoever does gets a sheet with prompts; it takes a question to start from, no lecture.
lead-over-title = The discussion
lead-opens = { $who } leads, and begins.
lead-led = { $who } led it, { $at }.
lead-nobody-led = Nobody led it this time.
lead-letter = It is your turn to lead the discussion of { $papers } in { $club }, { $at }.
lead-letter-sheet = Two days before, you get a sheet with prompts. If it does not suit you, hand it over or decline; no reason needed.
lead-none-left = { $club }: nobody leads the discussion of round { $number }, as everybody who could has declined or is away. The thread asks who would like to; /club lead names somebody.
lead-choose = Hand it to …
lead-offer-made = { $count ->
    [0] The thread now asks who takes it. Until somebody does, it stays yours.
   *[other] The thread now asks who takes it; or choose somebody yourself. Until then it stays yours.
}
lead-kept = It stays yours. Thank you.
lead-declined = All right; it goes to { $who }.
lead-declined-none = All right. Nobody else is left to ask, so the thread asks who would like to.
lead-wish-never = Noted: you will not be asked to lead, and no role is dealt to you. /paper my away lead: in-turn takes it back.
lead-wish-in-turn = Noted: you will be asked to lead when it is your turn.
lead-wish-gladly = Noted: you will be asked to lead when it is your turn, even in weeks without an entry of yours.
lead-taken = You lead the discussion, { $at }. Thank you.
lead-given = { $who } leads the discussion now; I tell them.
lead-away = Your turn to lead round { $number } goes to { $who }.
lead-away-none = Your turn to lead round { $number } is open now; the thread asks who takes it.
lead-set = { $who } leads round { $number }.
lead-thanks = { $who } led the discussion. Thank you.
button-lead-swap = Swap
button-lead-decline = Decline
button-lead-never = Never ask me
button-lead-keep = Keep it
button-lead-take = I will lead
turns-title = Turns to lead in { $club }
turns-led = Round { $number }: { $who }
turns-next = { $rank }. { $who }, { $count ->
    [0] not yet
    [one] once
   *[other] { $count } times
}
turns-none = Nobody has led a discussion yet. As soon as members hand in, it goes round among them.
label-led = Led lately
label-to-lead = Named already
label-in-turn = Whose turn comes next

## Refusals about leading

lead-not-yours = { $who } leads the discussion of this round, so only { $who } can do that.
lead-nobody-yet = Nobody leads the discussion of this round; “I will lead” in its thread takes it.
lead-not-offered = { $who } leads the discussion of this round and has not offered it; ask { $who } to press Swap.
lead-yours-already = You lead this round's discussion already.
lead-no-round = There is no discussion to lead right now; /paper now says when the next paper is picked.
lead-off = No discussion has a lead in this club; /club settings lead: on changes that.
lead-asked-not-to = { $name } asked not to lead; please choose somebody else.
lead-is-away = { $name } is away on the day of the discussion; please choose somebody else.
role-yours-already = You have that role already.
role-not-free = { $who } has that role in this round, so there is nothing to take over.
role-not-dealt = That role is not dealt in this round.
lead-is-already = { $name } leads that round already.

## Roles

roles-title = Roles for the discussion
label-roles = Roles
role-line = { $who } – { $role }: { $does }
role-free = still free – { $role }: { $does }
role-changed = { $who } has the role of { $role } now: { $does }
role-free-now = The role of { $role } is free now: { $does } Who takes it?
role-nobodys = Nobody had the role of { $role } this time.
role-passed = Your role of { $role } in round { $number } goes to { $who }.
role-passed-none = Your role of { $role } in round { $number } is free now; the thread asks who takes it.
role-taken = You have the role of { $role } now: { $does }
button-role = I will be the { $role }
role-own = Your role this round is { $role }: { $does }
role-advocate = advocate
role-advocate-does = put the paper's case as strongly as its authors would.
role-skeptic = skeptic
role-skeptic-does = find the step that carries the most weight and lean on it.
role-archaeologist = archaeologist
role-archaeologist-does = find what it was built on, and one later paper that cites it.
role-builder = builder
role-builder-does = say what a small version would take, this week, with what we have.
role-connector = connector
role-connector-does = tie it to something the club has read before.

## The lead's sheet

sheet-title = Your sheet for { $papers }
sheet-intro = You lead the discussion in { $club }, { $at }.
sheet-counted = { $people ->
    [0] Nobody has handed in yet; a first question helps more than a good answer.
    [one] So far one member has handed in: { $what }.
   *[other] So far { $people } members have handed in: { $what }.
}
sheet-open = Ask two or three people for one sentence each: what does the paper show? Only then explain anything. Then read out why it was proposed, and ask whether the paper kept that promise.
sheet-close = Five minutes before the end, ask everybody for one thing they take along, and one they would try.
sheet-role = { $who } – { $role }
prompt-different = Which single step would you do differently, and what would that cost?
prompt-add = Which of its claims would you not yet believe? Which experiment, case or proof would settle it?
prompt-technique = Which technique from another paper would help here, and where would it go in?
prompt-technique-of = Which technique from another paper would help here? Begin with “{ $title }”, which we read before.
prompt-idea = If you had a month: which idea of your own would you build into this, and what would you measure?
prompt-unclear = { $count ->
    [0] What is still unclear? Say yours first, so that it is easy for the others.
    [one] What is still unclear? One summary names something; say yours first, so that it is easy for the others.
   *[other] What is still unclear? { $count } summaries name something; say yours first, so that it is easy for the others.
}
label-open = To open
label-prompts = Five prompts
label-close = To close
label-claims = What it claims
label-proposed-by = Why { $who } proposed it

## Settings of the club

club-settings-label-lead = A lead for discussions; auto: from three readers on
club-settings-label-roles = Whether roles are dealt for the discussion
setting-lead = { $value ->
    [on] Somebody leads each discussion
    [off] Nobody leads the discussion
   *[auto] From three readers on, somebody leads the discussion
} (lead: { $value })
setting-roles = { $value ->
    [on] Roles are dealt for it
   *[off] No roles are dealt for it
} (roles: { $value })
