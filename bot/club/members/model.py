"""Who is in a club, when they are away, and what they wish to be written about."""

from dataclasses import dataclass, field
from datetime import date, datetime

from bot.chat.account import Account


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A person of a club. The standing (`streak` … `kept`): what `bot.club.streaks.rules` computes from the ledger."""

    id: int = 0
    club_id: int
    name: str
    joined_at: datetime
    organizer: bool = False
    remind: bool = False  # wants a direct message at the reminder
    language: str = ""  # chosen for what only they see; empty: as their platform says, or the club's
    streak: int = 0
    best: int = 0
    kept: int = 0
    freezes: int = 0
    forgotten: bool = False
    left_at: datetime | None = None  # they are there no more, until they come back
    stamp: int = field(default=0, compare=False, repr=False)

    @property
    def organizes(self) -> bool:
        """Whether they are an organizer who is there."""
        return self.organizer and not self.left_at


FOR_GOOD = date.max
"""The last day of an absence whose end nobody knows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Away:
    """A member's absence, first and last day included. One who has left is away for good, until they come back."""

    id: int = 0
    club_id: int
    member_id: int
    first: date
    last: date

    @property
    def has_left(self) -> bool:
        """Whether it lasts until they come back, whenever that is."""
        return self.last == FOR_GOOD


@dataclass(frozen=True, slots=True, kw_only=True)
class Presence:
    """An account of a member, and whether its platform said last that this person is not there any more."""

    club_id: int
    account: Account
    gone: bool


@dataclass(frozen=True, slots=True)
class Topic:
    """What a member may have sent to them alone, besides the reminder. A feature declares its own."""

    name: str
    unasked: bool = False  # whoever does not want it says so


PING = Topic("ping")
"""To be called when a paper is picked and when its discussion opens."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wished:
    """A member's wish. Of answers to the recall nothing is kept but the day of the last one."""

    club_id: int
    member_id: int
    wish: str  # a topic's name
    answered_on: date | None = None
