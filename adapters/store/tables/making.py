"""What tables are made with."""

import secrets
from typing import Any

from sqlalchemy import BigInteger, Column, ColumnElement, ForeignKey, Index, MetaData, literal_column, text

from adapters.store.columns import Id
from adapters.store.tables.carrying import OF_THIS_INSTANCE

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    }
)


def own_id() -> Column[int]:
    """The number a row is known by."""
    return Column("id", Id, primary_key=True)


def ref(table: str, *, null: bool = False, info: dict[str, Any] | None = None) -> Column[int]:
    """The number of a row of another table: `clubs` gives `club_id`. One of a member says in `info` whose it is."""
    return Column(f"{table.removesuffix('s')}_id", Id, ForeignKey(f"{table}.id"), nullable=null, info=info or {})


STAMP = "stamp of this transaction"
"""Where a connection keeps what the transaction under way marks the rows with that it changes."""


def stamp() -> Column[int]:
    """Which transaction changed this row last. Whoever saves what they read before that is refused (`line.saving`)."""
    return Column(
        "stamp", BigInteger, nullable=False, server_default=text("0"), onupdate=_stamped, info=OF_THIS_INSTANCE
    )


def new_stamp() -> int:
    """Another one for each transaction; by chance, so that nobody has to count."""
    return secrets.randbits(62) + 1


def _stamped(context: Any) -> int:
    """Any change marks its rows, also one that was not read before."""
    return int(context.root_connection.info.get(STAMP) or new_stamp())


def partial(name: str, *columns: ColumnElement[object], where: ColumnElement[bool], unique: bool = False) -> Index:
    """An index of only the rows for which this holds."""
    return Index(name, *columns, unique=unique, sqlite_where=where, postgresql_where=where)


def is_now(column: Column[str], *states: str) -> ColumnElement[bool]:
    """The column holds one of these states, written out: a bound value would keep SQLite from a partial index."""
    if len(states) == 1:
        return column == literal_column(f"'{states[0]}'")
    return column.in_([literal_column(f"'{state}'") for state in states])
