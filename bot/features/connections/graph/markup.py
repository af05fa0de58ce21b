"""The plan as SVG text."""

from bot.drawing.canvas import LEADING, WIDTH, Canvas
from bot.drawing.colours import CARD, DARK, EDGE, FAINT, FAINT_ON_DARK, INK, ON_DARK
from bot.features.connections.graph.layout import FAR, Card, Rail, plan
from bot.features.connections.graph.sheet import Sheet, Way

_ROUND, _TIP, _BEND = 12, 7, 10.0


def svg(sheet: Sheet) -> str:
    """The whole picture; its size stands in its first line."""
    placed = plan(sheet)
    canvas = Canvas(placed.height, sheet.language)
    for rail in placed.rails:
        _rail(canvas, rail)
    for card in placed.cards:
        _card(canvas, card)
    _middle(canvas, placed.middle)
    if placed.footer:
        canvas.text([placed.footer], WIDTH / 2, placed.footer_at, 16, FAINT, anchor="middle")
    return canvas.svg()


def _rail(canvas: Canvas, rail: Rail) -> None:
    """Straight along, then round a bend into the card's side."""
    x, end = round(rail.x, 1), round(rail.to.middle, 1)
    towards = 1 if end > rail.start else -1
    bend = f"V{end - towards * _BEND:.1f}Q{x} {end} {x + _BEND:.1f} {end}H{rail.to.x:.1f}"
    canvas.stroke(f"M{x} {rail.start:.1f}{bend}", rail.to.colour)


def _card(canvas: Canvas, card: Card) -> None:
    canvas.rect(card.x, card.y, card.wide, card.high, CARD, round_=_ROUND, edge=EDGE)
    _tip(canvas, card)
    x, y = card.x + card.style.pad, card.y + card.style.pad
    for texts, size, colour, weight in (
        (card.relation, card.style.relation, card.colour, 700),
        (card.title, card.style.title, INK, 600),
        ((card.by,) if card.by else (), card.style.by, FAINT, 400),
        (card.itself, FAR.relation, FAINT, 400),
    ):
        canvas.text(texts, x, y + size, size, colour, weight)
        y += len(texts) * size * LEADING


def _middle(canvas: Canvas, card: Card) -> None:
    canvas.rect(card.x, card.y, card.wide, card.high, DARK, round_=16)
    size, y = card.style.title, card.y + card.style.pad
    canvas.text(card.title, WIDTH / 2, y + size, size, ON_DARK, 700, anchor="middle")
    if card.by:
        y += len(card.title) * size * LEADING
        canvas.text([card.by], WIDTH / 2, y + card.style.by, card.style.by, FAINT_ON_DARK, anchor="middle")


def _tip(canvas: Canvas, card: Card) -> None:
    """Where a line meets its card: it points in, or away towards the middle, or neither way."""
    x, y = card.x, card.middle
    if card.way is Way.BOTH:
        canvas.circle(x, y, 5.5, card.colour)
        return
    back, front = (x - _TIP, x + _TIP / 2) if card.way is Way.OUT else (x + _TIP / 2, x - _TIP)
    canvas.polygon([(back, y - _TIP), (front, y), (back, y + _TIP)], card.colour)
