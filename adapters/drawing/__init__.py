"""Pictures, by resvg: https://github.com/linebender/resvg."""

from adapters.drawing.drawing import ResvgDrawing

__all__ = ["ResvgDrawing"]
