"""A paper in the middle and what ties to it, drawn as SVG. Pure: the same sheet always gives the same text."""

from bot.graph.sheet import Branch, Sheet
from bot.graph.svg import svg

__all__ = ["Branch", "Sheet", "svg"]
