"""Rounds and their moments."""

from collections.abc import Collection, Iterable
from datetime import datetime
from typing import Protocol

from bot.club.rounds.model import Round
from bot.schedule.moments import Moment


class Rounds(Protocol):
    """Rounds and their moments."""

    async def add(self, *rounds: Round) -> list[Round]: ...
    async def save(self, *rounds: Round) -> None: ...
    async def get(self, ids: Collection[int]) -> dict[int, Round]: ...
    async def unsettled(self, club_ids: Collection[int]) -> dict[int, list[Round]]:
        """Each club's rounds that are neither settled nor skipped, by number."""
        ...

    async def latest(self, club_id: int, most: int, before: int | None = None) -> list[Round]:
        """Rounds by falling number, at most so many, below `before` where given."""
        ...

    async def put_moments(self, moments: Iterable[Moment]) -> None:
        """Write down when these come. A round has each step once: one that was there before is moved."""

    async def save_moments(self, *moments: Moment) -> None: ...
    async def moments(self, round_ids: Collection[int]) -> list[Moment]:
        """All moments of these rounds by due time."""
        ...

    async def due(self, now: datetime, most: int, leaving: Collection[int] = ()) -> list[Moment]:
        """Waiting moments that are due, oldest first, whole clubs only: all due moments of each club named are in it.

        The clubs in `leaving` are left out.

        In a write, the clubs named are locked, and clubs locked elsewhere are left out.
        """
        ...

    async def waiting(self, step: str, first: datetime, last: datetime) -> list[Moment]:
        """Waiting moments of this step that come due from `first` to `last`, both included."""
        ...

    async def next_due(self) -> datetime | None:
        """When the next waiting moment or outbox row comes due."""
        ...
