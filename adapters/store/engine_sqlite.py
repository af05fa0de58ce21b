"""SQLite: one file, one process, one writing connection and a few reading ones."""

import asyncio
import contextlib
import logging
import os
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path
from tempfile import TemporaryFile
from urllib.parse import quote
from weakref import WeakSet

from sqlalchemy import create_engine
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from adapters.store.backup import keep_beside
from adapters.store.database_file import DatabaseFile, open_wider
from adapters.store.ending import to_the_end
from adapters.store.file_lock import FileLock
from adapters.store.migrations import judged
from adapters.store.one_trip import OneTrip
from adapters.store.runs import trip_of
from bot.ports import StoreDown

log = logging.getLogger(__name__)
_READERS = 4
_STATEMENTS = 1_000  # more than there are: making one ready takes SQLite longer than running it


def _refuse_place(path: Path) -> None:
    if not path.parent.is_dir():
        raise StoreDown(f"The folder {path.parent} does not exist; create it or change [store] url.")
    if path.is_dir():
        raise StoreDown(f"{path} is a folder; name a file in [store] url.")


def _lock_of(path: Path) -> Path:
    return path.parent / f"{path.name}.lock"  # of a path without a name, too: that is refused in words


def _take(lock: FileLock, path: Path) -> None:
    if not lock.take():
        raise StoreDown(f"The database {path} is in use by another Paperclub; stop that one first.")


def judge_file(path: Path) -> None:
    """Raises StoreDown where `start` would, or what is in the file is not for this program; changes nothing."""
    _refuse_place(path)
    lock = FileLock(_lock_of(path))
    try:
        if lock.path.exists():
            _take(lock, path)
        with TemporaryFile(dir=path.parent):  # some folders take no file even of who may do everything
            pass
        if not all(os.access(one, os.R_OK | os.W_OK) for one in (path, lock.path) if one.exists()):
            raise PermissionError
        with TemporaryFile(dir=path.parent):  # some folders take no file, though whoever is root may write to them
            pass
        if path.exists():
            _judge_content(path)
    except (SQLAlchemyError, OSError) as error:
        sentence = SqliteEngine(path).explain(error)
        if sentence is None:
            raise
        raise StoreDown(sentence) from error
    finally:
        lock.give_back()


def _judge_content(path: Path) -> None:
    # Read without touching anything: what no log belongs to is not going to change meanwhile, and needs none.
    still = "mode=ro" if path.with_name(f"{path.name}-wal").exists() else "mode=ro&immutable=1"
    address = f"file:{quote(str(path.absolute()))}?{still}"
    engine = create_engine("sqlite://", creator=lambda: sqlite3.connect(address, uri=True), hide_parameters=True)
    try:
        with engine.connect() as connection:
            judged(connection)
    finally:
        engine.dispose()


class SqliteEngine:
    """Hands out connections to the file. `patience` is how many seconds another program may keep it locked."""

    def __init__(self, path: Path, patience: float = 5.0) -> None:
        self._path = path
        self._patience = patience
        self._lock = FileLock(_lock_of(path))
        self._file = DatabaseFile(path)
        self._turn = asyncio.Lock()
        self._trips: WeakSet[OneTrip] = WeakSet()
        self._turn_of: asyncio.Task[object] | None = None
        # Two connections writing or checkpointing can corrupt the log of SQLite before 3.51.3: there is only one.
        self._one = self._engine("BEGIN IMMEDIATE", 1)
        self._readers = self._engine("BEGIN", _READERS, "PRAGMA query_only = ON")
        self._writer: AsyncConnection | None = None
        # Kept by hand as the writer is: taking one from SQLAlchemy's pool and giving it back costs more than a query.
        self._idle: list[AsyncConnection] = []
        self._slots = asyncio.Semaphore(_READERS)

    def _engine(self, begin: str, size: int, *pragmas: str) -> AsyncEngine:
        def connect() -> OneTrip:
            trip = OneTrip(partial(self._connect, *pragmas), begin, self._patience)
            self._trips.add(trip)
            return trip

        url = f"sqlite+aiosqlite:///{self._path}"
        return create_async_engine(url, async_creator=connect, pool_size=size, max_overflow=0, hide_parameters=True)

    def _connect(self, *pragmas: str) -> sqlite3.Connection:
        """Open the file; runs on the connection's own thread."""
        connection = sqlite3.connect(
            self._path,
            timeout=self._patience,
            isolation_level=None,
            check_same_thread=False,  # short statements run on the event loop's, one at a time all the same
            cached_statements=_STATEMENTS,
        )
        try:
            # FULL: what was answered "done" survives a power cut too.
            for pragma in ("PRAGMA foreign_keys = ON", "PRAGMA synchronous = FULL", *pragmas):
                connection.execute(pragma).close()
        except BaseException:
            connection.close()
            raise
        return connection

    async def start(self) -> None:
        """Take the file for this process. Raises StoreDown where another one has it."""
        _refuse_place(self._path)
        _take(self._lock, self._path)
        self._file.open()
        self._writer = await self._one.connect()

    async def keep(self, revision: str) -> None:
        """Copy the file beside itself; a copy of the same revision from an earlier time gives way."""
        await asyncio.to_thread(keep_beside, self._path, revision)

    async def settle(self) -> None:
        """Keep a write-ahead log from now on, so that reading goes on while something is written."""
        async with self._turn:
            driver = _driver(self._open_writer())
            await driver.run("PRAGMA journal_mode = WAL")
            with contextlib.suppress(sqlite3.OperationalError):  # a file that cannot be written just now has no mark
                await driver.run(f"PRAGMA user_version = {self._file.mark}")
                await driver.run("PRAGMA wal_checkpoint(PASSIVE)")  # so that it stands in the file itself
            self._file.know()
        for one in open_wider(self._path):
            log.warning("%s", one)

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[AsyncConnection]:
        """The writing connection, when its turn has come; committed at the end, undone when the block raises."""
        if self._turn_of is asyncio.current_task():
            raise RuntimeError("A write inside a write would wait for itself.")
        async with self._turn:
            connection = self._open_writer()
            self._file.look()
            self._turn_of = asyncio.current_task()
            try:
                yield connection
                self._file.look()  # what comes next is taken for kept
                await _end(connection, AsyncConnection.commit, OneTrip.commit)
            except BaseException:
                await _end(connection, AsyncConnection.rollback, OneTrip.rollback)
                raise
            finally:
                self._turn_of = None

    def _open_writer(self) -> AsyncConnection:
        if self._writer is None:
            raise StoreDown(f"The database {self._path} is not open.")
        return self._writer

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[AsyncConnection]:
        """A connection that sees one state of the file and cannot write."""
        self._open_writer()
        await asyncio.sleep(0)  # others have their turn: short statements give them none
        async with self._slots:
            connection = self._idle.pop() if self._idle else await self._open_reader()
            try:
                yield connection
            finally:
                if self._writer is None or connection.in_transaction():
                    await to_the_end(self._put_back(connection))
                else:
                    _driver(connection).leave()
                    self._idle.append(connection)

    async def _open_reader(self) -> AsyncConnection:
        """One more; a task that is cancelled while it opens leaves it to the next."""
        opened: list[AsyncConnection] = []

        async def open_one() -> None:
            opened.append(await self._readers.connect())

        try:
            await to_the_end(open_one())
        except asyncio.CancelledError:
            if opened:
                await to_the_end(self._put_back(opened[0]))
            raise
        return opened[0]

    async def _put_back(self, connection: AsyncConnection) -> None:
        await _end(connection, AsyncConnection.rollback, OneTrip.rollback)
        if self._writer is None:  # closed meanwhile
            await connection.close()
            await self._readers.dispose()
        else:
            self._idle.append(connection)

    async def close(self) -> None:
        """Let go of the file; the writer goes last and tidies the log away."""
        writer, self._writer = self._writer, None
        while self._idle:
            await self._idle.pop().close()
        await self._readers.dispose()
        if writer is not None:
            async with self._turn:
                await writer.close()
        await self._one.dispose()
        for trip in self._trips:
            trip.wait_for_end()
        self._file.close()
        self._lock.give_back()

    def explain(self, error: Exception) -> str | None:
        """One sentence for the person who runs the bot, or None where the database is not to blame."""
        cause = error.orig if isinstance(error, DBAPIError) else error
        if isinstance(cause, PermissionError):
            return self._said(sqlite3.SQLITE_READONLY)
        if isinstance(cause, OSError):
            return f"The database {self._path} cannot be used: {cause.strerror or cause}."
        return self._said(getattr(cause, "sqlite_errorcode", 0) & 0xFF)  # the upper bits only refine it

    def met(self, error: Exception) -> bool:  # noqa: ARG002 - the engine's contract
        """Never: there is one writer. A lock of another program was waited for already."""
        return False

    def _said(self, code: int) -> str | None:
        path = self._path
        match code:
            case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
                return f"The database {path} is locked by another program; close that one and try again."
            case sqlite3.SQLITE_READONLY:
                return f"The database {path} cannot be written to; make the file and its folder writable."
            case sqlite3.SQLITE_CANTOPEN:
                return f"The database {path} cannot be opened; check that its folder exists and may be written to."
            case sqlite3.SQLITE_FULL:
                return f"There is no room left for the database {path}; free some disk space and try again."
            case sqlite3.SQLITE_IOERR:
                return f"The disk failed while the database {path} was read or written; check the disk."
            case sqlite3.SQLITE_NOTADB:
                return f"{path} is not a database; name another file in [store] url."
            case sqlite3.SQLITE_CORRUPT:
                return f"The database {path} is damaged; put a backup in its place."
        return None


def _driver(connection: AsyncConnection) -> OneTrip:
    driver = trip_of(connection)
    assert isinstance(driver, OneTrip)  # noqa: S101  # made by `_engine` above
    return driver


_Ending = Callable[[AsyncConnection], Awaitable[None]]


async def _end(connection: AsyncConnection, by_sqlalchemy: _Ending, own: Callable[[OneTrip], Awaitable[None]]) -> None:
    """End what SQLAlchemy began, then what our own statements did."""
    if connection.in_transaction():
        await to_the_end(by_sqlalchemy(connection))
    await own(_driver(connection))
