"""Bookmarks."""

import sqlalchemy as sa
from alembic import op

from adapters.store.revising import ID, TEXT, UTC, needed

revision = "0900"
down_revision = "{before}"


def upgrade() -> None:
    """One table."""
    refs = [needed(f"{one}_id", ID) for one in ("club", "member", "paper", "round")]
    keys = [sa.ForeignKeyConstraint([f"{one}_id"], [f"{one}s.id"]) for one in ("club", "member", "paper", "round")]
    op.create_table(
        "bookmarks",
        sa.Column("id", ID, primary_key=True),
        *refs,
        needed("why", TEXT),
        needed("at", UTC),
        sa.UniqueConstraint("member_id", "paper_id"),
        *keys,
    )
    op.create_index("ix_bookmarks_round_id", "bookmarks", ["round_id"])
