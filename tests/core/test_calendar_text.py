"""The text of a calendar keeps to its standard, whatever a club is called and papers are."""

import re
from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.club.calendar.ical import escaped, fold, text_of
from bot.club.calendar.model import Calendar, Event
from tests.calendar_file import by_vobject, entries

AT = datetime(2026, 12, 4, 16, tzinfo=UTC)
ANY = st.text(st.characters() | st.sampled_from('\r\n\x0b\x0c\x1c\x85\u2028\u2029;,\\:"\x00\x7f\ufeff'), max_size=300)
_BREAKS = re.compile("\r\n|[\r\n\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f\ud800-\udfff]")


def kept(text: str) -> str:
    """What of a text can be told: each break is a line feed, and what no program may be sent is a mark."""
    return _CONTROLS.sub("\ufffd", _BREAKS.sub("\n", text))


def written(name: str, text: str, begins: datetime | date = AT, lasts: timedelta = timedelta(hours=1)) -> str:
    """A calendar with one event that says this everywhere."""
    event = Event(
        name="1-discuss", begins=begins, lasts=lasts, title=text, about=text, place=text, url=text, changed_at=AT
    )
    return text_of(Calendar(root="r", name=name, zone="Europe/Berlin", language="en", events=[event]))


@given(name=ANY, text=ANY)
def test_whatever_is_written(name: str, text: str) -> None:
    """Lines are short, end as they must, hold nothing that ends them earlier, and give back what was written."""
    told = written(name, text)
    assert told.endswith("END:VCALENDAR\r\n")
    lines = told.removesuffix("\r\n").split("\r\n")
    assert all(0 < len(line.encode()) <= 75 for line in lines)
    assert not any(_BREAKS.search(line) or _CONTROLS.search(line) for line in lines)
    (event,) = entries(told)
    assert event.title == event.about == event.place == kept(text)
    assert (event.begins, event.ends) == (AT, AT + timedelta(hours=1))
    assert by_vobject(told).vevent.summary.value == kept(text)


@given(line=st.text(max_size=400))
def test_folding_loses_nothing(line: str) -> None:
    """No letter is taken apart, and unfolded it is the line."""
    pieces = list(fold(line.encode(errors="ignore").decode()))
    assert pieces[0] + "".join(one.removeprefix(" ") for one in pieces[1:]) == line.encode(errors="ignore").decode()
    assert all(one.startswith(" ") for one in pieces[1:])
    assert all(len(one.encode()) <= 75 for one in pieces)


def test_escaping() -> None:
    """As the standard's own example."""
    assert escaped("Project XYZ Final Review\nConference Room - 3B; a,b\\c") == (
        "Project XYZ Final Review\\nConference Room - 3B\\; a\\,b\\\\c"
    )


def test_the_name_of_the_calendar() -> None:
    """Both of its spellings are escaped, and programs are told how often to ask."""
    told = written("Bits; bytes, and \\", "x")
    assert "\r\nX-WR-CALNAME:Bits\\; bytes\\, and \\\\\r\n" in told
    assert "\r\nNAME;LANGUAGE=en:Bits\\; bytes\\, and \\\\\r\n" in told
    assert "\r\nREFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n" in told


def test_a_day() -> None:
    """An event of which the day is known alone is on that day everywhere."""
    told = written("Club", "x", date(2024, 2, 29))
    assert "\r\nDTSTART;VALUE=DATE:20240229\r\nDTEND;VALUE=DATE:20240301\r\n" in told


def test_an_address_ends_where_a_blank_is() -> None:
    """No line can be smuggled in through a link."""
    told = written("Club", "https://a.example/x\r\nATTENDEE:mailto:eve@example.org")
    assert "\r\nURL:https://a.example/x\r\n" in told
    assert "\r\nATTENDEE" not in told
