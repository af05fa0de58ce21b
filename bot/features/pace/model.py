"""How much a member means to read, and what they have read."""

from dataclasses import dataclass, field
from datetime import datetime

from bot.club.members.model import Topic

PACE = Topic("pace")
"""Once a round, at the wrap."""


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
