"""Which calls were carried out last."""

from sqlalchemy import Column, Index, PrimaryKeyConstraint, Table, Text

from adapters.store.columns import Utc
from adapters.store.tables.carrying import stays
from adapters.store.tables.making import metadata

told = Table(
    "told",
    metadata,
    Column("person", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("changed_at", Utc, nullable=False),
    Column("added_at", Utc, nullable=False),
    PrimaryKeyConstraint("person", "subject"),
    Index(None, "changed_at"),
    info=stays("of no use an hour later"),
)
