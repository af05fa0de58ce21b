"""What can go wrong with a database file while it is used: one plain sentence each, and the file unharmed."""

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bot.club.clubs.repository import Clubs
from bot.club.entries.model import NoteKind
from bot.club.entries.repository import Notes
from bot.ports import Store, StoreDown
from bot.store.memory import Marks
from tests.store.files import Connect, hasty, works
from tests.store.samples import HOME, NOW, club


async def test_a_damaged_database(path: Path) -> None:
    """Told at the first statement that meets the damage."""
    store = hasty(path)
    await store.open()
    async with store.write() as repos:
        sample = await club(repos)
        for _ in range(50):
            await repos[Notes].put(sample.note(kind=NoteKind.QUESTION, fields={"text": "x" * 3000}))
    await store.close()
    with path.open("r+b") as file:
        size = file.seek(0, 2)
        file.seek(size - 40 * 4096)
        file.write(b"\xff" * 39 * 4096)
    store = hasty(path)
    await store.open()
    with pytest.raises(StoreDown, match="is damaged"):
        async with store.read() as repos:
            await repos[Notes].of_rounds([sample.round.id])
    await store.close()


async def test_a_file_locked_while_running(path: Path) -> None:
    """A write is refused, a read goes on; when the lock is gone, writing goes on too."""
    store = hasty(path)
    await store.open()
    async with store.write() as repos:
        sample = await club(repos)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreDown, match="locked by another program"):
        async with store.write() as repos:
            await repos[Marks].set("a", "", NOW)
    async with store.read() as repos:
        assert await repos[Clubs].at(HOME) == sample.club
        assert await repos[Marks].get("a") is None
    other.close()
    async with store.write() as repos:
        await repos[Marks].set("a", "", NOW)
    await store.close()


async def test_a_file_that_may_not_be_written(path: Path, connect: Callable[[Connect], None]) -> None:
    """Told as soon as something is to be written; the file is unharmed."""
    keep = sqlite3.connect(path)  # a reader that is there already: SQLite needs its shared memory file
    keep.execute("SELECT count(*) FROM clubs").close()
    connect(lambda name, **options: sqlite3.connect(f"file:{name}?mode=ro", uri=True, **options))
    store = hasty(path)
    with pytest.raises(StoreDown, match=r"cannot be written to|cannot be opened"):
        await store.open()
        async with store.write() as repos:
            await repos[Marks].set("a", "", NOW)
    await store.close()
    keep.close()
    connect(sqlite3.connect)
    await works(path)


async def test_a_full_disk(path: Path, connect: Callable[[Connect], None]) -> None:
    """The write is undone as a whole, what was there stays, and smaller things still fit."""

    def small(name: Path, **options: Any) -> sqlite3.Connection:
        opened: sqlite3.Connection = sqlite3.connect(name, **options)
        (pages,) = opened.execute("PRAGMA page_count").fetchone()
        opened.execute(f"PRAGMA max_page_count = {pages + 20}").close()
        return opened

    connect(small)
    store = hasty(path)
    await store.open()
    async with store.write() as repos:
        sample = await club(repos)
    with pytest.raises(StoreDown, match="no room left"):
        async with store.write() as repos:
            await repos[Marks].set("small", "", NOW)
            await repos[Notes].put(sample.note(fields={"text": "x" * 1_000_000}))
    async with store.write() as repos:
        assert await repos[Clubs].at(HOME) == sample.club
        assert await repos[Marks].get("small") is None
        await repos[Marks].set("small", "", NOW)
    await store.close()
    connect(sqlite3.connect)
    await works(path)


async def test_a_write_inside_a_write(sqlite_store: Store) -> None:
    """A mistake of the program that would hang is told instead."""
    with pytest.raises(RuntimeError, match="wait for itself"):
        async with sqlite_store.write(), sqlite_store.write():
            pass
    async with sqlite_store.write() as repos:
        await repos[Marks].set("a", "", NOW)


async def test_the_file_is_kept_durably(path: Path) -> None:
    """A write-ahead log, full synchronisation and foreign keys, on every connection there is."""
    store = hasty(path)
    await store.open()
    engine: Any = store
    asked = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}
    for way in (engine._engine.writing, engine._engine.reading):
        async with way() as connection:
            for pragma, value in asked.items():
                assert (await connection.exec_driver_sql(f"PRAGMA {pragma}")).scalar() == value
    await store.close()
