"""What ties papers together."""

from sqlalchemy import Column, ForeignKey, Index, Table, Text

from adapters.store.columns import Id, Utc, Words
from adapters.store.tables.making import metadata, own_id, ref, stamp
from adapters.store.tables.owning import MOVE, NULL, owner

connections = Table(
    "connections",
    metadata,
    own_id(),
    ref("clubs"),
    Column("from_paper_id", Id, ForeignKey("papers.id"), nullable=False),
    Column("to_paper_id", Id, ForeignKey("papers.id"), nullable=False),
    Column("kind", Text, nullable=False),
    ref(
        "members",
        null=True,
        info=owner(on_forget=NULL, on_link=MOVE, exported_as="connections", blank=("why",), found_as="connection"),
    ),
    Column("why", Words, nullable=False),
    # No foreign key: a note that another one has taken up comes back under its number when two members part again.
    Column("note_id", Id),
    ref("rounds", null=True),
    Column("at", Utc, nullable=False),
    stamp(),
    Index(None, "club_id", "from_paper_id", "id"),
    Index(None, "club_id", "to_paper_id", "id"),
    Index(None, "note_id"),
    Index(None, "round_id"),
    Index(None, "member_id"),
    sqlite_autoincrement=True,  # an old button never means another connection
)
