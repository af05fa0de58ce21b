"""What people type in their own languages, put into the English words that the readers of days and times know.

Names of weekdays, months and halves of the day are CLDR's; the few words around them are messages (`typed-…`), several
ways with | between them. Whatever somebody's own language is, those of all catalogues are understood: members of a club
may speak several, and English always goes first.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from unicodedata import normalize, numeric

from babel import Locale

from bot.wording import FALLBACK, languages, words

_HOLE = re.compile("\x01([a-z]+)\x01")
_COUNT, _ANYTHING = "[0-9]{1,3}|[一二两兩三四五六七八九十]", ".+?"
_NUMBER = {"count": _COUNT, "hour": "[0-9]{1,2}", "minutes": "[0-9]{2}"}
_SPACELESS = re.compile("[\u3040-\u30ff\u3400-\u9fff]")
_DATE = re.compile("(?:([0-9]{4}) ?年 ?)?([0-9]{1,2}) ?月 ?([0-9]{1,2}) ?[日号號]")
_LONGEST = 400
"""Characters of the longest text that is looked at: more is no day and no time."""
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
_Put = Callable[[re.Match[str], date], str]


@dataclass(frozen=True, slots=True)
class _Rule:
    shape: re.Pattern[str]
    put: _Put


def in_english(text: str, today: date = date.min) -> Iterator[str]:
    """What it is in English where it is in another language: one reading for each in which it is something else."""
    typed, seen = plain(text), {text}
    for language in languages() if len(text) <= _LONGEST else ():
        found = typed if language == FALLBACK else _put(language, typed, today)
        if found not in seen:
            seen.add(found)
            yield found


def is_off(text: str) -> bool:
    """Whether somebody types that there is to be none of it."""
    return plain(text) in _alternatives("typed-off")


def choice_of(text: str, choices: tuple[str, ...]) -> str:
    """The one of the choices that is called so in some language; "" where it is none, or may be two."""
    wanted = plain(text)
    known = [one for one in choices if words(FALLBACK).has(f"choice-{one}")]
    found = [one for one in known if wanted in _alternatives(f"choice-{one}")]
    return found[0] if len(found) == 1 else ""


def plain(text: str) -> str:
    """In small letters and single spaces, full-width signs as the others: `周一 ０９：００` → `周一 09:00`."""
    return " ".join(normalize("NFKC", text).casefold().split())


def ways(message: str, language: str) -> tuple[str, ...]:
    """How something may be typed in a language, the most usual first."""
    holes = {name: f"\x01{name}\x01" for name in ("count", "hour", "minutes", "weekday", "first", "last")}
    return tuple(filter(None, (one.strip() for one in words(language)(message, **holes).split("|"))))


@cache
def _alternatives(message: str) -> frozenset[str]:
    return frozenset(plain(one) for language in languages() for one in ways(message, language))


def _put(language: str, typed: str, today: date) -> str:
    for rule in _rules(language):
        put = rule.put

        def english(match: re.Match[str], put: _Put = put) -> str:
            return f" {put(match, today)} "

        typed = " ".join(rule.shape.sub(english, typed).split())
    return typed


@cache
def _rules(language: str) -> tuple[_Rule, ...]:
    """One after the other, what holds others before what it holds."""
    locale = Locale.parse(language, sep="-")
    weekdays, months = _weekdays(locale), _months(locale)

    def rules(message: str, put: _Put, *, whole: bool = False) -> Iterator[_Rule]:
        for one in sorted(ways(message, language), key=len, reverse=True):
            shape = _shape(plain(one), {**_NUMBER, "weekday": _any(weekdays), "first": _ANYTHING, "last": _ANYTHING})
            yield _Rule(re.compile(f"^{shape}$" if whole else _bounded(shape, one)), put)

    def next_week(match: re.Match[str], today: date) -> str:
        monday = today + timedelta(days=7 - today.weekday())
        return (monday + timedelta(days=weekdays[match["weekday"]])).isoformat()

    two = str(locale.list_patterns["standard"]["2"]).replace("{0}", "").replace("{1}", "").strip()
    return (
        _Rule(re.compile(f" {re.escape(two.casefold())} "), lambda _match, _today: "and"),
        _Rule(re.compile(rf"{_DATE.pattern} ?\(?({_any(_short(weekdays, locale))})\)?"), _date_first(locale)),
        _Rule(_DATE, _dated),
        *rules("typed-weekday-next-week", next_week),
        *rules("typed-next-weekday", lambda match, _today: f"next {_WEEKDAYS[weekdays[match['weekday']]]}"),
        *rules("typed-day-after-tomorrow", lambda _match, today: (today + timedelta(days=2)).isoformat()),
        *rules("typed-tomorrow", lambda _match, _today: "tomorrow"),
        *rules("typed-today", lambda _match, _today: "today"),
        *rules("typed-in-days", lambda match, _today: f"in {_number(match)} days"),
        *rules("typed-in-weeks", lambda match, _today: f"in {_number(match)} weeks"),
        *rules("typed-days", lambda match, _today: f"{_number(match)} days"),
        *rules("typed-weeks", lambda match, _today: f"{_number(match)} weeks"),
        *rules("typed-from-to", lambda match, _today: f"{match['first']} to {match['last']}", whole=True),
        *rules("typed-until", lambda match, _today: f"until {match['last']}", whole=True),
        *rules("typed-hour-minutes", lambda match, _today: f"{match['hour']}:{match['minutes']}"),
        *rules("typed-hour", lambda match, _today: f"{match['hour']}:00"),
        *_halves(locale),
        _named(weekdays, _WEEKDAYS, 0),
        _named(months, _MONTHS, 1),
    )


def _shape(way: str, holes: dict[str, str]) -> str:
    pieces = _HOLE.split(way)
    return "".join(
        f"(?P<{piece}>{holes[piece]})" if index % 2 else re.escape(piece).replace(r"\ ", " ?")
        for index, piece in enumerate(pieces)
    )


def _bounded(shape: str, way: str) -> str:
    """Whole words only, where words have spaces between them."""
    return shape if _SPACELESS.search(way) else rf"(?<!\w){shape}(?!\w)"


def _number(match: re.Match[str]) -> int:
    count = match["count"]
    return int(count) if count.isdecimal() else int(numeric(count))


def _dated(match: re.Match[str], _today: date) -> str:
    year, month, day = match.group(1, 2, 3)
    if not 1 <= int(month) <= 12:
        return match[0]
    return f"{year}-{month:0>2}-{day:0>2}" if year else f"{day} {_MONTHS[int(month) - 1]}"


def _date_first(locale: Locale) -> _Put:
    """The weekday behind a date goes before it."""
    known = _short(_weekdays(locale), locale)
    return lambda match, today: f"{_WEEKDAYS[known[match[4]]]} {_dated(match, today)}"


def _short(weekdays: dict[str, int], locale: Locale) -> dict[str, int]:
    """With those that are one sign, as behind a date."""
    return {plain(str(name)): number for number, name in locale.days["format"]["abbreviated"].items()} | weekdays


def _weekdays(locale: Locale) -> dict[str, int]:
    found: dict[str, int] = {}
    for context in ("format", "stand-alone"):
        for width in ("abbreviated", "short", "wide"):
            for number, name in locale.days[context].get(width, {}).items():
                known = plain(str(name)).rstrip(".")
                found[known] = number
                if _SPACELESS.search(known) and known.endswith("曜日"):
                    found[known.removesuffix("日")] = number
    return found


def _months(locale: Locale) -> dict[str, int]:
    found: dict[str, int] = {}
    for context in ("format", "stand-alone"):
        for width in ("abbreviated", "wide"):
            found |= {plain(str(name)).rstrip("."): number for number, name in locale.months[context][width].items()}
    return found


def _named(names: dict[str, int], english: tuple[str, ...], first: int) -> _Rule:
    """Names with the dot or comma that stands behind them; a name of one sign stands alone."""
    long = [one for one in names if _SPACELESS.search(one) and len(one) > 1]
    alone = [one for one in names if one not in long]
    shape = rf"(?<!\w)(?P<alone>{_any(alone)})(?!\w)[.,]*"
    if long:
        shape = rf"(?<![0-9])(?P<long>{_any(long)})|{shape}"

    def put(match: re.Match[str], _today: date) -> str:
        found = match.groupdict()
        return english[names[found.get("long") or found["alone"]] - first]

    return _Rule(re.compile(shape), put)


def _halves(locale: Locale) -> Iterator[_Rule]:
    """The halves of a day before a time, as `下午 3:00`."""
    found = (
        (plain(str(periods[half])), more)
        for periods in locale.day_periods["format"].values()
        for half, more in (("am", 0), ("morning1", 0), ("pm", 12), ("afternoon1", 12), ("evening1", 12))
        if half in periods
    )
    for name, more in dict(found).items():
        if not _SPACELESS.search(name):
            continue

        def put(match: re.Match[str], _today: date, more: int = more) -> str:
            hour = int(match[1])
            return f"{hour % 12 + more if hour <= 12 else hour}:{match[2]}"

        yield _Rule(re.compile(rf"{re.escape(name)} ?([0-9]{{1,2}})[:.]([0-9]{{2}})"), put)


def _any(some: dict[str, int] | list[str]) -> str:
    return "|".join(sorted(map(re.escape, some), key=len, reverse=True)) or "(?!)"
