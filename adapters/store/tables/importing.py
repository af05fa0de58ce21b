"""Imports, their sessions, readings and presenters."""

from sqlalchemy import Boolean, Column, Date, Index, Integer, Table, Text

from adapters.store.columns import Json, Utc, Words
from adapters.store.tables.carrying import NOTHING, holds
from adapters.store.tables.making import is_now, metadata, own_id, partial, ref
from adapters.store.tables.owning import DELETE, MOVE, NULL, owner

imports = Table(
    "imports",
    metadata,
    own_id(),
    ref("clubs"),
    ref(
        "members",
        null=True,
        info=owner(on_forget=NULL, on_link=MOVE, exported_as="imports", stays=("name", "columns", "doubts", "content")),
    ),
    Column("at", Utc, nullable=False),
    Column("name", Words, nullable=False),
    Column("stage", Text, nullable=False),
    Column("content", Text, nullable=False),
    Column("shape", Text, nullable=False),
    Column("day_order", Text),
    Column("columns", Json, nullable=False, info=holds(NOTHING)),
    Column("asked", Boolean, nullable=False),
    Column("doubts", Json, nullable=False, info=holds(NOTHING)),
    Column("due", Utc, nullable=False),
    Column("ended_at", Utc),
    Column("kept", Integer, nullable=False),
    Index(None, "club_id"),
    Index(None, "member_id"),
    sqlite_autoincrement=True,  # an old button is never about another import
)
WORKS = is_now(imports.c.stage, "looking", "taking", "undoing")
partial("ix_imports_due", imports.c.due, where=WORKS)

import_sessions = Table(
    "import_sessions",
    metadata,
    own_id(),
    ref("clubs"),
    ref("imports"),
    Column("position", Integer, nullable=False),
    Column("day", Date),
    Column("found_at", Words, nullable=False),
    Column("place", Words, nullable=False),
    Column("notes", Words, nullable=False),
    Column("done", Boolean, nullable=False),
    ref("rounds", null=True),
    Index(None, "import_id", "position"),
    Index(None, "round_id"),
    sqlite_autoincrement=True,
)

import_readings = Table(
    "import_readings",
    metadata,
    own_id(),
    ref("clubs"),
    ref("imports"),
    ref("import_sessions"),
    Column("position", Integer, nullable=False),
    Column("reading", Json, nullable=False, info=holds(NOTHING)),
    Column("standing", Text, nullable=False),
    Column("choice", Text, nullable=False),
    Column("found", Json, info=holds(NOTHING)),
    Column("tries", Integer, nullable=False),
    ref("papers", null=True),
    Column("fresh", Boolean, nullable=False),
    Index(None, "import_id", "position"),
    Index(None, "import_session_id"),
    Index(None, "paper_id"),
    sqlite_autoincrement=True,
)

import_presenters = Table(
    "import_presenters",
    metadata,
    own_id(),
    ref("clubs"),
    ref("imports"),
    ref("import_sessions"),
    ref("members", null=True, info=owner(on_forget=DELETE, on_link=MOVE, exported_as="presented")),
    Column("name", Words, nullable=False),
    Column("identity", Text, nullable=False),  # of the presenter's account on their platform, where the file names it
    Index(None, "import_id"),
    Index(None, "import_session_id"),
    Index(None, "member_id"),
    Index(None, "club_id", "identity"),
    sqlite_autoincrement=True,
)
