"""A calendar as the programs of others read it, for tests of what the club writes."""

import io
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from typing import Any

import icalendar
import vobject  # type: ignore[import-untyped]
from dateutil.tz import tzical


@dataclass(frozen=True)
class Entry:
    """What icalendar understood of an event."""

    uid: str
    begins: Any  # a moment, or a day
    ends: Any
    title: str
    about: str
    place: str
    status: str
    busy: bool
    sequence: int
    changed_at: datetime


def entries(text: str) -> list[Entry]:
    """The events of a calendar, in their order. Fails where icalendar had to pass something over."""
    calendar: Any = icalendar.Calendar.from_ical(text)
    found = calendar.walk("VEVENT")
    assert not [one.errors for one in (calendar, *found) if one.errors]
    return [_entry(one) for one in found]


def _entry(event: Any) -> Entry:
    assert event["DTSTAMP"].dt == event["LAST-MODIFIED"].dt
    return Entry(
        uid=str(event["UID"]),
        begins=event.start,
        ends=event.end,
        title=str(event["SUMMARY"]),
        about=str(event.get("DESCRIPTION", "")),
        place=str(event.get("LOCATION", "")),
        status=str(event["STATUS"]),
        busy=event["TRANSP"] == "OPAQUE",
        sequence=int(event["SEQUENCE"]),
        changed_at=event["LAST-MODIFIED"].dt,
    )


def by_name(text: str) -> dict[str, Entry]:
    """The events by round and step; no two have one UID."""
    found = entries(text)
    assert len({one.uid for one in found}) == len(found)
    return {one.uid.partition(".")[0]: one for one in found}


def icalendar_zone(text: str) -> tzinfo:
    """The zone that comes along, as icalendar reads it and not as it knows it by its name."""
    calendar: Any = icalendar.Calendar.from_ical(text)
    zone: tzinfo = calendar.walk("VTIMEZONE")[0].to_tz(lookup_tzid=False)
    return zone


def dateutil_zone(text: str) -> tzinfo:
    """The same by dateutil."""
    zone = tzical(io.StringIO(text)).get()
    assert zone is not None
    return zone


def by_vobject(text: str) -> Any:
    """The calendar as vobject reads it."""
    return vobject.readOne(text)


def is_moment(when: datetime | date) -> datetime:
    """What is no day."""
    assert isinstance(when, datetime)
    return when
