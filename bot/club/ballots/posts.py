"""The ballot, made from rows: open while its vote is, settled afterwards."""

from collections.abc import Mapping

from bot.ask import Here
from bot.books.ballots import Ballots
from bot.books.papers import Papers
from bot.books.rounds import Rounds
from bot.model import Paper, Round, RoundState, Step
from bot.post import Post
from bot.verbs.ballots import listed_on, open_ballot, posted_votes, shown_closed
from bot.week.pause import coming_of

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
