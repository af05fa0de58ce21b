"""What belongs to a member, by its numbers in the books, and how the books change its owner (see `bot.linking`)."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.model import Account


@dataclass(frozen=True, slots=True, kw_only=True)
class Belongings:
    """The ids of what belongs to a member, by noun; `lines` are those of the ledger, `told` the acts about them."""

    accounts: tuple[int, ...] = ()
    notes: tuple[int, ...] = ()
    nominations: tuple[int, ...] = ()
    aways: tuple[int, ...] = ()
    lines: tuple[int, ...] = ()
    connections: tuple[int, ...] = ()
    questions: tuple[int, ...] = ()
    inquiries: tuple[int, ...] = ()
    builds: tuple[int, ...] = ()
    leads: tuple[int, ...] = ()
    roles: tuple[int, ...] = ()
    wishes: tuple[int, ...] = ()  # what they said about leading
    readings: tuple[int, ...] = ()
    explained: tuple[int, ...] = ()  # meetings as the author
    listened: tuple[int, ...] = ()  # meetings as the reader
    explanations: tuple[int, ...] = ()
    acts: tuple[int, ...] = ()
    told: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Vote:
    """One approval, and when it was given."""

    round_id: int
    nomination_id: int
    at: datetime


@dataclass(frozen=True, slots=True)
class Voice:
    """That somebody stands behind a question, and since when."""

    question_id: int
    at: datetime


class Ownership(Protocol):
    """What belongs to whom, and how it changes hands within a club."""

    async def of(self, member_id: int) -> Belongings:
        """All that belongs to this member, but votes and voices."""
        ...

    async def move(self, what: Belongings, giver: int, taker: int) -> None:
        """Give these from one member to the other; what does not belong to `giver` (any more) stays where it is."""

    async def votes(self, member_id: int) -> list[Vote]:
        """All approvals of a member, by round and nomination."""
        ...

    async def add_votes(self, club_id: int, member_id: int, votes: Collection[Vote]) -> None:
        """Add approvals; one that is there already is left as it is."""

    async def remove_votes(self, member_id: int, votes: Sequence[Vote]) -> None:
        """Remove these approvals where they are the same ones: given at that moment."""

    async def voices(self, member_id: int) -> list[Voice]:
        """All voices of a member, by question."""
        ...

    async def add_voices(self, club_id: int, member_id: int, voices: Collection[Voice]) -> None:
        """Add voices; one that is there already is left as it is, and one for a question that is gone is left out."""

    async def remove_voices(self, member_id: int, voices: Sequence[Voice]) -> None:
        """Remove these voices where they are the same ones: given at that moment."""

    async def add_account(self, club_id: int, member_id: int, account: Account) -> None:
        """One more account of this member."""

    async def remove_account(self, club_id: int, account: Account) -> None:
        """This account is no member's of the club any more."""
