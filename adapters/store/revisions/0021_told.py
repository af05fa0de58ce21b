"""Old calls are let go by an index on their moments, not by reading through all there are."""

from alembic import op

revision = "0021"
down_revision = "0020"


def upgrade() -> None:
    op.create_index("ix_told_changed_at", "told", ["changed_at"])
