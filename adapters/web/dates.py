"""Days as pages and registries write them."""

import re
from datetime import date

_NUMBERS = re.compile(r"\s*(\d{4})(?:[-/.]?(\d{1,2})(?:[-/.]?(\d{1,2}))?)?(?!\d)")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_WORDS = re.compile(
    r"\b(?:(\d{1,2})(?:st|nd|rd|th)?\.?\s+)?([a-z]{3,9})\.?,?\s+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(\d{4})\b"
)
_YEAR_FIRST = re.compile(r"\s*(\d{4})\s+([a-z]{3,9})\.?(?:\s+(\d{1,2}))?\b")
_YEAR_LAST = re.compile(r"\s*(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b")
_FIRST, _LAST = 1500, 2100


def day(text: str) -> date | None:
    """The day of `2017-06-12T10:00Z`, `2017/6/12`, `2017`, `12 June 2017`, `June 12, 2017`, `2017 Jun 12`, `6/12/2017`.

    None for anything else. What is left open is the first: a year alone is its first day.
    """
    text = text.strip()[:60]
    year_first = _YEAR_FIRST.match(text.lower())
    if year_first and year_first[2][:3] in _MONTHS:
        return of_numbers(int(year_first[1]), _MONTHS.index(year_first[2][:3]) + 1, int(year_first[3] or 1))
    if year_last := _YEAR_LAST.match(text):  # as in the United States; where that cannot be, the year alone
        return of_numbers(int(year_last[3]), int(year_last[1]), int(year_last[2]))
    if numbers := _NUMBERS.match(text):
        return of_numbers(*(int(number or 1) for number in numbers.groups()))
    words = _WORDS.search(text.lower())
    if words and words[2][:3] in _MONTHS:
        return of_numbers(int(words[4]), _MONTHS.index(words[2][:3]) + 1, int(words[1] or words[3] or 1))
    return None


def of_numbers(year: int, month: int = 1, day_: int = 1) -> date | None:
    """This day; without a day or month that do not exist, and None for years in which nobody published."""
    if not _FIRST <= year <= _LAST:
        return None
    for attempt in ((year, month, day_), (year, month, 1), (year, 1, 1)):
        try:
            return date(*attempt)
        except ValueError:
            continue
    return None
