"""A store in which everything is done and nothing stays: so that thousands of calls meet the same club."""

from collections.abc import AsyncIterator, Callable, Coroutine, Mapping
from contextlib import asynccontextmanager
from functools import cache
from typing import Any

from sqlalchemy import Select, select

from adapters.store.kept import whole_schema
from adapters.store.tables.clubs import clubs, homes
from adapters.store.tables.members import members
from adapters.store.transaction import Transaction
from bot.club.clubs.repository import Clubs
from bot.ports import Store
from bot.store.repositories import Repositories

Snapshot = dict[str, list[tuple[Any, ...]]]
OF_THEIRS = ("member_id", "author_id")


class _Undo(Exception):
    """The end of a rehearsal."""


class Rehearsal:
    """As the store it stands before, but each write is undone at its end, after `look` has seen what it came to."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.look: Callable[[Repositories], Coroutine[Any, Any, None]] | None = None

    @asynccontextmanager
    async def read(self) -> AsyncIterator[Repositories]:
        """As the store does."""
        async with self._store.read() as repos:
            yield repos

    @asynccontextmanager
    async def write(self) -> AsyncIterator[Repositories]:
        """As the store does, for nothing."""
        try:
            async with self._store.write() as repos:
                yield repos
                if self.look:
                    await self.look(repos)
                raise _Undo  # noqa: TRY301 - what ends the transaction is raised within it
        except _Undo:
            pass

    async def open(self) -> None:
        """It is open."""

    async def close(self) -> None:
        """It is closed by whoever opened it."""


@cache
def _statements(club_ids: frozenset[int], owner: int) -> Mapping[str, Select[Any]]:
    """Made once: they run after each of ten thousand calls, and take longer to make than to run."""
    found: dict[str, Select[Any]] = {
        clubs.name: select(clubs).where(clubs.c.id.in_(club_ids)),
        homes.name: select(homes).where(homes.c.club_id.in_(club_ids)),
        "organizers": select(members.c.id, members.c.name, members.c.forgotten).where(
            members.c.club_id.in_(club_ids) & members.c.organizer
        ),
    }
    for table in whole_schema().sorted_tables:
        for column in (table.c[name] for name in OF_THEIRS if name in table.c):
            told = [one for one in table.c if one.name != "about_id"]  # whoever is forgotten is told of no more
            found[f"{table.name}.{column.name}"] = select(*told).where(column == owner)
    return found


async def protected(repos: Repositories, club_ids: frozenset[int], owner: int) -> Snapshot:
    """What nobody without a right may change: the clubs, where they live, who organizes them, and all that is one
    member's, in whatever table it stands."""
    inside: Any = repos[Clubs]
    line: Transaction = inside._tx
    return {
        name: sorted((tuple(row) for row in await line.rows(statement)), key=repr)
        for name, statement in _statements(club_ids, owner).items()
    }
