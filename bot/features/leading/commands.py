"""Leading a discussion: what members do about their turn, and what organizers decide."""

from collections import Counter
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import replace

from bot.chat.command import ROUND, Command, Field, Kind, Right
from bot.chat.post import Part, Post, Refusal, Reply, Text, When
from bot.chat.typed import shown
from bot.club.clubs.leading import Wish
from bot.club.members.meant import not_to_mention, the_member
from bot.club.members.model import Member
from bot.club.members.repository import Members
from bot.club.request import ClubContext, Request
from bot.club.rounds.meant import being_read
from bot.club.rounds.model import Round
from bot.club.rounds.pause import coming_of
from bot.club.rounds.plan import discussion_at
from bot.club.rounds.repository import Rounds
from bot.features.leading.cards import hand_over, lead_line, name_of, turns_card
from bot.features.leading.choosing import has_led, lead_of, participants_of
from bot.features.leading.model import DealtRole, Lead, LeadState, LeadWish, Role
from bot.features.leading.passing import Passed, hand_to, pass_on, pass_roles_on, show_lead, show_role
from bot.features.leading.repository import Leads, Roles
from bot.features.leading.settings import LEAD, Leading
from bot.wording import Words

_LATELY = 10
_NEXT = 15


async def lead(request: Request) -> Reply:
    """What the buttons about leading do: swap, keep, decline, take, give to somebody, never be asked; or who leads."""
    async with request.write() as here:
        do = request.get("do")
        if do == Wish.NEVER:
            return await _never(request, here)
        round_ = await _turn(request, here)
        now = await lead_of(here.repos, round_)
        if not do:
            return Reply(post=Post(parts=(Part(await lead_now(request, here, round_)),)))
        if do == "take":
            return await _take(request, here, round_, now)
        if do == "role":
            return await _take_role(request, here, round_)
        return await _OWN[do](request, here, round_, await _own(here, now))


async def _turn(request: Request, here: ClubContext) -> Round:
    """The round whose button was pressed, while its discussion can be led; otherwise the newest such round."""
    rounds = await being_read(here)
    wanted = request.get("round")
    found = next((round_ for round_ in rounds if wanted in ("", str(round_.id))), None)
    if found is None:
        raise Refusal("lead-no-round")
    return found


async def _own(here: ClubContext, now: Lead | None) -> Lead:
    """The asker's turn; it is nobody else's to give away."""
    if now is None:
        raise Refusal("lead-nobody-yet")
    if here.asker is None or now.member_id != here.asker.id:
        raise Refusal("lead-not-yours", who=await _name(here, now))
    return now


async def _name(here: ClubContext, lead_: Lead) -> str:
    return name_of(here.words, lead_.member_id, await here.repos[Members].get([lead_.member_id or 0]))


async def _decline(request: Request, here: ClubContext, round_: Round, own: Lead) -> Reply:
    member = await pass_on(here, round_, own, LeadState.DECLINED)
    return request.say("lead-declined", who=member.name) if member else request.say("lead-declined-none")


async def _swap(request: Request, here: ClubContext, round_: Round, own: Lead) -> Reply:
    """Offer it in the thread, and let the lead choose somebody."""
    await here.repos[Leads].put(replace(own, state=LeadState.OFFERED))
    await show_lead(here, round_)
    participants = (await participants_of(here.repos, [(here.club, round_)]))[here.club.id]
    others = [one for one in participants.order if one != own.member_id and one not in participants.away]
    members = await here.repos[Members].get(others)
    return Reply(post=hand_over(request.words, round_, [members[one] for one in others]))


async def _keep(request: Request, here: ClubContext, round_: Round, own: Lead) -> Reply:
    await here.repos[Leads].put(replace(own, state=LeadState.ASKED))
    await show_lead(here, round_)
    return request.say("lead-kept")


async def _give(request: Request, here: ClubContext, round_: Round, own: Lead) -> Reply:
    """To the member chosen, if they can lead."""
    participants = (await participants_of(here.repos, [(here.club, round_)]))[here.club.id]
    typed = request.get("to")
    chosen = next((one for one in participants.taking_part - participants.away if str(one) == typed), None)
    if chosen is None:
        raise Refusal("no-such-member", field="to", name=shown(typed))
    if chosen == own.member_id:
        raise Refusal("lead-yours-already")
    member = await hand_to(here, round_, own, chosen)
    return request.say("lead-given", who=member.name)


_OWN: Mapping[str, Callable[[Request, ClubContext, Round, Lead], Awaitable[Reply]]] = {
    "decline": _decline,
    "swap": _swap,
    "keep": _keep,
    "give": _give,
}


async def _take(request: Request, here: ClubContext, round_: Round, now: Lead | None) -> Reply:
    """Whoever presses first leads."""
    if now and here.asker and now.member_id == here.asker.id:
        if now.state is LeadState.OFFERED:
            return await _keep(request, here, round_, now)
        raise Refusal("lead-yours-already")
    if now and now.state is not LeadState.OFFERED:
        raise Refusal("lead-not-offered", who=await _name(here, now))
    await hand_to(here, round_, now, (await here.member()).id)
    return request.say("lead-taken", at=When(discussion_at(here.club, round_)))


async def _take_role(request: Request, here: ClubContext, round_: Round) -> Reply:
    """Whoever presses first has it."""
    dealt = next(
        (one for one in await here.repos[Roles].of_rounds([round_.id]) if one.role == request.get("role")), None
    )
    if dealt is None or discussion_at(here.club, round_) <= here.now:
        raise Refusal("role-not-dealt")
    member = await here.member()
    if dealt.member_id == member.id:
        raise Refusal("role-yours-already")
    if dealt.member_id:
        who = name_of(here.words, dealt.member_id, await here.repos[Members].get([dealt.member_id]))
        raise Refusal("role-not-free", who=who)
    taken = replace(dealt, member_id=member.id, at=here.now)
    await here.repos[Roles].give(taken)
    await show_role(here, round_, taken)
    role, does = request.words(f"role-{dealt.role}"), request.words(f"role-{dealt.role}-does")
    return request.say("role-taken", role=role, does=does)


async def _never(request: Request, here: ClubContext) -> Reply:
    if here.asker is None:
        return request.say("lead-wish-stranger", club=here.club.name)
    member = await here.member()
    return Reply(post=Post(parts=tuple(map(Part, await wish(request, here, member, Wish.NEVER)))))


async def wish(request: Request, here: ClubContext, member: Member, wanted: Wish) -> list[Text]:
    """Note how a member feels about leading; who never wants to hands on a turn and roles they have."""
    await here.repos[Leads].wish(LeadWish(club_id=here.club.id, member_id=member.id, wish=wanted, at=here.now))
    said = [request.words.text(f"lead-wish-{wanted}")]
    if wanted is not Wish.NEVER:
        return said
    for round_ in await being_read(here):
        now = await lead_of(here.repos, round_)
        if now and now.member_id == member.id:
            said.append(passed_line(request, round_, await pass_on(here, round_, now, LeadState.DECLINED)))
    return said + passed_roles(request, await pass_roles_on(here, member))


def passed_roles(request: Request, passed: Sequence[Passed]) -> list[Text]:
    """To whom roles went, a sentence each."""
    return [_passed_role(request, *one) for one in passed]


def _passed_role(request: Request, round_: Round, dealt: DealtRole, member: Member | None) -> Text:
    role = request.words(f"role-{dealt.role}")
    if member is None:
        return request.words.text("role-passed-none", number=round_.number, role=role)
    return request.words.text("role-passed", number=round_.number, role=role, who=member.name)


def passed_line(request: Request, round_: Round, member: Member | None) -> Text:
    """To whom a turn went."""
    if member is None:
        return request.words.text("lead-away-none", number=round_.number)
    return request.words.text("lead-away", number=round_.number, who=member.name)


async def lead_now(request: Request, here: ClubContext, round_: Round) -> Text:
    """Who leads this round, in the asker's words."""
    now = await lead_of(here.repos, round_)
    members = await here.repos[Members].get([now.member_id]) if now and now.member_id else {}
    return lead_line(request.words, discussion_at(here.club, round_), now, members)


async def turns(request: Request) -> Reply:
    """For organizers: whose turn it has been and is next, or name who leads."""
    async with request.write() as here:
        if LEAD.of(here.club.settings) is Leading.OFF:
            raise Refusal("lead-off")
        if not request.get("member"):
            card = await _turns(request, here)
            return Reply(post=replace(card, select=await not_to_mention(request, here, "member")))
        round_ = await _to_lead(here)
        member = await _able(request, here, round_)
        now = await lead_of(here.repos, round_)
        if now and now.member_id == member.id:
            raise Refusal("lead-is-already", field="member", name=member.name)
        if round_.picked_at:
            await hand_to(here, round_, now, member.id)
        else:  # said in the thread once there is one, and to them
            await here.repos[Leads].put(*([replace(now, state=LeadState.PASSED)] if now else []))
            await here.repos[Leads].put(
                Lead(club_id=here.club.id, round_id=round_.id, member_id=member.id, at=here.now)
            )
    return request.say("lead-set", who=member.name, number=round_.number)


async def _to_lead(here: ClubContext) -> Round:
    """The round that is discussed next."""
    for round_ in await being_read(here):
        if discussion_at(here.club, round_) > here.now:
            return round_
    coming = await coming_of(here.repos, here.club)
    if coming is None:
        raise Refusal("lead-no-round")
    return coming


async def _able(request: Request, here: ClubContext, round_: Round) -> Member:
    """The member named, who may lead that round: they neither asked not to nor are away."""
    member = await the_member(request, here, "member")
    wished = (await here.repos[Leads].wishes([here.club.id])).get(member.id)
    if wished and wished.wish is Wish.NEVER:
        raise Refusal("lead-asked-not-to", field="member", name=member.name)
    participants = (await participants_of(here.repos, [(here.club, round_)]))[here.club.id]
    if member.id in participants.away:
        raise Refusal("lead-is-away", field="member", name=member.name)
    return member


async def _turns(request: Request, here: ClubContext) -> Post:
    texts = request.words
    given = (await here.repos[Leads].history([here.club.id]))[here.club.id]
    reading, coming = await being_read(here), await coming_of(here.repos, here.club)
    round_ = reading[0] if reading else coming
    participants = (await participants_of(here.repos, [(here.club, coming)]))[here.club.id] if coming else None
    order = participants.order[:_NEXT] if participants else []
    rounds = await here.repos[Rounds].get({one.round_id for one in given})
    members = await here.repos[Members].get({*order, *(one.member_id for one in given if one.member_id)})
    led = [one for one in given if has_led(one, here.club, rounds[one.round_id], here.now)]
    named = [one for one in given if one not in led and one.round_id != (round_.id if round_ else 0)]
    now = await lead_now(request, here, round_) if round_ and await lead_of(here.repos, round_) else ()
    times = Counter(one.member_id for one in led)
    return turns_card(
        texts,
        here.club,
        _named(texts, list(reversed(led))[:_LATELY], rounds, members),
        [(name_of(texts, one, members), times[one]) for one in order],
        now,
        _named(texts, named, rounds, members),
    )


def _named(
    texts: Words, turns_: Sequence[Lead], rounds: Mapping[int, Round], members: Mapping[int, Member]
) -> list[tuple[Round, str]]:
    return [(rounds[one.round_id], name_of(texts, one.member_id, members)) for one in turns_]


COMMANDS = (
    Command(
        "paper",
        "lead",
        (
            Field("do", Kind.CHOICE, choices=("swap", "keep", "decline", "take", "give", "never", "role"), hidden=True),
            ROUND,
            Field("role", Kind.CHOICE, choices=tuple(Role), hidden=True),
            Field("to", hidden=True, numbers="member"),
        ),
        listed=False,
        handler=lead,
    ),
    Command("club", "lead", (Field("member", Kind.MEMBER, 80),), handler=turns, right=Right.ORGANIZER),
)
