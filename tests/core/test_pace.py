"""Pace, counted: any reading, on any wall, across changes of the clocks."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.club.members.zones import today, wall
from bot.features.pace.rules import WEEKS, Amount, a_week, first_read, monday, of_month, pace, to_go
from tests.core.steady import steady

ZONES = st.sampled_from(["UTC", "Europe/Berlin", "America/New_York", "Asia/Tokyo", "Pacific/Apia", "Asia/Kathmandu"])
MOMENTS = st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001  # bounds
PAPERS = st.dictionaries(st.integers(1, 50), MOMENTS, max_size=20)
SPENT = st.lists(st.tuples(MOMENTS, st.integers(1, 1440)), max_size=20)


@steady(200)
@given(PAPERS, SPENT, ZONES, MOMENTS)
def test_the_whole_holds_the_parts(
    papers: dict[int, datetime], spent: list[tuple[datetime, int]], zone: str, now: datetime
) -> None:
    """Everything is counted once in all; the week and the month are parts of it, by the days of the wall."""
    on = today(zone, now)
    found = pace(papers, spent, zone, monday(on), on)
    assert found.whole == Amount(len(papers), sum(minutes for _, minutes in spent))
    days = [at.astimezone(ZoneInfo(zone)).date() for at in papers.values()]
    assert found.week.papers == sum(day >= monday(on) for day in days)
    assert found.month.papers == sum((day.year, day.month) >= (on.year, on.month) for day in days)
    assert found.month.minutes <= found.whole.minutes
    every = [*papers.values(), *(at for at, _ in spent)]
    assert found.began == (min(at.astimezone(ZoneInfo(zone)).date() for at in every) if every else None)


@steady(200)
@given(MOMENTS, ZONES)
def test_a_week_begins_on_its_monday(now: datetime, zone: str) -> None:
    """Seven days, Monday first, whatever the clocks do in it."""
    day = today(zone, now)
    assert monday(day).weekday() == 0
    assert timedelta() <= day - monday(day) < timedelta(days=7)


@pytest.mark.parametrize(
    ("at", "counted"),
    [
        (datetime(2026, 3, 22, 22, 59, tzinfo=UTC), 0),  # Sunday 23:59 in Berlin, the week before
        (datetime(2026, 3, 22, 23, 0, tzinfo=UTC), 1),  # Monday 0:00, winter time
        (datetime(2026, 3, 29, 21, 59, tzinfo=UTC), 1),  # Sunday 23:59, summer time since that night
    ],
)
def test_the_week_in_which_the_clocks_change(at: datetime, counted: int) -> None:
    """It has an hour less and is a week all the same."""
    found = pace({1: at}, [], "Europe/Berlin", date(2026, 3, 23), date(2026, 3, 29))
    assert found.week.papers == counted
    assert today("Europe/Berlin", datetime(2026, 3, 29, 22, 0, tzinfo=UTC)) == date(2026, 3, 30)


@steady(100)
@given(st.lists(st.tuples(st.none() | st.integers(1, 5), MOMENTS), max_size=20))
def test_a_paper_is_read_once(read: list[tuple[int | None, datetime]]) -> None:
    """At its first moment, whichever source tells of it first; no paper is none."""
    found = first_read(read[::2], read[1::2])
    assert set(found) == {paper for paper, _ in read if paper is not None}
    assert all(found[paper] <= at for paper, at in read if paper is not None)


def test_goals_of_a_month_and_what_is_left() -> None:
    """Two papers a week are nine in March and eight in February; what is done is not owed twice."""
    assert of_month(Amount(2, 180), date(2026, 3, 9)) == Amount(9, 13 * 60)
    assert of_month(Amount(2, 180), date(2026, 2, 9)) == Amount(8, 12 * 60)
    assert to_go(Amount(3, 60), Amount(2, 90)) == Amount(0, 30)
    assert a_week(Amount(6, 0), date(2026, 3, 2), date(2026, 3, 22)) == 2.0
    assert a_week(Amount(6, 0), date(2026, 3, 2), date(2026, 3, 2)) == 6.0


@given(st.lists(st.text(max_size=20), max_size=3))
def test_any_zone_a_platform_sends(zones: list[str]) -> None:
    """A name that is no zone is passed over, whatever is in it."""
    assert ZoneInfo(wall(zones, "Europe/Berlin")).key
    assert wall(["", "Mars/Olympus", "../etc", "Asia/Tokyo"], "UTC") == "Asia/Tokyo"


@steady(100)
@given(PAPERS, SPENT, ZONES, MOMENTS)
def test_the_weeks_are_parts_of_the_whole(
    papers: dict[int, datetime], spent: list[tuple[datetime, int]], zone: str, now: datetime
) -> None:
    """Each counts from its Monday to its Sunday, the last is the one of today, and nothing is counted in two."""
    on = today(zone, now)
    found = pace(papers, spent, zone, monday(on), on)
    days = [at.astimezone(ZoneInfo(zone)).date() for at in papers.values()]
    first = monday(on) - timedelta(weeks=WEEKS - 1)
    assert len(found.weeks) == WEEKS
    assert sum(one.papers for one in found.weeks) == sum(first <= day < monday(on) + timedelta(7) for day in days)
    assert found.weeks[-1].papers == sum(monday(day) == monday(on) for day in days)
