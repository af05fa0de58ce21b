"""Small facts and papers looked up before."""

from sqlalchemy import (
    Column,
    Index,
    Table,
    Text,
)

from adapters.store.columns import Json, Utc, Words
from adapters.store.tables.making import metadata

marks = Table(
    "marks",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", Words, nullable=False),
    Column("at", Utc, nullable=False),
    Index(None, "at"),
)

shelved = Table(
    "shelved",
    metadata,
    Column("query", Words, primary_key=True),
    Column("papers", Json, nullable=False),
    Column("at", Utc, nullable=False),
)
