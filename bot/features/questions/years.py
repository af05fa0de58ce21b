"""Questions in the figures of a year."""

from collections.abc import Sequence

from bot.club.rounds.model import Round
from bot.features.questions.repository import Questions
from bot.hooks import Figure
from bot.store.repositories import Repositories
from bot.wording import Words


async def asked(repos: Repositories, texts: Words, rounds: Sequence[Round]) -> Sequence[Figure]:
    """How many questions were asked."""
    count = len(await repos[Questions].of_rounds([one.id for one in rounds]))
    return [Figure(count, texts("year-questions", count=count))] if count else []
