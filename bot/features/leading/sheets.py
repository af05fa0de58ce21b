"""The sheets for those who lead: one each, two days before the discussion, or at once for who takes over later."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from types import MappingProxyType

from bot.chat.post import Part
from bot.club.ballots.repository import Ballots
from bot.club.clubs.leading import Leading
from bot.club.clubs.model import Club
from bot.club.entries.model import Note
from bot.club.entries.repository import Notes
from bot.club.members.letters import write_to
from bot.club.members.model import Member
from bot.club.members.repository import Members
from bot.club.papers.model import Paper
from bot.club.papers.repository import Papers
from bot.club.rounds.batch import Batch
from bot.club.rounds.model import Round
from bot.club.rounds.plan import discussion_at
from bot.features.leading.repository import Leads, Roles
from bot.features.leading.sheet import Known, sheet
from bot.hooks import StepSpec
from bot.schedule.model import Step
from bot.schedule.moments import Moment
from bot.schedule.steps import Dates, Replanned

PROMPT = "prompt"


async def prompt(batch: Batch, moments: Sequence[Moment]) -> None:
    """Send whoever leads these rounds their sheet."""
    turns = {moment.round_id: batch.rounds[moment.round_id] for moment in moments}
    leads = [one for one in await batch.books[Leads].of_rounds(turns.keys()) if one.state.leads and one.member_id]
    members = await batch.books[Members].get({one.member_id for one in leads if one.member_id})
    due = {moment.round_id: moment.due for moment in moments}
    await send_sheets(batch, [(turns[one.round_id], members[one.member_id]) for one in leads if one.member_id], due)
    for moment in moments:
        batch.finish(moment)


async def send_sheets(
    batch: Batch, leads: Sequence[tuple[Round, Member]], due: Mapping[int, datetime] = MappingProxyType({})
) -> None:
    """Write to each of these who lead a round; nobody gets the sheet of a round twice.

    `due` says when the sheet of a round was meant to come, where that is not now.
    """
    if not leads:
        return
    books, turns = batch.books, [turn for turn, _ in leads]
    ids = {turn.id for turn in turns}
    papers = await books[Papers].get({paper for turn in turns for paper in turn.paper_ids})
    won = await books[Ballots].won(ids)
    notes: dict[int, list[Note]] = defaultdict(list)
    for note in await books[Notes].of_rounds(ids):
        notes[note.round_id] += [] if note.hidden else [note]
    dealt = [one for one in await books[Roles].of_rounds(ids) if one.member_id]
    beside = await _beside(batch, turns)
    earlier = await _read_before(batch, turns)
    people = {one.member_id for one in won} | {one.member_id for one in dealt}
    members = await books[Members].get({one for one in people if one is not None})
    accounts = await books[Members].accounts({member.id for _, member in leads})
    for turn, member in leads:
        club = batch.clubs[turn.club_id]
        known = Known(
            club,
            turn,
            discussion_at(club, turn),
            [papers[one] for one in turn.paper_ids],
            {one.paper_id: one for one in won if one.round_id == turn.id},
            notes[turn.id],
            [one for one in dealt if one.round_id == turn.id],
            members,
            earlier.get(turn.id),
            beside[turn.id],
        )
        post, subject = sheet(batch.words(club.id), known), f"{turn.number}/lead-sheet"
        write_to(batch, member, accounts[member.id], subject, post, moment=due.get(turn.id), about=turn.number)


async def _beside(batch: Batch, turns: Sequence[Round]) -> Mapping[int, Sequence[Part]]:
    """By round, what other features show on its sheet."""
    said = {turn.id: batch.words(turn.club_id) for turn in turns}
    shown = [await one.panel.sheet(batch.books, said) for one in batch.features if one.panel.sheet]
    return {number: [part for some in shown for part in some.get(number, ())] for number in said}


async def _read_before(batch: Batch, turns: Sequence[Round]) -> Mapping[int, Paper]:
    """For each round a paper the club read lately: the last one of the same field, or else the last."""
    since = min(turn.pick_on for turn in turns) - _LOOK_BACK
    read = await batch.books[Papers].read_since({turn.club_id for turn in turns}, since)
    lately = {turn.id: [one for round_id, one in read[turn.club_id] if round_id < turn.id] for turn in turns}
    papers = await batch.books[Papers].get({one for turn in turns for one in (*turn.paper_ids, *lately[turn.id])})
    found = {}
    for turn in turns:
        fields = {field for one in turn.paper_ids for field in papers[one].categories}
        known = [papers[one] for one in lately[turn.id]]
        near = [paper for paper in known if fields & set(paper.categories)]
        if known:
            found[turn.id] = (near or known)[-1]
    return found


_LOOK_BACK = timedelta(weeks=26)


def sheet_at(club: Club, turn: Round) -> datetime:
    """When whoever leads this round's discussion gets their sheet."""
    return _two_days_before(Dates(club.rhythm, club.zone, turn.pick_on))


def _two_days_before(dates: Dates) -> datetime:
    """Before the discussion (or the wrap, where that is switched off), but never before the pick."""
    walls = dates.walls
    return dates.at(max(walls[Step.PICK], walls.get(Step.DISCUSS, walls[Step.WRAP]) - timedelta(days=2)))


def _leads(club: Club, _turn: Round) -> bool:
    return club.settings.lead is not Leading.OFF


STEPS = (
    StepSpec(
        name=PROMPT,
        due=_two_days_before,
        wanted=_leads,
        before=Step.REMIND,
        overtakes=False,
        until=(Step.DISCUSS, Step.WRAP),  # of use as long as the discussion is still to come
        missed_is_news=False,
        replanned=Replanned.IF_WAITED_FOR,
        run=prompt,
    ),
)
