"""Amounts in a row, as bars."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.drawing.canvas import WIDTH, Canvas, xy
from bot.drawing.colours import BLUE, EDGE, FAINT, INK, ORANGE, SKY
from bot.drawing.letters import drawable, width

_MARGIN, _HEAD, _HIGH, _FOOT = 24, 80, 130, 34
TALL = _HEAD + _HIGH + _FOOT
"""Of the whole drawing, from its title to what stands below the bars."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bars:
    """What is drawn. The texts of a bar stand in the places of its amount; "" leaves one out."""

    title: str
    amounts: Sequence[float]
    above: Sequence[str]
    below: Sequence[str]
    goal: float = 0  # 0: none
    goal_text: str = ""


def draw_bars(canvas: Canvas, bars: Bars, top: float) -> None:
    """A bar an amount; one that reached the goal is darker, and the goal is a dashed line."""
    base, step = top + _HEAD + _HIGH, (WIDTH - 2 * _MARGIN) / len(bars.amounts)
    tall = _HIGH / max(*bars.amounts, bars.goal, 1e-9)
    canvas.text([drawable(bars.title, "")], _MARGIN, top + 38, 22, INK, 700)
    canvas.text([drawable(bars.goal_text, "")], WIDTH - _MARGIN, top + 38, 18, INK, anchor="end")
    for place, (amount, text) in enumerate(zip(bars.amounts, bars.below, strict=True)):
        x, middle = _MARGIN + place * step, _MARGIN + (place + 0.5) * step
        if amount:
            fill = BLUE if amount >= bars.goal else SKY
            canvas.rect(x + 6, base - amount * tall, step - 12, amount * tall, fill, round_=5)
        below = drawable(text, "")
        within = WIDTH - _MARGIN - width(below, 14) / 2
        canvas.text([below], min(middle, within), base + 22, 14, FAINT, anchor="middle")
    canvas.stroke(xy((_MARGIN, base), (WIDTH - _MARGIN, base)), EDGE, 2)
    if bars.goal:
        height = base - bars.goal * tall
        canvas.stroke(xy((_MARGIN, height), (WIDTH - _MARGIN, height)), ORANGE, 2.6, dashed=True)
    for place, (amount, above) in enumerate(zip(bars.amounts, bars.above, strict=True)):  # above that line
        middle = _MARGIN + (place + 0.5) * step
        canvas.text([above if amount else ""], middle, base - amount * tall - 6, 16, INK, 600, anchor="middle")
