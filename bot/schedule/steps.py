"""What is declared of a step of the week: when it comes, and what becomes of it when it comes late.

A step belongs to whoever does it and is declared there (`bot.hooks.StepSpec`); here is what the schedule needs of it.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from functools import lru_cache
from types import MappingProxyType
from typing import TypeVar

from bot.schedule.model import Rhythm, Step
from bot.schedule.moments import Moment
from bot.schedule.rhythm import WEEK, instant, moments, walls

_ORDER = (
    Step.RESUME,
    Step.NOMINATE,
    Step.VOTE,
    Step.REMIND,
    Step.DISCUSS,
    Step.WRAP,
    Step.SETTLE,
    Step.PICK,
)
"""Which comes first of moments due at the same instant: a round is settled before the next is picked."""


@dataclass(frozen=True, slots=True)
class Dates:
    """One round on the calendar, by the wall date of its pick: what a step reckons its own moment from."""

    rhythm: Rhythm
    zone: str
    pick_on: date

    @property
    def walls(self) -> Mapping[Step, datetime]:
        """The rhythm's own moments as the club's wall shows them."""
        return walls(self.rhythm, self.pick_on)

    @property
    def moments(self) -> Mapping[Step, datetime]:
        """The same in UTC."""
        return moments(self.rhythm, self.zone, self.pick_on)

    @property
    def begins(self) -> datetime:
        """The pick before, when this round began, in UTC."""
        return self.at(self.walls[Step.PICK] - WEEK * self.rhythm.every)

    def at(self, wall: datetime) -> datetime:
        """The UTC moment of a time on the club's wall."""
        return instant(wall, self.zone)


class Replanned(Enum):
    """What becomes of a step that, by a new plan, should have come already."""

    GONE = "gone"  # it will not come
    IF_WAITED_FOR = "if-waited-for"  # it comes at once where it was still to come by the old plan
    AT_ONCE = "at-once"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Timing:
    """When a step comes, and what becomes of it when it comes late or together with others."""

    name: str  # stands in the database, in keys of the outbox and, as `step-NAME`, in the catalogue
    due: Callable[[Dates], datetime | None] | None = None  # None: nobody plans it, it is put where it is needed
    before_pick: bool = False  # planned when its round begins to come; others once it is picked
    before: Step = Step.PICK  # of the club's own, which stand by themselves: it comes before this one
    always: bool = False  # never too late, and of rounds that are over as well
    collapses: bool = True  # late, it gives way to a step of its round that is due as well and was due later
    overtakes: bool = True  # others give way to it
    until: tuple[str, ...] = ()  # gives way to these alone, and is of use, however late, until one of them has come
    missed_is_news: bool = True  # the organizers hear that it came too late
    replanned: Replanned = Replanned.GONE


SomeTiming = TypeVar("SomeTiming", bound=Timing)


def by_rhythm(step: Step) -> Callable[[Dates], datetime | None]:
    """A step of the rhythm comes when the rhythm says, if it says so."""
    return lambda dates: dates.moments.get(step)


def in_order(steps: Iterable[SomeTiming]) -> tuple[SomeTiming, ...]:
    """As they come at the same instant; those that come before the same one, as they were declared."""
    return tuple(sorted(steps, key=lambda step: (_place(step), step.name in _ORDER)))


def _place(step: Timing) -> int:
    return _ORDER.index(Step(step.name) if step.name in _ORDER else step.before)


@lru_cache(maxsize=4096)
def due_of(steps: tuple[Timing, ...], rhythm: Rhythm, zone: str, pick_on: date) -> Mapping[str, datetime]:
    """When each of these steps of that round comes, in UTC, by its name; what this rhythm leaves out is missing."""
    dates = Dates(rhythm, zone, pick_on)
    planned = ((step.name, step.due(dates)) for step in steps if step.due)
    return MappingProxyType({name: due for name, due in planned if due is not None})


def by_due(steps: Sequence[Timing], some: Iterable[Moment]) -> list[Moment]:
    """By due time; at the same instant in the order of the steps, which are `in_order`."""
    places = {step.name: place for place, step in enumerate(steps)}
    return sorted(some, key=lambda moment: (moment.due, places.get(moment.step, len(places)), moment.id))
