"""When the club's rounds have their moments: those that were, those that wait, and those the rhythm will bring."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from bot.club.clubs.model import Club, ClubState
from bot.club.papers.model import Paper
from bot.club.papers.repository import Papers
from bot.club.rounds.model import Round, RoundState
from bot.club.rounds.pause import coming_of
from bot.club.rounds.plan import following_pick, has_vote
from bot.club.rounds.repository import Rounds
from bot.schedule.model import Step
from bot.schedule.moments import MomentState
from bot.schedule.rhythm import moments, next_pick
from bot.store.repositories import Repositories

_STEPS = (Step.NOMINATE, Step.VOTE, Step.PICK, Step.DISCUSS, Step.WRAP)


@dataclass(frozen=True, slots=True)
class PlannedRound:
    """A round as far as it is known; its papers from its pick on."""

    number: int
    day: date  # of its pick, on the club's wall
    due: Mapping[str, datetime]  # by step, what will come or came
    papers: Sequence[Paper] = ()


async def picked_rounds(repos: Repositories, club: Club, most: int) -> list[PlannedRound]:
    """The last rounds that were picked, at most so many."""
    rounds = [one for one in await repos[Rounds].latest(club.id, most) if _is_read(one)]
    due: dict[int, dict[str, datetime]] = {one.id: {} for one in rounds}
    for moment in await repos[Rounds].moments(due):
        if moment.step in _STEPS and (moment.state is not MomentState.SKIPPED or moment.done_at):  # or it never comes
            due[moment.round_id][moment.step] = moment.due
    found = await repos[Papers].get({paper_id for one in rounds for paper_id in one.paper_ids})
    return [
        PlannedRound(one.number, one.pick_on, due[one.id], [found[each] for each in one.paper_ids]) for one in rounds
    ]


def _is_read(round_: Round) -> bool:
    return round_.picked_at is not None and round_.state is not RoundState.SKIPPED


async def coming_rounds(repos: Repositories, club: Club, until: datetime) -> list[PlannedRound]:
    """Those that are not picked yet, by the club's present rhythm; none while it pauses with no end."""
    coming = await coming_of(repos, club)
    first = await _first_pick(repos, club, coming) if coming else None
    if coming is None or first is None:
        return []
    rounds: list[PlannedRound] = []
    number, day = coming.number, first
    while (due := moments(club.rhythm, club.zone, day))[Step.PICK] <= until:
        steps = [one for one in _STEPS if one in due and (one is not Step.VOTE or has_vote(club))]
        rounds.append(PlannedRound(number, day, {step: due[step] for step in steps}))
        number, day = number + 1, next_pick(club.rhythm, day)
    return rounds


async def _first_pick(repos: Repositories, club: Club, coming: Round) -> date | None:
    """The day of the next pick; of a club that pauses, of the first one after its pause."""
    if club.state is ClubState.ACTIVE:
        return coming.pick_on
    waiting = await repos[Rounds].moments([coming.id])
    ends = [one.due for one in waiting if one.step == Step.RESUME and one.state is MomentState.WAITING]
    if club.state is not ClubState.PAUSED or not ends:
        return None
    before = await repos[Rounds].latest(club.id, 1, before=coming.number)
    return following_pick(club, before[0].pick_on if before else None, ends[0])
