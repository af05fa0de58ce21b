"""Small facts kept between starts, as marks of the club's database; in memory alone where there is none."""

from datetime import datetime, timedelta

from bot.ports import Clock, Store
from bot.store.memory import Marks
from bot.store.repositories import Repositories
from bot.store.retrying import written


class Memory:
    """Named facts."""

    def __init__(self, store: Store | None, clock: Clock) -> None:
        self._store, self._clock = store, clock
        self._own: dict[str, tuple[str, datetime]] = {}

    async def get(self, name: str) -> tuple[str, datetime] | None:
        """What is kept under this name, and since when."""
        if self._store is None:
            return self._own.get(name)
        async with self._store.read() as repos:
            return await repos[Marks].get(name)

    async def set(self, name: str, value: str) -> None:
        if self._store is None:
            self._own[name] = (value, self._clock())
            return
        await written(self._store, lambda repos: repos[Marks].set(name, value, self._clock()))

    async def claim(self, name: str, value: str) -> bool:
        """Keep it if nothing is there; True for one caller, whichever process asks."""
        if self._store is None:
            return self._own.setdefault(name, entry := (value, self._clock())) is entry
        return await written(self._store, lambda repos: repos[Marks].claim(name, value, self._clock()))

    async def add(self, name: str, word: str) -> None:
        """Keep another word under this name, beside those that are there."""
        if self._store is None:
            known = self._own.get(name, ("", self._clock()))[0].split()
            self._own[name] = (" ".join(dict.fromkeys([*known, word])), self._clock())
            return

        async def adding(repos: Repositories) -> None:
            found = await repos[Marks].get(name)
            known = found[0].split() if found else []
            if word not in known:
                await repos[Marks].set(name, " ".join([*known, word]), self._clock())

        await written(self._store, adding)

    async def remove(self, name: str) -> None:
        await self._drop(name, self._clock() + timedelta(seconds=1))

    async def drop(self, prefix: str, older_than: timedelta) -> None:
        """Forget facts of this prefix that are older."""
        await self._drop(prefix, self._clock() - older_than)

    async def _drop(self, prefix: str, before: datetime) -> None:
        self._own = {
            name: kept for name, kept in self._own.items() if not (name.startswith(prefix) and kept[1] < before)
        }
        if self._store is not None:
            await written(self._store, lambda repos: repos[Marks].drop(prefix, before))
