"""A turn to lead that changes hands: the books, the letters and the post in the thread together."""

from bot.ask import Here
from bot.model import Lead, LeadState, Member, Moment, Round, RoundState, Step
from bot.verbs.ballots import grow
from bot.week.batch import Batch
from bot.week.leading import POST, ask_next, companies, lead_of, lead_post, make_lead
from bot.week.plan import discussion_at


async def being_read(here: Here) -> list[Round]:
    """The rounds whose discussion can still be led, newest first."""
    turns = (await here.books.rounds.unsettled([here.club.id]))[here.club.id]
    return [turn for turn in reversed(turns) if turn.state is RoundState.READING]


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
    await grow(here, turn, POST, await lead_post(here.books, here.words, here.club, turn), in_thread=True)


async def pass_on_while_away(here: Here, member: Member) -> list[tuple[Round, Member | None]]:
    """Of each discussion still to come that this member would lead but is away for: the round, and who leads now."""
    passed = []
    for turn in await being_read(here):
        lead = await lead_of(here.books, turn)
        if lead is None or lead.member_id != member.id or discussion_at(here.club, turn) <= here.now:
            continue
        company = (await companies(here.books, [(here.club, turn)]))[here.club.id]
        if member.id in company.away:
            passed.append((turn, await pass_on(here, turn, lead, LeadState.PASSED)))
    return passed


async def pass_on_for_good(here: Here, member: Member) -> None:
    """Before a member is forgotten: the turns they still have go to others."""
    for turn in await being_read(here):
        lead = await lead_of(here.books, turn)
        if lead and lead.member_id == member.id:
            await pass_on(here, turn, lead, LeadState.PASSED)


async def _batch(here: Here, turn: Round) -> Batch:
    about = Moment(club_id=here.club.id, round_id=turn.id, step=Step.PROMPT, due=here.now)
    return await Batch.load(here.books, [about], here.now)
