"""Below a digest, while entries may still come: the way onto the list of those who swap summaries."""

from collections.abc import Mapping

from bot.features.explaining.cards import explain_button
from bot.hooks import Told
from bot.store.books import Books
from bot.wording import Words


async def told(books: Books, said: Mapping[int, Words]) -> dict[int, Told]:  # noqa: ARG001 - whoever is on the list
    """For each round's digest: the button."""
    return {number: Told(buttons=(explain_button(words, number),)) for number, words in said.items()}
