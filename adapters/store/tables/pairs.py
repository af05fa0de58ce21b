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
from adapters.store.tables.owning import CUSTOM, DELETE, MOVE, NULL, owner

offers = Table(
    "offers",
    metadata,
    ref("clubs"),
    ref("rounds"),
    ref("members", info=owner(on_forget=DELETE, on_link=CUSTOM, exported_as="asking_to_swap")),
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
    Column("author_id", Id, ForeignKey("members.id"), info=owner(on_forget=NULL, on_link=MOVE, exported_as="swaps")),
    Column("reader_id", Id, ForeignKey("members.id"), info=owner(on_forget=NULL, on_link=MOVE, exported_as="swaps")),
    Column("state", Text, nullable=False),
    Column("at", Utc, nullable=False),
    stamp(),
    Index(None, "round_id", "id"),
    Index(None, "author_id"),
    Index(None, "reader_id"),
)
