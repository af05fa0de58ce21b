"""Writers that read first and write then lose nothing, within a process and between two."""

import asyncio
import sys
from pathlib import Path

from adapters.store import open_store
from bot.club.clubs.repository import Clubs
from bot.club.entries.repository import Notes
from bot.club.members.repository import Members
from bot.ports import Store
from bot.store.memory import Marks
from tests.store.counting import count
from tests.store.samples import HOME, NOW, account, club

ROOT = Path(__file__).parents[3]


async def _begin(store: Store) -> None:
    async with store.write() as repos:
        await club(repos)
        await repos[Marks].set("count", "0", NOW)


async def _counted(store: Store) -> tuple[int, int]:
    async with store.read() as repos:
        found = await repos[Clubs].at(HOME)
        mark = await repos[Marks].get("count")
    assert found
    assert mark
    return found.streak, int(mark[0])


async def test_no_update_is_lost_between_tasks(store: Store) -> None:
    """Twenty tasks count together to the exact sum."""
    await _begin(store)
    await asyncio.gather(*(count(store, 5) for _ in range(20)))
    assert await _counted(store) == (100, 100)


async def test_no_update_is_lost_between_processes(postgres_url: str) -> None:
    """Two processes on one PostgreSQL database count together to the exact sum."""
    store = open_store(postgres_url)
    await store.open()
    await _begin(store)
    command = [sys.executable, "-m", "tests.store.counting", postgres_url, "8"]
    running = [await asyncio.create_subprocess_exec(*command, cwd=ROOT) for _ in range(2)]
    assert [await process.wait() for process in running] == [0, 0]
    assert await _counted(store) == (80, 80)
    await store.close()


async def test_a_mark_is_claimed_by_one_of_many(store: Store) -> None:
    """Ten tasks claim at once; exactly one is told yes."""

    async def claim(n: int) -> bool:
        async with store.write() as repos:
            return await repos[Marks].claim("once", str(n), NOW)

    assert sorted(await asyncio.gather(*(claim(n) for n in range(10)))) == [False] * 9 + [True]


async def test_two_votes_at_the_same_instant_both_count(store: Store) -> None:
    """Members found through their club take turns, so no vote overwrites another."""
    async with store.write() as repos:
        sample = await club(repos)

    async def remind(user: str) -> None:
        async with store.write() as repos:
            (found,) = await repos[Clubs].of(account(user))
            member = await repos[Members].of(found.id, account(user))
            assert member
            await asyncio.sleep(0)
            await repos[Notes].put(sample.note(member_id=member.id))

    await asyncio.gather(remind("ada"), remind("bob"))
    async with store.read() as repos:
        assert len(await repos[Notes].of_rounds([sample.round.id])) == 2
