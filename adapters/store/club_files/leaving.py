"""A club into a file, read in one transaction while the bot may run: nothing waits for it, and it waits for nobody."""

import os
import re
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from urllib.parse import quote

from sqlalchemy import Connection, create_engine, select, text
from sqlalchemy.exc import DBAPIError

from adapters.store import open_store, sqlite_file
from adapters.store.backup import give_name
from adapters.store.club_files.layout import Writer
from adapters.store.club_files.writing import write_club
from adapters.store.engine_sqlite import SqliteEngine
from adapters.store.migrations import HEAD, revision_of
from adapters.store.store import SqlStore
from adapters.store.tables.clubs import clubs
from bot.ports import StoreDown

_LISTED = 20


@dataclass(frozen=True, slots=True)
class Left:
    """What was written."""

    name: str
    rows: int


async def export_from_sqlite(url: str, named: str, file: Path, *, program: str, now: datetime) -> Left:
    """From a database file, whether or not a bot runs on it."""
    path = sqlite_file(url)
    if not path.is_file():
        raise StoreDown(f"There is no database {path}; correct [store] url.")
    address = f"file:{quote(str(path.absolute()))}?mode=ro"

    def connect() -> sqlite3.Connection:
        return sqlite3.connect(address, uri=True, timeout=5.0, isolation_level=None)

    engine = create_engine("sqlite://", creator=connect, hide_parameters=True)
    try:
        with engine.connect() as connection:
            connection.execute(text("BEGIN"))
            return _export(connection, named, file, program, now)
    except DBAPIError as problem:
        sentence = SqliteEngine(path).explain(problem)
        if sentence is None:
            raise
        raise StoreDown(sentence) from problem
    finally:
        engine.dispose()


async def export_from_postgres(url: str, named: str, file: Path, *, program: str, now: datetime) -> Left:
    """From PostgreSQL, by one view of it."""
    store = open_store(url)
    assert isinstance(store, SqlStore), "as made above"  # noqa: S101 - for the type checker
    try:
        async with store.whole(writing=False) as (_, connection, _):
            return await connection.run_sync(_export, named, file, program, now)
    finally:
        await store.close()


def _export(connection: Connection, named: str, file: Path, program: str, now: datetime) -> Left:
    if revision_of(connection) != HEAD:
        raise StoreDown("The database is not of this version of Paperclub; start the bot once, and then export.")
    club_id, name = _meant(connection, named)
    with _new(file) as out:
        out.head(revision=HEAD, program=program, club=name, made=now.isoformat())
        write_club(connection, club_id, out)
        out.end()
    return Left(name, out.rows)


def _meant(connection: Connection, named: str) -> tuple[int, str]:
    """The club of this number (`#3`) or name, however it is capitalised. Raises StoreDown, with those there are."""
    known = {
        int(number): str(name)
        for number, name in connection.execute(select(clubs.c.id, clubs.c.name).order_by(clubs.c.id))
    }
    number = re.fullmatch(r"#?(\d{1,18})", named.strip())
    found = [one for one, name in known.items() if name.casefold().strip() == named.casefold().strip()]
    if not found and number and int(number[1]) in known:
        found = [int(number[1])]
    if len(found) == 1:
        return found[0], known[found[0]]
    some = [f"#{one} {name}" for one, name in known.items() if not found or one in found][:_LISTED]
    why = f"Several clubs are called “{named}”" if found else f"There is no club “{named}”"
    raise StoreDown(f"{why}; --club takes one of: {', '.join(some)}." if some else "There is no club here yet.")


@contextmanager
def _new(file: Path) -> Iterator[Writer]:
    """A new file, readable by its owner alone, that is there only once it is whole."""
    if file.exists():
        raise StoreDown(f"{file} is there already; name another file.")
    if not file.parent.is_dir():
        raise StoreDown(f"The folder {file.parent} does not exist; create it or name another one.")
    part = file.with_name(f"{file.name}.part-{os.getpid()}")
    try:
        with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as raw:
            yield Writer(raw)
            raw.flush()
            os.fsync(raw.fileno())
        give_name(part, file)
    except OSError as problem:
        raise StoreDown(f"{file} cannot be written: {problem.strerror or problem}.") from problem
    finally:
        part.unlink(missing_ok=True)
