"""What organizers did."""

from sqlalchemy import Column, ForeignKey, Index, Table, Text

from adapters.store.columns import Id, Json, Utc, Words
from adapters.store.tables.making import metadata, own_id, ref

acts = Table(
    "acts",
    metadata,
    own_id(),
    ref("clubs"),
    ref("members", null=True),
    Column("about_id", Id, ForeignKey("members.id")),
    Column("deed", Text, nullable=False),
    Column("data", Json, nullable=False),
    Column("why", Words, nullable=False),
    Column("at", Utc, nullable=False),
    Index(None, "club_id", "id"),
    Index(None, "member_id"),
    Index(None, "about_id"),
)
