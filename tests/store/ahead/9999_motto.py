"""A revision of the future, for the tests: clubs have a motto."""

import sqlalchemy as sa
from alembic import op

revision = "9999"
down_revision = "0029"


def upgrade() -> None:
    """Add the column."""
    with op.batch_alter_table("clubs") as clubs:
        clubs.add_column(sa.Column("motto", sa.Text(), nullable=False, server_default="read"))
