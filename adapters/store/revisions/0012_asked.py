"""What a round asks of its members, from its pick on; rounds being read ask for what their club asks now."""

import json

import sqlalchemy as sa
from alembic import op

from adapters.store.revising import TEXT

revision = "0012"
down_revision = "0011"

_CLUBS = "SELECT id, settings FROM clubs"
_ASK = "UPDATE rounds SET asks = :asks WHERE club_id = :club AND state IN ('reading', 'wrapped')"


def upgrade() -> None:
    op.add_column("rounds", sa.Column("asks", TEXT))
    database = op.get_bind()
    for club, settings in database.execute(sa.text(_CLUBS)).all():
        asks = json.loads(settings).get("asks", "either")
        database.execute(sa.text(_ASK), {"asks": asks, "club": club})
