"""Days as people type them: a few listed shapes, and everything else is refused. Pure; raises Refusal.

One day is

- `2026-12-24`, `24.12.2026`, `24 Dec 2026`, `Dec 24, 2026`, also `24th of December`, or with its weekday before it;
- the same without a year: the next such day, today included. What is past is next year's, but never for a day of the
  present month: whoever types `1.11.` on 30 November hardly means a year from now, so that is refused and the year is
  asked for. (The end of a range is the next such day from the beginning of the range on.)
- `friday`: the next one, today included; `next friday`: the next one, today excluded;
- `today`, `tomorrow`, `in 2 weeks`, `in 3 days`.

Several days are one day, a month (`december`, `dec 2027`: the whole month, of the present one what is left),
`2 weeks` (that many days from today on), `until friday` (from today on), and two days or months with `-`, `–`, `to`,
`until` or `/` between them. The last day always counts.

Nothing that can be read in two ways is taken: not `3/12`, whose month may be either, and not `friday to friday`.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from bot.chat.post import Refusal
from bot.chat.typed import shown
from bot.wording.day_names import DayNames, day_and_month, day_names

_LEAP = 2028  # a year that has every day
_YEARS_AHEAD = 8  # the 29th of February comes again within them
_DAY, _MONTH, _YEAR = "(?P<day>[0-9]{1,2})", r"(?P<month>[^\W\d_]+)\.?", "(?P<year>[0-9]{4})"
_ISO = re.compile(f"{_YEAR}-(?P<month>[0-9]{{2}})-(?P<day>[0-9]{{2}})")
_DOTTED = re.compile(rf"{_DAY}\. ?(?P<month>[0-9]{{1,2}})(?:\.(?: ?{_YEAR})?)?")
_MONTH_ALONE = re.compile(f"{_MONTH}(?: {_YEAR})?")
_TWO_DAYS = re.compile(r"([0-9][0-9.-]*[0-9.]) ([0-9][0-9.-]*[0-9.])")
_SIDE = re.compile(r"([0-9]{1,2})[/-]([0-9]{1,2})(?:[/-](?:[0-9]{4}|[0-9]{2}))?")


@dataclass(frozen=True, slots=True)
class Days:
    """Some days in a row, the first and the last of them counted."""

    first: date
    last: date


class _OverThisMonth(Exception):
    """A day without a year that was in this month: when it comes again."""

    def __init__(self, again: date) -> None:
        super().__init__()
        self.again = again


def day(name: str, text: str, today: date) -> date:
    """One day, as seen from `today`; `name` is the field. `2 weeks` and `until friday` name one, too."""
    typed = _tidied(text)
    reader = _Reader(today)
    try:
        found = reader.one_day(typed, today) or reader.ahead(typed) or reader.until(typed)
    except _OverThisMonth as over:
        raise _over(name, text, over.again) from None
    if found is None:
        raise _either(name, text, typed) or Refusal("no-such-day", field=name, name=name, typed=shown(text))
    return found


def dated(name: str, text: str) -> date:
    """One day with its year."""
    typed = _tidied(text)
    found = _Reader(date.max).dated(typed)
    if found is None:
        raise _either(name, text, typed) or Refusal("no-such-date", field=name, name=name, typed=shown(text))
    return found


def days(name: str, text: str, today: date) -> Days:
    """Some days in a row, as seen from `today`; `name` is the field."""
    typed = _tidied(text)
    reader, found = _Reader(today), set[Days]()
    over: _OverThisMonth | None = None
    for first, last in reader.splits(typed):
        try:
            one = reader.between(first, last)
        except _OverThisMonth as its:
            over = its
        else:
            found |= {one} if one else set()
    if not found and over:
        raise _over(name, text, over.again)
    if len(found) != 1:
        raise _either(name, text, typed) or Refusal("no-such-days", field=name, name=name, typed=shown(text))
    (only,) = found
    return only


def from_to(name: str, text: str, last_name: str, last_text: str, today: date) -> Days:
    """The same where the last day has a field of its own."""
    begins = days(name, text, today)
    reader, typed = _Reader(today), _tidied(last_text)
    end = reader.end(typed, begins.first)
    if end is None:
        no = Refusal("no-such-day", field=last_name, name=last_name, typed=shown(last_text))
        raise _either(last_name, last_text, typed) or no
    return Days(begins.first, end)


def _tidied(text: str) -> str:
    return " ".join(text.casefold().split()).strip(" ,;")


def _over(name: str, text: str, again: date) -> Refusal:
    return Refusal("day-is-over", field=name, typed=shown(text), again=again.isoformat())


def _either(name: str, text: str, typed: str) -> Refusal | None:
    """A day and month that may be either way round are refused with both ways named."""
    words = typed.split()
    for match in filter(None, (_SIDE.fullmatch(word) for word in words if "/" in word or len(words) == 1)):
        both = [_real(_LEAP, int(month), int(number)) for number, month in (match.groups(), match.groups()[::-1])]
        if all(both) and both[0] != both[1]:
            one, two = (day_and_month(found) for found in both if found)
            return Refusal("either-day", field=name, typed=shown(text), one=one, two=two)
    return None


def _real(year: int, month: int, number: int) -> date | None:
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
        found = _real(year, self.month, self.number)
        return found if found and self.weekday in (None, found.weekday()) else None

    def next(self, since: date) -> date | None:
        years = range(since.year, since.year + _YEARS_AHEAD + 1)
        found = next((one for year in years if (one := _real(year, self.month, self.number)) and one >= since), None)
        if found and self.month == since.month and self.number < since.day:
            raise _OverThisMonth(found)
        return self.on(found.year) if found else None


class _Reader:
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
        except _OverThisMonth:
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
        first = _real(year, month, 1)
        after = _real(year + month // 12, month % 12 + 1, 1)
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
