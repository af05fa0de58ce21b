"""Calendar addresses, and what calendar programs were told of each event."""

import sqlalchemy as sa
from alembic import op

from adapters.store.revising import ID, TEXT, UTC, needed

revision = "0026"
down_revision = "0025"


def upgrade() -> None:
    op.create_table(
        "calendars",
        needed("club_id", ID),
        needed("token", TEXT),
        needed("made_at", UTC),
        sa.ForeignKeyConstraint(["club_id"], ["clubs.id"], name="fk_calendars_club_id"),
        sa.PrimaryKeyConstraint("club_id", name="pk_calendars"),
        sa.UniqueConstraint("token", name="uq_calendars_token"),
    )
    op.create_table(
        "told_events",
        needed("club_id", ID),
        needed("name", TEXT),
        needed("told", TEXT),
        needed("begins", UTC),
        needed("sequence", sa.Integer()),
        needed("changed_at", UTC),
        sa.ForeignKeyConstraint(["club_id"], ["clubs.id"], name="fk_told_events_club_id"),
        sa.PrimaryKeyConstraint("club_id", "name", name="pk_told_events"),
    )
