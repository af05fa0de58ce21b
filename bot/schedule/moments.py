"""A due row: when a step of a round comes, and what became of it."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class MomentState(StrEnum):
    """What became of a moment."""

    WAITING = "waiting"
    DONE = "done"
    LATE = "late"
    SKIPPED = "skipped"
    HELD = "held"  # of a club that arrived from another instance, and is not connected yet


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """A due row: when it comes due the club does its step."""

    id: int = 0
    club_id: int
    round_id: int
    step: str  # the name of a declared step, see `bot.schedule.steps`; some are `Step`s
    due: datetime
    state: MomentState = MomentState.WAITING
    done_at: datetime | None = None
    stamp: int = field(default=0, compare=False, repr=False)
