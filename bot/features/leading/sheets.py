"""The sheets for those who lead: one each, two days before the discussion, or at once for who takes over later."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from types import MappingProxyType

from bot.chat.post import Part
from bot.club.ballots.repository import Ballots
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
from bot.club.without import of_users
from bot.features.leading.repository import Leads, Roles
from bot.features.leading.settings import LEAD, Leading
from bot.features.leading.sheet import SheetData, sheet
from bot.hooks import StepSpec
from bot.schedule.model import Step
from bot.schedule.moments import Moment
from bot.schedule.steps import Dates, Replanned

PROMPT = "prompt"


async def prompt(batch: Batch, moments: Sequence[Moment]) -> None:
    """Send whoever leads these rounds their sheet."""
    rounds = {moment.round_id: batch.rounds[moment.round_id] for moment in moments}
    leads = [one for one in await batch.repos[Leads].of_rounds(rounds.keys()) if one.state.leads and one.member_id]
    members = await batch.repos[Members].get({one.member_id for one in leads if one.member_id})
    due = {moment.round_id: moment.due for moment in moments}
    await send_sheets(batch, [(rounds[one.round_id], members[one.member_id]) for one in leads if one.member_id], due)
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
    repos, rounds = batch.repos, [round_ for round_, _ in leads]
    ids = {round_.id for round_ in rounds}
    papers = await repos[Papers].get({paper for round_ in rounds for paper in round_.paper_ids})
    won = await repos[Ballots].won(ids)
    notes: dict[int, list[Note]] = defaultdict(list)
    for note in await repos[Notes].of_rounds(ids):
        notes[note.round_id] += [] if note.hidden else [note]
    dealt = [one for one in await repos[Roles].of_rounds(ids) if one.member_id]
    beside = await _beside(batch, rounds)
    earlier = await _read_before(batch, rounds)
    people = {one.member_id for one in won} | {one.member_id for one in dealt}
    members = await repos[Members].get({one for one in people if one is not None})
    accounts = await repos[Members].accounts({member.id for _, member in leads})
    for round_, member in leads:
        club = batch.clubs[round_.club_id]
        known = SheetData(
            club,
            round_,
            discussion_at(club, round_),
            [papers[one] for one in round_.paper_ids],
            {one.paper_id: one for one in won if one.round_id == round_.id},
            notes[round_.id],
            [one for one in dealt if one.round_id == round_.id],
            members,
            earlier.get(round_.id),
            beside[round_.id],
        )
        post, subject = sheet(batch.words_for(member, accounts[member.id]), known), f"{round_.number}/lead-sheet"
        write_to(batch, member, accounts[member.id], subject, post, moment=due.get(round_.id), about=round_.number)


async def _beside(batch: Batch, rounds: Sequence[Round]) -> Mapping[int, Sequence[Part]]:
    """By round, what other features show on its sheet."""
    texts = {round_.id: batch.words(round_.club_id) for round_ in rounds}
    clubs = {round_.id: batch.clubs[round_.club_id] for round_ in rounds}
    hooks = [one for one in batch.features if one.panel.sheet]
    shown = [await one.panel.sheet(batch.repos, of_users(one, texts, clubs)) for one in hooks if one.panel.sheet]
    return {number: [part for some in shown for part in some.get(number, ())] for number in texts}


async def _read_before(batch: Batch, rounds: Sequence[Round]) -> Mapping[int, Paper]:
    """For each round a paper the club read lately: the last one of the same field, or else the last."""
    since = min(round_.pick_on for round_ in rounds) - _LOOK_BACK
    read = await batch.repos[Papers].read_since({round_.club_id for round_ in rounds}, since)
    lately = {round_.id: [one for round_id, one in read[round_.club_id] if round_id < round_.id] for round_ in rounds}
    papers = await batch.repos[Papers].get(
        {one for round_ in rounds for one in (*round_.paper_ids, *lately[round_.id])}
    )
    found = {}
    for round_ in rounds:
        fields = {field for one in round_.paper_ids for field in papers[one].categories}
        known = [papers[one] for one in lately[round_.id]]
        near = [paper for paper in known if fields & set(paper.categories)]
        if known:
            found[round_.id] = (near or known)[-1]
    return found


_LOOK_BACK = timedelta(weeks=26)


def sheet_at(club: Club, round_: Round) -> datetime:
    """When whoever leads this round's discussion gets their sheet."""
    return _two_days_before(Dates(club.rhythm, club.zone, round_.pick_on))


def _two_days_before(dates: Dates) -> datetime:
    """Before the discussion (or the wrap, where that is switched off), but never before the pick."""
    walls = dates.walls
    return dates.at(max(walls[Step.PICK], walls.get(Step.DISCUSS, walls[Step.WRAP]) - timedelta(days=2)))


def _leads(club: Club, _turn: Round) -> bool:
    return LEAD.of(club.settings) is not Leading.OFF


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
