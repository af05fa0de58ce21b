"""The steps that lead to a pick: the call for nominations, the vote, and the warnings before an empty ballot."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.club.ballots.cards import ballot_card
from bot.club.ballots.model import Nomination
from bot.club.ballots.repository import Ballots
from bot.club.ballots.rules import BALLOT_SIZE
from bot.club.clubs.model import PickBy
from bot.club.papers.repository import Papers
from bot.club.rounds import notices
from bot.club.rounds.batch import Batch
from bot.club.rounds.model import RoundState
from bot.club.rounds.plan import pick_due
from bot.schedule.model import Step
from bot.schedule.moments import Moment


async def open_nominations(batch: Batch, moments: Sequence[Moment]) -> None:
    """Call for nominations."""
    waiting = await ballots(batch, moments)
    for moment in moments:
        said = batch.words(moment.club_id)
        post = notices.call_for_nominations(said, len(waiting[moment.club_id]), _pick(batch, moment))
        batch.post(moment, Step.NOMINATE, post)
        batch.finish(moment)


async def open_vote(batch: Batch, moments: Sequence[Moment]) -> None:
    """Open the vote and post the ballot; an empty one waits for its first nomination."""
    waiting = await ballots(batch, moments)
    papers = await batch.books[Papers].get({one.paper_id for club in waiting.values() for one in club})
    given = await batch.books[Ballots].approvals(
        {moment.round_id for moment in moments}
    )  # before a pick was taken back
    for moment in moments:
        turn = replace(batch.rounds[moment.round_id], state=RoundState.VOTING)
        batch.save_round(turn)
        if ballot := waiting[moment.club_id]:
            said = batch.words(moment.club_id)
            batch.post(
                moment, Step.VOTE, ballot_card(said, turn, ballot, papers, given.get(turn.id, {}), _pick(batch, moment))
            )
        batch.finish(moment)


async def warn_empty(batch: Batch, moments: Sequence[Moment]) -> None:
    """Tell the club while there is nothing to pick from."""
    waiting = await ballots(batch, moments)
    for moment in moments:
        club, turn = batch.clubs[moment.club_id], batch.rounds[moment.round_id]
        by_organizer = club.settings.pick_by is PickBy.ORGANIZER
        if not turn.chosen and (by_organizer or not waiting[club.id]):
            post = notices.nothing_to_pick_yet(batch.words(club.id), _pick(batch, moment), by_organizer=by_organizer)
            batch.post(moment, moment.step, post)
        batch.finish(moment)


async def ballots(batch: Batch, moments: Sequence[Moment]) -> dict[int, list[Nomination]]:
    """Each club's ballot: its open nominations, those that waited longest first, as many as a ballot holds."""
    by_club: dict[int, list[Nomination]] = defaultdict(list)
    for nomination in await batch.books[Ballots].open({moment.club_id for moment in moments}):
        if len(by_club[nomination.club_id]) < BALLOT_SIZE:
            by_club[nomination.club_id].append(nomination)
    return by_club


def _pick(batch: Batch, moment: Moment) -> datetime:
    return pick_due(batch.clubs[moment.club_id], batch.rounds[moment.round_id])
