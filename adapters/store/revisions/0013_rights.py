"""Who manages a server is asked of the platform with each call, and kept nowhere."""

from alembic import op

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    op.drop_column("accounts", "admin")
