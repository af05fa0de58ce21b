"""Members, their accounts and absences."""

from sqlalchemy import Boolean, Column, Date, Index, Integer, Table, Text, UniqueConstraint, not_

from adapters.store.columns import Utc, Words
from adapters.store.tables.making import metadata, own_id, partial, ref, stamp
from adapters.store.tables.owning import DELETE, MOVE, owner

members = Table(
    "members",
    metadata,
    own_id(),
    ref("clubs"),
    Column("name", Words, nullable=False),
    Column("joined_at", Utc, nullable=False),
    Column("organizer", Boolean, nullable=False),
    Column("remind", Boolean, nullable=False),
    Column("streak", Integer, nullable=False),
    Column("best", Integer, nullable=False),
    Column("kept", Integer, nullable=False),
    Column("freezes", Integer, nullable=False),
    Column("forgotten", Boolean, nullable=False),
    Column("folded", Words, nullable=False),  # the name in folded case, to be found by
    Column("left_at", Utc),
    Column("language", Text, nullable=False, server_default=""),  # chosen by themselves
    stamp(),
    Index(None, "club_id", "folded"),
)

PRESENT = not_(members.c.forgotten)
partial("ix_members_board", members.c.club_id, members.c.streak, members.c.kept, where=PRESENT)

accounts = Table(
    "accounts",
    metadata,
    own_id(),
    ref("clubs"),
    ref("members", info=owner(on_forget=DELETE, on_link=MOVE, exported_as="accounts")),
    Column("platform", Text, nullable=False),
    Column("workspace", Text, nullable=False),
    Column("user", Text, nullable=False),
    Column("name", Words, nullable=False),
    Column("locale", Text, nullable=False),
    Column("zone", Text, nullable=False),
    Column("gone_at", Utc),  # since when the platform does not know this person where the club lives
    Column("looked_at", Utc),  # when the platform was asked last
    UniqueConstraint("club_id", "platform", "workspace", "user"),
    Index(None, "platform", "workspace", "user"),
    Index(None, "member_id"),
    Index(None, "platform", "looked_at"),
)

aways = Table(
    "aways",
    metadata,
    own_id(),
    ref("clubs"),
    ref("members", info=owner(on_forget=DELETE, on_link=MOVE, exported_as="away")),
    Column("first", Date, nullable=False),
    Column("last", Date, nullable=False),
    Index(None, "club_id", "last"),
    Index(None, "member_id"),
    sqlite_autoincrement=True,
)
