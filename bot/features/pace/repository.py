"""Goals, and time spent reading."""

from collections.abc import Collection
from typing import Protocol

from bot.features.pace.model import Goal, Reading


class Goals(Protocol):
    """What members mean to read in a week; one each."""

    async def of(self, member_ids: Collection[int]) -> dict[int, Goal]: ...
    async def set(self, goal: Goal) -> None:
        """Take this goal in the old one's place; one of nothing is none."""


class Readings(Protocol):
    """Time spent reading."""

    async def put(self, reading: Reading) -> Reading:
        """Add the reading (id 0) or save it."""
        ...

    async def get(self, reading_id: int) -> Reading | None: ...
    async def remove(self, *ids: int) -> None: ...
    async def of_members(self, member_ids: Collection[int]) -> dict[int, list[Reading]]:
        """Everything these members noted, oldest first."""
        ...

    async def of_notes(self, note_ids: Collection[int]) -> list[Reading]:
        """What was written into the forms of these notes, oldest first."""
        ...
