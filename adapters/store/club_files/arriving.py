"""The club from its unpacked database into the one it is to live in from now on, within one transaction."""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Connection,
    Date,
    Integer,
    Table,
    Text,
    func,
    insert,
    select,
    text,
    type_coerce,
)

from adapters.store.club_files.followed import Followed, Row
from adapters.store.club_files.layout import broken
from adapters.store.club_files.welcome import refuse_known
from adapters.store.club_files.writing import sent
from adapters.store.columns import Json, Utc
from adapters.store.kept import whole_schema
from adapters.store.mapper import mapper_of
from adapters.store.tables.carrying import Carried, carried, goes
from bot.hooks import Features

_AT_ONCE = 500
_SPARE = 1_000
"""Numbers left out before those of a club that arrives: of a running PostgreSQL somebody may be given some just now."""
_SMALL = 2**31
_LAST = {
    "sqlite": text("SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = :named), 0) AS last"),
    "postgresql": text(
        "SELECT coalesce(pg_sequence_last_value(pg_get_serial_sequence(:named, 'id')::regclass), 0) AS last"
    ),
}
_GO_ON = text("SELECT setval(pg_get_serial_sequence(:named, 'id'), :last)")


@dataclass(frozen=True, slots=True)
class Arrived:
    """The club's number here, and how many rows came."""

    club_id: int
    rows: int


def bring_in(connection: Connection, unpacked: Connection, file: Path, features: Features) -> Arrived:
    """Copy every row that goes along. Raises StoreDown where the club is here, or its rows are none of a club's."""
    refuse_known(connection, unpacked)
    parts = list(carried(whole_schema()))
    spans = {part.table.name: _span(unpacked, part) for part in parts if part.numbered}
    lasts = {name: _last(connection, name) for name in spans}
    shifts = _shifts({name: span for name, span in spans.items() if span}, lasts)
    followed, rows = Followed(features, shifts), 0
    for part in parts:
        for some in _batches(unpacked, part, file, followed):
            connection.execute(insert(part.table), some)
            rows += len(some)
    if connection.dialect.name == "postgresql":
        for name, span in spans.items():
            if span and (last := span[1] + shifts[name]) > lasts[name]:
                connection.execute(_GO_ON, {"named": name, "last": last})
    club = spans["clubs"]
    assert club is not None, "one is there"  # noqa: S101 - for the type checker
    return Arrived(club[0] + shifts["clubs"], rows)


def _span(unpacked: Connection, part: Carried) -> tuple[int, int] | None:
    number = part.table.c.id
    low, high = unpacked.execute(select(func.min(number), func.max(number))).one()
    return None if low is None else (low, high)


def _last(connection: Connection, name: str) -> int:
    """The last number that was given here, to a row that may be gone, too."""
    there = connection.scalar(select(func.max(text("id"))).select_from(text(f'"{name}"'))) or 0
    return max(int(there), int(connection.scalar(_LAST[connection.dialect.name], {"named": name}) or 0))


def _shifts(spans: Mapping[str, tuple[int, int]], lasts: Mapping[str, int]) -> dict[str, int]:
    """By table, how far its numbers move: not at all where none was given here yet.

    Else beyond those given here and those it had, so that a button of its old days never means something else.
    """
    if all(lasts[name] < low for name, (low, _) in spans.items()):
        return dict.fromkeys(spans, 0)
    return {name: max(lasts[name], high) + _SPARE + 1 - low for name, (low, high) in spans.items()}


def _batches(unpacked: Connection, part: Carried, file: Path, followed: Followed) -> Iterator[list[Row]]:
    columns = [one for one in part.columns if sent(one)]
    ways = [(one.name, _way(one)) for one in columns]
    raw = select(*(_raw(one) for one in columns)).order_by(*part.table.primary_key.columns)
    some: list[Row] = []
    for row in unpacked.execution_options(yield_per=_AT_ONCE).execute(raw):
        try:
            values = {name: way(value) for (name, way), value in zip(ways, row, strict=True)}
            _judge(part.table, values)
            some.append(followed.row(part.table, values))
        except (ValueError, TypeError, KeyError, AttributeError, IndexError, RecursionError) as problem:
            raise broken(file, f"what it holds of {part.table.name} is damaged") from problem
        if len(some) == _AT_ONCE:
            yield some
            some = []
    if some:
        yield some


def _judge(table: Table, values: Row) -> None:
    """Raise whatever the program would on meeting this row."""
    if mapper := mapper_of(table):
        mapper.judge([values.get(column.name, 0) for column in table.columns])


def _raw(column: Column[Any]) -> Any:
    """As SQLite keeps it, whatever that is: to be looked at before it is believed."""
    return type_coerce(column, Integer if isinstance(column.type, Integer | Boolean) else Text).label(column.name)


def _way(column: Column[Any]) -> Callable[[Any], Any]:
    """From what is kept to the value. Raises ValueError or TypeError where it is none."""
    if not goes(column):
        return lambda _: None if column.nullable else ""
    way = _by_type(column)

    def read(value: Any) -> Any:
        if value is None:
            if not column.nullable:
                raise ValueError
            return None
        return way(value)

    return read


def _by_type(column: Column[Any]) -> Callable[[Any], Any]:
    match column.type:
        case Utc():
            return _moment
        case Date():
            return date.fromisoformat
        case Boolean():
            return lambda value: bool((0, 1).index(value))
        case Json():
            return json.loads
        case BigInteger():
            return _number
        case Integer():
            return _small
    return str


def _moment(value: str) -> datetime:
    at = datetime.fromisoformat(value)
    if at.tzinfo is None:
        raise ValueError
    return at


def _number(value: Any) -> int:
    if type(value) is not int:
        raise ValueError
    return value


def _small(value: int) -> int:
    if not -_SMALL <= value < _SMALL:
        raise ValueError
    return value
