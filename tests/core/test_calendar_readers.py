"""A club's calendar is right to the minute in the programs of others, in every zone, in summer and in winter."""

import json
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.club.calendar.events import discussion
from bot.club.calendar.ical import text_of
from bot.club.calendar.model import Calendar, Event
from bot.club.calendar.planning import PlannedRound
from bot.club.clubs.model import Club, Settings
from bot.schedule.model import DEFAULT_RHYTHM, Step
from bot.schedule.rhythm import moments, next_pick, next_shift
from bot.wording import words
from tests.calendar_file import by_vobject, dateutil_zone, entries, icalendar_zone, is_moment

FOLDER = Path(__file__).parents[1] / "npm"
DAY = timedelta(days=1)
FIRST = date(2026, 12, 7)
ZONES = (
    "Europe/Berlin",
    "Europe/Dublin",
    "Europe/London",
    "America/New_York",
    "America/Vancouver",
    "America/St_Johns",
    "America/Sao_Paulo",
    "America/Santiago",
    "America/Nuuk",
    "Asia/Kolkata",
    "Asia/Kathmandu",
    "Asia/Tehran",
    "Asia/Gaza",
    "Asia/Tokyo",
    "Africa/Casablanca",
    "Africa/Cairo",
    "Australia/Lord_Howe",
    "Pacific/Apia",
    "Pacific/Chatham",
    "Pacific/Kiritimati",
    "Antarctica/Troll",
    "UTC",
)


@dataclass(frozen=True)
class Read:
    """What a program understood of an event; `wall` where it was asked what the calendar's own clocks show."""

    begins: datetime
    ends: datetime
    title: str
    about: str
    place: str
    sequence: int
    wall: datetime | None = None


_STEPS = (Step.PICK, Step.DISCUSS)


@cache
def club_in(zone: str) -> tuple[Event, ...]:
    """A year of discussions, as the club has them, and what lies around each change of the clocks."""
    settings = Settings({"meet": "Room 4; second floor, or\\and https://meet.example/a,b;c"})
    club = Club(
        name="n² & “β”, Erdős; 注意力", zone=zone, settings=settings, created_at=datetime(2026, 1, 1, tzinfo=UTC)
    )
    found, day = [], FIRST
    for number in range(1, 27):
        at = moments(DEFAULT_RHYTHM, zone, day)
        found += [discussion(words("en"), club, PlannedRound(number, day, {}), at[step]) for step in _STEPS]
        day = next_pick(DEFAULT_RHYTHM, next_pick(DEFAULT_RHYTHM, day))
    shift = next_shift(zone, is_moment(found[0].begins), timedelta(days=360))
    for away in (-61, -1, 0, 1, 61) if shift else ():
        assert shift is not None
        at_shift = shift + timedelta(minutes=away)
        found.append(discussion(words("en"), club, PlannedRound(99, FIRST, {}), at_shift))
    return tuple(
        Event(
            name=f"{number}-discuss",
            begins=one.begins,
            lasts=one.lasts,
            title=one.title,
            about=one.about,
            place=one.place,
            sequence=number % 5,
            changed_at=datetime(2026, 12, 1, tzinfo=UTC),
        )
        for number, one in enumerate(found)
    )


@cache
def text_in(zone: str) -> str:
    """Its calendar."""
    return text_of(Calendar(root="r", name="Club, our", zone=zone, language="en", events=club_in(zone)))


def icalendar_reads(zone: str) -> list[Read]:
    """By icalendar, with the zone as the file describes it."""
    own = icalendar_zone(text_in(zone))
    return [
        Read(one.begins, one.ends, one.title, one.about, one.place, one.sequence,
             one.begins.astimezone(own).replace(tzinfo=None))
        for one in entries(text_in(zone))
    ]  # fmt: skip


def vobject_reads(zone: str) -> list[Read]:
    """By vobject."""
    calendar = by_vobject(text_in(zone))
    own = calendar.vtimezone.tzinfo
    return [
        Read(one.dtstart.value, one.dtend.value, one.summary.value, one.description.value, one.location.value,
             int(one.sequence.value), one.dtstart.value.astimezone(own).replace(tzinfo=None))
        for one in calendar.vevent_list
    ]  # fmt: skip


@cache
def _node(reader: str) -> dict[str, list[Read]]:
    """By a reader of npm, all calendars in one go."""
    if shutil.which("node") is None or not (FOLDER / "node_modules").is_dir():
        pytest.skip("The readers of npm are not here: install node, and say npm ci in tests/npm.")
    texts = json.dumps([text_in(zone) for zone in ZONES])
    done = subprocess.run(
        ["node", str(FOLDER / "calendar.cjs"), reader], input=texts, capture_output=True, text=True, check=True
    )
    return {zone: [_of(one) for one in read] for zone, read in zip(ZONES, json.loads(done.stdout), strict=True)}


def _of(told: dict[str, str]) -> Read:
    begins, ends = (datetime.fromtimestamp(int(told[name]), UTC) for name in ("begins", "ends"))
    wall = datetime.fromisoformat(told["wall"]) if "wall" in told else None
    return Read(begins, ends, told["title"], told["about"], told["place"], int(told["sequence"]), wall)


READERS: dict[str, Callable[[str], list[Read]]] = {
    "icalendar": icalendar_reads,
    "vobject": vobject_reads,
    "ical.js": lambda zone: _node("ical.js")[zone],
    "node-ical": lambda zone: _node("node-ical")[zone],
}


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("zone", ZONES)
def test_every_reader_knows_when(zone: str, reader: str) -> None:
    """Begin, end, place and words are the club's, and its clocks show what they show on its own wall."""
    read = READERS[reader](zone)
    assert len(read) == len(club_in(zone))
    for event, one in zip(club_in(zone), read, strict=True):
        begins = is_moment(event.begins)
        wall = begins.astimezone(ZoneInfo(zone))
        # On the day of a change ical.js shows a moment in UTC by the wrong clocks; the moment it has is right.
        sides = {(begins + side).astimezone(ZoneInfo(zone)).utcoffset() for side in (-DAY, DAY)}
        unsure = one.wall is None or (reader == "ical.js" and len(sides) > 1)
        shown = one.wall if unsure else wall.replace(tzinfo=None)
        ends = begins + event.lasts
        assert one == Read(begins, ends, event.title, event.about, event.place, event.sequence, shown)


@pytest.mark.parametrize("zone", ZONES)
def test_dateutil_knows_the_zone(zone: str) -> None:
    """The zone that comes along has the clocks of the bot's own rules, both ways, as tzical reads it."""
    own = dateutil_zone(text_in(zone))
    for event in club_in(zone):
        begins = is_moment(event.begins)
        wall = begins.astimezone(ZoneInfo(zone))
        assert begins.astimezone(own).replace(tzinfo=None) == wall.replace(tzinfo=None)
        assert wall.replace(tzinfo=own).utcoffset() == wall.utcoffset()
