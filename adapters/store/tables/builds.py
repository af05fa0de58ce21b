"""What members build."""

from sqlalchemy import (
    Column,
    ForeignKey,
    Index,
    Integer,
    Table,
    Text,
)

from adapters.store.columns import Id, Utc, Words
from adapters.store.tables.making import is_now, metadata, own_id, partial, ref, stamp
from adapters.store.tables.owning import MOVE, NULL, owner

builds = Table(
    "builds",
    metadata,
    own_id(),
    ref("clubs"),
    ref("rounds"),
    ref("papers"),
    ref(
        "members",
        null=True,
        info=owner(
            on_forget=NULL, on_link=MOVE, exported_as="builds", blank=("what", "repo", "result", "learned", "check_at")
        ),
    ),
    Column("what", Words, nullable=False),
    Column("repo", Words, nullable=False),
    Column("state", Text, nullable=False),
    Column("at", Utc, nullable=False),
    Column("checks", Integer, nullable=False),
    Column("check_at", Utc),
    Column("result", Words, nullable=False),
    Column("learned", Words, nullable=False),
    Column("done_at", Utc),
    Column("told_id", Id, ForeignKey("rounds.id")),
    stamp(),
    Index(None, "club_id", "id"),
    Index(None, "paper_id", "id"),
    Index(None, "member_id"),
    Index(None, "told_id"),
)

UNTOLD = is_now(builds.c.state, "done") & builds.c.told_id.is_(None)
partial("ix_builds_untold", builds.c.club_id, where=UNTOLD)
