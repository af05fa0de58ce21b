"""Whether a member comes to a round's discussion, and whether they were there."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from bot.club.members.model import Topic

DISCUSSION = Topic("discussion", unasked=True)
"""An hour before a discussion one comes to."""


class Answer(StrEnum):
    """What a member said about a discussion."""

    COMING = "coming"
    MAYBE = "maybe"
    NOT = "not-this-time"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendance:
    """A member and a round's discussion. One who was there may never have said anything."""

    id: int = 0
    club_id: int
    round_id: int
    member_id: int | None  # None once the member was forgotten; that somebody was there stays
    answer: Answer | None = None
    there: bool = False
    at: datetime  # of the last change
    stamp: int = field(default=0, compare=False, repr=False)
