"""Days as people type them: a few listed shapes, and everything else is refused. Pure; raises Refusal.

One day is

- `2026-12-24`, `24.12.2026`, `24 Dec 2026`, `Dec 24, 2026`, also `24th of December`, or with its weekday before it;
- the same without a year: the next such day, today included. What is past is next year's, but never for a day of the
  present month: whoever types `1.11.` on 30 November hardly means a year from now, so that is refused and the year is
  asked for. (The end of a range is the next such day from the beginning of the range on.)
- `friday`: the next one, today included; `next friday`: the next one, today excluded;
- `today`, `tomorrow`, `in 2 weeks`, `in 3 days`.

All of it may be in any other language there is a catalogue for (`bot.chat.understood`).

Several days are one day, a month (`december`, `dec 2027`: the whole month, of the present one what is left),
`2 weeks` (that many days from today on), `until friday` (from today on), and two days or months with `-`, `–`, `to`,
`until` or `/` between them. The last day always counts.

Nothing that can be read in two ways is taken: not `3/12`, whose month may be either, and not `friday to friday`.
"""

import re
from datetime import date

from bot.chat.day_reader import DayReader, Days, OverThisMonth, real
from bot.chat.post import Refusal
from bot.chat.typed import shown
from bot.chat.understood import understood
from bot.wording.day_names import day_and_month

_LEAP = 2028  # a year that has every day
_SIDE = re.compile(r"([0-9]{1,2})[/-]([0-9]{1,2})(?:[/-](?:[0-9]{4}|[0-9]{2}))?")


def day(name: str, text: str, today: date) -> date:
    """One day, as seen from `today`; `name` is the field. `2 weeks` and `until friday` name one, too."""
    return understood(lambda typed: _day(name, typed, today), text, today)


def _day(name: str, text: str, today: date) -> date:
    typed = _tidied(text)
    reader = DayReader(today)
    try:
        found = reader.one_day(typed, today) or reader.ahead(typed) or reader.until(typed)
    except OverThisMonth as over:
        raise _over(name, text, over.again) from None
    if found is None:
        raise _either(name, text, typed) or Refusal("no-such-day", field=name, name=name, typed=shown(text))
    return found


def dated(name: str, text: str) -> date:
    """One day with its year."""
    return understood(lambda typed: _dated(name, typed), text)


def _dated(name: str, text: str) -> date:
    typed = _tidied(text)
    found = DayReader(date.max).dated(typed)
    if found is None:
        raise _either(name, text, typed) or Refusal("no-such-date", field=name, name=name, typed=shown(text))
    return found


def days(name: str, text: str, today: date) -> Days:
    """Some days in a row, as seen from `today`; `name` is the field."""
    return understood(lambda typed: _days(name, typed, today), text, today)


def _days(name: str, text: str, today: date) -> Days:
    typed = _tidied(text)
    reader, found = DayReader(today), set[Days]()
    over: OverThisMonth | None = None
    for first, last in reader.splits(typed):
        try:
            one = reader.between(first, last)
        except OverThisMonth as its:
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
    """The same where the last day has a field of its own; without a first one it is from today on."""
    begins = days(name, text, today) if text else Days(today, today)
    return Days(begins.first, understood(lambda typed: _end(last_name, typed, begins.first, today), last_text, today))


def _end(name: str, text: str, first: date, today: date) -> date:
    typed = _tidied(text)
    if end := DayReader(today).end(typed, first):
        return end
    raise _either(name, text, typed) or Refusal("no-such-day", field=name, name=name, typed=shown(text))


def _tidied(text: str) -> str:
    return " ".join(text.casefold().split()).strip(" ,;")


def _over(name: str, text: str, again: date) -> Refusal:
    return Refusal("day-is-over", field=name, typed=shown(text), again=again.isoformat())


def _either(name: str, text: str, typed: str) -> Refusal | None:
    """A day and month that may be either way round are refused with both ways named."""
    words = typed.split()
    for match in filter(None, (_SIDE.fullmatch(word) for word in words if "/" in word or len(words) == 1)):
        both = [real(_LEAP, int(month), int(number)) for number, month in (match.groups(), match.groups()[::-1])]
        if all(both) and both[0] != both[1]:
            one, two = (day_and_month(found) for found in both if found)
            return Refusal("either-day", field=name, typed=shown(text), one=one, two=two)
    return None
