"""What was read in each of the last weeks, as bars against the goal."""

from collections.abc import Sequence
from datetime import date

from bot.chat.post import Picture
from bot.drawing.bars import TALL, Bars, draw_bars
from bot.drawing.canvas import Canvas
from bot.drawing.illustrating import illustrated
from bot.features.pace.model import Goal
from bot.features.pace.rules import Pace, mondays
from bot.ports import Drawing
from bot.wording import Words

_MARGIN = 24
_A_HOUR = 60


async def pace_picture(drawing: Drawing, texts: Words, pace: Pace, goal: Goal | None, on: date) -> Picture | None:
    """Papers, and hours where some were noted or are meant; None where there is nothing to see, or no picture."""
    panels = _panels(texts, pace, goal, on)
    if not panels:
        return None
    return await illustrated(
        drawing,
        texts,
        lambda: pace_svg(panels, texts.language),
        lambda: "\n".join(_in_words(texts, one) for one in panels),
    )


def _panels(texts: Words, pace: Pace, goal: Goal | None, on: date) -> list[Bars]:
    papers = [float(one.papers) for one in pace.weeks]
    hours = [round(one.minutes / _A_HOUR, 1) for one in pace.weeks]
    meant = (float(goal.papers), round(goal.minutes / _A_HOUR, 1)) if goal else (0.0, 0.0)
    every_other = [texts.day(day) if place % 2 else "" for place, day in enumerate(mondays(on), len(papers) % 2)]
    both = ((texts("bars-papers"), papers, meant[0]), (texts("bars-hours"), hours, meant[1]))
    return [
        Bars(
            title=title,
            amounts=done,
            above=[texts("bars-number", count=one) for one in done],
            below=every_other,
            goal=aim,
            goal_text=texts("bars-goal", goal=aim) if aim else "",
        )
        for title, done, aim in both
        if aim or any(done)
    ]


def _in_words(texts: Words, bars: Bars) -> str:
    told = texts("bars-alt", title=bars.title, counts=texts.listed(bars.above))
    return f"{told} {bars.goal_text}" if bars.goal else told


def pace_svg(panels: Sequence[Bars], language: str) -> str:
    """One below the other."""
    canvas = Canvas(len(panels) * TALL + _MARGIN, language)
    for number, panel in enumerate(panels):
        draw_bars(canvas, panel, number * TALL)
    return canvas.svg()
