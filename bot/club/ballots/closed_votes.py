"""A vote ends with its round's pick: its ballot shows the result and has nothing to choose from any more."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from bot.club.ballots.cards import closed_ballot
from bot.club.ballots.model import Nomination
from bot.club.ballots.repository import Ballots
from bot.club.ballots.steps import ballots
from bot.club.papers.model import Paper
from bot.club.papers.repository import Papers
from bot.club.rounds.batch import Batch
from bot.club.rounds.model import Round, RoundState
from bot.schedule.model import Step
from bot.schedule.moments import Moment


def close_vote(
    batch: Batch,
    round_: Round,
    stood: Sequence[Nomination],
    papers: Mapping[int, Paper],
    approvals: Mapping[int, frozenset[int]],
) -> Round:
    """The round, picked or skipped, with what its vote was about; the posted ballot says how it ended."""
    batch.amend(round_, Step.VOTE, closed_ballot(batch.words(round_.club_id), round_, stood, papers, approvals))
    return replace(round_, ballot=tuple(one.id for one in stood))


async def close_skipped(batch: Batch, moments: Sequence[Moment]) -> None:
    """End the votes of rounds that are about to be skipped."""
    voting = [one for one in moments if batch.rounds[one.round_id].state is RoundState.VOTING]
    if not voting:
        return
    stood = await ballots(batch, voting)
    papers = await batch.repos[Papers].get({one.paper_id for some in stood.values() for one in some})
    approvals = await batch.repos[Ballots].approvals({one.round_id for one in voting})
    for moment in voting:
        round_, some = batch.rounds[moment.round_id], stood.get(moment.club_id, [])
        batch.save_round(close_vote(batch, round_, some, papers, approvals.get(round_.id, {})))
