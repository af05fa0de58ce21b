"""A calendar as text: RFC 5545 and RFC 7986. Pure; the same calendar is the same text, byte for byte.

Moments are written in UTC: whatever rules of the world's clocks a program has, and however old, it cannot be off. The
club's zone comes along (`bot.club.calendar.zone`) for programs that show a calendar in its own.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta

from bot.club.calendar.model import Calendar, Event
from bot.club.calendar.zone import zone_lines

_LINE = 75
"""Bytes of a line before it is folded (RFC 5545, 3.1)."""
_BREAKS = re.compile("\r\n|[\r\n\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
"""What a program might take for the end of a line."""
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f\ud800-\udfff]")
_REFRESH = "PT1H"
_MOST = 10_000
"""Characters of a text: a program that is handed more drops it, or the whole event."""
_YEAR = timedelta(days=366)


def text_of(calendar: Calendar) -> str:
    """The whole file, with CRLF at the end of each line."""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Paperclub//Calendar//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        f"NAME;LANGUAGE={calendar.language}:{escaped(calendar.name)}",
        f"X-WR-CALNAME:{escaped(calendar.name)}",
        f"X-WR-TIMEZONE:{calendar.zone}",
        f"REFRESH-INTERVAL;VALUE=DURATION:{_REFRESH}",
        f"X-PUBLISHED-TTL:{_REFRESH}",
        *_zone(calendar),
        *(line for event in calendar.events for line in _event(calendar, event)),
        "END:VCALENDAR",
    ]
    return "".join(f"{folded}\r\n" for line in lines for folded in fold(line))


def _zone(calendar: Calendar) -> list[str]:
    """The zone's rules for as long as there are events, and a year around."""
    days = [_day(event) for event in calendar.events]
    if not days:
        return []
    first, last = (datetime(one.year, one.month, one.day, tzinfo=UTC) for one in (min(days), max(days)))
    return zone_lines(calendar.zone, first - _YEAR, last + _YEAR)


def _day(event: Event) -> date:
    return event.begins.date() if isinstance(event.begins, datetime) else event.begins


def _event(calendar: Calendar, event: Event) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{event.name}.{calendar.root}@paperclub"
    yield from _when(event)
    if event.changed_at:
        yield f"DTSTAMP:{_utc(event.changed_at)}"
        yield f"LAST-MODIFIED:{_utc(event.changed_at)}"
    yield f"SEQUENCE:{event.sequence}"
    yield f"SUMMARY:{escaped(event.title)}"
    if about := "\n\n".join(filter(None, (event.about, event.way))):
        yield f"DESCRIPTION:{escaped(about)}"
    if event.place:
        yield f"LOCATION:{escaped(event.place)}"
    if event.url:
        yield f"URL:{_uri(event.url)}"
    yield f"STATUS:{'CANCELLED' if event.called_off else 'CONFIRMED'}"
    yield f"TRANSP:{'OPAQUE' if event.busy and not event.called_off else 'TRANSPARENT'}"
    yield "END:VEVENT"


def _when(event: Event) -> Iterator[str]:
    if isinstance(event.begins, datetime):
        yield f"DTSTART:{_utc(event.begins)}"
        yield f"DTEND:{_utc(event.begins + event.lasts)}"
    else:
        yield f"DTSTART;VALUE=DATE:{event.begins:%Y%m%d}"
        yield f"DTEND;VALUE=DATE:{event.begins + timedelta(days=1):%Y%m%d}"


def _utc(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def escaped(text: str) -> str:
    """The text as a value of type TEXT (RFC 5545, 3.3.11)."""
    plain = _CONTROLS.sub("\ufffd", _BREAKS.sub("\n", text[:_MOST]))
    return plain.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def _uri(address: str) -> str:
    """An address holds no blank and no line; one that does is cut there."""
    return re.split(r"[\s\x00-\x1f\x7f\ud800-\udfff]", address.strip(), maxsplit=1)[0]


def fold(line: str) -> Iterable[str]:
    """The line in pieces of at most 75 bytes, each but the first behind a blank; no letter is taken apart."""
    room, piece = _LINE, ""
    for letter in line:
        size = len(letter.encode())
        if size > room:
            yield piece
            room, piece = _LINE - 1, " "
        room, piece = room - size, piece + letter
    yield piece
