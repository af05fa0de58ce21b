"""A sheet on which shapes and texts are put, and its SVG."""

from collections.abc import Sequence
from typing import Literal
from xml.sax.saxutils import escape

from bot.drawing.colours import PAPER
from bot.drawing.letters import font_of

WIDTH = 800
"""Of every picture, in units of its plan."""
SCALE = 1.5
"""Pixels of the picture for each of the plan: sharp on a phone, small enough to send."""
LEADING = 1.32
"""From one line of text to the next, in sizes."""

Anchor = Literal["start", "middle", "end"]


class Canvas:
    """A picture under way; what is put on it later lies above. Lengths are units of the plan, colours are `#rrggbb`."""

    def __init__(self, high: float, language: str) -> None:
        """`language` is that of its texts: Chinese and Japanese write some letters each in its own form."""
        self._high, self._language = high, language
        self._marks = [f'<rect width="{WIDTH}" height="{_n(high)}" rx="20" fill="{PAPER}"/>']

    def rect(
        self, x: float, y: float, wide: float, high: float, fill: str, *, round_: float = 0, edge: str = ""
    ) -> None:
        """A box; `round_` is the radius of its corners, `edge` the colour of its border."""
        border = f' stroke="{edge}" stroke-width="1.5"' if edge else ""
        self._marks.append(
            f'<rect x="{_n(x)}" y="{_n(y)}" width="{_n(wide)}" height="{_n(high)}" rx="{_n(round_)}" '
            f'fill="{fill}"{border}/>'
        )

    def circle(self, x: float, y: float, radius: float, fill: str) -> None:
        """A disc around a point."""
        self._marks.append(f'<circle cx="{_n(x)}" cy="{_n(y)}" r="{_n(radius)}" fill="{fill}"/>')

    def polygon(self, points: Sequence[tuple[float, float]], fill: str) -> None:
        """A shape with these corners."""
        corners = " ".join(f"{_n(x)},{_n(y)}" for x, y in points)
        self._marks.append(f'<polygon points="{corners}" fill="{fill}"/>')

    def stroke(self, path: str, colour: str, wide: float = 2.6, *, dashed: bool = False) -> None:
        """A line along a path of SVG's own commands; `xy` writes its points."""
        gaps = ' stroke-dasharray="8 6"' if dashed else ""
        self._marks.append(
            f'<path d="{path}" fill="none" stroke="{colour}" stroke-width="{_n(wide)}" stroke-linecap="round"{gaps}/>'
        )

    def text(
        self,
        texts: Sequence[str],
        x: float,
        y: float,
        size: float,
        colour: str,
        weight: int = 400,
        *,
        anchor: Anchor = "start",
    ) -> None:
        """Lines of text, the first on this base line; letters the font lacks are the caller's care (`letters`)."""
        for number, line in enumerate(texts):
            if not line:
                continue
            font = font_of(line, self._language)
            family = f' font-family="{font}"' if font else ""
            self._marks.append(
                f'<text x="{_n(x)}" y="{_n(y + number * size * LEADING)}" font-size="{_n(size)}"{family} '
                f'font-weight="{weight}" fill="{colour}" text-anchor="{anchor}">{escape(line)}</text>'
            )

    def svg(self) -> str:
        """The whole picture; its size in pixels stands in its first line."""
        wide, high = round(WIDTH * SCALE), round(self._high * SCALE)
        head = (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{wide}" height="{high}" '
            f'viewBox="0 0 {WIDTH} {_n(self._high)}" font-family="Noto Sans">'
        )
        return "\n".join([head, *self._marks, "</svg>"])


def xy(*points: tuple[float, float]) -> str:
    """The path through these points."""
    return "M" + "L".join(f"{_n(x)} {_n(y)}" for x, y in points)


def _n(number: float) -> str:
    return f"{number:.1f}".removesuffix(".0")
