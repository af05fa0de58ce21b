"""The rounds of a streak as a picture: a square each, a year's worth at most."""

from collections import Counter
from collections.abc import Sequence

from bot.chat.post import Picture
from bot.club.streaks.model import LedgerLine, Reason
from bot.drawing.canvas import WIDTH, Canvas, xy
from bot.drawing.colours import BLUE, CARD, EDGE, FAINT, INK, ON_DARK, ORANGE, SKY, VIOLET
from bot.drawing.illustrating import illustrated
from bot.drawing.letters import drawable, width
from bot.ports import Drawing
from bot.wording import Words

MOST = 52
_A_ROW, _MARGIN, _GAP = 13, 24, 8
_SIDE = (WIDTH - 2 * _MARGIN + _GAP) / _A_ROW - _GAP
_HEAD, _ENTRY, _LETTERS = 84, 28, 17
_FILL = {
    Reason.KEPT: BLUE,
    Reason.LATE: SKY,
    Reason.FROZEN: VIOLET,
    Reason.AWAY: ORANGE,
    Reason.PAUSED: EDGE,
    Reason.SKIPPED: EDGE,
    Reason.MISSED: CARD,
}


async def streak_picture(drawing: Drawing, texts: Words, counted: Sequence[LedgerLine], streak: int) -> Picture | None:
    """The latest rounds, oldest first; None where it cannot be drawn."""
    shown = counted[-MOST:]
    return await illustrated(
        drawing, texts, lambda: streak_svg(texts, shown, streak), lambda: in_words(texts, shown, streak)
    )


def in_words(texts: Words, shown: Sequence[LedgerLine], streak: int) -> str:
    """The picture for those who do not see it."""
    return texts("weeks-alt", streak=streak, since=shown[0].number, counts=texts.listed(_counts(texts, shown)))


def streak_svg(texts: Words, shown: Sequence[LedgerLine], streak: int) -> str:
    """A square a round, with a sign for what it counted as; below, what each sign means and how many there are."""
    rows = -(-len(shown) // _A_ROW)
    bottom = _HEAD + rows * (_SIDE + _GAP) + _GAP
    meaning = _lines_of(list(zip(_reasons(shown), _counts(texts, shown), strict=True)))
    canvas = Canvas(bottom + len(meaning) * _ENTRY + _MARGIN - _GAP, texts.language)
    canvas.text([drawable(texts("streak-title", streak=streak), "")], _MARGIN, 44, 28, INK, 700)
    canvas.text([drawable(texts("weeks-since", since=shown[0].number), "")], _MARGIN, 68, _LETTERS, FAINT)
    for place, line in enumerate(shown):
        x = _MARGIN + place % _A_ROW * (_SIDE + _GAP)
        y = _HEAD + place // _A_ROW * (_SIDE + _GAP)
        _square(canvas, line.reason, x, y, _SIDE)
    for number, row in enumerate(meaning):
        for x, reason, count in row:
            _square(canvas, reason, x, bottom + number * _ENTRY, 20)
            canvas.text([count], x + _ENTRY, bottom + number * _ENTRY + 16, _LETTERS, INK)
    return canvas.svg()


def _reasons(shown: Sequence[LedgerLine]) -> list[Reason]:
    there = {line.reason for line in shown}
    return [one for one in Reason if one in there]


def _counts(texts: Words, shown: Sequence[LedgerLine]) -> list[str]:
    counts = Counter(line.reason for line in shown)
    return [texts(f"weeks-{one}", count=counts[one]) for one in _reasons(shown)]


def _lines_of(entries: Sequence[tuple[Reason, str]]) -> list[list[tuple[float, Reason, str]]]:
    """Each entry with its x, as many in a line as there is room for."""
    made: list[list[tuple[float, Reason, str]]] = [[]]
    x = float(_MARGIN)
    for reason, told in entries:
        text = drawable(told, "")
        wide = _ENTRY + width(text, _LETTERS) + _MARGIN
        if made[-1] and x + wide > WIDTH:
            made.append([])
            x = _MARGIN
        made[-1].append((x, reason, text))
        x += wide
    return made


def _square(canvas: Canvas, reason: Reason, x: float, y: float, side: float) -> None:
    """Whoever sees no colours tells the reasons by their signs."""
    canvas.rect(x, y, side, side, _FILL[reason], round_=side / 6, edge=EDGE if _FILL[reason] == CARD else "")
    for path in _SIGNS[reason]:
        points = [(x + across * side, y + down * side) for across, down in path]
        canvas.stroke(xy(*points), ON_DARK if reason is Reason.KEPT else INK, max(side / 14, 1.8))


_SIGNS: dict[Reason, tuple[tuple[tuple[float, float], ...], ...]] = {
    Reason.KEPT: (((0.28, 0.52), (0.44, 0.68), (0.72, 0.34)),),
    Reason.LATE: (((0.5, 0.26), (0.5, 0.54), (0.68, 0.66)),),
    Reason.FROZEN: (
        ((0.5, 0.24), (0.5, 0.76)),
        ((0.28, 0.37), (0.72, 0.63)),
        ((0.72, 0.37), (0.28, 0.63)),
    ),
    Reason.AWAY: (((0.28, 0.5), (0.7, 0.5)), ((0.54, 0.34), (0.7, 0.5), (0.54, 0.66))),
    Reason.PAUSED: (((0.4, 0.32), (0.4, 0.68)), ((0.6, 0.32), (0.6, 0.68))),
    Reason.SKIPPED: (((0.32, 0.5), (0.68, 0.5)),),
    Reason.MISSED: (((0.34, 0.34), (0.66, 0.66)), ((0.66, 0.34), (0.34, 0.66))),
}
"""In parts of the square: a tick, a clock's hands, a star, an arrow, two bars, a dash, a cross."""
