"""A club out of the database into a file: every row that is the club's, as of one moment, and never twice in memory."""

import json
from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import Column, Connection, Select, Text, collate, func, or_, select, type_coerce

from adapters.store.club_files.layout import Value, Writer
from adapters.store.columns import Json, Utc, Words, dumped
from adapters.store.kept import whole_schema
from adapters.store.tables.carrying import POST, Carried, carried, goes, held

_AT_ONCE = 500


def write_club(connection: Connection, club_id: int, out: Writer) -> None:
    """Every table with the club's rows, those without any as well."""
    for part in carried(whole_schema()):
        out.table(part.table.name, [column.name for column in part.columns if sent(column)])
        way = [_way(column) for column in part.columns if sent(column)]
        found = connection.execution_options(yield_per=_AT_ONCE).execute(_rows(connection, part, club_id))
        for row in found:
            out.row([one(value) for one, value in zip(way, row, strict=True)])


def sent(column: Column[Any]) -> bool:
    """Whether this column is in the file: also where it is empty there, unless the database fills it in by itself."""
    return goes(column) or column.server_default is None


def _rows(connection: Connection, part: Carried, club_id: int) -> Select[*tuple[Any, ...]]:
    columns = [type_coerce(one, Text) if isinstance(one.type, Json) else one for one in part.columns if sent(one)]
    return select(*columns).where(_own(part, club_id)).order_by(*(_in_order(connection, one) for one in _key(part)))


def _key(part: Carried) -> Sequence[Column[Any]]:
    return list(part.table.primary_key.columns)


def _own(part: Carried, club_id: int) -> Any:
    if not part.kinds:
        return part.by == club_id
    begins = [f"{kind}/{club_id}/" for kind in part.kinds]
    return or_(*(func.substr(part.by, 1, len(one)) == one for one in begins))


def _in_order(connection: Connection, column: Column[Any]) -> Any:
    """Texts sign by sign, whatever the database's language is."""
    if connection.dialect.name == "sqlite" or not isinstance(column.type, Text | Words):
        return column
    return collate(column, "C")


def _way(column: Column[Any]) -> Callable[[Any], Value]:
    """From the value as it is read to the one in the file."""
    if not goes(column):
        return (lambda _: None) if column.nullable else (lambda _: "")
    if held(column) == POST:
        return _without_picture
    if isinstance(column.type, Utc):
        return lambda at: at and Utc.kept(at)
    return _plain


def _plain(value: Any) -> Value:
    match value:
        case bool():
            return int(value)
        case date() | datetime():
            return value.isoformat()
        case str() | int() | None:
            return value
    raise TypeError(f"A {type(value).__name__} has no place in a club's file.")


def _without_picture(text: str) -> str:
    """A card is drawn anew where it is needed; its picture would be most of the file."""
    if '"picture"' not in text:
        return text
    post = json.loads(text)
    post.pop("picture", None)
    return dumped(post)
