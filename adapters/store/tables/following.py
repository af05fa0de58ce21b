"""What clubs follow, what was proposed to them, and the errands under way."""

from sqlalchemy import Column, Index, Integer, PrimaryKeyConstraint, Table, Text, UniqueConstraint

from adapters.store.columns import Json, Utc, Words
from adapters.store.tables.making import metadata, own_id, ref, stamp

sources = Table(
    "sources",
    metadata,
    own_id(),
    ref("clubs"),
    Column("name", Words, nullable=False),
    Column("at", Utc, nullable=False),
    Column("failures", Integer, nullable=False),
    Column("problem", Text, nullable=False),
    Column("told_at", Utc),
    stamp(),
    UniqueConstraint("club_id", "name"),
    sqlite_autoincrement=True,  # an old button never stops another source
)

suggested = Table(
    "suggested",
    metadata,
    ref("clubs"),
    Column("key", Text, nullable=False),
    Column("paper", Json, nullable=False),
    Column("at", Utc, nullable=False),
    PrimaryKeyConstraint("club_id", "key"),
)

errands = Table(
    "errands",
    metadata,
    ref("clubs"),
    ref("rounds"),
    Column("due", Utc, nullable=False),
    Column("until", Utc, nullable=False),
    Column("attempts", Integer, nullable=False),
    PrimaryKeyConstraint("round_id"),
    Index(None, "due"),
)
