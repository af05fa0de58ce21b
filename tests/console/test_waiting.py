"""How long a person wants to wait."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.console.waiting import LONGEST, span

MONDAY = datetime(2026, 6, 1, 7, tzinfo=UTC)  # 09:00 in Berlin


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("2d", 48),
        ("3h", 3),
        ("90m", 1.5),
        ("1w", 168),
        ("1 week 2 days 3 hours", 219),
        ("1d12h", 36),
        ("30 mins", 0.5),
        ("until mon 09:30", 0.5),
        ("until mon 09:00", 168),
        ("until Tuesday 9am", 24),
        ("UNTIL sun 8pm", 155),
    ],
)
def test_lengths_and_weekdays_are_understood(text: str, hours: float) -> None:
    """Units in any mix, and a weekday with a time on the reader's wall; now itself means in a week."""
    assert span(text, MONDAY, "Europe/Berlin") == timedelta(hours=hours)


@pytest.mark.parametrize("text", ["", "a bit", "2", "2x", "-2d", "0h", "until", "until noon", "until off", "99999w"])
def test_what_cannot_be_waited_is_nothing(text: str) -> None:
    """Unreadable, zero or longer than a year."""
    assert span(text, MONDAY, "Europe/Berlin") is None


def test_a_day_is_a_day_across_the_end_of_summer_time() -> None:
    """A weekday's time is read on the wall, so the wait is an hour longer when clocks go back on the way."""
    saturday = datetime(2026, 10, 24, 7, tzinfo=UTC)  # 09:00 in Berlin, the day before clocks go back
    assert span("until sun 09:00", saturday, "Europe/Berlin") == timedelta(hours=25)


@given(
    st.integers(0, 366 * 24 * 60).map(lambda minutes: MONDAY + timedelta(minutes=minutes)),
    st.sampled_from(["mon", "wed", "sun"]),
    st.sampled_from(["Europe/Berlin", "America/St_Johns", "Asia/Kathmandu", "Pacific/Apia", "UTC"]),
)
def test_the_wall_shows_the_time_that_was_waited_for(now: datetime, day: str, zone: str) -> None:
    """After the wait it is that weekday and time, for the first time after now, whatever the clocks did."""
    length = span(f"until {day} 13:30", now, zone)
    assert length is not None
    assert timedelta() < length <= timedelta(days=7, hours=1) < LONGEST
    assert (now + length).astimezone(ZoneInfo(zone)).strftime("%a %H:%M").lower() == f"{day} 13:30"
