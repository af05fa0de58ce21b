"""Terms and their explanations."""

from sqlalchemy import (
    Column,
    Index,
    Table,
    UniqueConstraint,
)

from adapters.store.columns import Utc, Words
from adapters.store.tables.making import metadata, own_id, partial, ref
from adapters.store.tables.owning import DELETE, MOVE, owner

terms = Table(
    "terms",
    metadata,
    own_id(),
    ref("clubs"),
    Column("word", Words, nullable=False),
    Column("at", Utc, nullable=False),
    Column("explained_at", Utc),
    Column("folded", Words, nullable=False),  # the word as `bot.features.terms.rules.folded` knows it
    UniqueConstraint("club_id", "folded"),
)

TERM_OPEN = terms.c.explained_at.is_(None)
partial("ix_terms_open", terms.c.club_id, terms.c.at, where=TERM_OPEN)

explanations = Table(
    "explanations",
    metadata,
    own_id(),
    ref("clubs"),
    ref("terms"),
    ref("members", info=owner(on_forget=DELETE, on_link=MOVE, exported_as="explanations")),
    ref("papers", null=True),
    ref("rounds", null=True),
    Column("text", Words, nullable=False),
    Column("at", Utc, nullable=False),
    Index(None, "club_id", "paper_id"),
    Index(None, "term_id", "id"),
    Index(None, "member_id", "id"),
    Index(None, "round_id"),
    sqlite_autoincrement=True,  # a number that was taken back never comes again, so an old button means nothing else
)
