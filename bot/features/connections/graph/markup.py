"""The plan as SVG text."""

from collections.abc import Iterator, Sequence
from xml.sax.saxutils import escape

from bot.features.connections.graph.layout import FAR, LEADING, WIDTH, Card, Plan, Rail, plan
from bot.features.connections.graph.sheet import Sheet, Way

SCALE = 1.5
"""Pixels of the picture for each of the plan: sharp on a phone, small enough to send."""
_PAPER, _EDGE, _CARD, _INK, _FAINT = "#eef1f8", "#d3daea", "#ffffff", "#141b2d", "#56627c"
_MIDDLE, _ON_MIDDLE, _FAINT_ON_MIDDLE = "#232f5b", "#ffffff", "#c3cdf0"
_ROUND, _TIP = 12, 7


def svg(sheet: Sheet) -> str:
    """The whole picture; its size stands in its first line."""
    placed = plan(sheet)
    wide, high = round(WIDTH * SCALE), round(placed.height * SCALE)
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{wide}" height="{high}" '
        f'viewBox="0 0 {WIDTH} {_n(placed.height)}" font-family="Noto Sans">'
    )
    return "\n".join([head, *_drawn(placed), "</svg>"])


def _drawn(placed: Plan) -> Iterator[str]:
    yield f'<rect width="{WIDTH}" height="{_n(placed.height)}" rx="20" fill="{_PAPER}"/>'
    for rail in placed.rails:
        yield _rail(rail)
    for card in placed.cards:
        yield from _card(card)
    yield from _middle(placed.middle)
    if placed.footer:
        yield _text([placed.footer], WIDTH / 2, placed.footer_at, 16, _FAINT, anchor="middle")


def _rail(rail: Rail) -> str:
    """Straight along, then round a bend into the card's side."""
    end, bend = rail.to.middle, 10.0
    towards = 1 if end > rail.start else -1
    return (
        f'<path d="M{_n(rail.x)} {_n(rail.start)}V{_n(end - towards * bend)}'
        f'Q{_n(rail.x)} {_n(end)} {_n(rail.x + bend)} {_n(end)}H{_n(rail.to.x)}" '
        f'fill="none" stroke="{rail.to.colour}" stroke-width="2.6"/>'
    )


def _card(card: Card) -> Iterator[str]:
    yield (
        f'<rect x="{_n(card.x)}" y="{_n(card.y)}" width="{_n(card.wide)}" height="{_n(card.high)}" rx="{_ROUND}" '
        f'fill="{_CARD}" stroke="{_EDGE}" stroke-width="1.5"/>'
    )
    yield _tip(card)
    x, y = card.x + card.style.pad, card.y + card.style.pad
    for texts, size, colour, weight in (
        (card.relation, card.style.relation, card.colour, 700),
        (card.title, card.style.title, _INK, 600),
        ((card.by,) if card.by else (), card.style.by, _FAINT, 400),
        (card.itself, FAR.relation, _FAINT, 400),
    ):
        yield _text(texts, x, y + size, size, colour, weight)
        y += len(texts) * size * LEADING


def _middle(card: Card) -> Iterator[str]:
    yield (
        f'<rect x="{_n(card.x)}" y="{_n(card.y)}" width="{_n(card.wide)}" height="{_n(card.high)}" rx="16" '
        f'fill="{_MIDDLE}"/>'
    )
    size, y = card.style.title, card.y + card.style.pad
    yield _text(card.title, WIDTH / 2, y + size, size, _ON_MIDDLE, 700, anchor="middle")
    if card.by:
        y += len(card.title) * size * LEADING
        yield _text([card.by], WIDTH / 2, y + card.style.by, card.style.by, _FAINT_ON_MIDDLE, anchor="middle")


def _tip(card: Card) -> str:
    """Where a line meets its card: it points in, or away towards the middle, or neither way."""
    x, y = card.x, card.middle
    if card.way is Way.BOTH:
        return f'<circle cx="{_n(x)}" cy="{_n(y)}" r="5.5" fill="{card.colour}"/>'
    back, front = (x - _TIP, x + _TIP / 2) if card.way is Way.OUT else (x + _TIP / 2, x - _TIP)
    points = f"{_n(back)},{_n(y - _TIP)} {_n(front)},{_n(y)} {_n(back)},{_n(y + _TIP)}"
    return f'<polygon points="{points}" fill="{card.colour}"/>'


def _text(
    texts: Sequence[str], x: float, y: float, size: float, colour: str, weight: int = 400, *, anchor: str = "start"
) -> str:
    return "".join(
        f'<text x="{_n(x)}" y="{_n(y + number * size * LEADING)}" font-size="{_n(size)}" font-weight="{weight}" '
        f'fill="{colour}" text-anchor="{anchor}">{escape(line)}</text>'
        for number, line in enumerate(texts)
    )


def _n(number: float) -> str:
    return f"{number:.1f}".removesuffix(".0")
