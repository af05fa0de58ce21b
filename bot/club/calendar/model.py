"""What stands in a calendar, and what was last told of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One entry of a calendar, at a moment or, where only its day is known, on a day of the club's wall."""

    name: str  # the same for as long as there is the event, however it is moved: `12-discuss`
    begins: datetime | date
    lasts: timedelta = timedelta()
    title: str
    about: str = ""
    place: str = ""
    url: str = ""
    busy: bool = False  # whether whoever goes there is taken
    called_off: bool = False
    sequence: int = 0  # how often it was changed since it was first told
    changed_at: datetime | None = None
    way: str = ""  # to the thread of its round: beside the event, and no change of it


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """The events of a club. `root` makes their names unique in the world."""

    root: str
    name: str
    zone: str
    language: str
    events: Sequence[Event]


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldEvent:
    """What calendar programs were last told of an event: whoever tells them something else counts up."""

    club_id: int
    name: str
    told: str  # a digest of it
    begins: datetime
    sequence: int = 0
    changed_at: datetime
