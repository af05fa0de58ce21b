"""Who comes, and who was there."""

from collections.abc import Collection
from typing import Protocol

from bot.features.attending.model import Attendance


class Attendances(Protocol):
    """Who comes, and who was there: one of each member and round, two where two were linked (`rules.one_each`)."""

    async def put(self, *some: Attendance) -> None:
        """Keep these: new ones without an id, others as they were read and changed since."""

    async def remove(self, *some: Attendance) -> None:
        """As if nothing had been said."""

    async def of_rounds(self, round_ids: Collection[int]) -> list[Attendance]:
        """Those of these rounds, in the order in which they first came."""
        ...

    async def of_member(self, member_id: int) -> list[Attendance]:
        """A member's, by round."""
        ...

    async def noted(self, club_id: int, most: int) -> list[int]:
        """The last rounds of the club of which it is noted who was there, newest first."""
        ...
