"""A database that a newer program changes is kept beside itself as the program before knew it."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from adapters.store import open_store
from adapters.store.backup import kept_before
from adapters.store.migrations import HEAD
from bot.ports import StoreDown
from tests.store.files import content, names
from tests.store.putting_back import put_back
from tests.store.samples import NOW
from tests.store.test_migrations import make_old

OLD = "0012"


async def opened(file: Path) -> None:
    """Open the store there and close it again."""
    store = open_store(f"sqlite:///{file}")
    try:
        await store.open()
    finally:
        await store.close()


def revision(file: Path) -> str:
    """The revision a database file is at."""
    with closing(sqlite3.connect(file)) as connection:
        ((found,),) = connection.execute("SELECT version_num FROM alembic_version")
        return str(found)


def clubs(file: Path) -> list[str]:
    """The names of its clubs."""
    with closing(sqlite3.connect(file)) as connection:
        return [name for (name,) in connection.execute("SELECT name FROM clubs")]


async def test_the_database_before_stays_beside_the_new_one(tmp_path: Path) -> None:
    """With its rows, readable by its owner alone; a second start keeps nothing more."""
    file = tmp_path / "club.db"
    await make_old(f"sqlite:///{file}", OLD)
    await opened(file)
    kept = kept_before(file, OLD)
    assert (revision(file), revision(kept)) == (HEAD, OLD)
    assert clubs(kept) == clubs(file) != []
    assert kept.stat().st_mode & 0o077 == 0
    before = content(kept)
    await opened(file)
    assert content(kept) == before
    assert [name for name in names(tmp_path) if ".of-" in name] == [kept.name]


async def test_a_new_database_is_kept_nowhere(tmp_path: Path) -> None:
    """There is nothing to go back to."""
    await opened(tmp_path / "club.db")
    assert not [name for name in names(tmp_path) if ".of-" in name]


async def test_what_cannot_be_kept_is_not_changed(tmp_path: Path) -> None:
    """Where a folder stands in the copy's place, the start says so and the database is as it was."""
    file = tmp_path / "club.db"
    await make_old(f"sqlite:///{file}", OLD)
    kept_before(file, OLD).mkdir()
    with pytest.raises(StoreDown, match="cannot be kept as"):
        await opened(file)
    assert revision(file) == OLD


async def test_an_old_backup_that_is_put_back_leaves_no_second_copy(tmp_path: Path) -> None:
    """The backup itself is what it was before."""
    file, backup = tmp_path / "club.db", tmp_path / "backup.db"
    await make_old(f"sqlite:///{backup}", OLD)
    await put_back(file, backup, NOW)
    assert revision(file) == HEAD
    assert not [name for name in names(tmp_path) if ".of-" in name]
