"""A store whose transactions are measured."""

from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager

from bot.health.measures import STORE, STORE_FAILED
from bot.health.meter import Meter, timed
from bot.ports import Store, StoreDown
from bot.store.repositories import Repositories


class MeteredStore:
    """`bot.ports.Store` over another one: how long each transaction takes, and how many fail."""

    def __init__(self, store: Store, meter: Meter) -> None:
        self._store, self._meter = store, meter

    async def open(self) -> None:
        await self._store.open()

    async def close(self) -> None:
        await self._store.close()

    def read(self) -> AbstractAsyncContextManager[Repositories]:
        return self._measured(self._store.read(), "read")

    def write(self) -> AbstractAsyncContextManager[Repositories]:
        return self._measured(self._store.write(), "write")

    @asynccontextmanager
    async def _measured(
        self, transaction: AbstractAsyncContextManager[Repositories], access: str
    ) -> AsyncIterator[Repositories]:
        with timed(self._meter, STORE, access=access):
            try:
                async with transaction as repos:
                    yield repos
            except StoreDown:
                self._meter.add(STORE_FAILED, 1)
                raise
