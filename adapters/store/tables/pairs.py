"""Who asked to swap summaries, and who read whose."""

from sqlalchemy import (
    Column,
    ForeignKey,
    Index,
    PrimaryKeyConstraint,
    Table,
    Text,
)

from adapters.store.columns import Id, Utc
from adapters.store.tables.making import metadata, own_id, ref, stamp

offers = Table(
    "offers",
    metadata,
    ref("clubs"),
    ref("rounds"),
    ref("members"),
    Column("at", Utc, nullable=False),
    PrimaryKeyConstraint("round_id", "member_id"),
    Index(None, "member_id"),
)

meetings = Table(
    "meetings",
    metadata,
    own_id(),
    ref("clubs"),
    ref("rounds"),
    Column("author_id", Id, ForeignKey("members.id")),
    Column("reader_id", Id, ForeignKey("members.id")),
    Column("state", Text, nullable=False),
    Column("at", Utc, nullable=False),
    stamp(),
    Index(None, "round_id", "id"),
    Index(None, "author_id"),
    Index(None, "reader_id"),
)
