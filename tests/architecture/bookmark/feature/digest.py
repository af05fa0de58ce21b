"""How many want to come back to a round's paper."""

from collections import Counter
from collections.abc import Mapping

from bot.features.bookmarks.repository import Bookmarks

from bot.hooks import Told
from bot.store.books import Books
from bot.wording import Words


async def told(books: Books, said: Mapping[int, Words]) -> dict[int, Told]:
    """For each round's digest: how many, and nobody's name."""
    many = Counter(one.round_id for one in await books[Bookmarks].of_rounds(said.keys()))
    return {one: Told((), words("counted-bookmarks", count=many[one])) for one, words in said.items() if many[one]}
