"""What to do about moments that come due, on time or late. Pure.

On time, every moment's step is done. Late: a moment missed by less than the club's patience happens late; an older
one is skipped. Where several moments of one round came due together, only the latest of the small ones still
happens. What differs from that a step says itself (`bot.schedule.steps.Timing`): a wrap and a settling, say, always
happen – they are never too late, and a wrap that fell into a downtime was moved before this is asked.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from typing import Generic

from bot.outbox.model import PUNCTUAL
from bot.schedule.moments import Moment
from bot.schedule.steps import SomeTiming, Timing, by_due

NOTICED = timedelta(minutes=15)
"""The bot was away if nothing ticked for this long."""
GIVEN_BACK = timedelta(hours=24)
"""Downtime in the last day before the wrap is time members would have used; it is given back."""


class Fate(Enum):
    """What becomes of a due moment."""

    DO = "do"
    COLLAPSE = "collapse"  # a later step of the same round is due as well
    TOO_LATE = "too-late"


@dataclass(frozen=True, slots=True)
class Turn(Generic[SomeTiming]):
    """A due moment with what is declared of its step, and what is to become of it."""

    moment: Moment
    step: SomeTiming
    fate: Fate


def sort_out(
    due: Sequence[Moment],
    steps: Mapping[str, SomeTiming],
    over: Collection[int],
    patience: timedelta,
    now: datetime,
) -> list[Turn[SomeTiming]]:
    """One club's due moments in the order in which they are to be done, each with its fate.

    `steps` holds what is declared of each by its name, in order; `over` the rounds that are settled or were skipped.
    """
    ordered = by_due(list(steps.values()), due)
    rounds = []
    for index, moment in enumerate(ordered):
        step = steps[moment.step]
        overtaken = any(_overtakes(steps[other.step], other, step, moment) for other in ordered[index + 1 :])
        fate = _fate(step, now - moment.due, patience, over=moment.round_id in over, overtaken=overtaken)
        rounds.append(Turn(moment, step, fate))
    return rounds


def _overtakes(later: Timing, its: Moment, step: Timing, moment: Moment) -> bool:
    if its.round_id != moment.round_id or its.due <= moment.due or not later.overtakes:
        return False
    return not step.until or later.name in step.until


def _fate(step: Timing, late: timedelta, patience: timedelta, *, over: bool, overtaken: bool) -> Fate:
    if step.always:
        return Fate.DO
    if over or (late > patience and (overtaken or not step.until)):
        return Fate.TOO_LATE
    if step.collapses and overtaken and late > PUNCTUAL:
        return Fate.COLLAPSE
    return Fate.DO


def moved_wrap(wrap: datetime, slept: datetime, woke: datetime) -> datetime:
    """When a round wraps after the bot was away from `slept` to `woke`: what was lost of its last day comes back.

    The same holds for the end of a round that has wrapped, for those who hand in late.
    """
    lost = min(wrap, woke) - max(slept, wrap - GIVEN_BACK)
    return max(wrap, woke) + lost if lost >= NOTICED else wrap
