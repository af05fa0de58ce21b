"""Rounds, their papers and moments."""

from sqlalchemy import Column, Date, Index, Integer, PrimaryKeyConstraint, Table, Text, UniqueConstraint

from adapters.store.columns import Json, Utc
from adapters.store.tables.carrying import holds
from adapters.store.tables.making import is_now, metadata, own_id, partial, ref, stamp

rounds = Table(
    "rounds",
    metadata,
    own_id(),
    ref("clubs"),
    Column("number", Integer, nullable=False),
    Column("state", Text, nullable=False),
    Column("pick_on", Date, nullable=False),
    Column("chosen", Json, nullable=False, info=holds("paper")),
    Column("picked_at", Utc),
    Column("wrap_at", Utc),
    Column("why", Text, nullable=False),
    Column("asks", Text),
    Column("ballot", Json, nullable=False, server_default="[]", info=holds("nomination")),
    stamp(),
    UniqueConstraint("club_id", "number"),
)

UNSETTLED = is_now(rounds.c.state, "coming", "voting", "reading", "wrapped")
partial("ix_rounds_unsettled", rounds.c.club_id, rounds.c.number, where=UNSETTLED)

round_papers = Table(
    "round_papers",
    metadata,
    ref("clubs"),
    ref("rounds"),
    Column("position", Integer, nullable=False),
    ref("papers"),
    PrimaryKeyConstraint("round_id", "position"),
    Index(None, "club_id", "paper_id"),
)

moments = Table(
    "moments",
    metadata,
    own_id(),
    ref("clubs"),
    ref("rounds"),
    Column("step", Text, nullable=False),
    Column("due", Utc, nullable=False),
    Column("state", Text, nullable=False),
    Column("done_at", Utc),
    stamp(),
    UniqueConstraint("round_id", "step"),
)

MOMENT_WAITS = is_now(moments.c.state, "waiting")
partial("ix_moments_due", moments.c.due, moments.c.id, where=MOMENT_WAITS)
partial("ix_moments_club", moments.c.club_id, moments.c.due, where=MOMENT_WAITS)
