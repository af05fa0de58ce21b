"""A moment is read on a wall, with its year where that is not this one."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.wording import words
from tests.core.steady import steady

NEW_YEARS_EVE = datetime(2026, 12, 31, 23, 30, tzinfo=UTC)
SAID = words("en")
moments = st.integers(-100_000, 100_000).map(lambda hours: NEW_YEARS_EVE + timedelta(hours=hours))


@pytest.mark.parametrize(
    ("at", "zone", "said"),
    [
        (NEW_YEARS_EVE, "UTC", "Thu 31 Dec, 23:30"),
        (NEW_YEARS_EVE + timedelta(hours=1), "UTC", "Fri 1 Jan 2027, 00:30"),
        (NEW_YEARS_EVE + timedelta(hours=1), "Europe/Berlin", "Fri 1 Jan, 01:30"),
        (NEW_YEARS_EVE - timedelta(hours=1), "Europe/Berlin", "Thu 31 Dec 2026, 23:30"),
        (NEW_YEARS_EVE - timedelta(days=365), "UTC", "Wed 31 Dec 2025, 23:30"),
    ],
)
def test_the_year_is_that_of_the_wall(at: datetime, zone: str, said: str) -> None:
    """At the turn of the year it is the reader's own year that counts, not that of UTC."""
    assert SAID.when(at, zone, NEW_YEARS_EVE) == said


@steady(100)
@given(moments, moments)
def test_no_moment_can_be_taken_for_one_of_another_year(at: datetime, now: datetime) -> None:
    """The year stands there exactly where it is another one; a time of day alone has none."""
    assert (f" {at.year}, " in SAID.when(at, "UTC", now)) == (at.year != now.year)
    assert str(at.year) in SAID.when(at, "UTC", now, "day")
    assert len(SAID.when(at, "UTC", now, "time")) == len("00:00")
