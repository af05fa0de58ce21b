"""How much was read, against how much was meant to be: this week, this month, in all. Pure.

A paper counts once, at the first moment it was handed in for or its reading was noted. Days are those of the
reader's wall, so clocks that change move nothing from one week to another.
"""

from calendar import monthrange
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

WEEK = timedelta(days=7)
WEEKS = 12
"""So many are told one by one."""


@dataclass(frozen=True, slots=True)
class Amount:
    """Papers, and minutes of reading."""

    papers: int = 0
    minutes: int = 0


@dataclass(frozen=True, slots=True)
class Pace:
    """What a member has read. `began` is the day of the first of it; None while there is nothing."""

    week: Amount = Amount()
    month: Amount = Amount()
    whole: Amount = Amount()
    began: date | None = None
    weeks: tuple[Amount, ...] = ()  # the latest, each from Monday on, this one last


def monday(day: date) -> date:
    """The first day of its week."""
    return day - timedelta(days=day.weekday())


def pace(
    papers: Mapping[int, datetime], spent: Iterable[tuple[datetime, int]], zone: str, week: date, on: date
) -> Pace:
    """What was read until `on`: the week from the day `week`, the month of `on`, and everything.

    `papers` are the first moments of each paper, `spent` moments and minutes.
    """
    place = ZoneInfo(zone)
    read = [(at.astimezone(place).date(), Amount(papers=1)) for at in papers.values()]
    read += [(at.astimezone(place).date(), Amount(minutes=minutes)) for at, minutes in spent]
    return Pace(
        week=_sum(one for day, one in read if day >= week),
        month=_sum(one for day, one in read if day >= on.replace(day=1)),
        whole=_sum(one for _, one in read),
        began=min((day for day, _ in read), default=None),
        weeks=tuple(_sum(one for day, one in read if monday(day) == first) for first in mondays(on)),
    )


def mondays(on: date) -> list[date]:
    """The first days of the weeks that are told one by one; the one of that day is the last."""
    return [monday(on) - WEEK * back for back in reversed(range(WEEKS))]


def _sum(amounts: Iterable[Amount]) -> Amount:
    papers = minutes = 0
    for one in amounts:
        papers, minutes = papers + one.papers, minutes + one.minutes
    return Amount(papers, minutes)


def of_month(weekly: Amount, on: date) -> Amount:
    """What a weekly goal comes to in the month of that day; papers are rounded, minutes to full hours."""
    days = monthrange(on.year, on.month)[1]
    return Amount(round(weekly.papers * days / 7), round(weekly.minutes * days / 7 / 60) * 60)


def a_week(whole: Amount, began: date, on: date) -> float:
    """Papers a week on average since the first; less than a week counts as one."""
    return whole.papers / max((on - began + timedelta(days=1)) / WEEK, 1.0)


def to_go(done: Amount, goal: Amount) -> Amount:
    """What is still missing of a goal."""
    return Amount(max(goal.papers - done.papers, 0), max(goal.minutes - done.minutes, 0))


def first_read(*sources: Iterable[tuple[int | None, datetime]]) -> dict[int, datetime]:
    """Of every paper the first moment it was read, whichever source knows of it."""
    first: dict[int, datetime] = {}
    for source in sources:
        for paper, at in source:
            if paper is not None:
                first[paper] = min(at, first.get(paper, at))
    return first
