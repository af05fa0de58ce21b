"""Where the papers of the graph stand: the most tied in the middle, the others in rings around it."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.features.archive.shown import Edge, Node

SIZE = 1000
_FIRST, _STEP = 190, 150
_A_RING = 8
_TITLE = 26


@dataclass(frozen=True, slots=True)
class Placed:
    """A node with its place in the drawing, and a title that fits below it."""

    node: Node
    x: int
    y: int
    radius: int
    short: str


@dataclass(frozen=True, slots=True)
class Line:
    """An edge between two places; `ends` are those of the nodes, so that a script finds what is tied."""

    x1: int
    y1: int
    x2: int
    y2: int
    ends: tuple[int, int]
    kind: str
    says: str


@dataclass(frozen=True, slots=True)
class Drawing:
    """The graph in a square with sides of `size`."""

    size: int
    nodes: tuple[Placed, ...]
    lines: tuple[Line, ...]


def drawn(nodes: Sequence[Node], edges: Sequence[Edge]) -> Drawing:
    """The same graph always in the same places."""
    points = list(_points(len(nodes)))
    reach = max((max(abs(x), abs(y)) for x, y in points), default=0) + 90
    size = max(2 * reach, SIZE // 2)
    middle = size // 2
    placed = tuple(
        Placed(node, middle + x, middle + y, 10 + min(node.ties, 10), _short(node.paper.title))
        for node, (x, y) in zip(nodes, points, strict=True)
    )
    lines = tuple(
        Line(
            placed[one.from_node].x, placed[one.from_node].y, placed[one.to_node].x, placed[one.to_node].y,
            (one.from_node, one.to_node), one.kind, one.says,
        )
        for one in edges
    )  # fmt: skip
    return Drawing(size, placed, lines)


def _points(count: int) -> Iterator[tuple[int, int]]:
    """The middle, then ring by ring, each with room for a few more."""
    if count:
        yield 0, 0
    left, ring = count - 1, 0
    while left > 0:
        here, radius = min(left, _A_RING * (ring + 1)), _FIRST + ring * _STEP
        for place in range(here):
            angle = 2 * math.pi * place / here + ring * 0.4 - math.pi / 2
            yield round(radius * math.cos(angle)), round(radius * math.sin(angle))
        left, ring = left - here, ring + 1


def _short(title: str) -> str:
    return title if len(title) <= _TITLE else f"{title[: _TITLE - 1].rstrip()}…"
