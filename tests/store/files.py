"""Database files to test with, and what is done with them."""

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from adapters.store.engine_sqlite import SqliteEngine
from adapters.store.store import SqlStore
from bot.ports import Store, StoreDown
from bot.store.memory import Marks
from tests.store.samples import NOW

Connect = Callable[..., sqlite3.Connection]


def hasty(path: Path) -> Store:
    """A store that does not wait long for a lock."""
    return SqlStore(SqliteEngine(path, patience=0.05))


async def refused(store: Store, words: str) -> None:
    """Opening fails with one sentence that has these words in it."""
    with pytest.raises(StoreDown, match=words) as failure:
        await store.open()
    assert str(failure.value).count(".") >= 1
    assert "\n" not in str(failure.value)


async def works(path: Path) -> None:
    """The file is sound: it opens, takes a write and passes SQLite's own check."""
    store = hasty(path)
    await store.open()
    async with store.write() as repos:
        await repos[Marks].set("works", "", NOW)
    await store.close()
    file = sqlite3.connect(path)
    assert file.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    file.close()


def content(path: Path) -> bytes:
    """Every byte of the file."""
    return path.read_bytes()


def names(folder: Path) -> list[str]:
    """What is in the folder."""
    return sorted(file.name for file in folder.iterdir())


class Sqlite3:
    """The module sqlite3 with another `connect`."""

    def __init__(self, connect: Connect) -> None:
        self.connect = connect

    def __getattr__(self, name: str) -> Any:
        return getattr(sqlite3, name)
