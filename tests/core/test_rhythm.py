"""Wall times become moments: each exactly once, in order, in every zone and across every change of the clocks."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from bot.club.ballots.steps import EMPTY_NOW, EMPTY_SOON
from bot.declared import steps_of
from bot.features import FEATURES
from bot.features.attending.steps import SOON, THERE
from bot.features.leading.sheets import PROMPT
from bot.features.recall.steps import RECALL
from bot.features.suggestions.steps import SUGGEST
from bot.features.year.steps import YEAR
from bot.schedule.model import DEFAULT_RHYTHM, Rhythm, Step, WallTime
from bot.schedule.rhythm import WEEK, OutOfOrder, check, first_pick, instant, moments, next_pick, on_rhythm
from bot.schedule.steps import due_of
from tests.core.steady import steady

ZONES = (
    "UTC", "Europe/Berlin", "Europe/Dublin", "Europe/Lisbon", "America/New_York", "America/St_Johns", "America/Havana",
    "America/Sao_Paulo", "America/Nuuk", "Africa/Casablanca", "Africa/Cairo", "Asia/Kathmandu", "Asia/Tehran",
    "Asia/Gaza", "Australia/Lord_Howe", "Pacific/Apia", "Pacific/Chatham", "Pacific/Kiritimati", "Antarctica/Troll",
)  # fmt: skip
STEPS = steps_of(FEATURES)
SECOND, HOUR = timedelta(seconds=1), timedelta(hours=1)
FIRST, LAST = datetime.fromisoformat("2000-01-01"), datetime.fromisoformat("2037-12-31")

walls = st.builds(WallTime, st.integers(0, 6), st.times().map(lambda at: at.replace(second=0, microsecond=0)))
zones = st.sampled_from(ZONES)
days = st.dates(date(2000, 1, 1), date(2037, 12, 31))


@st.composite
def any_rhythms(draw: st.DrawFn) -> Rhythm:
    """Any rhythm at all, in order or not."""
    steps = {step: draw(walls) for step in (Step.NOMINATE, Step.VOTE, Step.REMIND, Step.DISCUSS, Step.WRAP)}
    kept = {step: wall for step, wall in steps.items() if draw(st.booleans())}
    return Rhythm({**kept, Step.PICK: draw(walls)}, draw(st.integers(1, 4)), draw(st.integers(1, 3)))


@st.composite
def rhythms(draw: st.DrawFn) -> Rhythm:
    """A rhythm that is in order: its steps laid out in the minutes after its pick, then around the week."""
    pick = draw(st.integers(0, 7 * 1440 - 1))
    apart = st.lists(st.integers(1, 7 * 1440 - 1), min_size=3, max_size=3, unique=True).map(sorted)
    after, before = draw(apart), draw(apart)
    names = dict(zip((Step.REMIND, Step.DISCUSS, Step.WRAP), after, strict=True))
    names |= dict(zip((Step.NOMINATE, Step.VOTE), before, strict=False))
    kept = {step: _wall(pick + later) for step, later in names.items() if draw(st.booleans())}
    return Rhythm({**kept, Step.PICK: _wall(pick)}, draw(st.integers(1, 4)))


def _wall(minutes: int) -> WallTime:
    days_, minute = divmod(minutes % (7 * 1440), 1440)
    return WallTime(days_, time(*divmod(minute, 60)))


@st.composite
def days_near_a_change(draw: st.DrawFn) -> tuple[str, date]:
    """A zone and a day within a week of a change of its clocks, or any day where it has none."""
    zone, start = draw(zones), draw(days)
    place = ZoneInfo(zone)
    offsets = [datetime.combine(start + timedelta(days=n), time(12), place).utcoffset() for n in range(370)]
    changes = [n for n, (one, two) in enumerate(pairwise(offsets)) if one != two]
    near = draw(st.sampled_from(changes)) + draw(st.integers(-7, 7)) if changes else 0
    return zone, start + timedelta(days=near)


def all_moments(rhythm: Rhythm, zone: str, day: date) -> Mapping[str, datetime]:
    """Of every step that the club and its features declare."""
    return due_of(STEPS, rhythm, zone, day)


def wall_of(at: datetime, zone: str) -> datetime:
    """What the clock on the wall shows."""
    return at.astimezone(ZoneInfo(zone)).replace(tzinfo=None)


@steady(400)
@given(days_near_a_change(), st.times())
@example(("Pacific/Apia", date(2011, 12, 30)), time(9))
@example(("Antarctica/Troll", date(2026, 3, 29)), time(2, 30))
@example(("America/Havana", date(2026, 3, 8)), time(0, 30))
@example(("Australia/Lord_Howe", date(2026, 10, 4)), time(2, 15))
def test_a_wall_time_is_one_moment(where: tuple[str, date], at: time) -> None:
    """It shows that wall time the first time it is there; where it never is, it is the first moment after the gap."""
    zone, day = where
    wall = datetime.combine(day, at.replace(microsecond=0))
    found = instant(wall, zone)
    shown = wall_of(found, zone)
    assert found.tzinfo is UTC
    if shown == wall:
        earlier = [found - timedelta(minutes=15 * n) for n in range(1, 4 * 26)]
        assert all(wall_of(one, zone) != wall for one in earlier), "there was an earlier one"
    else:
        assert shown > wall
        assert wall_of(found - SECOND, zone) < wall, "the moment before it lies before the gap"


@pytest.mark.parametrize(
    ("zone", "wall", "utc"),
    [
        ("Europe/Berlin", "2026-03-29 02:30", "2026-03-29 01:00"),
        ("Europe/Berlin", "2026-10-25 02:30", "2026-10-25 00:30"),
        ("America/New_York", "2026-03-08 02:00", "2026-03-08 07:00"),
        ("America/New_York", "2026-11-01 01:59", "2026-11-01 05:59"),
        ("Australia/Lord_Howe", "2026-10-04 02:10", "2026-10-03 15:30"),
        ("Australia/Lord_Howe", "2026-04-05 01:45", "2026-04-04 14:45"),
        ("Antarctica/Troll", "2026-03-29 02:59", "2026-03-29 01:00"),
        ("Pacific/Apia", "2011-12-30 09:00", "2011-12-30 10:00"),
        ("Asia/Kathmandu", "2026-06-01 09:00", "2026-06-01 03:15"),
    ],
)
def test_known_changes(zone: str, wall: str, utc: str) -> None:
    """The changes of the clocks that are easy to get wrong, as looked up by hand."""
    assert instant(datetime.fromisoformat(wall), zone) == datetime.fromisoformat(utc).replace(tzinfo=UTC)


@steady(200)
@given(zones, st.datetimes(FIRST, LAST), st.timedeltas(timedelta(0), 2 * WEEK))
def test_time_on_the_wall_never_runs_backwards(zone: str, wall: datetime, more: timedelta) -> None:
    """What is later on the wall never comes earlier."""
    assert instant(wall.replace(microsecond=0), zone) <= instant((wall + more).replace(microsecond=0), zone)


@steady(300)
@given(rhythms(), days_near_a_change())
def test_a_round_is_in_order(rhythm: Rhythm, where: tuple[str, date]) -> None:
    """Nominate, vote, pick, remind, discuss, wrap, settle follow each other, whatever the clocks do meanwhile."""
    check(rhythm)
    zone, day = where
    due = all_moments(rhythm, zone, day)
    order = [Step.NOMINATE, Step.VOTE, Step.PICK, Step.REMIND, Step.DISCUSS, Step.WRAP, Step.SETTLE]
    found = [due[step] for step in order if step in due]
    assert found == sorted(found)
    assert due[EMPTY_SOON] <= due[EMPTY_NOW] == due[Step.PICK] - HOUR
    others = {EMPTY_SOON, EMPTY_NOW, RECALL, PROMPT, SUGGEST, *((SOON, THERE) if Step.DISCUSS in due else ())}
    others |= {YEAR} & set(due)
    assert set(due) == {*rhythm.steps, Step.WRAP, Step.SETTLE, *others}
    assert due[SUGGEST] < due.get(Step.VOTE, due[Step.PICK])
    assert set(due) <= {step.name for step in STEPS}


@steady(300)
@given(rhythms(), days_near_a_change())
def test_the_sheet_comes_two_days_before_the_discussion(rhythm: Rhythm, where: tuple[str, date]) -> None:
    """On the wall, whatever the clocks do meanwhile; before the wrap without a discussion; never before the pick."""
    zone, day = where
    due, pick = all_moments(rhythm, zone, day), datetime.combine(on_rhythm(rhythm, day), rhythm.steps[Step.PICK].at)
    last = next((rhythm.steps[step] for step in (Step.DISCUSS, Step.WRAP) if step in rhythm.steps), None)
    wall = pick + WEEK * rhythm.every if last is None else _next_wall(pick + WEEK * (rhythm.every - 1), last)
    assert due[PROMPT] == instant(max(pick, wall - timedelta(days=2)), zone)
    assert due[Step.PICK] <= due[PROMPT] <= due.get(Step.DISCUSS, due[Step.WRAP])


def _next_wall(after: datetime, wall: WallTime) -> datetime:
    days_ = (datetime.combine(after.date() + timedelta(days=n), wall.at) for n in range(8))
    return next(one for one in days_ if one.weekday() == wall.weekday and one > after)


def test_the_sheet_keeps_its_time_on_the_wall_across_a_change() -> None:
    """A discussion on the Monday after summer time began at nine: the sheet came on Saturday at nine."""
    rhythm = Rhythm({Step.PICK: WallTime(2, time(9)), Step.DISCUSS: WallTime(0, time(9))})
    due = all_moments(rhythm, "Europe/Berlin", date(2026, 3, 25))
    assert due[Step.DISCUSS] == datetime(2026, 3, 30, 7, tzinfo=UTC)
    assert due[PROMPT] == datetime(2026, 3, 28, 8, tzinfo=UTC)


@steady(300)
@given(rhythms(), days_near_a_change())
def test_rounds_follow_each_other(rhythm: Rhythm, where: tuple[str, date]) -> None:
    """A round settles at the very moment the next is picked; its vote opens no earlier; every wall time stands once."""
    zone, day = where
    this = all_moments(rhythm, zone, day)
    following = next_pick(rhythm, day)
    that = all_moments(rhythm, zone, following)
    assert following - on_rhythm(rhythm, day) == WEEK * rhythm.every
    assert this[Step.SETTLE] == that[Step.PICK] > this[Step.PICK]
    once_a_round = that.keys() - {YEAR}
    assert all(that[step] >= this[step] + WEEK * rhythm.every - timedelta(hours=25) for step in once_a_round)
    assert all(that[step] >= this[Step.PICK] for step in that if step != EMPTY_SOON)
    for step, wall in rhythm.steps.items():
        shown = wall_of(that[step], zone)
        near = [shown.date() - timedelta(days=n) for n in range(3)]  # a gap may lead over midnight, or over a day
        meant = [datetime.combine(one, wall.at) for one in near if one.weekday() == wall.weekday]
        assert [instant(one, zone) for one in meant] == [that[step]]


@steady(200)
@given(rhythms(), days_near_a_change())
def test_ten_rounds_have_each_moment_once(rhythm: Rhythm, where: tuple[str, date]) -> None:
    """Round after round, no pick is left out and none comes twice."""
    zone, day = where
    picks = []
    for _ in range(10):
        picks.append(moments(rhythm, zone, day)[Step.PICK])
        day = next_pick(rhythm, day)
    gaps = [later - earlier for earlier, later in pairwise(picks)]
    assert all(abs(gap - WEEK * rhythm.every) <= timedelta(hours=24) for gap in gaps)


@steady(200)
@given(rhythms(), zones, st.datetimes(FIRST, LAST, timezones=st.just(UTC)))
def test_the_first_pick_is_later(rhythm: Rhythm, zone: str, now: datetime) -> None:
    """The first pick is strictly later than now, on the pick's weekday, and the week before it would not be."""
    day = first_pick(rhythm, zone, now)
    assert day.weekday() == rhythm.steps[Step.PICK].weekday
    assert moments(rhythm, zone, day)[Step.PICK] > now
    assert moments(rhythm, zone, day - WEEK)[Step.PICK] <= now


def test_a_pick_that_is_now_is_not_to_come() -> None:
    """At the instant of a pick the first one later is next week's."""
    pick = moments(DEFAULT_RHYTHM, "Europe/Berlin", date(2026, 11, 2))[Step.PICK]
    assert first_pick(DEFAULT_RHYTHM, "Europe/Berlin", pick) == date(2026, 11, 9)
    assert first_pick(DEFAULT_RHYTHM, "Europe/Berlin", pick - SECOND) == date(2026, 11, 2)


@steady(200)
@given(any_rhythms(), days)
def test_on_rhythm_is_the_nearest(rhythm: Rhythm, day: date) -> None:
    """The pick's weekday nearest to a day: at most three days off, and itself once it is on the rhythm."""
    found = on_rhythm(rhythm, day)
    assert abs(found - day) <= timedelta(days=3)
    assert found.weekday() == rhythm.steps[Step.PICK].weekday
    assert on_rhythm(rhythm, found) == found


@steady(400)
@given(any_rhythms(), zones, days)
def test_out_of_order_is_out_of_order(rhythm: Rhythm, zone: str, day: date) -> None:
    """A rhythm is refused exactly when its moments would not follow each other."""
    summer_free = moments(rhythm, "UTC", day)
    order = [step for step in (Step.NOMINATE, Step.VOTE, Step.PICK) if step in rhythm.steps]
    tail = [step for step in (Step.REMIND, Step.DISCUSS, Step.WRAP) if step in rhythm.steps]
    late = summer_free[Step.PICK] + WEEK * (rhythm.every - 1)
    sound = all(summer_free[a] < summer_free[b] for a, b in pairwise(order))
    sound = sound and all(summer_free[a] < summer_free[b] for a, b in pairwise(tail))
    sound = sound and all(summer_free[step] > late for step in tail)
    assert (mistake(rhythm) is None) == sound
    if sound:
        found = [moments(rhythm, zone, day)[step] for step in (*order, *tail)]
        assert found == sorted(found)


@steady(200)
@given(any_rhythms())
def test_the_steps_to_blame_are_named(rhythm: Rhythm) -> None:
    """Moving the two steps named away leaves nothing of that mistake."""
    wrong = mistake(rhythm)
    assume(wrong)
    assert wrong is not None
    assert wrong.first is not wrong.second
    assert {wrong.first, wrong.second} <= set(rhythm.steps)
    only = {step: rhythm.steps[step] for step in {wrong.first, wrong.second, Step.PICK}}
    assert mistake(Rhythm(only, rhythm.every)) == wrong


def mistake(rhythm: Rhythm) -> OutOfOrder | None:
    """What is out of order, if anything."""
    try:
        check(rhythm)
    except OutOfOrder as wrong:
        return wrong
    return None


@steady(60)
@given(any_rhythms(), st.sampled_from([Step.NOMINATE, Step.VOTE, Step.REMIND, Step.DISCUSS, Step.WRAP]))
def test_nothing_happens_at_the_pick(rhythm: Rhythm, step: Step) -> None:
    """A step at the same wall time as the pick is out of order, and the two are named in the order of the week."""
    only = Rhythm({Step.PICK: rhythm.steps[Step.PICK], step: rhythm.steps[Step.PICK]}, rhythm.every)
    with pytest.raises(OutOfOrder) as wrong:
        check(only)
    assume(step in (Step.NOMINATE, Step.VOTE))
    assert (wrong.value.first, wrong.value.second) == (step, Step.PICK)


@steady(200)
@given(rhythms(), days_near_a_change())
def test_a_year_is_told_once(rhythm: Rhythm, where: tuple[str, date]) -> None:
    """Of two dozen rounds on end, whatever their rhythm, one tells of each year whose 18 December they pass."""
    zone, day = where
    picks = [on_rhythm(rhythm, day)]
    for _ in range(24):
        picks.append(next_pick(rhythm, picks[-1]))
    told = [due[YEAR] for pick in picks[:-1] if YEAR in (due := all_moments(rhythm, zone, pick))]
    days = [date(year, 12, 18) for year in range(picks[0].year, picks[-1].year + 1)]
    assert [wall_of(one, zone).date() for one in told] == [one for one in days if picks[0] <= one < picks[-1]]
