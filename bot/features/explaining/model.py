"""Explaining back: who asked to swap summaries, and who read whose."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A member asks to swap summaries of a round; it goes once they are paired, or when the round is over."""

    club_id: int
    round_id: int
    member_id: int
    at: datetime


class MeetingState(StrEnum):
    """How far a reader is with an author's summary."""

    OPEN = "open"
    CLEAR = "clear"
    ASKED = "asked"  # the one question is with the author
    ANSWERED = "answered"


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """One member reads another's summary: who, whose and when, and never the words. A pair is two meetings."""

    id: int = 0
    club_id: int
    round_id: int
    author_id: int | None  # None once the member was forgotten
    reader_id: int | None
    state: MeetingState = MeetingState.OPEN
    at: datetime
    stamp: int = field(default=0, compare=False, repr=False)
