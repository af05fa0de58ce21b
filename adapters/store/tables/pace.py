"""Goals, time spent reading, and wishes."""

from sqlalchemy import (
    Column,
    Date,
    Index,
    Integer,
    PrimaryKeyConstraint,
    Table,
    Text,
)

from adapters.store.columns import Id, Utc
from adapters.store.tables.making import metadata, own_id, ref, stamp
from adapters.store.tables.owning import CUSTOM, DELETE, MOVE, owner

goals = Table(
    "goals",
    metadata,
    ref("clubs"),
    ref("members", info=owner(on_forget=DELETE, on_link=CUSTOM, exported_as="goal")),
    Column("papers", Integer, nullable=False),
    Column("minutes", Integer, nullable=False),
    PrimaryKeyConstraint("member_id"),
)

readings = Table(
    "readings",
    metadata,
    own_id(),
    ref("clubs"),
    ref("members", info=owner(on_forget=DELETE, on_link=MOVE, exported_as="readings")),
    ref("papers", null=True),
    Column("note_id", Id),  # of a note that may be taken back, or taken up by another one
    Column("minutes", Integer, nullable=False),
    Column("at", Utc, nullable=False),
    stamp(),
    Index(None, "member_id", "at", "id"),
    Index(None, "note_id"),
    Index(None, "club_id", "paper_id"),
    sqlite_autoincrement=True,  # an old button cannot undo another reading
)

wishes = Table(
    "wishes",
    metadata,
    ref("clubs"),
    ref("members", info=owner(on_forget=DELETE, on_link=CUSTOM, exported_as="wishes")),
    Column("wish", Text, nullable=False),
    Column("answered_on", Date),
    PrimaryKeyConstraint("member_id", "wish"),
    Index(None, "club_id", "wish"),
)
