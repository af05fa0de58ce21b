"""What was read in each of the last weeks, as bars against the goal."""

from collections.abc import Sequence
from datetime import date

from bot.chat.post import Picture
from bot.drawing.canvas import WIDTH, Canvas, xy
from bot.drawing.colours import BLUE, EDGE, FAINT, INK, ORANGE, SKY
from bot.drawing.letters import drawable, writes
from bot.features.pace.model import Goal
from bot.features.pace.rules import Pace, mondays
from bot.ports import Drawing
from bot.wording import Words

_MARGIN, _HIGH, _HEAD, _FOOT = 24, 130, 80, 34
_LETTERS = 16
_A_HOUR = 60


async def pace_picture(drawing: Drawing, texts: Words, pace: Pace, goal: Goal | None, on: date) -> Picture | None:
    """Papers, and hours where some were noted or are meant; None where there is nothing to see, or no picture."""
    panels = _panels(texts, pace, goal)
    if not panels or not writes(texts.language, panels[0][0]):
        return None
    png = await drawing.draw(pace_svg(texts, panels, mondays(on)))
    return Picture(png, "\n".join(_in_words(texts, *panel) for panel in panels)) if png else None


Panel = tuple[str, Sequence[float], float]
"""What its bars are, how much of it was read each week, and how much was meant to be; 0 is no goal."""


def _panels(texts: Words, pace: Pace, goal: Goal | None) -> list[Panel]:
    papers = [float(one.papers) for one in pace.weeks]
    hours = [round(one.minutes / _A_HOUR, 1) for one in pace.weeks]
    meant = (float(goal.papers), round(goal.minutes / _A_HOUR, 1)) if goal else (0.0, 0.0)
    both = ((texts("bars-papers"), papers, meant[0]), (texts("bars-hours"), hours, meant[1]))
    return [(title, done, aim) for title, done, aim in both if aim or any(done)]


def _in_words(texts: Words, title: str, done: Sequence[float], aim: float) -> str:
    told = texts("bars-alt", title=title, counts=texts.listed([_number(texts, one) for one in done]))
    return f"{told} {texts('bars-goal', goal=aim)}" if aim else told


def pace_svg(texts: Words, panels: Sequence[Panel], days: Sequence[date]) -> str:
    """A row of bars a panel; one that reached the goal is darker, and the goal is a dashed line."""
    canvas = Canvas(len(panels) * (_HEAD + _HIGH + _FOOT) + _MARGIN)
    for number, panel in enumerate(panels):
        _panel(canvas, texts, panel, number * (_HEAD + _HIGH + _FOOT), days)
    return canvas.svg()


def _panel(canvas: Canvas, texts: Words, panel: Panel, top: float, days: Sequence[date]) -> None:
    title, done, aim = panel
    base, tall = top + _HEAD + _HIGH, _HIGH / max(*done, aim)
    canvas.text([drawable(title, "")], _MARGIN, top + 38, 22, INK, 700)
    if aim:
        canvas.text([drawable(texts("bars-goal", goal=aim), "")], WIDTH - _MARGIN, top + 38, 18, INK, anchor="end")
    step = (WIDTH - 2 * _MARGIN) / len(done)
    for place, amount in enumerate(done):
        x, middle = _MARGIN + place * step, _MARGIN + (place + 0.5) * step
        if amount:
            canvas.rect(x + 6, base - amount * tall, step - 12, amount * tall, BLUE if amount >= aim else SKY, round_=5)
            canvas.text([_number(texts, amount)], middle, base - amount * tall - 6, _LETTERS, INK, 600, anchor="middle")
        if place % 2 == (len(done) - 1) % 2:
            day = drawable(texts.day(days[place]), "")
            canvas.text([day], min(middle, WIDTH - _MARGIN - 41), base + 22, 14, FAINT, anchor="middle")
    canvas.stroke(xy((_MARGIN, base), (WIDTH - _MARGIN, base)), EDGE, 2)
    if aim:
        height = base - aim * tall
        canvas.stroke(xy((_MARGIN, height), (WIDTH - _MARGIN, height)), ORANGE, 2.6, dashed=True)


def _number(texts: Words, amount: float) -> str:
    return texts("bars-number", count=amount)
