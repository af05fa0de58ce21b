"""Words that were explained, in the figures of a year."""

from collections.abc import Sequence

from bot.club.rounds.model import Round
from bot.features.terms.repository import Terms
from bot.hooks import Figure
from bot.store.repositories import Repositories
from bot.wording import Words


async def explained(repos: Repositories, texts: Words, rounds: Sequence[Round]) -> Sequence[Figure]:
    """Each word once, however often it was explained anew."""
    some = await repos[Terms].explained_in([one.id for one in rounds])
    count = len({one.term_id for one in some})
    return [Figure(count, texts("year-terms", count=count))] if count else []
