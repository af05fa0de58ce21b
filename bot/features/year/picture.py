"""The year as a picture: a tile a figure, the papers of each month, and what stands out."""

from bot.chat.post import Picture
from bot.club.clubs.model import Club
from bot.drawing.canvas import LEADING, WIDTH, Canvas, xy
from bot.drawing.colours import BLUE, CARD, DARK, EDGE, FAINT, INK, ON_DARK
from bot.drawing.letters import drawable, lines, writes
from bot.features.year.cards import beside
from bot.features.year.model import Year
from bot.ports import Drawing
from bot.wording import Words

_MARGIN, _GAP, _A_ROW = 24, 14, 3
_WIDE = (WIDTH - 2 * _MARGIN - (_A_ROW - 1) * _GAP) / _A_ROW
_HEAD, _TILE, _BARS, _LETTERS = 84, 106, 190, 17


async def year_picture(drawing: Drawing, texts: Words, club: Club, year: Year) -> Picture | None:
    """None where it cannot be drawn."""
    if not writes(texts.language, texts("year-months")):
        return None
    png = await drawing.draw(year_svg(texts, club, year))
    return Picture(png, _in_words(texts, club, year)) if png else None


def _in_words(texts: Words, club: Club, year: Year) -> str:
    counted = texts.listed([texts("year-line", count=one.count, what=one.called) for one in year.figures])
    months = texts.listed(list(map(str, year.months)))
    return texts("year-alt", club=club.name, year=str(year.number), figures=counted, months=months)


def year_svg(texts: Words, club: Club, year: Year) -> str:
    """As high as it must be."""
    said = [line for text in beside(year) for line in lines(drawable(text, ""), _LETTERS, WIDTH - 2 * _MARGIN, 2)]
    tiles = -(-len(year.figures) // _A_ROW) * (_TILE + _GAP)
    canvas = Canvas(_HEAD + tiles + _BARS + len(said) * _LETTERS * LEADING + _MARGIN)
    canvas.rect(0, 0, WIDTH, _HEAD - _GAP, DARK, round_=20)
    title = drawable(texts("year-title", club=club.name, year=str(year.number)), str(year.number))
    canvas.text(lines(title, 28, WIDTH - 2 * _MARGIN, 1, bold=True), _MARGIN, 46, 28, ON_DARK, 700)
    for place, one in enumerate(year.figures):
        x, y = _MARGIN + place % _A_ROW * (_WIDE + _GAP), _HEAD + place // _A_ROW * (_TILE + _GAP)
        canvas.rect(x, y, _WIDE, _TILE, CARD, round_=12, edge=EDGE)
        canvas.text([f"{one.count}"], x + 18, y + 48, 38, BLUE, 700)
        canvas.text(lines(drawable(one.called, ""), _LETTERS, _WIDE - 36, 2), x + 18, y + 76, _LETTERS, INK)
    _months(canvas, texts, year, _HEAD + tiles)
    canvas.text(said, _MARGIN, _HEAD + tiles + _BARS + _LETTERS, _LETTERS, INK)
    return canvas.svg()


def _months(canvas: Canvas, texts: Words, year: Year, top: float) -> None:
    """A bar a month; an empty one keeps its place."""
    base, step, most = top + _BARS - 40, (WIDTH - 2 * _MARGIN) / 12, max(*year.months, 1)
    canvas.text([drawable(texts("year-months"), "")], _MARGIN, top + 24, _LETTERS, INK, 600)
    for place, count in enumerate(year.months):
        middle, high = _MARGIN + (place + 0.5) * step, count / most * (_BARS - 100)
        if count:
            canvas.rect(middle - step / 2 + 8, base - high, step - 16, high, BLUE, round_=5)
            canvas.text([f"{count}"], middle, base - high - 6, 15, INK, 600, anchor="middle")
        canvas.text([f"{place + 1}"], middle, base + 22, 15, FAINT, anchor="middle")
    canvas.stroke(xy((_MARGIN, base), (WIDTH - _MARGIN, base)), EDGE, 2)
