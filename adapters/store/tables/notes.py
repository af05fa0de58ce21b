"""What members hand in, what it counts for, and drafts."""

from sqlalchemy import Boolean, Column, Index, Integer, PrimaryKeyConstraint, Table, Text, false

from adapters.store.columns import Json, Utc
from adapters.store.tables.carrying import FIELDS, holds, stays
from adapters.store.tables.making import is_now, metadata, own_id, partial, ref, stamp
from adapters.store.tables.owning import KEEP, MOVE, NULL, owner

notes = Table(
    "notes",
    metadata,
    own_id(),
    ref("clubs"),
    ref("rounds"),
    ref("papers"),
    ref(
        "members",
        null=True,
        info=owner(on_forget=NULL, on_link=MOVE, exported_as="notes", blank=("fields",), found_as="note"),
    ),
    Column("kind", Text, nullable=False),
    Column("fields", Json, nullable=False, info=holds(FIELDS)),
    Column("at", Utc, nullable=False),
    Column("edited_at", Utc),
    Column("late", Boolean, nullable=False),
    Column("hidden", Boolean, nullable=False, server_default=false()),
    stamp(),
    Index(None, "round_id", "member_id", "kind", "paper_id"),
    Index(None, "member_id", "id"),
    Index(None, "club_id", "paper_id"),
    sqlite_autoincrement=True,  # a removed note's number never comes back, so an old button cannot mean another note
)
HANDED_IN = is_now(notes.c.kind, "summary", "critique")
partial(
    "uq_notes_one_of_a_kind",
    notes.c.round_id,
    notes.c.paper_id,
    notes.c.member_id,
    notes.c.kind,
    where=HANDED_IN,
    unique=True,
)

ledger = Table(
    "ledger",
    metadata,
    own_id(),
    ref("clubs"),
    ref("members", info=owner(on_forget=KEEP, on_link=MOVE, exported_as="ledger")),
    ref("rounds"),
    Column("number", Integer, nullable=False),
    Column("reason", Text, nullable=False),
    Column("at", Utc, nullable=False),
    Index(None, "member_id", "number", "id"),
    Index(None, "round_id"),
)

drafts = Table(
    "drafts",
    metadata,
    Column("platform", Text, nullable=False),
    Column("workspace", Text, nullable=False),
    Column("user", Text, nullable=False),
    Column("command", Text, nullable=False),
    Column("fields", Json, nullable=False),
    Column("at", Utc, nullable=False),
    PrimaryKeyConstraint("platform", "workspace", "user", "command"),
    info=stays("what somebody typed is theirs, in whichever club they meant it: nothing says in which"),
)
