"""A turn to lead that changes hands: the books, the letters and the post in the thread together."""

from collections.abc import Sequence

from bot.club.ballots.open_ballot import grow
from bot.club.members.model import Member
from bot.club.members.repository import Members
from bot.club.request import Here
from bot.club.rounds.batch import Batch
from bot.club.rounds.meant import being_read
from bot.club.rounds.model import Round
from bot.club.rounds.plan import discussion_at
from bot.features.leading.cards import changed_role
from bot.features.leading.choosing import POST, ask_next, companies, lead_of, lead_post, make_lead
from bot.features.leading.model import DealtRole, Lead, LeadState
from bot.features.leading.repository import Roles
from bot.features.leading.roles import CHANGED, pass_role
from bot.features.leading.sheets import PROMPT
from bot.schedule.moments import Moment

Passed = tuple[Round, DealtRole, Member | None]
"""A role that changed hands: of which round, and who has it now."""


async def pass_on(here: Here, turn: Round, leaving: Lead, state: LeadState) -> Member | None:
    """Whoever led does not any more; the one whose turn it is now is asked. None where nobody is left."""
    batch = await _batch(here, turn)
    member = await ask_next(batch, turn, leaving, state)
    await batch.flush()
    await show_lead(here, turn)
    return member


async def hand_to(here: Here, turn: Round, before: Lead | None, member_id: int, *, tell: bool = True) -> Member:
    """This member leads now."""
    batch = await _batch(here, turn)
    member = await make_lead(batch, turn, before, member_id, tell=tell)
    await batch.flush()
    await show_lead(here, turn)
    return member


async def show_lead(here: Here, turn: Round) -> None:
    """Bring the post in the thread up to date."""
    await grow(here, turn, POST, await lead_post(here.books, here.words, here.club, turn, here.now), in_thread=True)


async def pass_on_while_away(here: Here, member: Member) -> list[tuple[Round, Member | None]]:
    """Of each discussion still to come that this member would lead but is away for: the round, and who leads now."""
    passed = []
    for turn in await _away_for(here, member):
        lead = await lead_of(here.books, turn)
        if lead and lead.member_id == member.id:
            passed.append((turn, await pass_on(here, turn, lead, LeadState.PASSED)))
    return passed


async def _away_for(here: Here, member: Member) -> list[Round]:
    """The rounds whose discussion is still to come and on a day this member is away."""
    ahead = [turn for turn in await being_read(here) if discussion_at(here.club, turn) > here.now]
    found = [(turn, (await companies(here.books, [(here.club, turn)]))[here.club.id]) for turn in ahead]
    return [turn for turn, company in found if member.id in company.away]


async def pass_roles_while_away(here: Here, member: Member) -> list[Passed]:
    """The same of the roles this member has."""
    return await _pass_roles(here, member, await _away_for(here, member))


async def pass_roles_on(here: Here, member: Member) -> list[Passed]:
    """All roles this member has in discussions to come go to others: they never want any, or will be forgotten."""
    ahead = [turn for turn in await being_read(here) if discussion_at(here.club, turn) > here.now]
    return await _pass_roles(here, member, ahead)


async def _pass_roles(here: Here, member: Member, turns: Sequence[Round]) -> list[Passed]:
    passed: list[Passed] = []
    for turn in turns:
        for one in await here.books[Roles].of_rounds([turn.id]):
            if one.member_id == member.id:
                given = await pass_role(here.books, here.club, turn, one, here.now)
                passed.append((turn, given, await show_role(here, turn, given)))
    return passed


async def show_role(here: Here, turn: Round, dealt: DealtRole) -> Member | None:
    """Tell the thread, once, whose this role is now, and bring its post of all roles up to date; returns who has it."""
    members = await here.books[Members].get([dealt.member_id] if dealt.member_id else [])
    post = changed_role(here.words, turn, dealt, members)
    await grow(here, turn, f"{CHANGED}-{dealt.id}", post, in_thread=True)
    await show_lead(here, turn)
    return members.get(dealt.member_id or 0)


async def pass_on_for_good(here: Here, member: Member) -> None:
    """Before a member is forgotten: the turns and roles they still have go to others."""
    for turn in await being_read(here):
        lead = await lead_of(here.books, turn)
        if lead and lead.member_id == member.id:
            await pass_on(here, turn, lead, LeadState.PASSED)
    await pass_roles_on(here, member)


async def _batch(here: Here, turn: Round) -> Batch:
    about = Moment(club_id=here.club.id, round_id=turn.id, step=PROMPT, due=here.now)
    return await Batch.load(here.books, [about], here.now, here.features)
