"""What days are called when people type them: months and weekdays from Babel, the words around them from one table.

Another language is one more entry of `_WORDS`; the grammar (`bot.chat.days`) knows none of these words.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from types import MappingProxyType

from babel import Locale
from babel.dates import format_date


@dataclass(frozen=True, slots=True, kw_only=True)
class DayWords:
    """The words of one language around names of days, in small letters."""

    today: str
    tomorrow: str
    next: str
    within: str  # `in` two weeks
    until: tuple[str, ...]  # the last day that counts, after it
    to: tuple[str, ...]  # the same, between two days
    since: str  # `from` one day to another
    units: Mapping[str, int]  # days of each
    counts: Mapping[str, int]  # numbers as words
    ordinals: tuple[str, ...]  # behind the number of a day
    of: str  # between the number of a day and its month
    months: Mapping[str, int]  # shorter forms that Babel has not
    weekdays: Mapping[str, int]


@dataclass(frozen=True, slots=True, eq=False)
class DayNames:
    """Names of months (1 to 12) and weekdays (0 is Monday), full and short, in small letters, and the words around."""

    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    words: DayWords


_WORDS = {
    "en": DayWords(
        today="today",
        tomorrow="tomorrow",
        next="next",
        within="in",
        until=("until", "till"),
        to=("to", "until", "till"),
        since="from",
        units={"day": 1, "days": 1, "week": 7, "weeks": 7},
        counts={"a": 1, "one": 1, "two": 2, "three": 3, "four": 4},
        ordinals=("st", "nd", "rd", "th"),
        of="of",
        months={"sept": 9},
        weekdays={"tues": 1, "weds": 2, "thur": 3, "thurs": 3},
    )
}


@cache
def day_names(language: str = "en") -> DayNames:
    """The names people of this language type."""
    locale, words = Locale.parse(language), _WORDS[language]
    months, weekdays = dict(words.months), dict(words.weekdays)
    for width in ("wide", "abbreviated"):
        months |= {name.casefold().rstrip("."): number for number, name in locale.months["format"][width].items()}
        weekdays |= {name.casefold().rstrip("."): number for number, name in locale.days["format"][width].items()}
    return DayNames(MappingProxyType(months), MappingProxyType(weekdays), words)


def day_and_month(day: date, language: str = "en") -> str:
    """`3 December`: a day as it can be typed, its month a word."""
    return str(format_date(day, "d MMMM", locale=language))
