"""Time zones as people name them: by a place. Clocks that are no place are answered with the places that may be meant.

A place is a zone's own name (`Europe/Berlin`), a city or a country that CLDR knows in the reader's language (a country
also in its own), or one of `places.toml`. An offset or an abbreviation never becomes a zone: who types `EST` may mean
New York, whose clocks change, or Panama, whose do not. `UTC` alone is taken as it is: it means one clock everywhere.
"""

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from difflib import get_close_matches
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo, available_timezones

from babel import Locale, UnknownLocaleError
from babel.core import get_global
from babel.dates import get_timezone_location
from babel.languages import get_official_languages

from bot.chat.post import Refusal
from bot.chat.typed import shown
from bot.wording import Words

_AREAS = ("Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific")
_UNIVERSAL = ("utc", "etc/utc")
_OFFERED = 3
_OFFSET = re.compile(r"(?P<etc>etc/)?(?:utc|gmt|z)?\s*(?P<sign>[+\-−–])\s*(?P<hours>\d{1,2})(?::?(?P<minutes>\d\d))?")
_CLOSE = 0.75
_TYPED = 80
"""Longer than any place; looking for what is like a longer text would take its time."""
_DASH = " – "


def zone(text: str, words: Words, now: datetime, name: str = "zone") -> str:
    """The zone of a place, however it was written; refused with the places that may have been meant.

    The refusal's `offered` names these, none where nothing is like it; each of them is accepted when typed.
    """
    found, sure = _meant(text, words.locale, now)
    if sure:
        return found[0]
    typed = shown(text)
    if not found:
        raise ZoneRefused("no-such-zone", (), field=name, typed=typed)
    places = words.listed(_described(one, words, now) for one in found)
    raise ZoneRefused("zone-offered", found, field=name, typed=typed, places=places)


class ZoneRefused(Refusal):
    """No place that is known, or more than one."""

    def __init__(self, key: str, offered: Sequence[str], /, *, field: str, **args: str) -> None:
        super().__init__(key, field=field)
        self.args_ |= args
        self.offered = tuple(offered)


def is_place(name: str) -> bool:
    """Whether a club may have this zone: a place's own name, or UTC."""
    return name == "UTC" or name in _zones().values()


def places_of(clock: str) -> tuple[str, ...]:
    """The places that are meant by the name of a clock, such as `EST` or `US/Eastern`; none where it names none."""
    return _clocks().get(_folded(clock), ()) or _modern_name(clock)


def _modern_name(name: str) -> tuple[str, ...]:
    """The place whose zone had this name before."""
    place = {old.lower(): new for old, new in get_global("zone_aliases").items()}.get(name.lower())
    return (place,) if place and is_place(place) else ()


def zones_like(text: str, words: Words, now: datetime, most: int) -> list[tuple[str, str]]:
    """Zones that may be meant by what is being typed, each with how it is shown: the likeliest first."""
    wanted = _folded(text)
    labels: dict[str, str] = {}
    for one in _meant(text, words.locale, now)[0] if wanted else ():
        labels.setdefault(one, _label(one, words.locale))
    names = _names(words.locale)
    begin = (place for place in names if place.startswith(wanted))
    within = (place for place in names if wanted in place)
    for place in (*begin, *within) if len(wanted) <= _TYPED else ():
        for one in names[place][1]:
            labels.setdefault(one, f"{names[place][0]}{_DASH}{one}" if wanted else _label(one, words.locale))
        if len(labels) >= most:
            break
    return list(labels.items())[:most]


def _meant(text: str, locale: Locale, now: datetime) -> tuple[tuple[str, ...], bool]:
    """The zones that may be meant, and whether it is surely the first."""
    typed = text.rpartition(_DASH)[2].strip()  # who sends a suggestion's label means its zone
    wanted = _folded(typed)
    if wanted in _UNIVERSAL:
        return ("UTC",), True
    if own := _zones().get(wanted.replace(" ", "_")):
        return (own,), True
    if clock := _clocks().get(wanted):
        return clock, False
    if offset := _offset(wanted):
        return _at_offset(offset[0], now), False
    for places in (_several(), _by_name(locale), _native()):
        if found := places.get(wanted):
            one_clock = _of_one_clock(found, now)
            return one_clock[: _OFFERED + 1], len(one_clock) == 1
    return _alike(wanted, locale), False


def _folded(text: str) -> str:
    """Without capitals, accents and punctuation that people leave out."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(mark for mark in plain if not unicodedata.combining(mark)).replace("_", " ").replace(".", "")
    return " ".join(bare.replace("’", "'").split())


@cache
def _zones() -> dict[str, str]:
    """Every zone that is named by a place, also by an old name of it, by its lower-case name."""
    return {name.lower(): name for name in sorted(available_timezones()) if name.partition("/")[0] in _AREAS}


@cache
def _table() -> dict[str, dict[str, list[str]]]:
    return tomllib.loads(Path(__file__).with_name("places.toml").read_text(encoding="utf-8"))


@cache
def _clocks() -> dict[str, tuple[str, ...]]:
    return {_folded(name): tuple(found) for name, found in _table()["clocks"].items()}


@cache
def _several() -> dict[str, tuple[str, ...]]:
    return {_folded(name): tuple(found) for name, found in _table()["several"].items()}


@cache
def _names(locale: Locale) -> dict[str, tuple[str, tuple[str, ...]]]:
    """Every place by its folded name: as it is written, and its zones. A city comes before a country of its name."""
    found: dict[str, tuple[str, tuple[str, ...]]] = {}
    for one, cities in _table()["cities"].items():
        for city in (_city(one, locale), *cities):
            found.setdefault(_folded(city), (city, (one,)))
    for one in _modern():
        city = _city(one, locale)
        found.setdefault(_folded(city), (city, (one,)))
        own = one.rpartition("/")[2].replace("_", " ")
        found.setdefault(_folded(own), (own, (one,)))
    for code, zones in _countries().items():
        country = locale.territories.get(code, code)
        at = _folded(country)
        known = found.get(at, (country, ()))[1]
        if not set(known) & set(zones):
            found.setdefault(at, (country, zones))
        elif len(zones) > 1:
            found[at] = (country, zones)
    return found


def _by_name(locale: Locale) -> dict[str, tuple[str, ...]]:
    return {name: zones for name, (_, zones) in _names(locale).items()}


@cache
def _native() -> dict[str, tuple[str, ...]]:
    """Countries as their own people write them."""
    found: dict[str, tuple[str, ...]] = {}
    for code, zones in _countries().items():
        for language in get_official_languages(code):
            try:
                name = Locale.parse(language).territories.get(code)
            except (UnknownLocaleError, ValueError):
                continue
            if name:
                found.setdefault(_folded(name), zones)
    return found


@cache
def _countries() -> dict[str, tuple[str, ...]]:
    """The zones of each country by its code, those of its largest places first."""
    first = {name: at for at, name in enumerate(_table()["cities"])}
    known = set(_zones().values())
    by_code = {
        code: tuple(sorted((one for one in zones if one in known), key=lambda one: first.get(one, len(first))))
        for code, zones in get_global("territory_zones").items()
    }
    return {code: zones for code, zones in by_code.items() if zones}


@cache
def _modern() -> tuple[str, ...]:
    """The zones under the names that CLDR has for them today."""
    return tuple(one for zones in _countries().values() for one in zones)


@cache
def _city(name: str, locale: Locale) -> str:
    return str(get_timezone_location(name, locale=locale, return_city=True))


def _label(name: str, locale: Locale) -> str:
    return name if name == "UTC" else f"{_city(name, locale)}{_DASH}{name}"


def _described(name: str, words: Words, now: datetime) -> str:
    if name == "UTC":
        return name
    kind = "changes" if len(set(_year(name, now))) > 1 else "steady"
    return words(f"zone-{kind}", city=_city(name, words.locale), zone=name)


def _year(name: str, now: datetime) -> tuple[timedelta | None, ...]:
    """Its offsets now and through the coming year."""
    place = ZoneInfo(name)
    return tuple((now + timedelta(days=30 * month)).astimezone(place).utcoffset() for month in range(13))


def _of_one_clock(zones: Iterable[str], now: datetime) -> tuple[str, ...]:
    """The first zone of each clock among these."""
    by_clock: dict[tuple[timedelta | None, ...], str] = {}
    for one in zones:
        by_clock.setdefault(_year(one, now), one)
    return tuple(by_clock.values())


def _offset(wanted: str) -> tuple[timedelta] | None:
    """What `GMT+2`, `UTC-03:30` or `+8` says; `Etc/GMT+2` is west of Greenwich, as the zones' database has it."""
    match = _OFFSET.fullmatch(wanted)
    if not match:
        return None
    length = timedelta(hours=int(match["hours"]), minutes=int(match["minutes"] or 0))
    west = (match["sign"] != "+") is not bool(match["etc"])
    return (-length if west else length,)


def _at_offset(offset: timedelta, now: datetime) -> tuple[str, ...]:
    """Places whose clocks show this offset now, the largest of each clock first."""
    zones = (one for one in (*_table()["cities"], *_modern()) if one in _zones().values())
    fitting = [one for one in dict.fromkeys(zones) if now.astimezone(ZoneInfo(one)).utcoffset() == offset]
    return tuple(dict.fromkeys((*_of_one_clock(fitting, now), *fitting)))[:_OFFERED]


def _alike(wanted: str, locale: Locale) -> tuple[str, ...]:
    """The zones of places that are written almost like this; the last piece of what looks like a zone's name first."""
    if len(wanted) > _TYPED:
        return ()
    names = {**_by_name(locale), **_several()}
    if renamed := _modern_name(wanted.replace(" ", "_")):
        return renamed
    pieces = [piece.strip() for piece in re.split("[/,(]| time$", wanted.replace(")", "")) if piece.strip()]
    if exact := [piece for piece in pieces if piece in names]:  # of "Munich, Germany" the one that says more
        return names[min(exact, key=lambda piece: len(names[piece]))][:_OFFERED]
    close = (get_close_matches(piece, names, _OFFERED, _CLOSE) for piece in reversed(pieces))
    found = next(filter(None, close), [])
    return tuple(dict.fromkeys(one for place in found for one in names[place]))[:_OFFERED]
