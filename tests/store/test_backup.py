"""A backup is one state of a running database; a restoring refuses whatever could lose something."""

import asyncio
import sqlite3
import sys
from pathlib import Path

import pytest

from adapters.store import open_store
from adapters.store.backup import back_up, how_to_dump, how_to_load
from adapters.store.restore import Restoring
from bot.club.clubs.repository import Clubs
from bot.ports import StoreDown
from bot.store.memory import Marks
from bot.store.restored import restored
from tests.store.files import content, names
from tests.store.putting_back import put_back
from tests.store.samples import DAY, NOW, club

_WRITER = """
import asyncio, sys
from adapters.store import open_store
from bot.store.memory import Marks
from tests.store.samples import NOW

async def main():
    store = open_store(sys.argv[1])
    await store.open()
    number = 0
    while True:
        async with store.write() as books:
            await books[Marks].set("one", str(number), NOW)
            await asyncio.sleep(0)
            await books[Marks].set("two", str(number), NOW)
        number += 1
        if number == 20:
            print("writing", flush=True)

asyncio.run(main())
"""
ROOT = Path(__file__).parents[2]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where the backup goes."""
    return tmp_path / "backup.db"


def marks(path: Path) -> dict[str, str]:
    """The marks in a database file."""
    connection = sqlite3.connect(path)
    try:
        return dict(connection.execute("SELECT name, value FROM marks"))
    finally:
        connection.close()


def mode(path: Path) -> int:
    """Who may do what with a file."""
    return path.stat().st_mode


def remove(path: Path) -> None:
    """There is no such file any more."""
    path.unlink()


async def _mark(path: Path, value: str) -> None:
    """A database that says so, closed."""
    store = open_store(f"sqlite:///{path}")
    await store.open()
    async with store.write() as repos:
        await repos[Marks].set("said", value, NOW)
    await store.close()


async def test_of_a_database_that_is_written_to(path: Path, file: Path) -> None:
    """While another process writes without a pause, each of ten backups holds whole transactions and is newer."""
    writer = await asyncio.create_subprocess_exec(
        sys.executable, "-c", _WRITER, f"sqlite:///{path}", cwd=ROOT, stdout=asyncio.subprocess.PIPE
    )
    assert writer.stdout
    assert await writer.stdout.readline() == b"writing\n"
    seen = []
    for number in range(10):
        copy = file.with_name(f"backup-{number}.db")
        await asyncio.to_thread(back_up, path, copy)
        found = marks(copy)
        assert found["one"] == found["two"]
        seen.append(int(found["one"]))
        assert writer.returncode is None
    writer.kill()
    await writer.wait()
    assert seen == sorted(seen)
    assert seen[0] < seen[-1]


async def test_a_backup_is_one_file_for_its_owner(path: Path, file: Path) -> None:
    """It holds what was committed, log included; nothing lies beside it, and others may not read it."""
    store = open_store(f"sqlite:///{path}")
    await store.open()
    async with store.write() as repos:
        await club(repos)
    back_up(path, file)
    await store.close()
    assert sorted(names(file.parent)) == ["backup.db", "club.db", "club.db.lock"]
    assert mode(file) & 0o077 == 0
    copy = open_store(f"sqlite:///{file}")
    await copy.open()
    async with copy.read() as repos:
        assert await repos[Clubs].get([1])
    await copy.close()


def test_nothing_is_overwritten(path: Path, file: Path) -> None:
    """A file that is there stays as it is, and nothing half done is left."""
    file.write_text("dear to me")
    with pytest.raises(StoreDown, match="is there already"):
        back_up(path, file)
    assert file.read_text() == "dear to me"
    assert sorted(names(file.parent)) == ["backup.db", "club.db"]


@pytest.mark.parametrize(
    ("make", "why"),
    [
        (lambda path: path.unlink(), "There is no database"),
        (lambda path: path.write_text("Dear diary, " * 1000), "is not a database"),
        (lambda path: path.write_bytes(b""), "is not a database of Paperclub"),
    ],
)
def test_what_cannot_be_backed_up(path: Path, file: Path, make, why: str) -> None:  # type: ignore[no-untyped-def]
    """One plain sentence, and no file."""
    make(path)
    with pytest.raises(StoreDown, match=why):
        back_up(path, file)
    assert not file.exists()
    assert not [name for name in names(file.parent) if "part" in name]


async def test_a_folder_that_is_not_there(path: Path, tmp_path: Path) -> None:
    """Named."""
    with pytest.raises(StoreDown, match=r"folder .*nowhere does not exist"):
        back_up(path, tmp_path / "nowhere" / "backup.db")


async def test_the_former_database_is_kept(path: Path, file: Path) -> None:
    """The backup takes its place, the mark of the restoring in it; the former one lies aside, whole."""
    await _mark(path, "then")
    back_up(path, file)
    before = content(file)
    await _mark(path, "now")
    store = await put_back(path, file, NOW)
    async with store.read() as repos:
        found = await repos[Marks].get("said")
        noted = await restored(repos)
    await store.close()
    assert found
    assert found[0] == "then"
    assert noted
    assert (noted.kept, noted.at) == (NOW, NOW)
    assert content(file) == before
    aside = path.with_name("club.db.before-20261102T080000Z")
    assert marks(aside)["said"] == "now"
    assert sorted(names(path.parent)) == sorted(["backup.db", "club.db", "club.db.lock", aside.name])


async def test_the_mark_tells_when_the_bot_was_last_awake(path: Path, file: Path) -> None:
    """Whatever was posted after that is not in the books."""
    store = open_store(f"sqlite:///{path}")
    await store.open()
    async with store.write() as repos:
        await repos[Marks].set("awake", "", NOW - DAY)
    await store.close()
    back_up(path, file)
    store = await put_back(path, file, NOW)
    async with store.read() as repos:
        noted = await restored(repos)
    await store.close()
    assert noted
    assert (noted.kept, noted.at) == (NOW - DAY, NOW)


async def test_a_database_that_is_there_needs_force(path: Path, file: Path) -> None:
    """Without it nothing is touched."""
    await _mark(path, "now")
    back_up(path, file)
    before = content(path)
    with pytest.raises(StoreDown, match="--force"), Restoring(path, file, NOW, force=False):
        pass
    assert content(path) == before


async def test_where_there_is_no_database(path: Path, file: Path) -> None:
    """Nothing needs to be forced, and nothing lies aside."""
    await _mark(path, "then")
    back_up(path, file)
    remove(path)
    await (await put_back(path, file, NOW)).close()
    assert marks(path)["said"] == "then"
    assert sorted(names(path.parent)) == ["backup.db", "club.db", "club.db.lock"]


async def test_a_running_bot_is_left_alone(path: Path, file: Path) -> None:
    """While somebody holds the database, it is not taken away, whatever is forced."""
    back_up(path, file)
    store = open_store(f"sqlite:///{path}")
    await store.open()
    with pytest.raises(StoreDown, match="in use by a running Paperclub"), Restoring(path, file, NOW, force=True):
        pass
    async with store.write() as repos:
        await repos[Marks].set("still", "works", NOW)
    await store.close()


def _of_the_future(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.commit()
    connection.close()


def _torn(path: Path) -> None:
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2] + b"\x00" * 8192 + whole[len(whole) // 2 + 8192 :])


@pytest.mark.parametrize(
    ("spoil", "why"),
    [
        (lambda file: file.unlink(), "There is no backup"),
        (lambda file: file.write_text("Dear diary, " * 1000), "is not a database"),
        (_of_the_future, "newer Paperclub"),
        (_torn, "damaged"),
    ],
)
async def test_a_backup_that_is_none(path: Path, file: Path, spoil, why: str) -> None:  # type: ignore[no-untyped-def]
    """It is found out before anything is moved."""
    await _mark(path, "now")
    back_up(path, file)
    spoil(file)
    before = content(path)
    with pytest.raises(StoreDown, match=why):
        await put_back(path, file, NOW)
    assert content(path) == before
    assert not [name for name in names(path.parent) if "restoring" in name or "before" in name]


async def test_the_log_of_a_killed_bot_goes_aside(path: Path, file: Path) -> None:
    """It belongs to the former database: read into the restored one, it would damage it."""
    await _mark(path, "then")
    back_up(path, file)
    writer = await asyncio.create_subprocess_exec(
        sys.executable, "-c", _WRITER, f"sqlite:///{path}", cwd=ROOT, stdout=asyncio.subprocess.PIPE
    )
    assert writer.stdout
    await writer.stdout.readline()
    writer.kill()
    await writer.wait()
    assert path.with_name("club.db-wal").exists()
    await (await put_back(path, file, NOW)).close()
    assert "one" not in marks(path)
    assert "one" in marks(path.with_name("club.db.before-20261102T080000Z"))


async def test_the_database_is_no_backup_of_itself(path: Path) -> None:
    """Said, and left alone."""
    with pytest.raises(StoreDown, match="is the database itself"), Restoring(path, path, NOW, force=True):
        pass


def test_postgresql_is_told_without_its_password() -> None:
    """The commands name the database and the file, quoted for a shell, and no secret."""
    url = "postgresql://club:s3cret@db.example:5433/papers"
    dump, load = how_to_dump(url, Path("my backup")), how_to_load(url, Path("my backup"))
    assert "pg_dump --format=custom --file='my backup' postgresql://club@db.example:5433/papers" in dump
    assert "--dbname=postgresql://club@db.example:5433/papers 'my backup'" in load
    assert "paperclub restore --done" in load
    assert "s3cret" not in dump + load
