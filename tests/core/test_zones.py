"""Zones as people name them: places are taken, clocks are answered with places."""

from datetime import UTC, datetime
from zoneinfo import available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.chat.zones import ZoneRefused, is_place, zone, zones_like
from bot.wording import Words
from tests.core.steady import steady

WINTER, SUMMER = datetime(2026, 12, 1, 12, tzinfo=UTC), datetime(2026, 7, 1, 12, tzinfo=UTC)
ENGLISH, GERMAN = Words("en"), Words("de")

ACCEPTED = {
    "Europe/Berlin": "Europe/Berlin",
    "europe/berlin": "Europe/Berlin",
    "america/new york": "America/New_York",
    " Asia/Kathmandu ": "Asia/Kathmandu",
    "Asia/Calcutta": "Asia/Calcutta",
    "Europe/Kiev": "Europe/Kiev",
    "Mumbai": "Asia/Kolkata",
    "bangalore": "Asia/Kolkata",
    "San Francisco": "America/Los_Angeles",
    "Beijing": "Asia/Shanghai",
    "Munich": "Europe/Berlin",
    "münchen": "Europe/Berlin",
    "Boston": "America/New_York",
    "Zürich": "Europe/Zurich",
    "St Louis": "America/Chicago",
    "New York": "America/New_York",
    "lisbon": "Europe/Lisbon",
    "Germany": "Europe/Berlin",
    "Deutschland": "Europe/Berlin",
    "日本": "Asia/Tokyo",
    "India": "Asia/Kolkata",
    "Argentina": "America/Argentina/Buenos_Aires",
    "Singapore": "Asia/Singapore",
    "Munich – Europe/Berlin": "Europe/Berlin",
    "Great Britain": "Europe/London",
    "utc": "UTC",
    "Etc/UTC": "UTC",
}

OFFERED = {
    "EST": "America/New_York America/Toronto America/Panama",
    "est": "America/New_York America/Toronto America/Panama",
    "MST": "America/Denver America/Phoenix America/Hermosillo",
    "PST": "America/Los_Angeles America/Tijuana Asia/Manila",
    "IST": "Asia/Kolkata Europe/Dublin Asia/Jerusalem",
    "CST": "America/Chicago Asia/Shanghai America/Mexico_City",
    "CET": "Europe/Berlin Europe/Paris Africa/Algiers",
    "GMT": "Europe/London Africa/Accra Atlantic/Reykjavik",
    "UK": "Europe/London",
    "Etc/GMT+2": "America/Noronha America/Nuuk America/Scoresbysund",
    "GMT+2": "Europe/Helsinki Africa/Cairo Africa/Johannesburg",
    "utc + 2:00": "Europe/Helsinki Africa/Cairo Africa/Johannesburg",
    "UTC+8": "Asia/Shanghai Australia/Perth Asia/Makassar",
    "+05:30": "Asia/Kolkata Asia/Colombo",
    "US/Pacific": "America/Los_Angeles",
    "Pacific time": "America/Los_Angeles America/Vancouver",
    "USA": "America/New_York America/Chicago America/Denver America/Los_Angeles",
    "Spain": "Europe/Madrid Atlantic/Canary",
    "Cambridge": "Europe/London America/New_York",
    "Georgia": "Asia/Tbilisi America/New_York",
    "Munich, Germany": "Europe/Berlin",
    "Eurpoe/Dublin": "Europe/Dublin",
    "Asia/Kolkatta": "Asia/Kolkata",
    "San Fransisco": "America/Los_Angeles",
    "kathmando": "Asia/Kathmandu",
    "Cambridge, MA": "Europe/London America/New_York",
    "Portland, Oregon": "America/Los_Angeles America/New_York",
    "Tokyo time": "Asia/Tokyo",
    "Pacific": "America/Los_Angeles America/Vancouver",
    "MESZ": "Europe/Berlin Europe/Vienna Europe/Zurich",
    "Texas": "America/Chicago America/Denver",
    "Etc/GMT": "Europe/London Africa/Accra Atlantic/Reykjavik",
    "localtime": "",
    "Factory": "",
    "posixrules": "",
    "UTC+99": "",
    "8": "",
    "../../etc/passwd": "",
    "x" * 5000: "",
}


@pytest.mark.parametrize(("typed", "found"), ACCEPTED.items())
def test_places_are_taken(typed: str, found: str) -> None:
    """A zone's own name, a city or a country of one clock is taken, however it is written."""
    assert zone(typed, ENGLISH, WINTER) == found


@pytest.mark.parametrize(("typed", "offered"), OFFERED.items())
def test_what_is_no_single_place_is_asked_about(typed: str, offered: str) -> None:
    """Abbreviations, offsets, slips and names of several places are refused with the places that may be meant."""
    assert " ".join(refused(typed).offered) == offered


def test_an_offset_is_that_of_today() -> None:
    """UTC+2 is Berlin's in summer, and Helsinki's in winter."""
    assert "Europe/Berlin" in refused("UTC+2", SUMMER).offered
    assert "Europe/Berlin" not in refused("UTC+2", WINTER).offered


def test_cities_in_the_readers_language() -> None:
    """A place is known as the reader calls it, too."""
    assert zone("Rom", GERMAN, WINTER) == "Europe/Rome"


def test_no_clock_becomes_a_zone_by_itself() -> None:
    """Of all names in the database only those of places, and UTC, are ever stored, and each of these is taken."""
    for name in sorted(available_timezones()):
        assert all(map(is_place, meant(name)))
        assert not is_place(name) or meant(name) == (name,)


@steady(60)
@given(st.text(max_size=40) | st.sampled_from([*ACCEPTED, *OFFERED, "mu", "new", "san", "+8", "ger"]))
def test_whatever_is_suggested_is_accepted(text: str) -> None:
    """Every suggestion, and the label it is shown with, is accepted when it is typed; no more than asked for."""
    found = zones_like(text, ENGLISH, SUMMER, 25)
    assert len(found) <= 25
    assert all(zone(said, ENGLISH, SUMMER) == name for name, label in found for said in (name, label))
    assert all(zone(one, ENGLISH, SUMMER) == one for one in meant(text))


def meant(typed: str) -> tuple[str, ...]:
    """What is taken, or else offered."""
    try:
        return (zone(typed, ENGLISH, SUMMER),)
    except ZoneRefused as no:
        return no.offered


def refused(typed: str, now: datetime = WINTER) -> ZoneRefused:
    """What is answered."""
    with pytest.raises(ZoneRefused) as no:
        zone(typed, ENGLISH, now)
    return no.value
