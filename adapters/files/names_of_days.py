"""Names of months and weekdays in the languages clubs write, from the Unicode CLDR."""

from collections.abc import Iterator, Mapping
from functools import cache

_LANGUAGES = "en de fr es it pt nl sv da nb fi pl cs hu ro tr ru uk"
_MORE_MONTHS = {"sept": 9, "setiembre": 9, "jänner": 1, "feber": 2}
_MORE_WEEKDAYS = {"tues": 1, "weds": 2, "thur": 3, "thurs": 3}
_SHORTEST = 3  # letters of a month's name; the weekdays' are two, and count only where nothing else stands


@cache
def months() -> Mapping[str, int]:
    """Of each name, in small letters and without a dot behind, which month it is. No name is that of two."""
    found = {name: month for name, month in _named("months") if len(name) >= _SHORTEST}
    return found | _MORE_MONTHS


@cache
def weekdays() -> Mapping[str, frozenset[int]]:
    """Of each name which weekdays it may be, Monday 0: `di` is a Tuesday in German, and none in English."""
    found: dict[str, frozenset[int]] = {}
    for name, day in _named("days"):
        if len(name) > 1:
            found[name] = found.get(name, frozenset()) | {day}
    return found | {name: frozenset((day,)) for name, day in _MORE_WEEKDAYS.items()}


def _named(what: str) -> Iterator[tuple[str, int]]:
    from babel import Locale

    for language in _LANGUAGES.split():
        for way in getattr(Locale(language), what).values():
            for width in ("wide", "abbreviated", "short"):
                for number, name in way.get(width, {}).items():
                    yield name.casefold().rstrip("."), number
