"""Rhythms people really have: by weeks or by the month, with days off; each pick once, in order, on the wall."""

import calendar
import re
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.store.clubs import _rhythm_data, _rhythm_of
from bot.chat.post import Refusal
from bot.declared import steps_of
from bot.features import FEATURES
from bot.schedule.model import DEFAULT_RHYTHM, Rhythm, Step, WallTime
from bot.schedule.rhythm import first_pick, moments, next_pick, walls
from bot.schedule.steps import due_of
from bot.schedule.typed import HowOften, days_off, how_often, wall_time
from bot.wording import words
from tests.core.steady import steady

TODAY = date(2026, 11, 30)
ZONES = ("UTC", "Europe/Berlin", "America/Havana", "Australia/Lord_Howe", "Pacific/Chatham", "Africa/Casablanca")
breaks = st.lists(
    st.tuples(st.dates(date(2026, 1, 1), date(2030, 12, 31)), st.integers(0, 60)).map(
        lambda one: (one[0], one[0] + timedelta(days=one[1]))
    ),
    max_size=6,
).map(tuple)
begins = st.datetimes(datetime(2026, 1, 1), datetime(2030, 6, 30)).map(lambda at: at.replace(tzinfo=UTC))  # noqa: DTZ001


@st.composite
def rhythms(draw: st.DrawFn) -> Rhythm:
    """The default week, moved around, by weeks or by the month, with days off."""
    shift = draw(st.integers(0, 6))
    steps = {step: WallTime((wall.weekday + shift) % 7, wall.at) for step, wall in DEFAULT_RHYTHM.steps.items()}
    nth = draw(st.sampled_from((0, 1, 2, 3, 4, -1)))
    return Rhythm(steps, 1 if nth else draw(st.integers(1, 4)), 1, nth, draw(breaks))


def picks(rhythm: Rhythm, zone: str, after: datetime, most: int) -> list[date]:
    """The first pick and those that follow it."""
    found = [first_pick(rhythm, zone, after)]
    while len(found) < most:
        found.append(next_pick(rhythm, found[-1]))
    return found


def is_nth(day: date, nth: int) -> bool:
    """Counted by hand on the calendar."""
    same = [week[day.weekday()] for week in calendar.monthcalendar(day.year, day.month) if week[day.weekday()]]
    return same[nth if nth < 0 else nth - 1] == day.day


@steady(300)
@given(rhythms(), st.sampled_from(ZONES), begins)
def test_every_pick_is_on_the_rhythm_and_no_day_off(rhythm: Rhythm, zone: str, after: datetime) -> None:
    """None is left out but those whose pick or discussion the club takes off."""
    found = picks(rhythm, zone, after, 14)
    weekday = rhythm.steps[Step.PICK].weekday
    assert all(day.weekday() == weekday for day in found)
    assert all(not rhythm.nth or is_nth(day, rhythm.nth) for day in found)
    assert all(not _off(rhythm, day) for day in found)
    for one, other in pairwise(found):
        assert rhythm.nth or (other - one).days % (7 * rhythm.every) == 0
        between = (one + timedelta(days=n) for n in range(1, (other - one).days))
        on = [day for day in between if day.weekday() == weekday and _regular(rhythm, one, day)]
        assert all(_off(rhythm, day) for day in on)


def _off(rhythm: Rhythm, day: date) -> bool:
    days = (day, walls(rhythm, day)[Step.DISCUSS].date())
    return any(first <= one <= last for one in days for first, last in rhythm.off)


def _regular(rhythm: Rhythm, since: date, day: date) -> bool:
    return is_nth(day, rhythm.nth) if rhythm.nth else (day - since).days % (7 * rhythm.every) == 0


@steady(300)
@given(rhythms(), st.sampled_from(ZONES), begins)
def test_rounds_follow_each_other(rhythm: Rhythm, zone: str, after: datetime) -> None:
    """Each round is in order and settled at the next pick, at the same time on the wall."""
    for day, following in pairwise(picks(rhythm, zone, after, 6)):
        due = moments(rhythm, zone, day)
        order = (Step.VOTE, Step.PICK, Step.REMIND, Step.DISCUSS, Step.WRAP, Step.SETTLE)
        assert [due[step] for step in order] == sorted(due[step] for step in order)
        assert due[Step.SETTLE] == moments(rhythm, zone, following)[Step.PICK]
        assert due[Step.PICK].astimezone(ZoneInfo(zone)).replace(tzinfo=None) == datetime.combine(day, time(9))
        everything = due_of(steps_of(FEATURES), rhythm, zone, day)
        assert set(due) <= set(everything)


@steady(100)
@given(rhythms(), st.sampled_from(ZONES), begins, st.integers(1, 12))
def test_planning_again_in_the_middle_changes_nothing(rhythm: Rhythm, zone: str, after: datetime, n: int) -> None:
    """From any of its picks on it goes on as it would have, as after a restart: kept and read it is the same."""
    again = _rhythm_of(_rhythm_data(rhythm))
    assert again == rhythm
    found = picks(rhythm, zone, after, 13)
    pick = moments(rhythm, zone, found[n])[Step.PICK]
    assert first_pick(again, zone, pick - timedelta(seconds=1)) <= found[n]
    assert next_pick(again, found[n - 1]) == found[n]


def test_a_rhythm_of_an_earlier_program() -> None:
    """Knows no months and no days off."""
    data = _rhythm_data(DEFAULT_RHYTHM)
    assert _rhythm_of({name: data[name] for name in ("steps", "every", "papers")}) == DEFAULT_RHYTHM


def test_nothing_falls_into_a_break() -> None:
    """The round before it is over when it begins; the next vote opens for the first pick after it."""
    off = ((date(2026, 12, 21), date(2027, 1, 3)),)
    rhythm = Rhythm(DEFAULT_RHYTHM.steps, off=off)
    assert picks(rhythm, "Europe/Berlin", datetime(2026, 12, 8, tzinfo=UTC), 3) == [
        date(2026, 12, 14), date(2027, 1, 4), date(2027, 1, 11),
    ]  # fmt: skip
    before = walls(rhythm, date(2026, 12, 14))
    assert before[Step.WRAP] == datetime.fromisoformat("2026-12-20 20:00")
    assert before[Step.SETTLE] == datetime.fromisoformat("2027-01-04 09:00")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("2", HowOften(2)),
        ("week", HowOften(1)),
        ("every week", HowOften(1)),
        ("every 2nd week", HowOften(2)),
        ("every other week", HowOften(2)),
        ("Three weeks", HowOften(3)),
        ("4 weeks", HowOften(4)),
        ("first monday", HowOften(1, 1, 0)),
        ("every month on the last Friday", HowOften(1, -1, 4)),
        ("every month, on the 2nd tue", HowOften(1, 2, 1)),
        ("the third wednesday of the month", HowOften(1, 3, 2)),
        ("every fourth sunday of every month", HowOften(1, 4, 6)),
        ("second Tuesday", HowOften(1, 2, 1)),
        ("every last friday", HowOften(1, -1, 4)),
        ("weekly", HowOften(1)),
        ("every fortnight", HowOften(2)),
        ("every Monday", HowOften(1, 0, 0)),
        ("every other monday", HowOften(2, 0, 0)),
        ("every two weeks on fri", HowOften(2, 0, 4)),
    ],
)
def test_how_often_in_words(text: str, found: HowOften) -> None:
    """By weeks, or by the month."""
    assert how_often("every", text) == found


@pytest.mark.parametrize(
    "text",
    [
        "5",
        "0",
        "fifth monday",
        "monthly",
        "month",
        "first",
        "last someday",
        "5 weeks",
        "2 mondays",
        "",
        "week 2",
        "biweekly",
        "first week",
        "every first week",
        "every day",
        "every other",
        "every t",
        "every week on someday",
    ],
)
def test_no_rhythm(text: str) -> None:
    """Anything else is refused."""
    with pytest.raises(Refusal) as no:
        how_often("every", text)
    assert (no.value.key, no.value.field) == ("no-such-rhythm", "every")


@pytest.mark.parametrize("text", ["every second Monday", "every 2nd monday", "every third tue", "Every 4th  friday"])
def test_every_second_monday_may_be_either(text: str) -> None:
    """Some mean every other one, some the month's: it is refused with both."""
    with pytest.raises(Refusal) as no:
        how_often("every", text)
    answer = words("en")(no.value.key, **no.value.args_)
    both = re.search("say (every . weeks), or (every month on .*)[.]", answer)
    assert both
    assert how_often("every", both[1]).every > 1
    assert how_often("every", both[2]).nth > 1


@pytest.mark.parametrize("text", ["sat 09:00", "Saturday at 9:00", "sat. 9.00", "sat 9 am", "sat 9 a.m.", "sat, 9"])
def test_a_time_of_the_week(text: str) -> None:
    """As people of several countries write it."""
    assert wall_time("discuss", text) == WallTime(5, time(9))


@pytest.mark.parametrize(
    "text", ["sat 13am", "sat 0pm", "sat 24:00", "s 9", "sat 9:60", "9:00", "someday 9:00", "sat 9.5"]
)
def test_no_time_of_the_week(text: str) -> None:
    """What is no time, or may be two, is refused."""
    with pytest.raises(Refusal) as no:
        wall_time("discuss", text)
    assert no.value.key == "no-such-time"


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("not 24.12.", "25.12. - 3.1., 1 may"),
        ("not 26 Dec - 27 Dec", "24.12. - 25.12., 28.12. - 3.1., 1 may"),
        ("NOT december and 2 may", "1.1. - 3.1., 1 may - 2 may"),
        ("not may, not jan", "24.12. - 31.12."),
        ("not 5 jul", "24.12. - 3.1., 1 may"),
        ("not 24.12. - 1.6., 7 jul", "7 jul"),
    ],
)
def test_a_day_off_is_taken_back(text: str, left: str) -> None:
    """Alone, in the middle, a whole month, or with others that are added."""
    before = days_off("skip", "24.12. - 3.1., 1 may", (), TODAY)
    assert days_off("skip", text, before, TODAY) == days_off("skip", left, (), TODAY)


def test_days_off_add_up() -> None:
    """One after the other, those that touch as one; what is long over goes, `off` takes all back."""
    off = days_off("skip", "24.12., 31.12 and 26.12 - 30.12", (), TODAY)
    assert off == ((date(2026, 12, 24), date(2026, 12, 24)), (date(2026, 12, 26), date(2026, 12, 31)))
    off = days_off("skip", "Dec 25, 2026; 1.8.2027 - 31.8.2027", off, TODAY)
    assert off == ((date(2026, 12, 24), date(2026, 12, 31)), (date(2027, 8, 1), date(2027, 8, 31)))
    assert days_off("skip", "today", off, date(2027, 6, 1)) == ((date(2027, 6, 1), date(2027, 6, 1)), off[1])
    assert days_off("skip", "Off", off, TODAY) == ()


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("1.11.2026", "days-off-when"),
        ("1.1.2030", "days-off-when"),
        ("5.1. - 1.1.2027", "days-off-when"),
        ("5", "no-such-days"),
    ],
)
def test_days_off_that_cannot_be(text: str, key: str) -> None:
    """Those that are over, far ahead, or the wrong way round."""
    with pytest.raises(Refusal) as no:
        days_off("skip", text, (), TODAY)
    assert no.value.key == key
