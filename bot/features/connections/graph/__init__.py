"""A paper in the middle and what ties to it, drawn as SVG. Pure: the same sheet always gives the same text."""

from bot.features.connections.graph.markup import svg
from bot.features.connections.graph.sheet import Branch, Sheet

__all__ = ["Branch", "Sheet", "svg"]
