"""Goals, time spent reading, and wishes."""

from collections.abc import Collection
from datetime import date
from typing import Protocol

from bot.features.pace.model import Goal, Reading, Topic, Wished


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


class Wishes(Protocol):
    """What members wish to be written about."""

    async def add(self, club_id: int, member_id: int, wish: Topic) -> None:
        """Wish for it; a wish that is there stays as it is."""

    async def remove(self, member_id: int, wish: Topic) -> None: ...
    async def wishing(self, club_ids: Collection[int], wish: Topic) -> frozenset[int]:
        """The members of these clubs who wish for it."""
        ...

    async def of(self, member_id: int) -> list[Wished]: ...
    async def answered(self, member_id: int, on: date) -> None:
        """Note the day on which a member answered a recall, if they still wish for it, and nothing else."""
