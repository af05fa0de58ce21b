"""What word could be meant while somebody types."""

from bot.chat.post import Choice
from bot.club.papers.citing import short
from bot.club.request import ClubContext
from bot.features.terms.repository import Terms

_LABEL = 100


async def like(here: ClubContext, typed: str, most: int) -> list[Choice]:
    """The club's words that contain what was typed."""
    terms = await here.repos[Terms].like(here.club.id, typed, most)
    return [Choice(one.word, short(one.word, _LABEL)) for one in terms]
