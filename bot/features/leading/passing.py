"""A turn to lead that changes hands: the books, the letters and the post in the thread together."""

from collections.abc import Sequence

from bot.club.ballots.open_ballot import grow
from bot.club.members.model import Member
from bot.club.members.repository import Members
from bot.club.request import ClubContext
from bot.club.rounds.batch import Batch
from bot.club.rounds.meant import being_read
from bot.club.rounds.model import Round
from bot.club.rounds.plan import discussion_at
from bot.features.leading.cards import changed_role
from bot.features.leading.choosing import POST, ask_next, lead_of, lead_post, make_lead, participants_of
from bot.features.leading.model import DealtRole, Lead, LeadState
from bot.features.leading.repository import Roles
from bot.features.leading.roles import CHANGED, pass_role
from bot.features.leading.sheets import PROMPT
from bot.schedule.moments import Moment

Passed = tuple[Round, DealtRole, Member | None]
"""A role that changed hands: of which round, and who has it now."""


async def pass_on(here: ClubContext, round_: Round, leaving: Lead, state: LeadState) -> Member | None:
    """Whoever led does not any more; the one whose turn it is now is asked. None where nobody is left."""
    batch = await _batch(here, round_)
    member = await ask_next(batch, round_, leaving, state)
    await batch.flush()
    await show_lead(here, round_)
    return member


async def hand_to(
    here: ClubContext, round_: Round, before: Lead | None, member_id: int, *, tell: bool = True
) -> Member:
    """This member leads now."""
    batch = await _batch(here, round_)
    member = await make_lead(batch, round_, before, member_id, tell=tell)
    await batch.flush()
    await show_lead(here, round_)
    return member


async def show_lead(here: ClubContext, round_: Round) -> None:
    """Bring the post in the thread up to date."""
    await grow(here, round_, POST, await lead_post(here.repos, here.words, here.club, round_, here.now), in_thread=True)


async def pass_on_while_away(here: ClubContext, member: Member) -> list[tuple[Round, Member | None]]:
    """Of each discussion still to come that this member would lead but is away for: the round, and who leads now."""
    passed = []
    for round_ in await _away_for(here, member):
        lead = await lead_of(here.repos, round_)
        if lead and lead.member_id == member.id:
            passed.append((round_, await pass_on(here, round_, lead, LeadState.PASSED)))
    return passed


async def _away_for(here: ClubContext, member: Member) -> list[Round]:
    """The rounds whose discussion is still to come and on a day this member is away."""
    ahead = [round_ for round_ in await being_read(here) if discussion_at(here.club, round_) > here.now]
    found = [(round_, (await participants_of(here.repos, [(here.club, round_)]))[here.club.id]) for round_ in ahead]
    return [round_ for round_, participants in found if member.id in participants.away]


async def pass_roles_while_away(here: ClubContext, member: Member) -> list[Passed]:
    """The same of the roles this member has."""
    return await _pass_roles(here, member, await _away_for(here, member))


async def pass_roles_on(here: ClubContext, member: Member) -> list[Passed]:
    """All roles this member has in discussions to come go to others: they never want any, or will be forgotten."""
    ahead = [round_ for round_ in await being_read(here) if discussion_at(here.club, round_) > here.now]
    return await _pass_roles(here, member, ahead)


async def _pass_roles(here: ClubContext, member: Member, rounds: Sequence[Round]) -> list[Passed]:
    passed: list[Passed] = []
    for round_ in rounds:
        for one in await here.repos[Roles].of_rounds([round_.id]):
            if one.member_id == member.id:
                given = await pass_role(here.repos, here.club, round_, one, here.now)
                passed.append((round_, given, await show_role(here, round_, given)))
    return passed


async def show_role(here: ClubContext, round_: Round, dealt: DealtRole) -> Member | None:
    """Tell the thread, once, whose this role is now, and bring its post of all roles up to date; returns who has it."""
    members = await here.repos[Members].get([dealt.member_id] if dealt.member_id else [])
    post = changed_role(here.words, round_, dealt, members)
    await grow(here, round_, f"{CHANGED}-{dealt.id}", post, in_thread=True)
    await show_lead(here, round_)
    return members.get(dealt.member_id or 0)


async def pass_on_for_good(here: ClubContext, member: Member) -> None:
    """Before a member is forgotten: the turns and roles they still have go to others."""
    for round_ in await being_read(here):
        lead = await lead_of(here.repos, round_)
        if lead and lead.member_id == member.id:
            await pass_on(here, round_, lead, LeadState.PASSED)
    await pass_roles_on(here, member)


async def _batch(here: ClubContext, round_: Round) -> Batch:
    about = Moment(club_id=here.club.id, round_id=round_.id, step=PROMPT, due=here.now)
    return await Batch.load(here.repos, [about], here.now, here.features)
