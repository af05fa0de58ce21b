"""Rows of the outbox say which row is posted before them. Those that were put before keep the order of their times."""

import sqlalchemy as sa
from alembic import op

from adapters.store.revising import TEXT

revision = "0019"
down_revision = "0017"


def upgrade() -> None:
    op.add_column("outbox", sa.Column("follows", TEXT, nullable=False, server_default=""))
