"""Reads the shapes of days that `bot.chat.days` lists, one after the other. Pure."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from bot.wording.day_names import DayNames, day_names

_YEARS_AHEAD = 8  # the 29th of February comes again within them
_DAY, _MONTH, _YEAR = "(?P<day>[0-9]{1,2})", r"(?P<month>[^\W\d_]+)\.?", "(?P<year>[0-9]{4})"
_ISO = re.compile(f"{_YEAR}-(?P<month>[0-9]{{2}})-(?P<day>[0-9]{{2}})")
_DOTTED = re.compile(rf"{_DAY}\. ?(?P<month>[0-9]{{1,2}})(?:\.(?: ?{_YEAR})?)?")
_MONTH_ALONE = re.compile(f"{_MONTH}(?: {_YEAR})?")
_TWO_DAYS = re.compile(r"([0-9][0-9.-]*[0-9.]) ([0-9][0-9.-]*[0-9.])")


@dataclass(frozen=True, slots=True)
class Days:
    """Some days in a row, the first and the last of them counted."""

    first: date
    last: date


class OverThisMonth(Exception):
    """A day without a year that was in this month: when it comes again."""

    def __init__(self, again: date) -> None:
        super().__init__()
        self.again = again


def real(year: int, month: int, number: int) -> date | None:
    """That day, where the calendar has it."""
    try:
        return date(year, month, number)
    except ValueError:
        return None


@dataclass(frozen=True, slots=True)
class _Named:
    """A day of the calendar: year (0 where none was given), month, number, and the weekday that it must be, if any."""

    year: int
    month: int
    number: int
    weekday: int | None

    def on(self, year: int) -> date | None:
        found = real(year, self.month, self.number)
        return found if found and self.weekday in (None, found.weekday()) else None

    def next(self, since: date) -> date | None:
        years = range(since.year, since.year + _YEARS_AHEAD + 1)
        found = next((one for year in years if (one := real(year, self.month, self.number)) and one >= since), None)
        if found and self.month == since.month and self.number < since.day:
            raise OverThisMonth(found)
        return self.on(found.year) if found else None


class DayReader:
    """Reads one shape after the other; whatever fits none is None."""

    def __init__(self, today: date, language: str = "en") -> None:
        self._today = today
        self._names = day_names(language)
        self._shapes = _shapes(self._names)

    def splits(self, typed: str) -> Iterator[tuple[str, str]]:
        """Every way to part it into a first and a last day; whole with no last one."""
        yield typed, ""
        if both := _TWO_DAYS.fullmatch(typed):
            yield both[1], both[2]
        bare = typed.removeprefix(f"{self._names.words.since} ")
        for between in self._shapes.between.finditer(bare):
            yield bare[: between.start()].strip(), bare[between.end() :].strip() or "?"

    def between(self, first: str, last: str) -> Days | None:
        """From the first day to the last; `last` is empty where all of it is in `first`."""
        if not last:
            return self._alone(first)
        begins = self._span(first, self._today) if first else None
        if begins is None:
            return None
        end = self.end(last, begins.first)
        return Days(begins.first, end) if end else None

    def _alone(self, typed: str) -> Days | None:
        if found := self._span(typed, self._today):
            return found
        if last := self.until(typed) or self._until_month(typed):
            return Days(self._today, last)
        if after := self.ahead(typed):
            return Days(self._today, after - timedelta(days=1))
        return None

    def end(self, typed: str, first: date) -> date | None:
        """The last day of a range that begins on `first`; the same weekday again may mean either, so it is none."""
        if (number := self._names.weekdays.get(typed)) is not None and number == first.weekday():
            return None
        try:
            found = self._span(typed, first)
        except OverThisMonth:
            return None
        return found.last if found else None

    def until(self, typed: str) -> date | None:
        """`until friday`."""
        match = self._shapes.until.fullmatch(typed)
        return self.one_day(match["rest"], self._today) if match else None

    def _until_month(self, typed: str) -> date | None:
        match = self._shapes.until.fullmatch(typed)
        found = self._whole_month(match["rest"], self._today) if match else None
        return found.last if found else None

    def ahead(self, typed: str) -> date | None:
        """The day after so many from today on: `2 weeks`."""
        match = self._shapes.span.fullmatch(typed)
        return self._later(match) if match else None

    def _span(self, typed: str, since: date) -> Days | None:
        if found := self.one_day(typed, since):
            return Days(found, found)
        return self._whole_month(typed, since)

    def one_day(self, typed: str, since: date) -> date | None:
        """A day; without a year the next one of that name from `since` on."""
        words, names = self._names.words, self._names
        if typed in (words.today, words.tomorrow):
            return self._today + timedelta(days=typed == words.tomorrow)
        if (number := names.weekdays.get(typed)) is not None:
            return since + timedelta(days=(number - since.weekday()) % 7)
        if (number := names.weekdays.get(typed.removeprefix(f"{words.next} "))) is not None:
            return since + timedelta(days=(number - since.weekday() - 1) % 7 + 1)
        if match := self._shapes.within.fullmatch(typed):
            return self._later(match)
        return self._calendar_day(typed, since)

    def dated(self, typed: str) -> date | None:
        """A day of the calendar with its year."""
        named = self._named(typed)
        return named.on(named.year) if named and named.year else None

    def _calendar_day(self, typed: str, since: date) -> date | None:
        named = self._named(typed)
        if named is None:
            return None
        return named.on(named.year) if named.year else named.next(since)

    def _named(self, typed: str) -> _Named | None:
        """A day of the calendar as it was named, also with its weekday before it."""
        word, _, rest = typed.partition(" ")
        weekday = self._names.weekdays.get(word.rstrip(".,"))
        typed = typed if weekday is None else rest
        match = next(filter(None, (shape.fullmatch(typed) for shape in self._shapes.calendar)), None)
        written = match["month"] if match else ""
        month = int(written) if written.isdecimal() else self._names.months.get(written)
        if match is None or month is None:
            return None
        return _Named(int(match["year"] or 0), month, int(match["day"]), weekday)

    def _whole_month(self, typed: str, since: date) -> Days | None:
        match = _MONTH_ALONE.fullmatch(typed)
        month = self._names.months.get(match["month"]) if match else None
        if match is None or month is None:
            return None
        year = int(match["year"] or since.year + (month < since.month))
        first = real(year, month, 1)
        after = real(year + month // 12, month % 12 + 1, 1)
        if first is None or after is None:
            return None
        last = after - timedelta(days=1)
        return Days(self._today if first <= self._today <= last else first, last)

    def _later(self, match: re.Match[str]) -> date | None:
        words, count = self._names.words, match["count"]
        number = words.counts.get(count) or int(count)
        return self._today + timedelta(days=number * words.units[match["unit"]]) if number else None


@dataclass(frozen=True, slots=True)
class _Shapes:
    calendar: tuple[re.Pattern[str], ...]
    within: re.Pattern[str]
    span: re.Pattern[str]
    until: re.Pattern[str]
    between: re.Pattern[str]


@cache
def _shapes(names: DayNames) -> _Shapes:
    words = names.words
    behind, of = _any(words.ordinals), re.escape(words.of)
    span = f"(?P<count>[0-9]{{1,3}}|{_any(words.counts)}) (?P<unit>{_any(words.units)})"
    calendar = (
        _ISO,
        _DOTTED,
        re.compile(rf"{_DAY}(?:{behind}|\.)? (?:{of} )?{_MONTH},?(?: {_YEAR})?"),
        re.compile(rf"{_MONTH} {_DAY}(?:{behind})?(?:,? {_YEAR})?"),
    )
    return _Shapes(
        calendar,
        re.compile(f"{re.escape(words.within)} {span}"),
        re.compile(span),
        re.compile(f"(?:{_any(words.until)}) (?P<rest>.+)"),
        re.compile(rf" ?(?:-|–|—|/) ?| (?:{_any(words.to)}) "),
    )


def _any(some: Iterable[str]) -> str:
    return "|".join(sorted(map(re.escape, some), key=len, reverse=True))
