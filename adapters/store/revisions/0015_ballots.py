"""What a round's vote was about: its ballot shows no menu any more once the vote is over."""

import sqlalchemy as sa
from alembic import op

from adapters.store.revising import TEXT

revision = "0015"
down_revision = "0014"


def upgrade() -> None:
    op.add_column("rounds", sa.Column("ballot", TEXT, nullable=False, server_default="[]"))
