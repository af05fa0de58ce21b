"""From a plan to a picture that goes along with a post."""

from collections.abc import Callable

from bot.chat.post import Picture
from bot.drawing.letters import writes
from bot.ports import Drawing
from bot.wording import Words


async def illustrated(
    drawing: Drawing, texts: Words, svg: Callable[[], str], in_words: Callable[[], str]
) -> Picture | None:
    """The picture, and what it shows in words; None where this language cannot be drawn, or nothing was."""
    png = await drawing.draw(svg()) if writes(texts.language, texts("somebody")) else None
    return Picture(png, in_words()) if png else None
