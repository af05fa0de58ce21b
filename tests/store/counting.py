"""A process that counts in a store: `python -m tests.store.counting URL TIMES`. It reads, then writes, each time."""

import asyncio
import sys
from dataclasses import replace

from adapters.store import open_store
from bot.club.clubs.repository import Clubs
from bot.ports import Store
from bot.store.memory import Marks
from tests.store.samples import HOME, NOW


async def count(store: Store, times: int) -> None:
    """Count a club's streak and a mark up, each in its own transaction."""
    for _ in range(times):
        async with store.write() as repos:
            club = await repos[Clubs].at(HOME)
            await asyncio.sleep(0)
            assert club is not None
            await repos[Clubs].save(replace(club, streak=club.streak + 1))
        async with store.write() as repos:
            value, _ = await repos[Marks].get("count") or ("0", NOW)
            await asyncio.sleep(0)
            await repos[Marks].set("count", str(int(value) + 1), NOW)


async def _main(url: str, times: int) -> None:
    store = open_store(url)
    await store.open()
    await asyncio.gather(*(count(store, times) for _ in range(5)))
    await store.close()


if __name__ == "__main__":
    asyncio.run(_main(sys.argv[1], int(sys.argv[2])))
