"""A time zone as calendar programs read it: VTIMEZONE of RFC 5545, by the rules the bot itself goes by.

Each change of the clocks stands there by itself, one RDATE a line: ical.js and vobject read no more than the first of
a list. What tzdata calls standard and what daylight time says little to a reader (in Ireland winter is the exception,
in Morocco Ramadan), so clocks that went forward are DAYLIGHT here and those that went back STANDARD.
"""

from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.schedule.rhythm import next_shift

_ALWAYS = datetime(1970, 1, 1, tzinfo=UTC)


def zone_lines(zone: str, first: datetime, last: datetime) -> list[str]:
    """The component for moments from `first` to `last`."""
    begins = first.astimezone(ZoneInfo(zone))
    offset = _offset(begins)
    lines = ["BEGIN:VTIMEZONE", f"TZID:{zone}"]
    lines += _rule("STANDARD", offset, offset, begins.tzname() or zone, [min(first, _ALWAYS).replace(tzinfo=None)])
    shifts: dict[tuple[str, timedelta, timedelta, str], list[datetime]] = defaultdict(list)
    for shift in _shifts(zone, first, last):
        after = shift.astimezone(ZoneInfo(zone))
        now = _offset(after)
        kind = "DAYLIGHT" if now > offset else "STANDARD"
        shifts[kind, offset, now, after.tzname() or zone].append((shift + offset).replace(tzinfo=None))
        offset = now
    for (kind, was, now, name), onsets in shifts.items():
        lines += _rule(kind, was, now, name, onsets)
    return [*lines, "END:VTIMEZONE"]


def _shifts(zone: str, first: datetime, last: datetime) -> Iterator[datetime]:
    """When the clocks change, in UTC."""
    after = first
    while shift := next_shift(zone, after, last - after):
        yield shift
        after = shift


def _rule(kind: str, was: timedelta, now: timedelta, name: str, onsets: list[datetime]) -> list[str]:
    """The change from one offset to another, at these times of the clocks before it."""
    return [
        f"BEGIN:{kind}",
        f"DTSTART:{onsets[0]:%Y%m%dT%H%M%S}",
        *(f"RDATE:{one:%Y%m%dT%H%M%S}" for one in onsets[1:]),
        f"TZOFFSETFROM:{_signed(was)}",
        f"TZOFFSETTO:{_signed(now)}",
        f"TZNAME:{name}",
        f"END:{kind}",
    ]


def _offset(moment: datetime) -> timedelta:
    return moment.utcoffset() or timedelta()


def _signed(offset: timedelta) -> str:
    minutes = abs(offset) // timedelta(minutes=1)
    return f"{'-' if offset < timedelta() else '+'}{minutes // 60:02}{minutes % 60:02}"
