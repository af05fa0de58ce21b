"""The ballot, made from rows: open while its vote is, settled afterwards."""

from collections.abc import Mapping

from bot.chat.post import Post
from bot.club.ballots.open_ballot import listed_on, open_ballot, posted_votes, shown_closed
from bot.club.ballots.repository import Ballots
from bot.club.papers.model import Paper
from bot.club.papers.repository import Papers
from bot.club.request import ClubContext
from bot.club.rounds.model import Round, RoundState
from bot.club.rounds.pause import coming_of
from bot.club.rounds.repository import Rounds
from bot.schedule.model import Step

_VOTES = 100
"""Ballots of so many rounds are looked through: two years of a club that meets each week."""


async def render(here: ClubContext, round_: Round, steps: frozenset[str]) -> Mapping[str, Post]:
    """The ballot of the round's vote, where one was posted."""
    if Step.VOTE not in steps:
        return {}
    if round_.state in (RoundState.COMING, RoundState.VOTING):
        return {Step.VOTE: await open_ballot(here, round_)}
    row = (await posted_votes(here, [round_])).get(round_.id)
    return {Step.VOTE: await shown_closed(here, round_, listed_on(round_, row))}


async def names(here: ClubContext, paper: Paper) -> set[int]:
    """The rounds on whose ballots the paper stood, those that read it, and the one to come."""
    rounds = await here.repos[Rounds].latest(here.club.id, _VOTES)
    ballots = await posted_votes(here, rounds)
    listed = {round_.id: listed_on(round_, ballots.get(round_.id)) for round_ in rounds}
    nominations = await here.repos[Ballots].get({number for one in listed.values() for number in one})
    coming = await coming_of(here.repos, here.club)
    stood = {
        round_
        for round_, some in listed.items()
        if any(nominations[one].paper_id == paper.id for one in some if one in nominations)
    }
    read = {round_.id for round_ in await here.repos[Papers].read_by(here.club.id, paper.id)}
    return stood | read | ({coming.id} if coming else set())
