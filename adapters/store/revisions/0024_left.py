"""Members who have left, accounts their platform does not know any more, and when it was asked."""

import sqlalchemy as sa
from alembic import op

from adapters.store.revising import UTC

revision = "0024"
down_revision = "0021"


def upgrade() -> None:
    op.add_column("members", sa.Column("left_at", UTC))
    op.add_column("accounts", sa.Column("gone_at", UTC))
    op.add_column("accounts", sa.Column("looked_at", UTC))
    op.create_index("ix_accounts_platform_looked_at", "accounts", ["platform", "looked_at"])
