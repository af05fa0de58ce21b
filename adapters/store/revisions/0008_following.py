"""Suggestions: what clubs follow, what was proposed to them, and the errands under way."""

import sqlalchemy as sa
from alembic import op

from adapters.store.revising import ID, TEXT, UTC, needed

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    op.create_table(
        "sources",
        needed("id", ID),
        needed("club_id", ID),
        needed("name", TEXT),
        needed("at", UTC),
        needed("failures", sa.Integer()),
        needed("problem", TEXT),
        sa.Column("told_at", UTC),
        sa.ForeignKeyConstraint(["club_id"], ["clubs.id"], name="fk_sources_club_id"),
        sa.PrimaryKeyConstraint("id", name="pk_sources"),
        sa.UniqueConstraint("club_id", "name", name="uq_sources_club_id_name"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "suggested",
        needed("club_id", ID),
        needed("key", TEXT),
        needed("paper", TEXT),
        needed("at", UTC),
        sa.ForeignKeyConstraint(["club_id"], ["clubs.id"], name="fk_suggested_club_id"),
        sa.PrimaryKeyConstraint("club_id", "key", name="pk_suggested"),
    )
    op.create_table(
        "errands",
        needed("club_id", ID),
        needed("round_id", ID),
        needed("due", UTC),
        needed("until", UTC),
        needed("attempts", sa.Integer()),
        sa.ForeignKeyConstraint(["club_id"], ["clubs.id"], name="fk_errands_club_id"),
        sa.ForeignKeyConstraint(["round_id"], ["rounds.id"], name="fk_errands_round_id"),
        sa.PrimaryKeyConstraint("round_id", name="pk_errands"),
    )
    op.create_index("ix_errands_due", "errands", ["due"])
