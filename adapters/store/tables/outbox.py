"""Rows to be posted."""

from sqlalchemy import Column, Index, Integer, Table, Text, UniqueConstraint

from adapters.store.columns import Json, Utc, Words
from adapters.store.tables.carrying import KEY, KEY_OF_POST, LEASE, NOTHING, POST, holds
from adapters.store.tables.making import is_now, metadata, own_id, partial, ref

outbox = Table(
    "outbox",
    metadata,
    own_id(),
    Column("key", Text, nullable=False, info=holds(KEY)),
    ref("clubs"),
    Column("kind", Text, nullable=False),
    Column("place", Json, nullable=False, info=holds(NOTHING)),
    Column("account", Json, info=holds(NOTHING)),
    Column("after", Text, nullable=False, info=holds(KEY_OF_POST)),
    Column("follows", Text, nullable=False, server_default="", info=holds(KEY_OF_POST)),
    Column("post", Json, nullable=False, info=holds(POST)),
    Column("revision", Integer, nullable=False),
    Column("due", Utc, nullable=False),
    Column("moment", Utc),
    Column("attempts", Integer, nullable=False),
    Column("first_try", Utc),
    Column("claimed_until", Utc, info=LEASE),
    Column("claimed_by", Text, nullable=False, info=LEASE),
    Column("outcome", Text, nullable=False),
    Column("sent", Json, info=holds(NOTHING)),
    Column("sent_at", Utc),
    Column("problem", Words, nullable=False),
    UniqueConstraint("key"),
    Index(None, "club_id", "due", "id"),
)

ROW_WAITS = is_now(outbox.c.outcome, "waiting")
partial("ix_outbox_due", outbox.c.due, outbox.c.id, where=ROW_WAITS)
partial("ix_outbox_leases", outbox.c.claimed_until, where=ROW_WAITS & outbox.c.claimed_until.is_not(None))
