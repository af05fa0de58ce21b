"""aiosqlite with one trip to its thread, or none: what is short is done at once, what takes long or waits goes there.

aiosqlite crosses to the thread for the cursor, the statement, its rows and the closing: four trips, three of them
wasted (measured: 300 µs a statement instead of 105), and the one left is most of what a short statement takes. A commit
waits for the disk and always goes there. A transaction begins with its first statement. No step is left running behind
a cancelled task.
"""

import asyncio
import logging
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from math import inf
from time import perf_counter
from typing import Any, Protocol, Self, TypeVar

import aiosqlite

log = logging.getLogger(__name__)
T = TypeVar("T")
LONG = 0.005
"""Seconds: no statement keeps the event loop for longer without being told of."""
_LOOK = 1_000
"""Steps of SQLite's machine between two looks at the time; each takes well below a microsecond."""
_ASIDE = 50
"""Runs that a statement makes on the thread after two in a row that took long."""
_MANY = 100
"""More rows than that are written on the thread."""
_ELSEWHERE = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_INTERRUPT)
"""Nothing was done: another program holds the file, or the statement was stopped for taking long."""


class Statement(Protocol):
    """What is known of a statement that is to be run."""

    text: str
    only_reads: bool
    slow: int
    long_runs: int


class OneTrip(aiosqlite.Connection):
    """A connection whose transactions begin with the words given, e.g. BEGIN IMMEDIATE."""

    def __init__(self, connector: Callable[[], sqlite3.Connection], begin: str, patience: float) -> None:
        super().__init__(lambda: self._ready(connector()), iter_chunk_size=1)
        self._begin, self._patience = begin, round(patience * 1000)
        self._until, self._changes = inf, 0
        self.kept_waiting = 0
        """How often a statement kept the event loop for longer than `LONG`."""
        self._thread.daemon = True  # an exit never waits for it

    def _ready(self, connection: sqlite3.Connection) -> sqlite3.Connection:
        """On the event loop nobody waits for another program's lock, nor for a statement that reads a lot."""
        connection.set_progress_handler(lambda: perf_counter() > self._until, _LOOK)
        connection.execute("PRAGMA busy_timeout = 0").close()
        return connection

    async def soon(self, step: Callable[[sqlite3.Connection], T], statement: Statement, many: int = 1) -> T:
        """Run the step of this statement inside a transaction: at once, or on the thread where that may take long.

        One that only reads is stopped after `LONG` and made again on the thread; others cannot be stopped without
        undoing the transaction, so they are told of. What takes long again and again goes to the thread for a while.
        """
        if statement.slow or many > _MANY:
            statement.slow = max(0, statement.slow - 1)
            return await self.cross(lambda connection: step(self.begun(connection)))
        if not self._running or self._connection is None:
            raise ValueError("Connection closed")
        began, inside = perf_counter(), False
        try:
            inside = self.begun(self._connection).in_transaction
            self._until = began + LONG if statement.only_reads else inf
            return step(self._connection)
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF not in _ELSEWHERE or inside is not self._connection.in_transaction:
                raise
        finally:
            self._until = inf
            self._look_back(statement, perf_counter() - began)
        return await self.cross(lambda connection: step(self.begun(connection)))

    def _look_back(self, statement: Statement, took: float) -> None:
        statement.long_runs = statement.long_runs + 1 if took > LONG else 0
        if statement.long_runs > 1:  # once, the machine may just have been busy
            statement.slow, statement.long_runs = _ASIDE, 1
        if took > 2 * LONG or (took > LONG and not statement.only_reads):
            self.kept_waiting += 1
            said = "A statement kept everything else waiting for %.0f ms, the %d. time: %.80s"
            log.info(said, took * 1000, self.kept_waiting, statement.text)

    def cursor(self) -> "_Cursor":  # type: ignore[override]  # SQLAlchemy asks for no more than _Cursor has
        return _Cursor(self)

    async def cross(self, step: Callable[[sqlite3.Connection], T]) -> T:
        """Run the step on the connection's thread, to its end whatever happens to the task.

        There it may wait for another program that holds the file.
        """
        if not self._running or self._connection is None:
            raise ValueError("Connection closed")  # aiosqlite's own words, which SQLAlchemy looks for
        connection = self._connection
        try:
            return await self._queued(lambda: self._patiently(connection, step))
        except asyncio.CancelledError:
            await self._idle()
            raise

    def _patiently(self, connection: sqlite3.Connection, step: Callable[[sqlite3.Connection], T]) -> T:
        connection.execute(f"PRAGMA busy_timeout = {self._patience}").close()
        try:
            return step(connection)
        finally:
            connection.execute("PRAGMA busy_timeout = 0").close()

    def _queued(self, step: Callable[[], T]) -> "asyncio.Future[T]":
        future: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        self._tx.put_nowait((future, step))
        return future

    async def _idle(self) -> None:
        """Wait until the thread has done everything queued before."""
        done = self._queued(lambda: None)
        while not done.done():
            try:
                await asyncio.shield(done)
            except asyncio.CancelledError:
                continue

    def wait_for_end(self) -> None:
        """Let the thread of a closed connection end: its last word goes to the event loop, which may close next."""
        if self._thread.ident is not None:
            self._thread.join(timeout=1)

    async def run(self, statement: str) -> None:
        """Run a statement that belongs to no transaction."""
        await self.cross(lambda connection: connection.execute(statement).close())

    def begun(self, connection: sqlite3.Connection) -> sqlite3.Connection:
        """The connection, inside a transaction."""
        if not connection.in_transaction:
            connection.execute(self._begin).close()
            self._changes = connection.total_changes
        return connection

    async def commit(self) -> None:
        if self._changed():
            await self.cross(sqlite3.Connection.commit)
        else:
            self.leave()

    async def rollback(self) -> None:
        if self._changed():
            await self.cross(sqlite3.Connection.rollback)
        else:
            self.leave()

    def leave(self) -> None:
        """End a transaction that changed nothing: nothing waits for the disk."""
        if self._connection is not None and self._connection.in_transaction:
            self._connection.rollback()

    def _changed(self) -> bool:
        """Whether there may be something to write: in a transaction rows were changed, or its schema."""
        connection = self._connection
        return connection is not None and connection.in_transaction and connection.total_changes != self._changes


class _Cursor:
    """What SQLAlchemy asks of a cursor; the rows are fetched on the same trip as the statement."""

    arraysize = 1

    def __init__(self, connection: OneTrip) -> None:
        self._connection = connection
        self._rows: list[Any] = []
        self.description: Any = None
        self.rowcount = -1
        self.lastrowid: int | None = None

    async def __aenter__(self) -> Self:
        return self

    async def execute(self, statement: str, values: Sequence[Any] = ()) -> Self:
        await self._connection.cross(lambda connection: self._run(connection, statement, values))
        return self

    def _run(self, connection: sqlite3.Connection, statement: str, values: Sequence[Any]) -> None:
        self._take(self._connection.begun(connection).execute(statement, values))

    async def executemany(self, statement: str, values: Iterable[Sequence[Any]]) -> Self:
        await self._connection.cross(lambda connection: self._run_each(connection, statement, values))
        return self

    def _run_each(self, connection: sqlite3.Connection, statement: str, values: Iterable[Sequence[Any]]) -> None:
        self._take(self._connection.begun(connection).executemany(statement, values))

    def _take(self, cursor: sqlite3.Cursor) -> None:
        self.description = cursor.description
        if self.description:
            self._rows = cursor.fetchall()
        self.rowcount, self.lastrowid = cursor.rowcount, cursor.lastrowid
        cursor.close()  # an open cursor keeps the file locked

    async def fetchall(self) -> list[Any]:
        return self._rows

    async def close(self) -> None:
        """Nothing is open any more."""
