"""Where everything stands: the paper in the middle, its branches in columns above and below, twigs further out."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.drawing.canvas import LEADING, WIDTH
from bot.drawing.letters import lines
from bot.features.connections.graph.sheet import Branch, Sheet, Way

MARGIN, GAP, GUTTER = 24, 16, 30
_COLUMNS = 2
_ALONE = 520  # how wide a column is that stands alone
_SPLIT = 4  # so many branches on one side, and none on the other, are shared out


@dataclass(frozen=True, slots=True)
class Style:
    """Sizes of a card in pixels."""

    title: int
    relation: int
    by: int
    most: int  # lines of the title
    pad: int = 14


MIDDLE = Style(title=27, relation=0, by=18, most=3, pad=22)
NEAR = Style(title=20, relation=16, by=15, most=3)
FAR = Style(title=17, relation=15, by=0, most=2, pad=11)


@dataclass(frozen=True, slots=True)
class Card:
    """A paper on the sheet."""

    x: float
    y: float
    wide: float
    high: float
    style: Style
    title: tuple[str, ...]
    by: str = ""
    relation: tuple[str, ...] = ()
    itself: tuple[str, ...] = ()
    colour: str = ""
    way: Way = Way.BOTH

    @property
    def middle(self) -> float:
        """Half its height."""
        return self.y + self.high / 2


@dataclass(frozen=True, slots=True)
class Rail:
    """A line that leaves a card at (x, start) and bends into the side of another one."""

    x: float
    start: float
    to: Card


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything in its place."""

    height: float
    middle: Card
    cards: tuple[Card, ...]
    rails: tuple[Rail, ...]
    footer: str
    footer_at: float


def plan(sheet: Sheet) -> Plan:
    """Place everything; the sheet is as high as it must be."""
    above, below = _sides(sheet.branches)
    middle = _card(sheet.title, MARGIN, 0, WIDTH - 2 * MARGIN, MIDDLE, by=sheet.by)
    up, down = _side(above, middle, -1), _side(below, middle, 1)
    top = min([middle.y, *(card.y for card in up[0])]) - MARGIN
    bottom = max([middle.y + middle.high, *(card.y + card.high for card in down[0])]) + MARGIN
    footer = 26 if sheet.footer else 0
    cards, rails = [*up[0], *down[0]], [*up[1], *down[1]]
    return Plan(
        bottom - top + footer,
        _moved(middle, -top),
        tuple(_moved(card, -top) for card in cards),
        tuple(Rail(rail.x, rail.start - top, _moved(rail.to, -top)) for rail in rails),
        sheet.footer,
        bottom - top + footer - MARGIN + 4,
    )


def _sides(branches: Sequence[Branch]) -> tuple[list[Branch], list[Branch]]:
    """What points to the paper stands above it, the rest below; many of one sort are shared out."""
    above = [one for one in branches if one.way is Way.IN]
    below = [one for one in branches if one.way is not Way.IN]
    if len(branches) >= _SPLIT and not (above and below):
        half = len(branches) // 2
        return list(branches[:half]), list(branches[half:])
    return above, below


def _side(branches: Sequence[Branch], middle: Card, down: int) -> tuple[list[Card], list[Rail]]:
    """The cards and rails of one side; `down` is 1 below the middle and -1 above it."""
    columns = _columns(branches)
    wide = _ALONE if len(columns) == 1 else (WIDTH - 2 * MARGIN - GAP * (_COLUMNS - 1)) / _COLUMNS
    left = (WIDTH - wide - GUTTER) / 2 if len(columns) == 1 else MARGIN
    edge = middle.y + middle.high if down > 0 else middle.y
    cards: list[Card] = []
    rails: list[Rail] = []
    for number, column in enumerate(columns):
        x = left + number * (wide + GAP)
        _stack(column, x, wide, edge, edge + down * GAP * 1.5, down, NEAR, cards, rails)
    return cards, rails


def _stack(
    branches: Sequence[Branch],
    x: float,
    wide: float,
    start: float,
    edge: float,
    down: int,
    style: Style,
    cards: list[Card],
    rails: list[Rail],
) -> float:
    """Put one under (or above) the other, each with its twigs right behind it; returns where the last one ends."""
    apart = min(5.0, (GUTTER - 8) / max(1, len(branches)))
    for number, branch in enumerate(branches):
        card = _card(branch.title, x + GUTTER, 0, wide - GUTTER, style, by=branch.by, branch=branch)
        card = _moved(card, edge if down > 0 else edge - card.high)
        cards.append(card)
        # The rail of the one furthest out runs furthest out, so that none crosses another.
        rails.append(Rail(x + GUTTER - 10 - apart * number, start, card))
        edge = card.y + card.high + GAP if down > 0 else card.y - GAP
        if branch.twigs:
            begin = card.y + card.high if down > 0 else card.y
            edge = _stack(branch.twigs, x + GUTTER, wide - GUTTER, begin, edge - down * 4, down, FAR, cards, rails)
    return edge


def _columns(branches: Sequence[Branch]) -> list[list[Branch]]:
    """Shared out in their order so that the columns are about as high as each other."""
    if not branches:
        return []
    weights = [3 + 2 * len(one.twigs) for one in branches]
    columns: list[list[Branch]] = [[]]
    filled, share = 0, sum(weights) / _COLUMNS
    for branch, weight in zip(branches, weights, strict=True):
        if columns[-1] and filled + weight / 2 > share * len(columns) and len(columns) < _COLUMNS:
            columns.append([])
        columns[-1].append(branch)
        filled += weight
    return columns


def _card(
    title: str, x: float, y: float, wide: float, style: Style, *, by: str = "", branch: Branch | None = None
) -> Card:
    room = wide - 2 * style.pad
    relation = lines(branch.relation, style.relation, room, 2, bold=True) if branch else []
    itself = [lines(one, FAR.relation, room, 1)[0] for one in branch.itself if one] if branch else []
    titled = lines(title, style.title, room, style.most, bold=True)
    known = lines(by, style.by, room, 1) if by and style.by else []
    high = 2 * style.pad + _high(relation, style.relation) + _high(titled, style.title) + _high(known, style.by)
    return Card(
        x,
        y,
        wide,
        high + _high(itself, FAR.relation),
        style,
        tuple(titled),
        known[0] if known else "",
        tuple(relation),
        tuple(itself),
        branch.colour if branch else "",
        branch.way if branch else Way.BOTH,
    )


def _high(texts: Sequence[str], size: int) -> float:
    return len(texts) * size * LEADING


def _moved(card: Card, down: float) -> Card:
    return Card(card.x, card.y + down, card.wide, card.high, card.style, card.title, card.by, card.relation,
                card.itself, card.colour, card.way)  # fmt: skip
