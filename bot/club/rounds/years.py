"""What a year's rounds count."""

from collections.abc import Sequence

from bot.club.rounds.model import Round
from bot.hooks import Figure
from bot.store.repositories import Repositories
from bot.wording import Words


async def papers_read(_: Repositories, texts: Words, rounds: Sequence[Round]) -> Sequence[Figure]:
    """Each paper once."""
    count = len({paper for one in rounds for paper in one.paper_ids})
    return [Figure(count, texts("year-papers", count=count))]
