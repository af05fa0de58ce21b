"""Papers, nominations and approvals."""

from sqlalchemy import Boolean, Column, Date, Index, Integer, PrimaryKeyConstraint, Table, Text, UniqueConstraint

from adapters.store.columns import Json, Utc, Words
from adapters.store.tables.carrying import NOTHING, holds
from adapters.store.tables.making import is_now, metadata, own_id, partial, ref, stamp
from adapters.store.tables.owning import CUSTOM, KEEP, MOVE, NULL, owner

papers = Table(
    "papers",
    metadata,
    own_id(),
    ref("clubs"),
    Column("key", Text, nullable=False),
    Column("title", Words, nullable=False),
    Column("authors", Json, nullable=False, info=holds(NOTHING)),
    Column("abstract", Words, nullable=False),
    Column("categories", Json, nullable=False, info=holds(NOTHING)),
    Column("published", Date),
    Column("version", Integer, nullable=False),
    Column("link", Words, nullable=False),
    Column("links", Json, nullable=False, info=holds(NOTHING)),
    Column("comment", Words, nullable=False),
    Column("withdrawn", Boolean, nullable=False),
    Column("original", Json, nullable=False, server_default="[]", info=holds(NOTHING)),
    Column("written", Json, nullable=False, server_default="[]", info=holds(NOTHING)),
    stamp(),
    UniqueConstraint("club_id", "key"),
)

paper_aliases = Table(
    "paper_aliases",
    metadata,
    ref("clubs"),
    Column("key", Text, nullable=False),
    ref("papers"),
    PrimaryKeyConstraint("club_id", "key"),
    Index(None, "club_id", "paper_id"),
)

nominations = Table(
    "nominations",
    metadata,
    own_id(),
    ref("clubs"),
    ref("papers"),
    ref("members", null=True, info=owner(on_forget=NULL, on_link=MOVE, exported_as="nominations", blank=("pitch",))),
    Column("pitch", Words, nullable=False),
    Column("at", Utc, nullable=False),
    Column("state", Text, nullable=False),
    Column("ballots", Integer, nullable=False),
    ref("rounds", null=True),
    stamp(),
    Index(None, "member_id"),
    Index(None, "round_id"),
    Index(None, "club_id", "paper_id"),
)

OPEN, WON, LAPSED = (is_now(nominations.c.state, state) for state in ("open", "picked", "lapsed"))
partial("ix_nominations_open", nominations.c.club_id, nominations.c.at, where=OPEN)

approvals = Table(
    "approvals",
    metadata,
    ref("clubs"),
    ref("rounds"),
    ref("members", info=owner(on_forget=KEEP, on_link=CUSTOM, exported_as="votes")),
    ref("nominations"),
    Column("at", Utc, nullable=False),
    PrimaryKeyConstraint("round_id", "member_id", "nomination_id"),
    Index(None, "member_id", "round_id"),
)
