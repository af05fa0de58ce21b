"""Builds in the figures of a year."""

from collections.abc import Sequence

from bot.club.rounds.model import Round
from bot.features.builds.repository import Builds
from bot.hooks import Figure
from bot.store.repositories import Repositories
from bot.wording import Words


async def built(repos: Repositories, texts: Words, rounds: Sequence[Round]) -> Sequence[Figure]:
    """How many builds were told of."""
    count = len(await repos[Builds].told_in([one.id for one in rounds]))
    return [Figure(count, texts("year-builds", count=count))] if count else []
