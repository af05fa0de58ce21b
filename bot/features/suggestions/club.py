"""What a club begins to follow, what the doctor says of its sources, and the papers that were proposed to it."""

from collections.abc import Sequence

from bot.chat.post import Part
from bot.club.clubs.model import Club
from bot.club.papers.model import Paper
from bot.club.request import ClubContext, Request
from bot.features.suggestions.cards import problem, source_name
from bot.features.suggestions.model import Source
from bot.features.suggestions.repository import Followed, Suggested
from bot.hooks import PaperHook
from bot.store.repositories import Repositories


async def founded(request: Request, repos: Repositories, club: Club) -> None:
    """A new club follows what whoever runs the bot says."""
    for source in request.beginning.sources:
        await repos[Followed].add(Source(club_id=club.id, name=source, at=request.now))


async def doctor(request: Request, here: ClubContext) -> Sequence[Part]:
    """Which sources give nothing."""
    followed = (await here.repos[Followed].of([here.club.id]))[here.club.id]
    ill = [f"{source_name(one.name)} – {problem(request.words, one)}" for one in followed if one.problem]
    return [Part(("\n".join(ill),), label=request.words("label-sources"))] if ill else []


async def _shown(here: ClubContext, key: str) -> Paper | None:
    return await here.repos[Suggested].get(here.club.id, key)


PAPER = PaperHook(shown=_shown)
