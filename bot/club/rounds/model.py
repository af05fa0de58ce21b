"""One turn of the week, and when its steps come due."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from bot.club.entries.settings import Asks


class RoundState(StrEnum):
    """Where a round is. `coming` rounds have no paper yet."""

    COMING = "coming"
    VOTING = "voting"
    READING = "reading"
    WRAPPED = "wrapped"  # everything is revealed; late entries still count
    SETTLED = "settled"
    SKIPPED = "skipped"


FIRST_OWN = 1
"""The number of a club's first own round. Rounds that it brought along have lower ones, and none that people see."""
UNDATED = date(1900, 1, 1)
"""When a round was that was brought along without a day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """One turn of the rhythm."""

    id: int = 0
    club_id: int
    number: int
    state: RoundState = RoundState.COMING
    pick_on: date  # the wall date of its pick; its other moments follow from the rhythm
    paper_ids: tuple[int, ...] = ()
    chosen: tuple[int, ...] = ()  # papers an organizer chose for a round that is not picked yet
    ballot: tuple[int, ...] = ()  # the nominations that were voted on, once the vote is over
    picked_at: datetime | None = None
    wrap_at: datetime | None = None  # when entries stop being on time
    why: str = ""  # why it was skipped: empty, asked, missed, paused
    asks: Asks | None = None  # what keeps it, as the club asked at its pick; none before
    stamp: int = field(default=0, compare=False, repr=False)

    @property
    def brought(self) -> bool:
        """Whether it was before the club met here: it has a day at most, and no number that anybody knows."""
        return self.number < FIRST_OWN
