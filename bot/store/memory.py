"""Small facts and papers looked up before."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from bot.club.papers.model import Paper


class Marks(Protocol):
    """Small facts the bot remembers between starts: when it last was awake, the menu last synced."""

    async def get(self, name: str) -> tuple[str, datetime] | None: ...
    async def set(self, name: str, value: str, at: datetime) -> None: ...
    async def claim(self, name: str, value: str, at: datetime) -> bool:
        """Set it if it is not there; True for exactly one caller."""
        ...

    async def named(self, prefix: str) -> list[str]:
        """The names that begin so."""
        ...

    async def drop(self, prefix: str, before: datetime) -> None:
        """Remove marks of that name prefix set before then."""


class Shelved(Protocol):
    """Papers looked up before, so that nobody is asked twice within a day."""

    async def get(self, query: str, since: datetime) -> list[Paper] | None: ...
    async def put(self, query: str, papers: Sequence[Paper], at: datetime) -> None: ...
