"""One transaction's line to the database: the statements of every noun go through it."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar

from sqlalchemy import Executable, Row, Select
from sqlalchemy.ext.asyncio import AsyncConnection

from adapters.store.runs import Ran, runs_of

T = TypeVar("T")
Values = dict[str, Any]
Found = Row[*tuple[Any, ...]]
Query = Select[*tuple[Any, ...]]


class Line:
    """Statements are built once, at import, and get their values here: building them costs more than running them."""

    def __init__(self, connection: AsyncConnection, *, writing: bool) -> None:
        self._connection, self._runs = connection, runs_of(connection)
        self._writing = writing

    @property
    def dialect(self) -> str:
        """Which of the two it is, for the few statements that differ: `sqlite` or `postgresql`."""
        return self._connection.dialect.name

    async def rows(self, statement: Executable, **values: Any) -> Sequence[Found]:
        """All rows the statement gives."""
        return (await self._runs.run(statement, values)).rows

    async def many(self, statement: Executable, noun: Callable[[Found], T], **values: Any) -> list[T]:
        """What the rows are made into."""
        return [noun(row) for row in await self.rows(statement, **values)]

    async def one(self, statement: Executable, noun: Callable[[Found], T], **values: Any) -> T | None:
        """What the first row is made into, or None."""
        rows = (await self._runs.run(statement, values)).rows
        return noun(rows[0]) if rows else None

    async def held(self, statement: Query, *, skipping: bool = False, **values: Any) -> Sequence[Found]:
        """All rows; in a write nobody else can change them before it ends, so that read-then-write loses nothing.

        `skipping` passes over rows that another transaction holds.
        """
        return await self.rows(_locking(statement, skipping) if self._writing else statement, **values)

    async def do(self, statement: Executable, **values: Any) -> Ran:
        """Run a statement that changes rows."""
        return await self._runs.run(statement, values)

    async def each(self, statement: Executable, values: Sequence[Mapping[str, Any]]) -> Sequence[Found]:
        """Run a changing statement once for each of these values, in one go; nothing where there are none."""
        return await self._runs.run_each(statement, values) if values else ()

    async def new_id(self, statement: Executable, **values: Any) -> int:
        """Insert one row and return its id."""
        return await self._runs.new_id(statement, values)


_LOCKING: dict[Query, Query] = {}


def _locking(statement: Query, skipping: bool) -> Query:
    """The same statement, locking the rows of the table it selects. SQLite leaves the words out: it has one writer."""
    if statement not in _LOCKING:
        table = statement.columns_clause_froms[0]
        _LOCKING[statement] = statement.with_for_update(of=table, skip_locked=skipping)
    return _LOCKING[statement]
