"""What goes along where a club goes to another instance, said at the table and the column that are not as all others.

Every table with a club's number is a club's and goes along; one without says that it stays, and why. Numbers of rows
change on arrival where others have them: columns that refer to a table follow by themselves, and every other column
that may hold some says which.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Column, MetaData, Table

from adapters.store.columns import Json

NOTHING = "no numbers"
KEY, KEY_OF_POST = "the key of a row of the outbox", "the key of a row that is posted in a home"
POST, ACT, FIELDS, MARK = "a post", "what is known of an act", "a note's fields", "what a mark holds"
_HOLDS, _STAYS, _NAMED = "holds", "stays", "named"

OF_THIS_INSTANCE = {_STAYS: "the transactions of this instance"}
LEASE = {_STAYS: "whoever holds the row runs here"}


def holds(what: str) -> dict[str, Any]:
    """The `info` of a column with numbers in it: the noun they are numbers of, or one of the words above."""
    return {_HOLDS: what}


def stays(why: str) -> dict[str, Any]:
    """The `info` of a table, or a column, that does not go along."""
    return {_STAYS: why}


def those_named(column: str, kinds: Collection[str]) -> dict[str, Any]:
    """The `info` of a table of which some rows go along: those named `kind/<club>/…` in this column."""
    return {_NAMED: (column, tuple(kinds))}


@dataclass(frozen=True, slots=True)
class Carried:
    """A table of which rows go along: its columns that do, and by which of them a row is a club's.

    Where that column holds names, `kinds` are those of a club's; else it is the club's number.
    """

    table: Table
    columns: tuple[Column[Any], ...]
    by: Column[Any]
    kinds: tuple[str, ...] = ()

    @property
    def numbered(self) -> bool:
        """Whether its rows are known by numbers."""
        return "id" in self.table.primary_key.columns


def carried(schema: MetaData) -> Iterator[Carried]:
    """The tables that go along, each after what it refers to. TypeError where one, or a column, does not say enough."""
    for table in schema.sorted_tables:
        if _STAYS in table.info:
            continue
        columns = tuple(table.columns)
        for column in columns:
            _check(column)
        if table.name == "clubs":
            yield Carried(table, columns, table.c.id)
        elif _NAMED in table.info:
            name, kinds = table.info[_NAMED]
            yield Carried(table, columns, table.c[name], kinds)
        elif "club_id" in table.c:
            yield Carried(table, columns, table.c.club_id)
        else:
            raise TypeError(f"{table.name} has no club_id and does not say why it stays (see `stays`).")


def _check(column: Column[Any]) -> None:
    loose = isinstance(column.type, Json) or (column.name.endswith("_id") and not column.foreign_keys)
    if loose and not {_HOLDS, _STAYS} & set(column.info):
        raise TypeError(f"{column.table.name}.{column.name} does not say which numbers it holds (see `holds`).")


def goes(column: Column[Any]) -> bool:
    """Whether what this column holds goes along; what does not is empty on arrival."""
    return _STAYS not in column.info


def held(column: Column[Any]) -> str:
    """What numbers this column holds, as it says itself; `NOTHING` where it says nothing."""
    return str(column.info.get(_HOLDS, NOTHING))


def noun(table: Table) -> str:
    """How a number of this table is called: `note`, `inquiry`."""
    name = table.name
    return f"{name.removesuffix('ies')}y" if name.endswith("ies") else name.removesuffix("s")
