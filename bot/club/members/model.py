"""Who is in a club, when they are away, and what they wish to be written about."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A person of a club. The standing (`streak` … `kept`): what `bot.club.streaks.rules` computes from the ledger."""

    id: int = 0
    club_id: int
    name: str
    joined_at: datetime
    organizer: bool = False
    remind: bool = False  # wants a direct message at the reminder
    streak: int = 0
    best: int = 0
    kept: int = 0
    freezes: int = 0
    forgotten: bool = False
    stamp: int = field(default=0, compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Away:
    """A member's absence, first and last day included, in the club's zone."""

    id: int = 0
    club_id: int
    member_id: int
    first: date
    last: date


class Topic(StrEnum):
    """What a member may have sent to them alone, besides the reminder."""

    PACE = "pace"  # once a round, at the wrap
    RECALL = "recall"  # once a round, in the middle of it
    PING = "ping"  # to be called when a paper is picked and when its discussion opens


@dataclass(frozen=True, slots=True, kw_only=True)
class Wished:
    """A member's wish. Of answers to the recall nothing is kept but the day of the last one."""

    club_id: int
    member_id: int
    wish: Topic
    answered_on: date | None = None
