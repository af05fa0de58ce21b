"""When each line is said: a week's lines laid out around its pick. Pure."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.demo.lines import Entry, Lines, Proposal, WeekLines

FIRST_PICK = datetime(2026, 9, 7, 9, tzinfo=UTC)
"""A Monday. The four weeks that are shown reach across the end of summer time."""
_WEEK = timedelta(weeks=1)
_STEP = timedelta(minutes=7)


@dataclass(frozen=True, slots=True)
class Said:
    """A line typed into the channel or, with `in_thread`, into the week's thread."""

    who: str
    line: str
    in_thread: bool = False


@dataclass(frozen=True, slots=True)
class Opened:
    """Once the week has wrapped somebody reads what a member wrote."""

    who: str
    author: str


@dataclass(frozen=True, slots=True)
class Act:
    """Something somebody does at a moment."""

    at: datetime
    what: Said | Proposal | Entry | Opened


def plot(lines: Lines) -> list[Act]:
    """Everything that is said in all weeks, in order: while one paper is discussed, the next is nominated."""
    weeks = [*lines.earlier, *lines.weeks]
    picks = [_pick(lines, number) for number in range(len(weeks))]
    found = [
        act
        for week, pick in zip(weeks, picks, strict=True)
        for act in (*_before_pick(week, pick), *_after_pick(week, pick))
    ]
    shown = zip(lines.weeks, picks[len(lines.earlier) :], strict=True)
    read = [act for week, pick in shown for act in _after_wrap(lines, week, pick)]
    return sorted([*found, *read], key=lambda act: act.at)


def curtain(lines: Lines, week: int) -> datetime:
    """When a week to be shown (0 the first) begins: just before its pick, the first with the votes that lead to it."""
    pick = _pick(lines, len(lines.earlier) + week)
    return _utc(pick - (timedelta(days=3) if week == 0 else timedelta(minutes=1)))


def _pick(lines: Lines, number: int) -> datetime:
    return (FIRST_PICK + _WEEK * number).replace(tzinfo=ZoneInfo(lines.zone))


def _before_pick(week: WeekLines, pick: datetime) -> Iterator[Act]:
    friday, saturday = pick - timedelta(days=3, hours=-1), pick - timedelta(days=2, hours=-2)
    for index, proposal in enumerate(week.proposals):
        yield Act(_utc(friday + _STEP * index), proposal)
    for index, (who, approved) in enumerate(week.votes):
        yield Act(_utc(saturday + _STEP * index), Said(who, f"/paper vote {' '.join(approved)}"))
    for who in week.away:
        days = f"{pick:%Y-%m-%d} to {pick + timedelta(days=6):%Y-%m-%d}"
        yield Act(_utc(saturday + timedelta(hours=3)), Said(who, f"/paper my away {days}"))


def _after_pick(week: WeekLines, pick: datetime) -> Iterator[Act]:
    tuesday, sunday = pick + timedelta(days=1, hours=9), pick + timedelta(days=6, hours=12, minutes=30)
    for index, (who, text) in enumerate(week.talk):
        yield Act(_utc(pick + timedelta(hours=3) + _STEP * index), Said(who, text, in_thread=True))
    in_time = [entry for entry in week.entries if not entry.late]
    for index, entry in enumerate(in_time):
        yield Act(_utc(tuesday + timedelta(hours=11) * index), entry)
    for index, entry in enumerate(entry for entry in week.entries if entry.late):
        yield Act(_utc(sunday + _STEP * index), entry)


def _after_wrap(lines: Lines, week: WeekLines, pick: datetime) -> Iterator[Act]:
    """The organizer reads what everybody wrote."""
    organizer = next(one for one in lines.people if one.organizer)
    sunday = pick + timedelta(days=6, hours=11, minutes=10)
    authors = dict.fromkeys(entry.by for entry in week.entries if not entry.late)
    for index, author in enumerate(authors):
        yield Act(_utc(sunday + _STEP * index), Opened(organizer.name, author))


def _utc(wall: datetime) -> datetime:
    return wall.astimezone(UTC)
