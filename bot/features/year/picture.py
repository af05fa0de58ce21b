"""The year as a picture: a tile a figure, the papers of each month, and what stands out."""

from bot.chat.post import Picture
from bot.club.clubs.model import Club
from bot.drawing.bars import TALL, Bars, draw_bars
from bot.drawing.canvas import LEADING, WIDTH, Canvas
from bot.drawing.colours import BLUE, CARD, DARK, EDGE, INK, ON_DARK
from bot.drawing.illustrating import illustrated
from bot.drawing.letters import drawable, lines
from bot.features.year.cards import beside
from bot.features.year.model import Year
from bot.ports import Drawing
from bot.wording import Words

_MARGIN, _GAP, _A_ROW = 24, 14, 3
_WIDE = (WIDTH - 2 * _MARGIN - (_A_ROW - 1) * _GAP) / _A_ROW
_HEAD, _TILE, _LETTERS = 84, 106, 17


async def year_picture(drawing: Drawing, texts: Words, club: Club, year: Year) -> Picture | None:
    """None where it cannot be drawn."""
    return await illustrated(drawing, texts, lambda: year_svg(texts, club, year), lambda: _in_words(texts, club, year))


def _in_words(texts: Words, club: Club, year: Year) -> str:
    counted = texts.listed([texts("year-line", count=one.count, what=one.called) for one in year.figures])
    months = texts.listed(list(map(str, year.months)))
    return texts("year-alt", club=club.name, year=str(year.number), figures=counted, months=months)


def year_svg(texts: Words, club: Club, year: Year) -> str:
    """As high as it must be."""
    said = [line for text in beside(year) for line in lines(drawable(text, ""), _LETTERS, WIDTH - 2 * _MARGIN, 2)]
    tiles = -(-len(year.figures) // _A_ROW) * (_TILE + _GAP)
    canvas = Canvas(_HEAD + tiles + TALL + len(said) * _LETTERS * LEADING + _MARGIN, texts.language)
    canvas.rect(0, 0, WIDTH, _HEAD - _GAP, DARK, round_=20)
    title = drawable(texts("year-title", club=club.name, year=str(year.number)), str(year.number))
    canvas.text(lines(title, 28, WIDTH - 2 * _MARGIN, 1, bold=True), _MARGIN, 46, 28, ON_DARK, 700)
    for place, one in enumerate(year.figures):
        x, y = _MARGIN + place % _A_ROW * (_WIDE + _GAP), _HEAD + place // _A_ROW * (_TILE + _GAP)
        canvas.rect(x, y, _WIDE, _TILE, CARD, round_=12, edge=EDGE)
        canvas.text([f"{one.count}"], x + 18, y + 48, 38, BLUE, 700)
        canvas.text(lines(drawable(one.called, ""), _LETTERS, _WIDE - 36, 2), x + 18, y + 76, _LETTERS, INK)
    draw_bars(canvas, _months(texts, year), _HEAD + tiles - _GAP)
    canvas.text(said, _MARGIN, _HEAD + tiles + TALL + _LETTERS, _LETTERS, INK)
    return canvas.svg()


def _months(texts: Words, year: Year) -> Bars:
    """A bar a month; an empty one keeps its place."""
    return Bars(
        title=texts("year-months"),
        amounts=year.months,
        above=list(map(str, year.months)),
        below=[str(month) for month in range(1, 13)],
    )
