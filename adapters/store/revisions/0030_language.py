"""Members choose the language they are talked to in."""

import sqlalchemy as sa
from alembic import op

revision = "0030"
down_revision = "0029"


def upgrade() -> None:
    op.add_column("members", sa.Column("language", sa.Text(), nullable=False, server_default=""))
