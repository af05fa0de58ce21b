"""Below a digest, while entries may still come: the way onto the list of those who swap summaries."""

from collections.abc import Mapping

from bot.features.explaining.cards import explain_button
from bot.hooks import DigestSection
from bot.store.repositories import Repositories
from bot.wording import Words


async def told(repos: Repositories, texts: Mapping[int, Words]) -> dict[int, DigestSection]:  # noqa: ARG001 - whoever is on the list
    """For each round's digest: the button."""
    return {number: DigestSection(buttons=(explain_button(words, number),)) for number, words in texts.items()}
