"""The club's rhythm as somebody types it: a time of the week, how often, and the days off."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time, timedelta

from bot.chat.day_reader import Days
from bot.chat.days import days
from bot.chat.post import Refusal
from bot.chat.typed import shown
from bot.chat.understood import understood
from bot.schedule.model import WallTime
from bot.wording.typed_words import is_off

_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_NTHS = {"first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4, "last": -1}
_WEEKS = {
    "": 1, "one": 1, "1": 1, "other": 2, "two": 2, "2": 2, "second": 2, "2nd": 2,
    "three": 3, "3": 3, "third": 3, "3rd": 3, "four": 4, "4": 4, "fourth": 4, "4th": 4,
}  # fmt: skip
_ON_DAY = r"(?P<day>[a-z]{3,9})"
_BY_WEEK = re.compile(rf"(?:every )?(?P<count>[a-z0-9]*) ?weeks?(?:,? on {_ON_DAY})?|(?P<alone>[1-4])")
_BY_DAY = re.compile(rf"every (?P<count>|other ){_ON_DAY}")
_BY_NAME = {"weekly": 1, "fortnightly": 2, "fortnight": 2}
_BY_MONTH = re.compile(
    r"(?:every )?(?:month,? (?:on )?)?(?:the )?(?P<nth>[a-z0-9]+) (?P<day>[a-z]{3,9})"
    r"(?: (?:of|in) (?:the|every|each|a) month)?"
)
_EVERY_NTH = re.compile(r"every (?P<count>second|2nd|third|3rd|fourth|4th) [a-z]+")
"""Every second Monday is the month's for some and every other one for others."""
_NEXT_DAY_OFF = re.compile(r"\s*(?:;|,(?!\s*[0-9]{4})|\band\b)\s*")
_ON_AGAIN = re.compile(r"not\s+", re.IGNORECASE)
_AHEAD = timedelta(days=2 * 366)
_OVER = timedelta(days=70)
"""Days off that were over longer than this say nothing about a round that is still open."""
MOST_OFF = 40
_WALL = re.compile(r"([a-z]{2,9})\.?,?\s+(?:at\s+)?(\d{1,2})(?:[:.](\d{2}))?\s*(?:([ap])\.?m\.?)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class HowOften:
    """Weeks from pick to pick; or, with `nth`, the weekday of the month as `Rhythm.nth` has it."""

    every: int = 1
    nth: int = 0
    weekday: int | None = None


def how_often(name: str, text: str) -> HowOften:
    """`2`, `every 2nd week`, `every other Monday`, `every month on the first Monday`, `last friday`."""
    return understood(lambda typed: _how_often(name, typed), text)


def _how_often(name: str, text: str) -> HowOften:
    typed = " ".join(text.casefold().split())
    found = _by_week(typed) or _by_month(typed)
    if found is None:
        raise Refusal("no-such-rhythm", field=name, typed=shown(text))
    if found.nth and (either := _EVERY_NTH.fullmatch(typed)):
        day = typed.removeprefix("every ")
        raise Refusal("either-rhythm", field=name, typed=shown(text), weeks=_WEEKS[either["count"]], day=day)
    return found


def _by_week(typed: str) -> HowOften | None:
    if weeks := _BY_NAME.get(typed.removeprefix("every ")):
        return HowOften(weeks)
    match = _BY_WEEK.fullmatch(typed)
    if match and not match["day"]:
        weeks = _WEEKS.get(match["alone"] or match["count"])
        return HowOften(weeks) if weeks else None
    match = match or _BY_DAY.fullmatch(typed)
    weeks, day = (_WEEKS.get(match["count"].strip()), _weekday(match["day"])) if match else (None, None)
    return HowOften(weeks, weekday=day) if weeks and day is not None else None


def _by_month(typed: str) -> HowOften | None:
    match = _BY_MONTH.fullmatch(typed)
    nth, day = (_NTHS.get(match["nth"]), _weekday(match["day"])) if match else (None, None)
    return HowOften(nth=nth, weekday=day) if nth and day is not None else None


DaysOff = tuple[tuple[date, date], ...]


def days_off(name: str, text: str, before: DaysOff, today: date) -> DaysOff:
    """The days before and these, without what is long over; none of them for `off`. Several with `,`, `;` or `and`.

    `not 24.12.` takes back what is named, and leaves the rest.
    """
    if is_off(text):
        return ()
    return understood(lambda typed: _days_off(name, typed, before, today), text, today)


def _days_off(name: str, text: str, before: DaysOff, today: date) -> DaysOff:
    off = [one for one in before if one[1] >= today - _OVER]
    for piece in _NEXT_DAY_OFF.split(text.strip(" ,;")):
        on_again = _ON_AGAIN.match(piece)
        named = days(name, piece[on_again.end() :] if on_again else piece, today)
        if not today <= named.first <= named.last <= today + _AHEAD:
            raise Refusal("days-off-when", field=name)
        off = _without(off, named) if on_again else [*off, (named.first, named.last)]
    joined = _joined(off)
    if len(joined) > MOST_OFF:
        raise Refusal("too-many-days-off", field=name, most=MOST_OFF)
    return joined


def _without(off: Iterable[tuple[date, date]], named: Days) -> list[tuple[date, date]]:
    """What is left of them before and after these days."""
    day = timedelta(days=1)
    sides = (
        side
        for one in off
        for side in ((one[0], min(one[1], named.first - day)), (max(one[0], named.last + day), one[1]))
    )
    return [side for side in sides if side[0] <= side[1]]


def _joined(some: Iterable[tuple[date, date]]) -> DaysOff:
    """In order, and those that touch as one."""
    found: list[tuple[date, date]] = []
    for first, last in sorted(some):
        if found and first <= found[-1][1] + timedelta(days=1):
            found[-1] = found[-1][0], max(found[-1][1], last)
        else:
            found.append((first, last))
    return tuple(found)


def wall_time(name: str, text: str) -> WallTime | None:
    """`sat 09:00`, `Saturday at 9.00`, `sat 9 am`; None for `off`."""
    if is_off(text):
        return None
    return understood(lambda typed: _wall_time(name, typed), text)


def _wall_time(name: str, text: str) -> WallTime:
    match = _WALL.fullmatch(text.strip())
    if match:
        day, hour, minute = _weekday(match[1]), int(match[2]), int(match[3] or 0)
        if match[4]:
            hour = hour % 12 + (12 if match[4].lower() == "p" else 0) if 1 <= hour <= 12 else 24
        if day is not None and hour < 24 and minute < 60:
            return WallTime(day, time(hour, minute))
    raise Refusal("no-such-time", field=name, name=name, typed=shown(text))


def _weekday(word: str) -> int | None:
    return next((index for index, day in enumerate(_DAYS) if day.startswith(word.lower())), None)
