"""What a club begins to follow, what the doctor says of its sources, and the papers that were proposed to it."""

from collections.abc import Sequence

from bot.chat.post import Part
from bot.club.clubs.model import Club
from bot.club.papers.model import Paper
from bot.club.request import Ask, Here
from bot.features.suggestions.cards import problem, source_name
from bot.features.suggestions.model import Source
from bot.features.suggestions.repository import Followed, Suggested
from bot.hooks import PaperHook
from bot.store.books import Books


async def founded(ask: Ask, books: Books, club: Club) -> None:
    """A new club follows what whoever runs the bot says."""
    for source in ask.beginning.sources:
        await books[Followed].add(Source(club_id=club.id, name=source, at=ask.now))


async def doctor(ask: Ask, here: Here) -> Sequence[Part]:
    """Which sources give nothing."""
    followed = (await here.books[Followed].of([here.club.id]))[here.club.id]
    ill = [f"{source_name(one.name)} – {problem(ask.words, one)}" for one in followed if one.problem]
    return [Part(("\n".join(ill),), label=ask.words("label-sources"))] if ill else []


async def _shown(here: Here, key: str) -> Paper | None:
    return await here.books[Suggested].get(here.club.id, key)


PAPER = PaperHook(shown=_shown)
