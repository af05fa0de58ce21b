"""Rows that are saved whole remember which transaction changed them last, and people which of their calls was."""

import sqlalchemy as sa
from alembic import op

from adapters.store.revising import TEXT, UTC, needed

revision = "0014"
down_revision = "0013"

_SAVED = (
    "builds", "clubs", "connections", "dealt_roles", "homes", "inquiries", "leads", "meetings", "members", "moments",
    "nominations", "notes", "papers", "questions", "readings", "rounds", "sources",
)  # fmt: skip


def upgrade() -> None:
    for table in _SAVED:
        op.add_column(table, sa.Column("stamp", sa.BigInteger(), nullable=False, server_default=sa.text("0")))
    op.create_table(
        "told",
        needed("person", TEXT),
        needed("subject", TEXT),
        needed("changed_at", UTC),
        needed("added_at", UTC),
        sa.PrimaryKeyConstraint("person", "subject", name="pk_told"),
    )
