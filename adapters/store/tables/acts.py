"""What organizers did."""

from sqlalchemy import Column, ForeignKey, Index, Table, Text

from adapters.store.columns import Id, Json, Utc, Words
from adapters.store.tables.making import metadata, own_id, ref
from adapters.store.tables.owning import MOVE, NULL, owner

acts = Table(
    "acts",
    metadata,
    own_id(),
    ref("clubs"),
    ref(
        "members",
        null=True,
        info=owner(on_forget=NULL, on_link=MOVE, exported_as="acts", blank=("why",), stays=("data",)),
    ),
    Column(
        "about_id",
        Id,
        ForeignKey("members.id"),
        info=owner(on_forget=NULL, on_link=MOVE, exported_as="acts", blank=("why",), stays=("data",)),
    ),
    Column("deed", Text, nullable=False),
    Column("data", Json, nullable=False),
    Column("why", Words, nullable=False),
    Column("at", Utc, nullable=False),
    Index(None, "club_id", "id"),
    Index(None, "member_id"),
    Index(None, "about_id"),
)
