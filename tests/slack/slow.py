"""Things that hang: a library, a store, a dispatcher."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager

from bot.chat.account import Account
from bot.chat.place import Finding, Place
from bot.chat.post import Call, Choice, Form, Reply
from bot.club.papers.model import Paper
from bot.ports import Dispatcher, Store, StoreDown
from bot.store.repositories import Repositories


class HangingLibrary:
    """Answers once it is released."""

    def __init__(self) -> None:
        self.asked, self.release = asyncio.Event(), asyncio.Event()

    async def find(self, key: str) -> Paper | None:
        """Nothing, some day."""
        self.asked.set()
        await self.release.wait()
        return None

    async def search(self, words: str, most: int) -> list[Paper]:
        """Nothing, some day."""
        self.asked.set()
        await self.release.wait()
        return []


class BusyStore:
    """A store that can be made to keep everybody waiting, or to fail so many writes."""

    def __init__(self, store: Store) -> None:
        self._store, self.free, self.failures = store, asyncio.Event(), 0
        self.free.set()

    def read(self) -> AbstractAsyncContextManager[Repositories]:
        return self._waited(self._store.read())

    def write(self) -> AbstractAsyncContextManager[Repositories]:
        if self.failures:
            self.failures -= 1
            raise StoreDown("The disk is full.")
        return self._waited(self._store.write())

    async def open(self) -> None:
        await self._store.open()

    async def close(self) -> None:
        await self._store.close()

    @asynccontextmanager
    async def _waited(self, opened: AbstractAsyncContextManager[Repositories]) -> AsyncIterator[Repositories]:
        await self.free.wait()
        async with opened as repos:
            yield repos


class LateDispatcher:
    """The dispatcher of the club behind a door that can be shut; `calls` are those that came to it."""

    def __init__(self) -> None:
        self.behind: Dispatcher | None = None
        self.open, self.calls = asyncio.Event(), list[Call]()
        self.told: list[tuple[Place, Finding | None]] = []
        self.open.set()

    async def answer(self, call: Call) -> Reply | Form:
        """What the dispatcher behind says, once the door is open."""
        self.calls.append(call)
        await self.open.wait()
        assert self.behind is not None
        return await self.behind.answer(call)

    async def suggest(self, call: Call, field: str) -> list[Choice]:
        """Nothing."""
        return []

    def reachable(self, platform: str, *, there: bool) -> None:
        """It is known to be so."""

    async def connected(self, platform: str, who: str, where: str) -> None:
        """Passed on."""
        if self.behind is not None:
            await self.behind.connected(platform, who, where)

    async def noticed(self, home: Place, missing: Finding | None) -> None:
        """Taken down, then passed on."""
        self.told.append((home, missing))
        if self.behind is not None:
            await self.behind.noticed(home, missing)

    async def present(self, account: Account, *, there: bool) -> None:
        """Passed on."""
        if self.behind is not None:
            await self.behind.present(account, there=there)

    async def moved(self, home: Place, now: Place) -> None:
        """Passed on."""
        if self.behind is not None:
            await self.behind.moved(home, now)
