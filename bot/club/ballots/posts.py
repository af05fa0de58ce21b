"""The ballot, made from rows: open while its vote is, settled afterwards."""

from collections.abc import Mapping

from bot.chat.post import Post
from bot.club.ballots.open_ballot import listed_on, open_ballot, posted_votes, shown_closed
from bot.club.ballots.repository import Ballots
from bot.club.papers.model import Paper
from bot.club.papers.repository import Papers
from bot.club.request import Here
from bot.club.rounds.model import Round, RoundState
from bot.club.rounds.pause import coming_of
from bot.club.rounds.repository import Rounds
from bot.schedule.model import Step

_VOTES = 100
"""Ballots of so many rounds are looked through: two years of a club that meets each week."""


async def render(here: Here, turn: Round, steps: frozenset[str]) -> Mapping[str, Post]:
    """The ballot of the round's vote, where one was posted."""
    if Step.VOTE not in steps:
        return {}
    if turn.state in (RoundState.COMING, RoundState.VOTING):
        return {Step.VOTE: await open_ballot(here, turn)}
    row = (await posted_votes(here, [turn])).get(turn.id)
    return {Step.VOTE: await shown_closed(here, turn, listed_on(turn, row))}


async def names(here: Here, paper: Paper) -> set[int]:
    """The rounds on whose ballots the paper stood, those that read it, and the one to come."""
    turns = await here.books[Rounds].latest(here.club.id, _VOTES)
    ballots = await posted_votes(here, turns)
    listed = {turn.id: listed_on(turn, ballots.get(turn.id)) for turn in turns}
    nominations = await here.books[Ballots].get({number for one in listed.values() for number in one})
    coming = await coming_of(here.books, here.club)
    stood = {
        turn
        for turn, some in listed.items()
        if any(nominations[one].paper_id == paper.id for one in some if one in nominations)
    }
    read = {turn.id for turn in await here.books[Papers].read_by(here.club.id, paper.id)}
    return stood | read | ({coming.id} if coming else set())
