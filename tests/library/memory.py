"""A store that keeps only what was looked up, in memory, and counts the transactions that are open."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import datetime
from typing import cast

from bot.club.papers.model import Paper
from bot.club.papers.repository import Shelved
from bot.ports import StoreDown
from bot.store.repositories import Repositories


class MemoryShelved:
    """The `shelved` noun."""

    def __init__(self) -> None:
        self.rows: dict[str, tuple[list[Paper], datetime]] = {}

    async def get(self, query: str, since: datetime) -> list[Paper] | None:
        papers, at = self.rows.get(query, ([], None))
        return list(papers) if at is not None and at >= since else None

    async def put(self, query: str, papers: Sequence[Paper], at: datetime) -> None:
        self.rows[query] = (list(papers), at)


class MemoryStore:
    """A Store of one noun; `down` makes it fail."""

    def __init__(self) -> None:
        self.shelved = MemoryShelved()
        self.down = False
        self.open_now = 0

    @asynccontextmanager
    async def read(self) -> AsyncIterator[Repositories]:
        """One view."""
        if self.down:
            raise StoreDown("the disk is full")
        self.open_now += 1
        try:
            yield cast("Repositories", {Shelved: self.shelved})
        finally:
            self.open_now -= 1

    write = read

    async def open(self) -> None:
        """Nothing to bring forward."""

    async def close(self) -> None:
        """Nothing to close."""
