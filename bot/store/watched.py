"""A store that says what a transaction left to be done: rows to deliver, or a week to look at again.

Most answers leave neither, and then nothing is to be done after them.
"""

from collections.abc import AsyncIterator, Callable, Collection, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from enum import Enum, auto
from typing import Any, TypeVar, cast

from bot.outbox.repository import Outbox
from bot.ports import Store, StoreGone
from bot.store.repositories import Repositories

R = TypeVar("R")


class Change(Enum):
    """What was changed."""

    ROWS = auto()  # the outbox
    WEEK = auto()  # moments, or errands


Looks = Mapping[type, tuple[Change, Collection[str]]]
"""Of a repository whose changes somebody waits for: what they change, and its methods that change nothing."""

# Whatever a repository learns to do later counts as a change until it is named here: a wake too many is only slower.
LOOKS: Looks = {
    Outbox: (Change.ROWS, ("keyed", "keys", "latest", "unsent", "withheld", "mark_read", "due")),
}


class WatchedStore:
    """`bot.ports.Store` over another one. `tell` hears of each kind of change once its transaction is over."""

    def __init__(self, store: Store, tell: Callable[[Change], None], looks: Looks = LOOKS) -> None:
        self._store, self._tell, self._looks = store, tell, looks

    async def open(self) -> None:
        await self._store.open()

    async def close(self) -> None:
        await self._store.close()

    def read(self) -> AbstractAsyncContextManager[Repositories]:
        return self._store.read()

    @asynccontextmanager
    async def write(self) -> AsyncIterator[Repositories]:
        changes: set[Change] = set()
        try:
            async with self._store.write() as repos:
                yield _WatchedRepositories(repos, self._looks, changes)
        except StoreGone:  # the week's next look at the store ends the program, and it is better now than later
            changes.add(Change.WEEK)
            raise
        finally:  # also where somebody stopped waiting just then: it may be written all the same
            for change in changes:
                self._tell(change)


class _WatchedRepositories:
    """What is written down, with each change of what is watched noted."""

    def __init__(self, repos: Repositories, looks: Looks, changes: set[Change]) -> None:
        self._repos, self._looks, self._changes = repos, looks, changes

    def __getitem__(self, kind: type[R]) -> R:
        found = self._repos[kind]
        if kind not in self._looks:
            return found
        change, looks = self._looks[kind]
        return cast("R", _Watched(found, looks, change, self._changes))


class _Watched:
    """A book of which every method but those that only look is noted."""

    def __init__(self, book: object, looks: Collection[str], change: Change, changes: set[Change]) -> None:
        self._book, self._looks, self._change, self._changes = book, looks, change, changes

    def __getattr__(self, name: str) -> Any:
        if name not in self._looks:
            self._changes.add(self._change)
        return getattr(self._book, name)
