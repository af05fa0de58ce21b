"""How a transaction's statements are run: prepared ones on SQLite's own connection, or by SQLAlchemy."""

import sqlite3
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar, cast

from sqlalchemy import Dialect, Executable
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection

from adapters.store.one_trip import OneTrip
from adapters.store.prepared import Prepared, prepared

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Ran:
    """What a statement gave."""

    rows: Sequence[Any]
    rowcount: int = -1


class Runs(Protocol):
    """Runs statements within one transaction."""

    async def run(self, statement: Executable, values: Mapping[str, Any]) -> Ran: ...
    async def new_id(self, statement: Executable, values: Mapping[str, Any]) -> int:
        """Insert one row; its id."""
        ...

    async def run_each(self, statement: Executable, values: Sequence[Mapping[str, Any]]) -> Sequence[Any]:
        """Once for each of these values, of which there are some; the rows of all."""
        ...


def runs_of(connection: AsyncConnection, stamp: int) -> Runs:
    """The quickest way for this connection; `stamp` is what the transaction marks the rows with that it changes."""
    trip = trip_of(connection)
    return SqlAlchemyRuns(connection) if trip is None else PreparedRuns(trip, connection.dialect, stamp)


def trip_of(connection: AsyncConnection) -> OneTrip | None:
    """SQLite's own connection below this one; None for PostgreSQL."""
    if connection.dialect.name != "sqlite":
        return None
    raw = connection.sync_connection
    return cast("OneTrip", raw.connection.driver_connection) if raw is not None else None


class SqlAlchemyRuns:
    """As SQLAlchemy does it."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def run(self, statement: Executable, values: Mapping[str, Any]) -> Ran:
        result = await self._connection.execute(statement, values)
        rows = result.all() if result.returns_rows else ()
        return Ran(rows, result.rowcount)

    async def new_id(self, statement: Executable, values: Mapping[str, Any]) -> int:
        result = await self._connection.execute(statement, values)
        return cast("tuple[int]", result.inserted_primary_key)[0]

    async def run_each(self, statement: Executable, values: Sequence[Mapping[str, Any]]) -> Sequence[Any]:
        result = await self._connection.execute(statement, values)
        return result.all() if result.returns_rows else ()


class PreparedRuns:
    """Prepared statements, at once where they are short."""

    def __init__(self, trip: OneTrip, dialect: Dialect, stamp: int) -> None:
        self._trip, self._dialect, self._stamp = trip, dialect, stamp

    async def run(self, statement: Executable, values: Mapping[str, Any]) -> Ran:
        ready = prepared(statement, values, self._dialect)
        raw, rowcount, _ = await self._ran(ready, values)
        return Ran(ready.rows(raw), rowcount)

    async def new_id(self, statement: Executable, values: Mapping[str, Any]) -> int:
        _, _, new_id = await self._ran(prepared(statement, values, self._dialect), values)
        return cast("int", new_id)

    async def _ran(self, ready: Prepared, values: Mapping[str, Any]) -> tuple[list[Any], int, int | None]:
        bound = ready.values(values, self._stamp)

        def step(connection: sqlite3.Connection) -> tuple[list[Any], int, int | None]:
            cursor = connection.execute(ready.text, bound)
            try:
                rows = cursor.fetchall() if cursor.description else []
                return rows, cursor.rowcount, cursor.lastrowid
            finally:
                cursor.close()  # an open one keeps the file locked

        return await self._done(ready, step)

    async def run_each(self, statement: Executable, values: Sequence[Mapping[str, Any]]) -> Sequence[Any]:
        ready = prepared(statement, values[0], self._dialect)
        bound = [ready.values(some, self._stamp) for some in values]

        def step(connection: sqlite3.Connection) -> list[Any]:
            if not ready.returns:
                connection.executemany(ready.text, bound).close()
                return []
            return [row for some in bound for row in connection.execute(ready.text, some).fetchall()]

        return ready.rows(await self._done(ready, step, many=len(bound)))

    async def _done(self, ready: Prepared, step: Callable[[sqlite3.Connection], T], many: int = 1) -> T:
        try:
            return await self._trip.soon(step, ready, many)
        except sqlite3.Error as error:
            raise DBAPIError.instance(  # the same errors as from SQLAlchemy, and no values in them
                ready.text, None, error, sqlite3.Error, hide_parameters=True, dialect=self._dialect
            ) from error
