"""From the club's wall times to moments in UTC, across daylight-saving changes. Pure."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from itertools import pairwise
from types import MappingProxyType
from zoneinfo import ZoneInfo

from dateutil.rrule import MONTHLY, WEEKLY, rrule, weekday

from bot.schedule.model import Rhythm, Step, WallTime

WEEK = timedelta(days=7)
_BEFORE_PICK = (Step.NOMINATE, Step.VOTE)
_AFTER_PICK = (Step.REMIND, Step.DISCUSS, Step.WRAP)


@dataclass(frozen=True, slots=True)
class OutOfOrder(Exception):
    """Two steps of a rhythm that do not follow each other: `first` must come before `second`."""

    first: Step
    second: Step


def instant(wall: datetime, zone: str) -> datetime:
    """The UTC moment of a naive wall time.

    A time that does not exist that day (spring) is the first moment after the gap; a time that exists twice
    (autumn) is the first of the two.
    """
    place = ZoneInfo(zone)
    first = wall.replace(tzinfo=place, fold=0).astimezone(UTC)
    if first.astimezone(place).replace(tzinfo=None) == wall:
        return first
    return _end_of_gap(wall.replace(tzinfo=place, fold=1).astimezone(UTC), first, place)


def _end_of_gap(before: datetime, after: datetime, place: ZoneInfo) -> datetime:
    """The instant in (before, after] at which the clocks jump: between the two readings of a time in a gap."""
    offset = before.astimezone(place).utcoffset()
    low, high = int(before.timestamp()), int(after.timestamp())
    while high - low > 1:
        middle = (low + high) // 2
        if datetime.fromtimestamp(middle, place).utcoffset() == offset:
            low = middle
        else:
            high = middle
    return datetime.fromtimestamp(high, UTC)


def next_shift(zone: str, after: datetime, within: timedelta) -> datetime | None:
    """When the clocks of this zone next change, if they do within that time."""
    place = ZoneInfo(zone)
    day, last = after, after + within
    while day < last:
        following = min(day + timedelta(days=1), last)
        if day.astimezone(place).utcoffset() != following.astimezone(place).utcoffset():
            return _end_of_gap(day, following, place)
        day = following
    return None


def check(rhythm: Rhythm) -> None:
    """Raise OutOfOrder unless nominate, vote, pick and then remind, discuss, wrap follow each other."""
    before = [step for step in _BEFORE_PICK if step in rhythm.steps]
    after = [step for step in _AFTER_PICK if step in rhythm.steps]
    for step in (*before, *after):
        if rhythm.steps[step] == rhythm.steps[Step.PICK]:
            raise OutOfOrder(*((step, Step.PICK) if step in before else (Step.PICK, step)))
    for first, second in pairwise(before):
        if _days_before(rhythm, first) <= _days_before(rhythm, second):
            raise OutOfOrder(first, second)
    for first, second in pairwise(after):
        if _days_after(rhythm, first) >= _days_after(rhythm, second):
            raise OutOfOrder(first, second)


@lru_cache(maxsize=4096)
def first_pick(rhythm: Rhythm, zone: str, after: datetime) -> date:
    """The wall date of the first pick later than this moment."""
    return next(day for day in _pick_days(rhythm, after.astimezone(ZoneInfo(zone)).date() - timedelta(days=1))
                if _at(day, rhythm.steps[Step.PICK], zone) > after and not _left_out(rhythm, day))  # fmt: skip


def _pick_days(rhythm: Rhythm, since: date) -> Iterator[date]:
    """Every day that may be a pick's, from this one on; days that are left out as well."""
    start, picks = datetime.combine(since, datetime.min.time()), rhythm.steps[Step.PICK].weekday
    if rhythm.nth:
        rule = rrule(MONTHLY, dtstart=start, byweekday=weekday(picks, rhythm.nth))
    else:
        rule = rrule(WEEKLY, dtstart=start, byweekday=picks)
    return (day.date() for day in rule)


def _regular_next(rhythm: Rhythm, pick_on: date) -> date:
    """The pick that would follow, were no days left out."""
    if rhythm.nth:
        return next(_pick_days(rhythm, on_rhythm(rhythm, pick_on) + timedelta(days=1)))
    return on_rhythm(rhythm, pick_on) + WEEK * rhythm.every


def _left_out(rhythm: Rhythm, pick_on: date) -> bool:
    """Whether the club takes the day of this round's pick off, or that of its discussion."""
    days = [pick_on]
    if rhythm.off and Step.DISCUSS in rhythm.steps:
        days.append(_after_pick(rhythm, Step.DISCUSS, pick_on).date())
    return any(first <= day <= last for first, last in rhythm.off for day in days)


def on_rhythm(rhythm: Rhythm, day: date) -> date:
    """The pick's weekday nearest to this day: a round picked under another rhythm is read as if picked under this."""
    return day + timedelta(days=(rhythm.steps[Step.PICK].weekday - day.weekday() + 3) % 7 - 3)


def next_pick(rhythm: Rhythm, pick_on: date) -> date:
    """The wall date of the pick that follows the one of `pick_on`: the first that is not left out."""
    day = _regular_next(rhythm, pick_on)
    while _left_out(rhythm, day):
        day = _regular_next(rhythm, day)
    return day


@lru_cache(maxsize=4096)  # ten thousand clubs share few rhythms
def walls(rhythm: Rhythm, pick_on: date) -> Mapping[Step, datetime]:
    """The rhythm's own moments of the round whose pick is on that date, as the club's wall shows them.

    The steps after the pick stand in the last week before the next one, so a club that meets every other week has
    both weeks to read. Where the next one is left out, they stand where they would have stood, so that nothing falls
    into the days off. Without a wrap of its own the round wraps at the next pick.
    """
    pick = datetime.combine(on_rhythm(rhythm, pick_on), rhythm.steps[Step.PICK].at)
    settle = datetime.combine(next_pick(rhythm, pick_on), rhythm.steps[Step.PICK].at)
    found = {Step.PICK: pick, Step.SETTLE: settle, Step.WRAP: settle}
    for step in _BEFORE_PICK:
        if step in rhythm.steps:
            found[step] = pick - _days_before(rhythm, step)
    for step in _AFTER_PICK:
        if step in rhythm.steps:
            found[step] = _after_pick(rhythm, step, pick_on)
    return MappingProxyType(found)


@lru_cache(maxsize=4096)
def moments(rhythm: Rhythm, zone: str, pick_on: date) -> Mapping[Step, datetime]:
    """The rhythm's own moments of the round whose pick is on that wall date, in UTC; see `walls`."""
    return MappingProxyType({step: instant(wall, zone) for step, wall in walls(rhythm, pick_on).items()})


def _at(day: date, wall: WallTime, zone: str) -> datetime:
    return instant(datetime.combine(day, wall.at), zone)


def _within_week(wall: WallTime) -> timedelta:
    return timedelta(days=wall.weekday, hours=wall.at.hour, minutes=wall.at.minute)


def _days_before(rhythm: Rhythm, step: Step) -> timedelta:
    return (_within_week(rhythm.steps[Step.PICK]) - _within_week(rhythm.steps[step])) % WEEK


def _days_after(rhythm: Rhythm, step: Step) -> timedelta:
    return (_within_week(rhythm.steps[step]) - _within_week(rhythm.steps[Step.PICK])) % WEEK


def _after_pick(rhythm: Rhythm, step: Step, pick_on: date) -> datetime:
    regular = datetime.combine(_regular_next(rhythm, pick_on), rhythm.steps[Step.PICK].at)
    return regular - WEEK + _days_after(rhythm, step)
