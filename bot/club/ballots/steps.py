"""The steps that lead to a pick: the call for nominations, the vote, and the warnings before an empty ballot."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from bot.club.ballots.cards import ballot_card
from bot.club.ballots.model import Nomination
from bot.club.ballots.repository import Ballots
from bot.club.ballots.rules import BALLOT_SIZE
from bot.club.ballots.settings import PICK_BY, PickBy
from bot.club.clubs.model import Club
from bot.club.papers.repository import Papers
from bot.club.rounds import notices
from bot.club.rounds.batch import Batch
from bot.club.rounds.model import Round, RoundState
from bot.club.rounds.plan import has_vote, pick_due
from bot.hooks import StepSpec
from bot.schedule.model import Step
from bot.schedule.moments import Moment
from bot.schedule.steps import Dates, Replanned, by_rhythm

EMPTY_SOON, EMPTY_NOW = "empty-soon", "empty-now"
BEGINNINGS = (Step.NOMINATE, Step.VOTE, EMPTY_SOON, EMPTY_NOW)
"""What may be posted of a round before its pick; what comes after the first of them belongs to it."""


async def open_nominations(batch: Batch, moments: Sequence[Moment]) -> None:
    """Call for nominations."""
    waiting = await ballots(batch, moments)
    for moment in moments:
        texts = batch.words(moment.club_id)
        post = notices.call_for_nominations(texts, len(waiting[moment.club_id]), _pick(batch, moment))
        batch.post(moment, Step.NOMINATE, post)
        batch.finish(moment)


async def open_vote(batch: Batch, moments: Sequence[Moment]) -> None:
    """Open the vote and post the ballot; an empty one waits for its first nomination."""
    waiting = await ballots(batch, moments)
    papers = await batch.repos[Papers].get({one.paper_id for club in waiting.values() for one in club})
    given = await batch.repos[Ballots].approvals(
        {moment.round_id for moment in moments}
    )  # before a pick was taken back
    for moment in moments:
        round_ = replace(batch.rounds[moment.round_id], state=RoundState.VOTING)
        batch.save_round(round_)
        if ballot := waiting[moment.club_id]:
            texts = batch.words(moment.club_id)
            batch.post(
                moment,
                Step.VOTE,
                ballot_card(texts, round_, ballot, papers, given.get(round_.id, {}), _pick(batch, moment)),
            )
        batch.finish(moment)


async def open_unannounced(batch: Batch, moments: Sequence[Moment]) -> None:
    """A vote is open even where its post would come too late."""
    for moment in moments:
        round_ = batch.rounds[moment.round_id]
        if round_.state is RoundState.COMING:
            batch.save_round(replace(round_, state=RoundState.VOTING))


async def warn_empty(batch: Batch, moments: Sequence[Moment]) -> None:
    """Tell the club while there is nothing to pick from."""
    waiting = await ballots(batch, moments)
    began = await batch.began(moments, BEGINNINGS)
    for moment in moments:
        club, round_ = batch.clubs[moment.club_id], batch.rounds[moment.round_id]
        by_organizer = PICK_BY.of(club.settings) is PickBy.ORGANIZER
        if not round_.chosen and (by_organizer or not waiting[club.id]):
            post = notices.nothing_to_pick_yet(batch.words(club.id), _pick(batch, moment), by_organizer=by_organizer)
            batch.post(moment, moment.step, post, beneath=began.get(round_.id, ""))
        batch.finish(moment)


async def ballots(batch: Batch, moments: Sequence[Moment]) -> dict[int, list[Nomination]]:
    """Each club's ballot: its open nominations, those that waited longest first, as many as a ballot holds."""
    by_club: dict[int, list[Nomination]] = defaultdict(list)
    for nomination in await batch.repos[Ballots].open({moment.club_id for moment in moments}):
        if len(by_club[nomination.club_id]) < BALLOT_SIZE:
            by_club[nomination.club_id].append(nomination)
    return by_club


def _pick(batch: Batch, moment: Moment) -> datetime:
    return pick_due(batch.clubs[moment.club_id], batch.rounds[moment.round_id])


def _opens(club: Club, round_: Round) -> bool:
    """A ballot that is open is not opened again."""
    return has_vote(club) and round_.state is RoundState.COMING


def _two_days_before(dates: Dates) -> datetime:
    return dates.at(dates.walls[Step.PICK] - timedelta(days=2))


def _an_hour_before(dates: Dates) -> datetime:
    return dates.moments[Step.PICK] - timedelta(hours=1)


STEPS = (
    StepSpec(name=Step.NOMINATE, due=by_rhythm(Step.NOMINATE), before_pick=True, run=open_nominations),
    StepSpec(
        name=Step.VOTE,
        due=by_rhythm(Step.VOTE),
        before_pick=True,
        wanted=_opens,
        replanned=Replanned.AT_ONCE,
        run=open_vote,
        passed_over=open_unannounced,
    ),
    StepSpec(
        name=EMPTY_SOON,
        due=_two_days_before,
        before_pick=True,
        before=Step.REMIND,
        missed_is_news=False,
        run=warn_empty,
    ),
    StepSpec(
        name=EMPTY_NOW,
        due=_an_hour_before,
        before_pick=True,
        before=Step.REMIND,
        missed_is_news=False,
        run=warn_empty,
    ),
)
