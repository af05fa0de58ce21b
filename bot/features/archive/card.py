"""The picture that other programs show beside a link to the archive (https://ogp.me): the club, and what it read."""

from bot.drawing.canvas import LEADING, WIDTH, Canvas
from bot.drawing.colours import DARK, FAINT_ON_DARK, ON_DARK, SKY
from bot.drawing.letters import drawable, lines, writes
from bot.features.archive.holdings import Holdings

_HIGH = 420
"""With the width of every picture 1,200 by 630 pixels, as those programs like it."""
_MARGIN, _NAME, _LETTERS = 64, 50, 22


def card_svg(held: Holdings) -> str:
    """The card; its sentence is left out in a language whose letters cannot be drawn."""
    canvas = Canvas(_HIGH, held.site.language)
    canvas.rect(0, 0, WIDTH, _HIGH, DARK)
    canvas.rect(_MARGIN, 84, 72, 8, SKY, round_=4)
    name = lines(drawable(held.club.name, ""), _NAME, WIDTH - 2 * _MARGIN, 3, bold=True)
    canvas.text(name, _MARGIN, 156, _NAME, ON_DARK, 700)
    below = 156 + len(name) * _NAME * LEADING
    if writes(held.site.language, held.texts("somebody")):
        room = WIDTH - 2 * _MARGIN
        canvas.text(lines(drawable(_said(held), ""), _LETTERS, room, 2), _MARGIN, below, _LETTERS, FAINT_ON_DARK)
    return canvas.svg()


def _said(held: Holdings) -> str:
    return held.texts("archive-page-counts", papers=len(held.rows), entries=len(held.entries), people=held.wrote)
