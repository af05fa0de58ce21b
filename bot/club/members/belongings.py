"""What belongs to a member, by its numbers in the books, and how the books change its owner.

The rules are those of `bot.club.members.merging`.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.chat.account import Account

Belongings = Mapping[str, Sequence[int]]
"""The ids of what belongs to a member, by whose name the books know it, which they know for ever."""


@dataclass(frozen=True, slots=True)
class Vote:
    """One approval, and when it was given."""

    round_id: int
    nomination_id: int
    at: datetime


class Ownership(Protocol):
    """What belongs to whom, and how it changes hands within a club."""

    async def of(self, member_id: int) -> Belongings:
        """All that moves one by one; what there is nothing of is missing, and what `merging` beside has a rule for."""
        ...

    async def move(self, what: Belongings, giver: int, taker: int) -> None:
        """Give these from one member to the other; what does not belong to `giver` (any more) stays where it is.

        Names that earlier programs gave are understood.
        """

    async def votes(self, member_id: int) -> list[Vote]:
        """All approvals of a member, by round and nomination."""
        ...

    async def add_votes(self, club_id: int, member_id: int, votes: Collection[Vote]) -> None:
        """Add approvals; one that is there already is left as it is."""

    async def remove_votes(self, member_id: int, votes: Sequence[Vote]) -> None:
        """Remove these approvals where they are the same ones: given at that moment."""

    async def add_account(self, club_id: int, member_id: int, account: Account) -> None:
        """One more account of this member."""

    async def remove_account(self, club_id: int, account: Account) -> None:
        """This account is no member's of the club any more."""
