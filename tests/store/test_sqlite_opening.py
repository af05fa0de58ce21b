"""What can be wrong when a database file is opened: one plain sentence each, and the file unharmed."""

import asyncio
import shutil
import sqlite3
import sys
from pathlib import Path

import pytest

from adapters.store import open_store
from bot.ports import StoreDown
from bot.store.memory import Marks
from tests.store.files import content, hasty, names, refused, works
from tests.store.samples import NOW

ROOT = Path(__file__).parents[2]
HOLDER = """
import asyncio, sys
from adapters.store import open_store

async def main():
    await open_store(sys.argv[1]).open()
    print("open", flush=True)
    await asyncio.Event().wait()

asyncio.run(main())
"""


async def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    """Named, and not created."""
    await refused(hasty(tmp_path / "missing" / "club.db"), "folder .*missing does not exist")
    assert names(tmp_path) == []


async def test_a_folder_in_place_of_the_file(tmp_path: Path) -> None:
    """Named as what it is."""
    (tmp_path / "club.db").mkdir()
    await refused(hasty(tmp_path / "club.db"), "is a folder")


async def test_a_file_that_is_no_database(tmp_path: Path) -> None:
    """Refused, every byte left as it was."""
    path = tmp_path / "club.db"
    path.write_text("Dear diary, " * 1000)
    await refused(hasty(path), "is not a database")
    assert path.read_text() == "Dear diary, " * 1000


async def test_a_database_of_another_program(tmp_path: Path) -> None:
    """Refused, and no table of ours put into it."""
    path = tmp_path / "club.db"
    file = sqlite3.connect(path)
    file.execute("CREATE TABLE songs (title)")
    file.commit()
    before = content(path)
    await refused(hasty(path), "belongs to another program")
    file.close()
    assert content(path) == before


async def test_a_database_newer_than_the_program(path: Path) -> None:
    """Refused, every byte left as it was."""
    file = sqlite3.connect(path)
    file.execute("UPDATE alembic_version SET version_num = '9999'")
    file.commit()
    file.close()
    before = content(path)
    await refused(hasty(path), "newer Paperclub")
    assert content(path) == before


async def test_a_folder_that_may_not_be_written(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Told when the lock file cannot be made."""

    def refuse(*_args: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("adapters.store.file_lock.os.open", refuse)
    await refused(hasty(path), "cannot be written to")


async def test_a_file_locked_by_another_program_when_opened(tmp_path: Path) -> None:
    """Told after the patience; when the other program is done, all is well."""
    path = tmp_path / "club.db"
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    await refused(hasty(path), "locked by another program")
    other.close()
    await works(path)


async def test_a_second_store_on_the_same_file(path: Path) -> None:
    """Refused while the first is open, welcome after."""
    first = hasty(path)
    await first.open()
    await refused(hasty(path), "in use by another Paperclub")
    async with first.write() as repos:
        await repos[Marks].set("still", "works", NOW)
    await first.close()
    await works(path)


async def test_a_second_process_until_the_first_is_killed(path: Path) -> None:
    """The lock dies with its process, however it dies, and what it left is taken over."""
    holder = await asyncio.create_subprocess_exec(
        sys.executable, "-c", HOLDER, f"sqlite:///{path}", cwd=ROOT, stdout=asyncio.subprocess.PIPE
    )
    assert holder.stdout
    assert await holder.stdout.readline() == b"open\n"
    await refused(hasty(path), "in use by another Paperclub")
    holder.kill()
    await holder.wait()
    await works(path)


async def test_a_store_that_is_not_open(path: Path) -> None:
    """Says so instead of making a file."""
    store = hasty(path)
    with pytest.raises(StoreDown, match="is not open"):
        async with store.write():
            pass
    with pytest.raises(StoreDown, match="is not open"):
        async with store.read():
            pass


@pytest.mark.parametrize("url", ["", "club.db", "mysql://x", "sqlite://", "sqlite:///", "sqlite:///:memory:"])
def test_an_address_that_is_none(url: str) -> None:
    """One sentence with what to write instead."""
    with pytest.raises(StoreDown, match="is no database address"):
        open_store(url)


async def test_a_path_from_here(sqlite_template: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`sqlite:///club.db` is a file in the working folder, `sqlite:////…` one at an absolute path."""
    monkeypatch.chdir(tmp_path)
    shutil.copy(sqlite_template, tmp_path / "here.db")
    for url in ("sqlite:///here.db", f"sqlite:///{tmp_path}/here.db"):
        store = open_store(url)
        await store.open()
        await store.close()
    assert names(tmp_path) == ["here.db", "here.db.lock"]
