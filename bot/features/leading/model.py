"""Who leads a round's discussion, and the roles members take in it."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from bot.club.clubs.leading import Wish


class LeadState(StrEnum):
    """What became of somebody's turn to lead. Of a round's leads at most one is asked, offered or led."""

    ASKED = "asked"
    OFFERED = "offered"  # would like to hand it over; leads until somebody takes it
    DECLINED = "declined"
    PASSED = "passed"  # went to somebody else: a swap, an absence, an organizer's word, a round that was skipped
    LED = "led"

    @property
    def leads(self) -> bool:
        """Whether the turn is (or was) really theirs."""
        return self in (LeadState.ASKED, LeadState.OFFERED, LeadState.LED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Lead:
    """A member's turn to lead a round's discussion."""

    id: int = 0
    club_id: int
    round_id: int
    member_id: int | None  # None once the member was forgotten
    state: LeadState = LeadState.ASKED
    at: datetime
    stamp: int = field(default=0, compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class LeadWish:
    """What a member said last about leading; without one it is in turn."""

    id: int = 0
    club_id: int
    member_id: int
    wish: Wish
    at: datetime


class Role(StrEnum):
    """A way of looking at the paper, for one round."""

    ADVOCATE = "advocate"
    SKEPTIC = "skeptic"
    ARCHAEOLOGIST = "archaeologist"
    BUILDER = "builder"
    CONNECTOR = "connector"


@dataclass(frozen=True, slots=True, kw_only=True)
class DealtRole:
    """A role dealt to a member for a round."""

    id: int = 0
    club_id: int
    round_id: int
    member_id: int | None  # None while it is free for whoever takes it, and once the member was forgotten
    role: Role
    at: datetime
    stamp: int = field(default=0, compare=False, repr=False)
