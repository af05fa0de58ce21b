"""Leading a discussion: what members do about their turn, and what organizers decide."""

from collections import Counter
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import replace

from bot.chat.command import ROUND, Command, Field, Kind, Right
from bot.chat.post import Part, Post, Refusal, Reply, Text, When
from bot.chat.typed import shown
from bot.club.clubs.leading import Leading, Wish
from bot.club.members.meant import not_to_mention, the_member
from bot.club.members.model import Member
from bot.club.members.repository import Members
from bot.club.request import Ask, Here
from bot.club.rounds.meant import being_read
from bot.club.rounds.model import Round
from bot.club.rounds.pause import coming_of
from bot.club.rounds.plan import discussion_at
from bot.club.rounds.repository import Rounds
from bot.features.leading.cards import hand_over, lead_line, name_of, turns_card
from bot.features.leading.choosing import companies, has_led, lead_of
from bot.features.leading.model import DealtRole, Lead, LeadState, LeadWish, Role
from bot.features.leading.passing import Passed, hand_to, pass_on, pass_roles_on, show_lead, show_role
from bot.features.leading.repository import Leads, Roles
from bot.wording import Words

_LATELY = 10
_NEXT = 15


async def lead(ask: Ask) -> Reply:
    """What the buttons about leading do: swap, keep, decline, take, give to somebody, never be asked; or who leads."""
    async with ask.write() as here:
        do = ask.get("do")
        if do == Wish.NEVER:
            return await _never(ask, here)
        turn = await _turn(ask, here)
        now = await lead_of(here.books, turn)
        if not do:
            return Reply(post=Post(parts=(Part(await lead_now(ask, here, turn)),)))
        if do == "take":
            return await _take(ask, here, turn, now)
        if do == "role":
            return await _take_role(ask, here, turn)
        return await _OWN[do](ask, here, turn, await _own(here, now))


async def _turn(ask: Ask, here: Here) -> Round:
    """The round whose button was pressed, while its discussion can be led; otherwise the newest such round."""
    turns = await being_read(here)
    wanted = ask.get("round")
    found = next((turn for turn in turns if wanted in ("", str(turn.id))), None)
    if found is None:
        raise Refusal("lead-no-round")
    return found


async def _own(here: Here, now: Lead | None) -> Lead:
    """The asker's turn; it is nobody else's to give away."""
    if now is None:
        raise Refusal("lead-nobody-yet")
    if here.asker is None or now.member_id != here.asker.id:
        raise Refusal("lead-not-yours", who=await _name(here, now))
    return now


async def _name(here: Here, lead_: Lead) -> str:
    return name_of(here.words, lead_.member_id, await here.books[Members].get([lead_.member_id or 0]))


async def _decline(ask: Ask, here: Here, turn: Round, own: Lead) -> Reply:
    member = await pass_on(here, turn, own, LeadState.DECLINED)
    return ask.say("lead-declined", who=member.name) if member else ask.say("lead-declined-none")


async def _swap(ask: Ask, here: Here, turn: Round, own: Lead) -> Reply:
    """Offer it in the thread, and let the lead choose somebody."""
    await here.books[Leads].put(replace(own, state=LeadState.OFFERED))
    await show_lead(here, turn)
    company = (await companies(here.books, [(here.club, turn)]))[here.club.id]
    others = [one for one in company.order if one != own.member_id and one not in company.away]
    members = await here.books[Members].get(others)
    return Reply(post=hand_over(ask.words, turn, [members[one] for one in others]))


async def _keep(ask: Ask, here: Here, turn: Round, own: Lead) -> Reply:
    await here.books[Leads].put(replace(own, state=LeadState.ASKED))
    await show_lead(here, turn)
    return ask.say("lead-kept")


async def _give(ask: Ask, here: Here, turn: Round, own: Lead) -> Reply:
    """To the member chosen, if they can lead."""
    company = (await companies(here.books, [(here.club, turn)]))[here.club.id]
    typed = ask.get("to")
    chosen = next((one for one in company.taking_part - company.away if str(one) == typed), None)
    if chosen is None:
        raise Refusal("no-such-member", field="to", name=shown(typed))
    if chosen == own.member_id:
        raise Refusal("lead-yours-already")
    member = await hand_to(here, turn, own, chosen)
    return ask.say("lead-given", who=member.name)


_OWN: Mapping[str, Callable[[Ask, Here, Round, Lead], Awaitable[Reply]]] = {
    "decline": _decline,
    "swap": _swap,
    "keep": _keep,
    "give": _give,
}


async def _take(ask: Ask, here: Here, turn: Round, now: Lead | None) -> Reply:
    """Whoever presses first leads."""
    if now and here.asker and now.member_id == here.asker.id:
        if now.state is LeadState.OFFERED:
            return await _keep(ask, here, turn, now)
        raise Refusal("lead-yours-already")
    if now and now.state is not LeadState.OFFERED:
        raise Refusal("lead-not-offered", who=await _name(here, now))
    await hand_to(here, turn, now, (await here.member()).id)
    return ask.say("lead-taken", at=When(discussion_at(here.club, turn)))


async def _take_role(ask: Ask, here: Here, turn: Round) -> Reply:
    """Whoever presses first has it."""
    dealt = next((one for one in await here.books[Roles].of_rounds([turn.id]) if one.role == ask.get("role")), None)
    if dealt is None or discussion_at(here.club, turn) <= here.now:
        raise Refusal("role-not-dealt")
    member = await here.member()
    if dealt.member_id == member.id:
        raise Refusal("role-yours-already")
    if dealt.member_id:
        who = name_of(here.words, dealt.member_id, await here.books[Members].get([dealt.member_id]))
        raise Refusal("role-not-free", who=who)
    taken = replace(dealt, member_id=member.id, at=here.now)
    await here.books[Roles].give(taken)
    await show_role(here, turn, taken)
    role, does = ask.words(f"role-{dealt.role}"), ask.words(f"role-{dealt.role}-does")
    return ask.say("role-taken", role=role, does=does)


async def _never(ask: Ask, here: Here) -> Reply:
    if here.asker is None:
        return ask.say("lead-wish-stranger", club=here.club.name)
    member = await here.member()
    return Reply(post=Post(parts=tuple(map(Part, await wish(ask, here, member, Wish.NEVER)))))


async def wish(ask: Ask, here: Here, member: Member, wanted: Wish) -> list[Text]:
    """Note how a member feels about leading; who never wants to hands on a turn and roles they have."""
    await here.books[Leads].wish(LeadWish(club_id=here.club.id, member_id=member.id, wish=wanted, at=here.now))
    said = [ask.words.text(f"lead-wish-{wanted}")]
    if wanted is not Wish.NEVER:
        return said
    for turn in await being_read(here):
        now = await lead_of(here.books, turn)
        if now and now.member_id == member.id:
            said.append(passed_line(ask, turn, await pass_on(here, turn, now, LeadState.DECLINED)))
    return said + passed_roles(ask, await pass_roles_on(here, member))


def passed_roles(ask: Ask, passed: Sequence[Passed]) -> list[Text]:
    """To whom roles went, a sentence each."""
    return [_passed_role(ask, *one) for one in passed]


def _passed_role(ask: Ask, turn: Round, dealt: DealtRole, member: Member | None) -> Text:
    role = ask.words(f"role-{dealt.role}")
    if member is None:
        return ask.words.text("role-passed-none", number=turn.number, role=role)
    return ask.words.text("role-passed", number=turn.number, role=role, who=member.name)


def passed_line(ask: Ask, turn: Round, member: Member | None) -> Text:
    """To whom a turn went."""
    if member is None:
        return ask.words.text("lead-away-none", number=turn.number)
    return ask.words.text("lead-away", number=turn.number, who=member.name)


async def lead_now(ask: Ask, here: Here, turn: Round) -> Text:
    """Who leads this round, in the asker's words."""
    now = await lead_of(here.books, turn)
    members = await here.books[Members].get([now.member_id]) if now and now.member_id else {}
    return lead_line(ask.words, discussion_at(here.club, turn), now, members)


async def turns(ask: Ask) -> Reply:
    """For organizers: whose turn it has been and is next, or name who leads."""
    async with ask.write() as here:
        if here.club.settings.lead is Leading.OFF:
            raise Refusal("lead-off")
        if not ask.get("member"):
            card = await _turns(ask, here)
            return Reply(post=replace(card, select=await not_to_mention(ask, here, "member")))
        turn = await _to_lead(here)
        member = await _able(ask, here, turn)
        now = await lead_of(here.books, turn)
        if now and now.member_id == member.id:
            raise Refusal("lead-is-already", field="member", name=member.name)
        if turn.picked_at:
            await hand_to(here, turn, now, member.id)
        else:  # said in the thread once there is one, and to them
            await here.books[Leads].put(*([replace(now, state=LeadState.PASSED)] if now else []))
            await here.books[Leads].put(Lead(club_id=here.club.id, round_id=turn.id, member_id=member.id, at=here.now))
    return ask.say("lead-set", who=member.name, number=turn.number)


async def _to_lead(here: Here) -> Round:
    """The round that is discussed next."""
    for turn in await being_read(here):
        if discussion_at(here.club, turn) > here.now:
            return turn
    coming = await coming_of(here.books, here.club)
    if coming is None:
        raise Refusal("lead-no-round")
    return coming


async def _able(ask: Ask, here: Here, turn: Round) -> Member:
    """The member named, who may lead that round: they neither asked not to nor are away."""
    member = await the_member(ask, here, "member")
    wished = (await here.books[Leads].wishes([here.club.id])).get(member.id)
    if wished and wished.wish is Wish.NEVER:
        raise Refusal("lead-asked-not-to", field="member", name=member.name)
    company = (await companies(here.books, [(here.club, turn)]))[here.club.id]
    if member.id in company.away:
        raise Refusal("lead-is-away", field="member", name=member.name)
    return member


async def _turns(ask: Ask, here: Here) -> Post:
    said = ask.words
    given = (await here.books[Leads].history([here.club.id]))[here.club.id]
    reading, coming = await being_read(here), await coming_of(here.books, here.club)
    turn = reading[0] if reading else coming
    company = (await companies(here.books, [(here.club, coming)]))[here.club.id] if coming else None
    order = company.order[:_NEXT] if company else []
    rounds = await here.books[Rounds].get({one.round_id for one in given})
    members = await here.books[Members].get({*order, *(one.member_id for one in given if one.member_id)})
    led = [one for one in given if has_led(one, here.club, rounds[one.round_id], here.now)]
    named = [one for one in given if one not in led and one.round_id != (turn.id if turn else 0)]
    now = await lead_now(ask, here, turn) if turn and await lead_of(here.books, turn) else ()
    times = Counter(one.member_id for one in led)
    return turns_card(
        said,
        here.club,
        _named(said, list(reversed(led))[:_LATELY], rounds, members),
        [(name_of(said, one, members), times[one]) for one in order],
        now,
        _named(said, named, rounds, members),
    )


def _named(
    said: Words, turns_: Sequence[Lead], rounds: Mapping[int, Round], members: Mapping[int, Member]
) -> list[tuple[Round, str]]:
    return [(rounds[one.round_id], name_of(said, one.member_id, members)) for one in turns_]


COMMANDS = (
    Command(
        "paper",
        "lead",
        (
            Field("do", Kind.CHOICE, choices=("swap", "keep", "decline", "take", "give", "never", "role"), hidden=True),
            ROUND,
            Field("role", Kind.CHOICE, choices=tuple(Role), hidden=True),
            Field("to", hidden=True),
        ),
        listed=False,
        handler=lead,
    ),
    Command("club", "lead", (Field("member", Kind.MEMBER, 80),), handler=turns, right=Right.ORGANIZER),
)
