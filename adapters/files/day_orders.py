"""Whether 3/4/2019 is in March or in April: by what the rest of the file says, never by chance. Pure."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from adapters.files.days import WrittenDay, numbers_of
from bot.features.importing.model import DayOrder

EARLIEST = 1990
_DAY_FIRST, _MONTH_FIRST, _YEAR_FIRST = range(3)
_ORDERS = {DayOrder.DAY_FIRST: _DAY_FIRST, DayOrder.MONTH_FIRST: _MONTH_FIRST}
_SAID = (
    (re.compile(r"\b(?:d{1,2}|t{1,2}|j{1,2})\W?m{1,2}\W?[ya j]", re.IGNORECASE), _DAY_FIRST),
    (re.compile(r"\bm{1,2}\W?[dtj]{1,2}\W?[ya]", re.IGNORECASE), _MONTH_FIRST),
)


@dataclass(frozen=True, slots=True)
class Choice:
    """The days one written day can be; none where there is no such day. `open`: only its order is not known."""

    days: tuple[date, ...]
    open: bool = False


Years = Callable[[int, int], Sequence[int]]
"""The years a day can be in that is written without one: of its place in the file, and its month."""


def choices(
    written: Sequence[WrittenDay], years: Years, latest: int, said: str, answer: DayOrder | None
) -> list[Choice]:
    """What each of these days can be; `said` is what their heading says of them. No year after `latest`."""
    possible = [_possible(place, day, years, latest) for place, day in enumerate(written)]
    orders = {mark: _order(mark, written, possible, said) for mark in {day.mark for day in written if day.numbers}}
    return [_choice(day, some, orders, answer) for day, some in zip(written, possible, strict=True)]


def _possible(place: int, day: WrittenDay, years: Years, latest: int) -> list[tuple[date, ...]]:
    """The days in each order: one order where the month is known, two or three where there are numbers."""
    ways = list(numbers_of(day)) if day.numbers else [(day.year, day.month, day.day)]
    found = []
    for year, month, number in ways:
        some = [year] if year is not None else years(place, month)
        days = [made for one in some if EARLIEST <= one <= latest and (made := _date(one, month, number))]
        found.append(tuple(one for one in days if not day.weekdays or one.weekday() in day.weekdays))
    return found


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _order(
    mark: str, written: Sequence[WrittenDay], possible: Sequence[Sequence[tuple[date, ...]]], said: str
) -> int | None:
    """In which order the numbers with this mark between them are; None where nothing, or too much, decides.

    With dots it is the day that comes first wherever people write so (no locale of the CLDR has it otherwise), unless
    this file has days that cannot be meant so.
    """
    group = [some for day, some in zip(written, possible, strict=True) if day.mark == mark and day.numbers]
    fitting = [order for order in _some(group) if all(len(some) <= order or some[order] for some in group if any(some))]
    if len(fitting) > 1 and _YEAR_FIRST in fitting and len(group) > 0:
        fitting.remove(_YEAR_FIRST)  # 17/11/04 as 4 November 2017 is rare: only where nothing else fits
    if len(fitting) == 1:
        return fitting[0]
    for pattern, order in _SAID:
        if order in fitting and pattern.search(said):
            return order
    return _DAY_FIRST if mark == "." and _DAY_FIRST in fitting else None


def _some(group: Iterable[Sequence[tuple[date, ...]]]) -> range:
    return range(max((len(some) for some in group), default=0))


def _choice(
    day: WrittenDay, some: Sequence[tuple[date, ...]], orders: dict[str, int | None], answer: DayOrder | None
) -> Choice:
    if not day.numbers:
        return Choice(some[0])
    order = orders[day.mark]
    if order is not None and order < len(some) and some[order]:
        return Choice(some[order])
    either = some[:2] if any(some[:2]) else some
    found = tuple(dict.fromkeys(one for days in either for one in days))
    if len(found) < 2:
        return Choice(found)
    if answer is not None:
        return Choice(some[_ORDERS[answer]] or found)
    return Choice((), open=True)
