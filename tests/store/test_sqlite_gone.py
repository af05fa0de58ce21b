"""A file that is deleted or replaced while it is in use: nothing more is acknowledged into nothing."""

import os
import shutil
import sqlite3
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from adapters.store import open_store
from adapters.store.backup import back_up
from bot.ports import Store, StoreGone
from bot.store.memory import Marks
from tests.store.samples import NOW


@pytest.fixture
async def store(path: Path) -> AsyncIterator[Store]:
    """An open store with something in it."""
    opened = open_store(f"sqlite:///{path}")
    await opened.open()
    async with opened.write() as repos:
        await repos[Marks].set("before", "kept", NOW)
    yield opened
    await opened.close()


async def _writes(store: Store) -> None:
    async with store.write() as repos:
        await repos[Marks].set("one more", "", NOW)


def _files(folder: Path) -> list[Path]:
    return list(folder.iterdir())


def _rights(path: Path) -> str:
    return f"{path.stat().st_mode & 0o777:o}"


def _open_wider(path: Path) -> None:
    path.chmod(0o644)


def _renamed(path: Path) -> None:
    path.rename(path.with_name("elsewhere.db"))


def _replaced(path: Path) -> None:
    new = path.with_name("new.db")
    shutil.copyfile(path, new)
    new.replace(path)


def _emptied(path: Path) -> None:
    os.truncate(path, 0)


def _backup_over_it(path: Path) -> None:
    """`cp backup.db club.db`: the file keeps its number, and holds something else."""
    backup = path.with_name("backup.db")
    back_up(path, backup)
    path.write_bytes(backup.read_bytes())


def _another_over_it(path: Path) -> None:
    other = path.with_name("other.db")
    connection = sqlite3.connect(other)
    connection.execute("CREATE TABLE songs (title)")
    connection.close()
    path.write_bytes(other.read_bytes())


def _folder_gone(path: Path) -> None:
    path.parent.rename(path.parent.with_name("moved"))


def _without_log(path: Path) -> None:
    path.with_name(path.name + "-wal").unlink()


def _without_index(path: Path) -> None:
    path.with_name(path.name + "-shm").unlink()


def _other_log(path: Path) -> None:
    log = path.with_name(path.name + "-wal")
    kept = log.read_bytes()
    log.unlink()
    log.write_bytes(kept)


@pytest.mark.parametrize(
    "happens",
    [Path.unlink, _renamed, _replaced, _emptied, _backup_over_it, _another_over_it, _folder_gone,
     _without_log, _without_index, _other_log],
)  # fmt: skip
async def test_what_happens_to_the_file(path: Path, store: Store, happens: Callable[[Path], None]) -> None:
    """It is told at the next write, and no write is said to be done."""
    happens(path)
    with pytest.raises(StoreGone, match="was deleted or replaced"):
        async with store.write() as repos:
            await repos[Marks].set("after", "", NOW)


async def test_a_file_deleted_in_the_middle_of_a_write(path: Path, store: Store) -> None:
    """The write is undone: whoever waits for it is not told that it is kept."""
    with pytest.raises(StoreGone):
        async with store.write() as repos:
            await repos[Marks].set("during", "", NOW)
            path.unlink()  # noqa: ASYNC240 - at once, or the event loop would do something else before


async def test_what_may_happen_to_the_file(path: Path, store: Store) -> None:
    """A backup, a reader beside it, a grown log and a new start are nothing to worry about."""
    back_up(path, path.with_name("backup.db"))
    reader = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    assert reader.execute("SELECT value FROM marks WHERE name = 'before'").fetchall() == [("kept",)]
    for number in range(30):
        async with store.write() as repos:
            await repos[Marks].set(f"many {number}", "x" * 200_000, NOW)
    reader.close()
    await store.close()
    await store.open()
    await _writes(store)


async def test_a_start_while_somebody_reads(path: Path) -> None:
    """The mark cannot come into the file yet, and that is no replacement."""
    store = open_store(f"sqlite:///{path}")
    await store.open()
    reader = sqlite3.connect(f"file:{path}?mode=ro", uri=True, isolation_level=None)
    try:
        async with store.write() as repos:
            await repos[Marks].set("before", "kept", NOW)
        reader.execute("BEGIN")
        reader.execute("SELECT * FROM marks").fetchall()
        await store.close()
        store = open_store(f"sqlite:///{path}")
        await store.open()
        for number in range(3):
            async with store.write() as repos:
                await repos[Marks].set(f"one {number}", "", NOW)
        reader.execute("COMMIT")
        for number in range(30):
            async with store.write() as repos:
                await repos[Marks].set(f"many {number}", "x" * 200_000, NOW)
        await _writes(store)
    finally:
        reader.close()
        await store.close()


async def test_a_new_database(tmp_path: Path) -> None:
    """The file, its log, its index and its lock are the owner's alone, whatever the umask."""
    path = tmp_path / "club.db"
    before = os.umask(0)
    try:
        store = open_store(f"sqlite:///{path}")
        await store.open()
        async with store.write() as repos:
            await repos[Marks].set("one", "", NOW)
        rights = {file.name: _rights(file) for file in _files(tmp_path)}
    finally:
        os.umask(before)
    await store.close()
    assert rights == dict.fromkeys(("club.db", "club.db-wal", "club.db-shm", "club.db.lock"), "600")


async def test_one_that_is_open_wider(path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """It is named in the log with what to do, and left as it is."""
    _open_wider(path)
    store = open_store(f"sqlite:///{path}")
    await store.open()
    await store.close()
    assert f"{path} can be opened by other users of this machine (0644); run: chmod 600 {path}" in caplog.text
    assert _rights(path) == "644"
