"""How many want to come back to a round's paper."""

from collections import Counter
from collections.abc import Mapping

from bot.features.bookmarks.repository import Bookmarks

from bot.hooks import DigestSection
from bot.store.repositories import Repositories
from bot.wording import Words


async def told(repos: Repositories, texts: Mapping[int, Words]) -> dict[int, DigestSection]:
    """For each round's digest: how many, and nobody's name."""
    many = Counter(one.round_id for one in await repos[Bookmarks].of_rounds(texts.keys()))
    return {
        one: DigestSection((), words("counted-bookmarks", count=many[one])) for one, words in texts.items() if many[one]
    }
