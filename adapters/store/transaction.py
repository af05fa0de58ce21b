"""One transaction's line to the database: the statements of every noun go through it."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, ClassVar, Protocol, TypeVar, cast

from sqlalchemy import (
    BigInteger,
    Column,
    ColumnElement,
    Connection,
    Executable,
    Row,
    Select,
    Table,
    Update,
    bindparam,
    case,
    null,
    update,
)
from sqlalchemy.dialects.sqlite import Insert, insert
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection

from adapters.store.runs import Ran, runs_of
from adapters.store.tables.making import STAMP, new_stamp

if TYPE_CHECKING:
    from adapters.store.mapper import Mapper


class _Numbered(Protocol):
    """A noun that is known by a number."""

    __dataclass_fields__: ClassVar[dict[str, Any]]

    @property
    def id(self) -> int: ...


class _Stamped(_Numbered, Protocol):
    """One that is saved whole, and the stamp its row had when it was read."""

    @property
    def stamp(self) -> int: ...


T = TypeVar("T")
New = TypeVar("New", bound=_Numbered)
Noun = TypeVar("Noun", bound=_Stamped)
Values = dict[str, Any]
Found = Row[*tuple[Any, ...]]
Query = Select[*tuple[Any, ...]]


class Transaction:
    """Statements are built once, at import, and get their values here: building them costs more than running them."""

    def __init__(self, connection: AsyncConnection, *, writing: bool, writes: int = 0) -> None:
        """`writes` is how many there were in this process before it."""
        self.writes = writes
        self.stamp = new_stamp() if writing else 0
        self._connection, self._runs = connection, runs_of(connection, self.stamp)
        self._writing = writing
        cast("Connection", connection.sync_connection).info[STAMP] = self.stamp

    @property
    def dialect(self) -> str:
        """Which of the two it is, for the few statements that differ: `sqlite` or `postgresql`."""
        return self._connection.dialect.name

    @property
    def waits(self) -> bool:
        """Whether a statement that locks rows may have to wait for another transaction that is changing them."""
        return self._writing and self.dialect != "sqlite"

    async def rows(self, statement: Executable, **values: Any) -> Sequence[Found]:
        """All rows the statement gives; none, unasked, where it is asked about no `ids`."""
        if _asks_of_none(values):
            return ()
        return (await self._runs.run(statement, values)).rows

    async def many(self, statement: Executable, noun: Callable[[Found], T], **values: Any) -> list[T]:
        """What the rows are made into."""
        return [noun(row) for row in await self.rows(statement, **values)]

    async def one(self, statement: Executable, noun: Callable[[Found], T], **values: Any) -> T | None:
        """What the first row is made into, or None."""
        rows = await self.rows(statement, **values)
        return noun(rows[0]) if rows else None

    async def numbered(self, statement: Executable, noun: Callable[[Found], T], **values: Any) -> dict[int, T]:
        """What the rows are made into, by the number that each begins with."""
        return {row[0]: noun(row) for row in await self.rows(statement, **values)}

    async def grouped(
        self, statement: Query, noun: Callable[[Found], T], *, by: str, ids: Collection[int], **values: Any
    ) -> dict[int, list[T]]:
        """What the rows are made into, for each of these ids those whose column of this name holds it."""
        found: dict[int, list[T]] = {one: [] for one in ids}
        place = statement.selected_columns.keys().index(by)
        for row in await self.rows(statement, ids=ids, **values):
            found[row[place]].append(noun(row))
        return found

    async def held(self, statement: Query, *, skipping: bool = False, **values: Any) -> Sequence[Found]:
        """All rows; in a write nobody else can change them before it ends, so that read-then-write loses nothing.

        `skipping` passes over rows that another transaction holds.
        """
        return await self.rows(_locking(statement, skipping) if self._writing else statement, **values)

    async def do(self, statement: Executable, **values: Any) -> Ran:
        """Run a statement that changes rows; it is not run where it is to change none (`ids`)."""
        if _asks_of_none(values):
            return Ran((), 0)
        return await self._runs.run(statement, values)

    async def each(self, statement: Executable, values: Sequence[Mapping[str, Any]]) -> Sequence[Found]:
        """Run a changing statement once for each of these values, in one go; nothing where there are none."""
        return await self._runs.run_each(statement, values) if values else ()

    async def add(self, mapper: Mapper[New], noun: New, **further: Any) -> New:
        """Add this one; returned with its number."""
        return replace(noun, id=await self._runs.new_id(mapper.adding, {**mapper.values(noun), **further}))

    async def save(self, mapper: Mapper[Noun], *nouns: Noun) -> list[Noun]:
        """Save these whole, as `saving` says; returned as they are kept."""
        rows = [{"this": one.id, "seen": one.stamp, "mine": self.stamp, **mapper.values(one)} for one in nouns]
        await self.each(mapper.saving, rows)
        return [replace(one, stamp=self.stamp) for one in nouns]

    async def put(self, mapper: Mapper[Noun], *nouns: Noun) -> list[Noun]:
        """Add those without a number, save the others; returned as they are kept, in their order."""
        saved = {one.id: one for one in await self.save(mapper, *(one for one in nouns if one.id))}
        return [saved[one.id] if one.id else await self.add(mapper, one) for one in nouns]


def _asks_of_none(values: Mapping[str, Any]) -> bool:
    return "ids" in values and not values["ids"]


def saving(table: Table) -> Update:
    """Write a row of this table whole, if nobody else has since it was read: otherwise the transaction fails.

    The stamp becomes NULL then, which the column refuses: a statement for many rows at once, which says of none
    whether it met its row, fails with any of them.
    """
    seen, mine = bindparam("seen", type_=BigInteger), bindparam("mine", type_=BigInteger)
    fresh = table.c.stamp.in_([seen, mine])
    return update(table).where(table.c.id == bindparam("this")).values(stamp=case((fresh, mine), else_=null()))


def putting(table: Table, *by: Column[Any], where: Callable[[Any], ColumnElement[bool]] | None = None) -> Insert:
    """Add a row, or write over the one that is known by the same columns (the primary key, where none are named).

    `where` says of the new row whether it may write over the one there.
    """
    known, new = by or tuple(table.primary_key.columns), insert(table)
    fresh = {one.name: new.excluded[one.name] for one in table.c if one not in {*known, *table.primary_key.columns}}
    return new.on_conflict_do_update(index_elements=known, set_=fresh, where=where(new.excluded) if where else None)


def stale(error: Exception) -> bool:
    """Whether this is what `saving` fails with."""
    if not isinstance(error, IntegrityError) or error.orig is None:
        return False
    column = getattr(error.orig.__cause__, "column_name", None)  # PostgreSQL says by name what may not be NULL
    return column == "stamp" or bool(re.fullmatch(r"NOT NULL constraint failed: \w+\.stamp", str(error.orig)))


_LOCKING: dict[Query, Query] = {}


def _locking(statement: Query, skipping: bool) -> Query:
    """The same statement, locking the rows of the table it selects. SQLite leaves the words out: it has one writer."""
    if statement not in _LOCKING:
        table = statement.columns_clause_froms[0]
        _LOCKING[statement] = statement.with_for_update(of=table, skip_locked=skipping)
    return _LOCKING[statement]
