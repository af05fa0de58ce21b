"""How much a member means to read, what they have read, and what they wish to be written about."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """What a member means to read in a week; 0 of either is no goal for it."""

    club_id: int
    member_id: int
    papers: int = 0
    minutes: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """Time a member spent reading. One with a note was written into the form of that note and goes with it."""

    id: int = 0
    club_id: int
    member_id: int
    paper_id: int | None = None
    note_id: int | None = None
    minutes: int
    at: datetime
    stamp: int = field(default=0, compare=False, repr=False)


class Topic(StrEnum):
    """What a member may have sent to them alone, besides the reminder."""

    PACE = "pace"  # once a round, at the wrap
    RECALL = "recall"  # once a round, in the middle of it


@dataclass(frozen=True, slots=True, kw_only=True)
class Wished:
    """A member's wish. Of answers to the recall nothing is kept but the day of the last one."""

    club_id: int
    member_id: int
    wish: Topic
    answered_on: date | None = None
