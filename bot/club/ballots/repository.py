"""Nominations and approvals."""

from collections.abc import Collection
from datetime import datetime
from typing import Protocol

from bot.club.ballots.model import Nomination


class Ballots(Protocol):
    """Nominations and approvals."""

    async def add(self, nomination: Nomination) -> Nomination: ...
    async def save(self, *nominations: Nomination) -> None: ...
    async def get(self, ids: Collection[int]) -> dict[int, Nomination]: ...
    async def open(self, club_ids: Collection[int]) -> list[Nomination]:
        """The open nominations of these clubs, oldest first: the n-th of a club has number n."""
        ...

    async def won(self, round_ids: Collection[int]) -> list[Nomination]:
        """The nominations that won these rounds."""
        ...

    async def lapsed(self, round_ids: Collection[int]) -> list[Nomination]:
        """The nominations that lapsed at the picks of these rounds, oldest first."""
        ...

    async def last_winners(self, club_ids: Collection[int]) -> dict[int, frozenset[int]]:
        """Club → the members whose nominations won its latest picked round; a club without one is missing."""
        ...

    async def approve(
        self, club_id: int, round_id: int, member_id: int, nomination_ids: Collection[int], at: datetime
    ) -> None:
        """Replace this member's approvals in this round; none is a choice too."""

    async def approvals(self, round_ids: Collection[int]) -> dict[int, dict[int, frozenset[int]]]:
        """Round → nomination → the members who approve it."""
        ...

    async def liked(self, round_ids: Collection[int]) -> dict[int, int]:
        """Paper → how many approvals it had in these rounds' votes; one without any is missing."""
        ...

    async def of_member(self, member_id: int) -> list[Nomination]:
        """All nominations of a member, oldest first."""
        ...

    async def votes_of(self, member_id: int) -> list[tuple[int, int]]:
        """Every (round, nomination) a member approved, by round."""
        ...

    async def approved_by(self, round_id: int, member_id: int) -> frozenset[int]: ...
