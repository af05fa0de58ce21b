"""A file into a database of its own, of the revision it was written at, brought forward from there to this program's.

So a club of any earlier program arrives by the very steps that bring a database forward, and whatever is wrong with a
file – rows that belong to another club or to nobody, columns that do not exist, two where one may be – is found in a
place where nothing else is.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.exc import DatabaseError

from adapters.store.club_files.layout import Reader, broken, newer
from adapters.store.columns import keepable
from adapters.store.kept import whole_schema
from adapters.store.migrations import HEAD, brought_forward, scripts
from bot.ports import StoreDown
from bot.store.memory import CLUB_MARKS

_AT_ONCE = 500
_FULL = (sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN)


@contextmanager
def unpacked(file: Path) -> Iterator[tuple[Connection, dict[str, Any]]]:
    """The club in a database of this program's revision, and what the file says of itself. Raises StoreDown."""
    reader = Reader(file)
    try:
        revision = str(reader.head["revision"])
        if revision != HEAD and revision not in {one.revision for one in scripts().walk_revisions()}:
            raise newer(file, reader.head)
        with TemporaryDirectory(prefix="paperclub-") as folder:
            engine = _engine(Path(folder) / "club.db")
            try:
                with _plainly(file, folder), engine.connect() as connection:
                    _hide(Path(folder) / "club.db")
                    _fill(file, connection, reader, revision)
                    yield connection, reader.head
            finally:
                engine.dispose()
    finally:
        reader.close()


def _engine(path: Path) -> Engine:
    engine = create_engine(f"sqlite:///{path}", hide_parameters=True)

    @event.listens_for(engine, "connect")
    def _begin(raw: sqlite3.Connection, _: object) -> None:
        for pragma in ("journal_mode = OFF", "synchronous = OFF"):
            raw.execute(f"PRAGMA {pragma}").close()

    return engine


def _hide(path: Path) -> None:
    """Whoever kills this process leaves no club lying about: an open file goes with the process it is open in."""
    with suppress(OSError):  # a system that keeps names of open files has the folder removed at the end
        path.unlink()


@contextmanager
def _plainly(file: Path, folder: str) -> Iterator[None]:
    try:
        yield
    except DatabaseError as problem:
        code = getattr(problem.orig, "sqlite_errorcode", 0) & 0xFF
        if code in _FULL:
            raise StoreDown(f"There is no room left in {folder} to unpack {file}; free some disk space.") from problem
        raise


def _fill(file: Path, connection: Connection, reader: Reader, revision: str) -> None:
    with connection.begin():
        if revision == HEAD:
            whole_schema().create_all(connection)
        else:
            brought_forward(connection, revision)
    try:
        with connection.begin():
            for statement, rows in _batches(file, connection, reader):
                connection.execute(text(statement), rows)
            _judge(file, connection)
    except DatabaseError as problem:
        if getattr(problem.orig, "sqlite_errorcode", 0) & 0xFF in _FULL:
            raise
        raise broken(file, "its rows do not fit together") from problem
    if revision != HEAD:
        try:
            with connection.begin():
                brought_forward(connection)
        except StoreDown:
            raise
        except Exception as problem:  # whatever a step stumbles over came out of the file
            raise broken(file, "it could not be brought forward from the program that wrote it") from problem


def _batches(file: Path, connection: Connection, reader: Reader) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """Statements, each with some rows."""
    statement, rows, kinds = "", list[dict[str, Any]](), list[str]()
    seen: set[str] = set()
    for one in reader.lines():
        if isinstance(one, tuple):
            name, columns = one
            if rows:
                yield statement, rows
            if name in seen:
                raise broken(file, "a table of it comes twice")
            seen.add(name)
            there = _columns(connection, name)
            if not there or not set(columns) <= set(there) or len(set(columns)) != len(columns):
                raise broken(file, "it holds a table or a column that no club has")
            kinds = [there[column] for column in columns]
            named, places = ", ".join(f'"{one}"' for one in columns), ", ".join(f":c{n}" for n in range(len(columns)))
            statement, rows = f'INSERT INTO "{name}" ({named}) VALUES ({places})', []  # noqa: S608 - both are the schema's
        else:
            if not all(_fits(kind, value) for kind, value in zip(kinds, one, strict=True)):
                raise broken(file, "a row holds words where a number belongs, or the other way round")
            rows.append({f"c{n}": keepable(v) if isinstance(v, str) else v for n, v in enumerate(one)})
            if len(rows) == _AT_ONCE:
                yield statement, rows
                rows = []
    if rows:
        yield statement, rows


def _columns(connection: Connection, table: str) -> dict[str, str]:
    found = connection.execute(text("SELECT name, type FROM pragma_table_info(:named)"), {"named": table})
    known = {str(name): str(kind).upper() for name, kind in found}
    return known if "club_id" in known or table in ("clubs", "marks") else {}


def _fits(kind: str, value: Any) -> bool:
    numbers = kind.startswith(("INT", "BIGINT", "BOOL"))
    return value is None or isinstance(value, int if numbers else str)


def _judge(file: Path, connection: Connection) -> None:
    if connection.scalar(text("SELECT count(*) FROM clubs")) != 1:
        raise broken(file, "it does not hold one club")
    club = connection.scalar(text("SELECT id FROM clubs"))
    own = [f"{kind}/{club}/" for kind in CLUB_MARKS]
    if not all(str(name).startswith(tuple(own)) for (name,) in connection.execute(text("SELECT name FROM marks"))):
        raise broken(file, "it holds a mark that is no club's")
    if connection.execute(text("PRAGMA foreign_key_check")).first():
        raise broken(file, "rows of it belong to another club, or to nobody")
