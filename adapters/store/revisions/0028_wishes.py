"""Which clubs have members with a wish is read off an index."""

from alembic import op

revision = "0028"
down_revision = "0027"


def upgrade() -> None:
    op.create_index("ix_wishes_wish_club_id", "wishes", ["wish", "club_id"])
