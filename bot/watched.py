"""A store that says what a transaction left to be done: rows to deliver, or a week to look at again.

Most answers leave neither, and then nothing is to be done after them.
"""

from collections.abc import AsyncIterator, Callable, Collection
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from enum import Enum, auto
from typing import Any, cast

from bot.books import Books, Errands, Outbox, Rounds
from bot.ports import Store, StoreGone


class Change(Enum):
    """What was changed."""

    ROWS = auto()  # the outbox
    WEEK = auto()  # moments, or errands


# Whatever a book learns to do later counts as a change until it is named here: a wake too many is only slower.
_LOOKS_AT_ROWS = ("keyed", "latest", "unsent", "due")
_LOOKS_AT_ROUNDS = ("get", "unsettled", "latest", "moments", "due", "waiting", "next_due")


class WatchedStore:
    """`bot.ports.Store` over another one. `tell` hears of each kind of change once its transaction is over."""

    def __init__(self, store: Store, tell: Callable[[Change], None]) -> None:
        self._store, self._tell = store, tell

    async def open(self) -> None:
        await self._store.open()

    async def close(self) -> None:
        await self._store.close()

    def read(self) -> AbstractAsyncContextManager[Books]:
        return self._store.read()

    @asynccontextmanager
    async def write(self) -> AsyncIterator[Books]:
        changes: set[Change] = set()
        try:
            async with self._store.write() as books:
                books.outbox = cast("Outbox", _Watched(books.outbox, _LOOKS_AT_ROWS, Change.ROWS, changes))
                books.rounds = cast("Rounds", _Watched(books.rounds, _LOOKS_AT_ROUNDS, Change.WEEK, changes))
                books.errands = cast("Errands", _Watched(books.errands, (), Change.WEEK, changes))
                yield books
        except StoreGone:  # the week's next look at the store ends the program, and it is better now than later
            changes.add(Change.WEEK)
            raise
        finally:  # also where somebody stopped waiting just then: it may be written all the same
            for change in changes:
                self._tell(change)


class _Watched:
    """A book of which every method but those that only look is noted."""

    def __init__(self, book: object, looks: Collection[str], change: Change, changes: set[Change]) -> None:
        self._book, self._looks, self._change, self._changes = book, looks, change, changes

    def __getattr__(self, name: str) -> Any:
        if name not in self._looks:
            self._changes.add(self._change)
        return getattr(self._book, name)
