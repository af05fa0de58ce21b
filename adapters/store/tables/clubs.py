"""Clubs and their homes."""

from sqlalchemy import Column, Index, Integer, Table, Text, UniqueConstraint, literal_column

from adapters.store.columns import Json, Utc, Words
from adapters.store.tables.carrying import NOTHING, holds
from adapters.store.tables.making import metadata, own_id, partial, ref, stamp

clubs = Table(
    "clubs",
    metadata,
    own_id(),
    Column("name", Words, nullable=False),
    Column("zone", Text, nullable=False),
    Column("rhythm", Json, nullable=False, info=holds(NOTHING)),
    Column("settings", Json, nullable=False, info=holds(NOTHING)),
    Column("state", Text, nullable=False),
    Column("created_at", Utc, nullable=False),
    Column("streak", Integer, nullable=False),
    Column("best_streak", Integer, nullable=False),
    stamp(),
)

homes = Table(
    "homes",
    metadata,
    own_id(),
    ref("clubs"),
    Column("platform", Text, nullable=False),
    Column("workspace", Text, nullable=False),
    Column("channel", Text, nullable=False),
    Column("joined_at", Utc, nullable=False),
    Column("broken", Words, nullable=False),
    stamp(),
    UniqueConstraint("platform", "workspace", "channel"),
    Index(None, "club_id"),
    sqlite_autoincrement=True,
)

HOME_BROKEN = homes.c.broken != literal_column("''")
partial("ix_homes_broken", homes.c.id, where=HOME_BROKEN)
