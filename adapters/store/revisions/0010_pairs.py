"""Who asked to swap summaries, and who read whose."""

import sqlalchemy as sa
from alembic import op

from adapters.store.revising import ID, TEXT, UTC, needed

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    op.create_table(
        "offers",
        needed("club_id", ID),
        needed("round_id", ID),
        needed("member_id", ID),
        needed("at", UTC),
        sa.PrimaryKeyConstraint("round_id", "member_id", name="pk_offers"),
        sa.ForeignKeyConstraint(["club_id"], ["clubs.id"], name="fk_offers_club_id"),
        sa.ForeignKeyConstraint(["round_id"], ["rounds.id"], name="fk_offers_round_id"),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name="fk_offers_member_id"),
    )
    op.create_index("ix_offers_member_id", "offers", ["member_id"])
    op.create_table(
        "meetings",
        needed("id", ID),
        needed("club_id", ID),
        needed("round_id", ID),
        sa.Column("author_id", ID),
        sa.Column("reader_id", ID),
        needed("state", TEXT),
        needed("at", UTC),
        sa.PrimaryKeyConstraint("id", name="pk_meetings"),
        sa.ForeignKeyConstraint(["club_id"], ["clubs.id"], name="fk_meetings_club_id"),
        sa.ForeignKeyConstraint(["round_id"], ["rounds.id"], name="fk_meetings_round_id"),
        sa.ForeignKeyConstraint(["author_id"], ["members.id"], name="fk_meetings_author_id"),
        sa.ForeignKeyConstraint(["reader_id"], ["members.id"], name="fk_meetings_reader_id"),
    )
    op.create_index("ix_meetings_round_id_id", "meetings", ["round_id", "id"])
    op.create_index("ix_meetings_author_id", "meetings", ["author_id"])
    op.create_index("ix_meetings_reader_id", "meetings", ["reader_id"])
