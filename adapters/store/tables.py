"""The schema. A unique key here is what makes a second home, vote, note or post impossible; `revisions/` builds it."""

from sqlalchemy import (
    Boolean,
    Column,
    ColumnElement,
    Date,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    Text,
    UniqueConstraint,
    literal_column,
    not_,
)

from adapters.store.columns import Id, Json, Utc, Words

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    }
)


def _id() -> Column[int]:
    return Column("id", Id, primary_key=True)


def _ref(table: str, *, null: bool = False) -> Column[int]:
    return Column(f"{table.removesuffix('s')}_id", Id, ForeignKey(f"{table}.id"), nullable=null)


def _partial(name: str, *columns: ColumnElement[object], where: ColumnElement[bool], unique: bool = False) -> Index:
    return Index(name, *columns, unique=unique, sqlite_where=where, postgresql_where=where)


def is_now(column: Column[str], *states: str) -> ColumnElement[bool]:
    """The column holds one of these states, written out: a bound value would keep SQLite from a partial index."""
    if len(states) == 1:
        return column == literal_column(f"'{states[0]}'")
    return column.in_([literal_column(f"'{state}'") for state in states])


clubs = Table(
    "clubs",
    metadata,
    _id(),
    Column("name", Words, nullable=False),
    Column("zone", Text, nullable=False),
    Column("rhythm", Json, nullable=False),
    Column("settings", Json, nullable=False),
    Column("state", Text, nullable=False),
    Column("created_at", Utc, nullable=False),
    Column("streak", Integer, nullable=False),
    Column("best_streak", Integer, nullable=False),
)

homes = Table(
    "homes",
    metadata,
    _id(),
    _ref("clubs"),
    Column("platform", Text, nullable=False),
    Column("workspace", Text, nullable=False),
    Column("channel", Text, nullable=False),
    Column("joined_at", Utc, nullable=False),
    Column("broken", Words, nullable=False),
    UniqueConstraint("platform", "workspace", "channel"),
    Index(None, "club_id"),
    sqlite_autoincrement=True,
)

HOME_BROKEN = homes.c.broken != literal_column("''")
_partial("ix_homes_broken", homes.c.id, where=HOME_BROKEN)

members = Table(
    "members",
    metadata,
    _id(),
    _ref("clubs"),
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
    Index(None, "club_id", "folded"),
)
PRESENT = not_(members.c.forgotten)
_partial("ix_members_board", members.c.club_id, members.c.streak, members.c.kept, where=PRESENT)

accounts = Table(
    "accounts",
    metadata,
    _id(),
    _ref("clubs"),
    _ref("members"),
    Column("platform", Text, nullable=False),
    Column("workspace", Text, nullable=False),
    Column("user", Text, nullable=False),
    Column("name", Words, nullable=False),
    Column("locale", Text, nullable=False),
    Column("zone", Text, nullable=False),
    Column("admin", Boolean, nullable=False),
    UniqueConstraint("club_id", "platform", "workspace", "user"),
    Index(None, "platform", "workspace", "user"),
    Index(None, "member_id"),
)

aways = Table(
    "aways",
    metadata,
    _id(),
    _ref("clubs"),
    _ref("members"),
    Column("first", Date, nullable=False),
    Column("last", Date, nullable=False),
    Index(None, "club_id", "last"),
    Index(None, "member_id"),
    sqlite_autoincrement=True,
)

papers = Table(
    "papers",
    metadata,
    _id(),
    _ref("clubs"),
    Column("key", Text, nullable=False),
    Column("title", Words, nullable=False),
    Column("authors", Json, nullable=False),
    Column("abstract", Words, nullable=False),
    Column("categories", Json, nullable=False),
    Column("published", Date),
    Column("version", Integer, nullable=False),
    Column("link", Words, nullable=False),
    Column("links", Json, nullable=False),
    Column("comment", Words, nullable=False),
    Column("withdrawn", Boolean, nullable=False),
    UniqueConstraint("club_id", "key"),
)

rounds = Table(
    "rounds",
    metadata,
    _id(),
    _ref("clubs"),
    Column("number", Integer, nullable=False),
    Column("state", Text, nullable=False),
    Column("pick_on", Date, nullable=False),
    Column("chosen", Json, nullable=False),
    Column("picked_at", Utc),
    Column("wrap_at", Utc),
    Column("why", Text, nullable=False),
    UniqueConstraint("club_id", "number"),
)
UNSETTLED = is_now(rounds.c.state, "coming", "voting", "reading", "wrapped")
_partial("ix_rounds_unsettled", rounds.c.club_id, rounds.c.number, where=UNSETTLED)

round_papers = Table(
    "round_papers",
    metadata,
    _ref("clubs"),
    _ref("rounds"),
    Column("position", Integer, nullable=False),
    _ref("papers"),
    PrimaryKeyConstraint("round_id", "position"),
    Index(None, "club_id", "paper_id"),
)

moments = Table(
    "moments",
    metadata,
    _id(),
    _ref("clubs"),
    _ref("rounds"),
    Column("step", Text, nullable=False),
    Column("due", Utc, nullable=False),
    Column("state", Text, nullable=False),
    Column("done_at", Utc),
    UniqueConstraint("round_id", "step"),
)
MOMENT_WAITS = is_now(moments.c.state, "waiting")
_partial("ix_moments_due", moments.c.due, moments.c.id, where=MOMENT_WAITS)
_partial("ix_moments_club", moments.c.club_id, moments.c.due, where=MOMENT_WAITS)

nominations = Table(
    "nominations",
    metadata,
    _id(),
    _ref("clubs"),
    _ref("papers"),
    _ref("members", null=True),
    Column("pitch", Words, nullable=False),
    Column("at", Utc, nullable=False),
    Column("state", Text, nullable=False),
    Column("ballots", Integer, nullable=False),
    _ref("rounds", null=True),
    Index(None, "member_id"),
    Index(None, "round_id"),
)
OPEN = is_now(nominations.c.state, "open")
_partial("ix_nominations_open", nominations.c.club_id, nominations.c.at, where=OPEN)

approvals = Table(
    "approvals",
    metadata,
    _ref("clubs"),
    _ref("rounds"),
    _ref("members"),
    _ref("nominations"),
    Column("at", Utc, nullable=False),
    PrimaryKeyConstraint("round_id", "member_id", "nomination_id"),
    Index(None, "member_id", "round_id"),
)

notes = Table(
    "notes",
    metadata,
    _id(),
    _ref("clubs"),
    _ref("rounds"),
    _ref("papers"),
    _ref("members", null=True),
    Column("kind", Text, nullable=False),
    Column("fields", Json, nullable=False),
    Column("at", Utc, nullable=False),
    Column("edited_at", Utc),
    Column("late", Boolean, nullable=False),
    Index(None, "round_id", "member_id", "kind", "paper_id"),
    Index(None, "member_id", "id"),
    sqlite_autoincrement=True,  # a removed note's number never comes back, so an old button cannot mean another note
)
_partial(
    "uq_notes_one_of_a_kind",
    notes.c.round_id,
    notes.c.paper_id,
    notes.c.member_id,
    notes.c.kind,
    where=is_now(notes.c.kind, "summary", "critique"),
    unique=True,
)

ledger = Table(
    "ledger",
    metadata,
    _id(),
    _ref("clubs"),
    _ref("members"),
    _ref("rounds"),
    Column("number", Integer, nullable=False),
    Column("reason", Text, nullable=False),
    Column("at", Utc, nullable=False),
    Index(None, "member_id", "number", "id"),
    Index(None, "round_id"),
)

outbox = Table(
    "outbox",
    metadata,
    _id(),
    Column("key", Text, nullable=False),
    _ref("clubs"),
    Column("kind", Text, nullable=False),
    Column("place", Json, nullable=False),
    Column("account", Json),
    Column("after", Text, nullable=False),
    Column("post", Json, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("due", Utc, nullable=False),
    Column("moment", Utc),
    Column("attempts", Integer, nullable=False),
    Column("first_try", Utc),
    Column("claimed_until", Utc),
    Column("claimed_by", Text, nullable=False),
    Column("outcome", Text, nullable=False),
    Column("sent", Json),
    Column("sent_at", Utc),
    Column("problem", Words, nullable=False),
    UniqueConstraint("key"),
    Index(None, "club_id", "due", "id"),
)
ROW_WAITS = is_now(outbox.c.outcome, "waiting")
_partial("ix_outbox_due", outbox.c.due, outbox.c.id, where=ROW_WAITS)
_partial("ix_outbox_leases", outbox.c.claimed_until, where=ROW_WAITS & outbox.c.claimed_until.is_not(None))

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
)

marks = Table(
    "marks",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", Words, nullable=False),
    Column("at", Utc, nullable=False),
    Index(None, "at"),
)

shelved = Table(
    "shelved",
    metadata,
    Column("query", Words, primary_key=True),
    Column("papers", Json, nullable=False),
    Column("at", Utc, nullable=False),
)
