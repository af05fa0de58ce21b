"""Small facts and papers looked up before."""

from sqlalchemy import Column, Index, Table, Text

from adapters.store.columns import Json, Utc, Words
from adapters.store.tables.carrying import MARK, holds, stays, those_named
from adapters.store.tables.making import metadata
from bot.store.memory import CLUB_MARKS

marks = Table(
    "marks",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", Words, nullable=False, info=holds(MARK)),
    Column("at", Utc, nullable=False),
    Index(None, "at"),
    info=those_named("name", CLUB_MARKS),
)

shelved = Table(
    "shelved",
    metadata,
    Column("query", Words, primary_key=True),
    Column("papers", Json, nullable=False),
    Column("at", Utc, nullable=False),
    info=stays("looked up once more where it is needed"),
)
