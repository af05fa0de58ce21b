"""New papers, proposed before the vote: the due search to ask for them, and what is written down when they are there.

The sources are asked in between, with no transaction open: see `errands` beside. A vote never waits for them.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from bot.club.clubs.model import Club, ClubState
from bot.club.clubs.organizers import tell_organizers
from bot.club.clubs.repository import Clubs
from bot.club.request import ClubContext
from bot.club.rounds.batch import Batch
from bot.club.rounds.model import Round, RoundState
from bot.club.rounds.plan import has_vote
from bot.club.rounds.repository import Rounds
from bot.features.suggestions.cards import Proposal, source_fails, suggestions_card
from bot.features.suggestions.model import DueSearch, Source
from bot.features.suggestions.repository import DueSearches, Followed, Suggested
from bot.features.suggestions.settings import WANTED
from bot.hooks import StepSpec
from bot.outbox.keys import key
from bot.outbox.repository import Outbox
from bot.schedule.model import Step
from bot.schedule.moments import Moment
from bot.schedule.rhythm import moments
from bot.schedule.steps import Dates
from bot.store.repositories import Repositories

SUGGEST = "suggest"
SUGGESTED_BEFORE = timedelta(hours=12)
"""Before the vote, or before the pick where the rhythm has no vote: sources that are down may be asked again."""
PATIENCE = 2
"""A source that does not answer is told of after so many rounds; one that answers with something else, at once."""
PASSING = ("unreachable", "slow", "broken", "silent")
"""Problems that may be over next time."""


async def send_errands(batch: Batch, moments: Sequence[Moment]) -> None:
    """Note for every club that follows something that its sources are to be asked now."""
    followed = await batch.repos[Followed].of({moment.club_id for moment in moments})
    due_searches = []
    for moment in moments:
        club, round_ = batch.clubs[moment.club_id], batch.rounds[moment.round_id]
        if followed[club.id] and WANTED.of(club.settings):
            until = last_call(club, round_)
            due_searches.append(DueSearch(club_id=club.id, round_id=round_.id, due=batch.now, until=until))
        batch.finish(moment)
    await batch.repos[DueSearches].put(due_searches)


def last_call(club: Club, round_: Round) -> datetime:
    """When suggestions come too late: the vote opens, or the paper is picked."""
    return moments(club.rhythm, club.zone, round_.pick_on)[Step.VOTE if has_vote(club) else Step.PICK]


def wanted(club: Club, round_: Round) -> bool:
    """Whether anything is to be proposed for this round still."""
    waits = round_.state in (RoundState.COMING, RoundState.VOTING)
    return waits and club.state is ClubState.ACTIVE and WANTED.of(club.settings) > 0


async def propose(
    repos: Repositories,
    due_search: DueSearch,
    proposals: Sequence[Proposal],
    problems: Mapping[str, str],
    now: datetime,
) -> bool:
    """Bring an errand to its end: post the proposals, remember them, and note which sources had a problem.

    `problems` holds every source that was asked, by name; all is well with those whose problem is empty. Nothing
    happens, and False is returned, where somebody else brought the due search to its end before.
    """
    if not await repos[DueSearches].finish(due_search):
        return False
    clubs = await repos[Clubs].get([due_search.club_id])
    batch = Batch(repos, now, clubs, await repos[Clubs].homes(clubs), await repos[Rounds].get([due_search.round_id]))
    club, round_ = clubs[due_search.club_id], batch.rounds[due_search.round_id]
    proposals = await _still_new(batch, club, round_, proposals)
    if proposals:
        moment = Moment(club_id=club.id, round_id=round_.id, step=SUGGEST, due=now)
        batch.post(moment, SUGGEST, suggestions_card(batch.words(club.id), proposals))
        await repos[Suggested].add(club.id, [one.paper for one in proposals], now)
    await _note_problems(batch, club, problems)
    await batch.flush()
    return True


async def _still_new(batch: Batch, club: Club, round_: Round, proposals: Sequence[Proposal]) -> Sequence[Proposal]:
    """What the club has not seen meanwhile. A round gets one list, also where its moments were planned anew."""
    keys = [key(club.id, round_.number, SUGGEST, home.id) for home in batch.homes[club.id]]
    if not wanted(club, round_) or await batch.repos[Outbox].keyed(keys):
        return ()
    known = await batch.repos[Suggested].known(club.id, [one.paper.key for one in proposals])
    return [one for one in proposals if one.paper.key not in known][: WANTED.of(club.settings)]


async def _note_problems(batch: Batch, club: Club, problems: Mapping[str, str]) -> None:
    """Tell the organizers once of a source that gives nothing, and again only after it was well in between."""
    changed, told = [], []
    for source in (await batch.repos[Followed].of([club.id]))[club.id]:
        if source.name not in problems:
            continue
        after = _after(source, problems[source.name], batch.now)
        if after != source:
            changed.append(after)
        if after.told_at and not source.told_at:
            told.append(after)
    await batch.repos[Followed].save(*changed)
    if told:
        subject = f"sources-{told[0].id}-{int(batch.now.timestamp())}"
        await tell_organizers(batch, {club.id: (subject, source_fails(batch.words(club.id), club, told))})


def _after(source: Source, problem: str, now: datetime) -> Source:
    if not problem:
        return replace(source, failures=0, problem="", told_at=None)
    failures = source.failures + 1
    tells = problem not in PASSING or failures >= PATIENCE
    told_at = source.told_at or (now if tells else None)
    return replace(source, failures=failures, problem=problem, told_at=told_at)


def _half_a_day_before(dates: Dates) -> datetime:
    """Half of what there is where the vote opens sooner than a day after the pick before."""
    opens = dates.moments.get(Step.VOTE, dates.moments[Step.PICK])
    return opens - min(SUGGESTED_BEFORE, (opens - dates.begins) / 2)


async def _foreseen(here: ClubContext) -> bool:
    followed = (await here.repos[Followed].of([here.club.id]))[here.club.id]
    return bool(followed) and WANTED.of(here.club.settings) > 0


STEPS = (
    StepSpec(
        name=SUGGEST,
        due=_half_a_day_before,
        before_pick=True,
        before=Step.VOTE,
        missed_is_news=False,
        run=send_errands,
        foreseen=_foreseen,
    ),
)
