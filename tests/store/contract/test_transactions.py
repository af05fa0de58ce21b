"""A transaction is all or nothing, whatever happens to its task; a reader sees one state."""

import asyncio
from dataclasses import replace

import pytest

from bot.club.clubs.model import ClubState
from bot.club.clubs.repository import Clubs
from bot.ports import Store, StoreDown
from bot.store.memory import Marks
from tests.store.samples import HOME, MINUTE, NOW, club


async def _marks(store: Store, *names: str) -> list[str]:
    async with store.read() as repos:
        return [name for name in names if await repos[Marks].get(name)]


async def test_what_was_written_is_seen_by_the_next_reader(store: Store) -> None:
    """As soon as the block has ended."""
    async with store.write() as repos:
        await repos[Marks].set("a", "", NOW)
    assert await _marks(store, "a") == ["a"]


async def test_an_exception_undoes_everything(store: Store) -> None:
    """The exception comes through, and nothing of the block is there; the store works on."""
    with pytest.raises(LookupError, match="on purpose"):
        async with store.write() as repos:
            await repos[Marks].set("a", "", NOW)
            raise LookupError("on purpose")
    assert await _marks(store, "a") == []
    async with store.write() as repos:
        await repos[Marks].set("b", "", NOW)
    assert await _marks(store, "a", "b") == ["b"]


async def test_a_cancelled_task_leaves_all_or_nothing(store: Store) -> None:
    """Cancelled at any moment, between statements or within one, a write is whole or not there, and blocks nobody."""

    async def write(name: str) -> None:
        async with store.write() as repos:
            await repos[Marks].set(f"{name} one", "", NOW)
            await repos[Marks].set(f"{name} two", "", NOW)

    for rounds in range(25):
        task = asyncio.create_task(write(str(rounds)))
        for _ in range(rounds):
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.wait([task])
        assert len(await _marks(store, f"{rounds} one", f"{rounds} two")) in (0, 2)
    await write("after")
    assert await _marks(store, "after one", "after two") == ["after one", "after two"]


async def test_a_write_that_was_cancelled_while_waiting_is_undone(store: Store) -> None:
    """A task cancelled in the middle of its block undoes what it had written."""
    written = asyncio.Event()

    async def write() -> None:
        async with store.write() as repos:
            await repos[Marks].set("a", "", NOW)
            written.set()
            await asyncio.Event().wait()

    task = asyncio.create_task(write())
    await written.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert await _marks(store, "a") == []


async def test_a_deadline_inside_a_write_undoes_it(store: Store) -> None:
    """asyncio's own timeout ends the block as an exception does, and the task goes on."""
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.05), store.write() as repos:
            await repos[Marks].set("a", "", NOW)
            await asyncio.Event().wait()
    assert await _marks(store, "a") == []


async def test_a_reader_sees_one_state(store: Store) -> None:
    """What is written while a reader is at work is not seen by it, and does not wait for it."""
    async with store.write() as repos:
        await repos[Marks].set("a", "old", NOW)
    async with store.read() as reader:
        assert await reader[Marks].get("a") == ("old", NOW)
        async with store.write() as repos:
            await repos[Marks].set("a", "new", NOW + MINUTE)
            await repos[Marks].set("b", "new", NOW)
        assert await reader[Marks].get("a") == ("old", NOW)
        assert await reader[Marks].get("b") is None
    assert await _marks(store, "a", "b") == ["a", "b"]


async def test_a_reader_cannot_write(store: Store) -> None:
    """The database itself refuses, and nothing is written."""
    with pytest.raises(StoreDown):
        async with store.read() as repos:
            await repos[Marks].set("a", "", NOW)
    assert await _marks(store, "a") == []


async def test_many_readers_at_once(store: Store) -> None:
    """More readers than connections take turns; none is refused."""
    async with store.write() as repos:
        sample = await club(repos)

    async def read() -> object:
        async with store.read() as repos:
            await asyncio.sleep(0)
            return await repos[Clubs].at(HOME)

    assert await asyncio.gather(*(read() for _ in range(60))) == [sample.club] * 60


async def test_a_closed_store_says_so_and_opens_again(store: Store) -> None:
    """Closing twice is harmless; what was written is there after opening again."""
    async with store.write() as repos:
        sample = await club(repos)
        await repos[Clubs].save(replace(sample.club, state=ClubState.PAUSED))
    await store.close()
    await store.close()
    await store.open()
    async with store.read() as repos:
        assert (await repos[Clubs].get([sample.club.id]))[sample.club.id].state is ClubState.PAUSED
