"""What to do about moments that come due, on time or late. Pure.

On time, every moment's step is done. Late: a moment missed by less than the club's patience happens late; an older
one is skipped. Where several moments of one round came due together, only the latest of the small ones still
happens. A wrap and a settling always happen: they are never too late, and a wrap that fell into a downtime was moved
before this is asked. The lead's sheet is of use as long as the discussion is still to come, and overtakes nothing.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from bot.club.clubs.model import Club
from bot.club.rounds.model import Round, RoundState
from bot.outbox.model import PUNCTUAL
from bot.schedule.model import Step
from bot.schedule.moments import Moment
from bot.schedule.rhythm import ORDER

NOTICED = timedelta(minutes=15)
"""The bot was away if nothing ticked for this long."""
GIVEN_BACK = timedelta(hours=24)
"""Downtime in the last day before the wrap is time members would have used; it is given back."""
_ALWAYS = frozenset({Step.WRAP, Step.SETTLE, Step.RESUME})


class Fate(Enum):
    """What becomes of a due moment."""

    DO = "do"
    COLLAPSE = "collapse"  # a later step of the same round is due as well
    TOO_LATE = "too-late"


@dataclass(frozen=True, slots=True)
class Turn:
    """A due moment with what it is about, and what is to become of it."""

    moment: Moment
    fate: Fate

    @property
    def step(self) -> Step:
        """The step of its moment."""
        return self.moment.step


def in_order(moments: Iterable[Moment]) -> list[Moment]:
    """By due time; at the same instant in the order of the week."""
    return sorted(moments, key=lambda moment: (moment.due, ORDER.index(moment.step), moment.id))


def sort_out(due: Sequence[Moment], club: Club, rounds: Mapping[int, Round], now: datetime) -> list[Turn]:
    """One club's due moments in the order in which they are to be done, each with its fate."""
    patience = timedelta(hours=club.settings.patience_hours)
    ordered = in_order(due)
    turns = []
    for index, moment in enumerate(ordered):
        overtaken = any(_overtakes(other, moment) for other in ordered[index + 1 :])
        turns.append(Turn(moment, _fate(moment, rounds[moment.round_id], now - moment.due, patience, overtaken)))
    return turns


def _overtakes(later: Moment, moment: Moment) -> bool:
    if later.round_id != moment.round_id or later.due <= moment.due or later.step is Step.PROMPT:
        return False
    return moment.step is not Step.PROMPT or later.step in (Step.DISCUSS, Step.WRAP)


def _fate(moment: Moment, turn: Round, late: timedelta, patience: timedelta, overtaken: bool) -> Fate:
    if moment.step in _ALWAYS:
        return Fate.DO
    over = turn.state in (RoundState.SKIPPED, RoundState.SETTLED)
    if over or (late > patience and (moment.step is not Step.PROMPT or overtaken)):
        return Fate.TOO_LATE
    if moment.step is not Step.PICK and overtaken and late > PUNCTUAL:
        return Fate.COLLAPSE
    return Fate.DO


def moved_wrap(wrap: datetime, slept: datetime, woke: datetime) -> datetime:
    """When a round wraps after the bot was away from `slept` to `woke`: what was lost of its last day comes back.

    The same holds for the end of a round that has wrapped, for those who hand in late.
    """
    lost = min(wrap, woke) - max(slept, wrap - GIVEN_BACK)
    return max(wrap, woke) + lost if lost >= NOTICED else wrap
