"""Goals, time spent reading, and wishes."""

import sqlalchemy as sa
from alembic import op

from adapters.store.revising import ID, TEXT, UTC, needed

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.create_table(
        "goals",
        needed("club_id", ID),
        needed("member_id", ID),
        needed("papers", sa.Integer()),
        needed("minutes", sa.Integer()),
        sa.PrimaryKeyConstraint("member_id", name="pk_goals"),
        sa.ForeignKeyConstraint(["club_id"], ["clubs.id"], name="fk_goals_club_id"),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name="fk_goals_member_id"),
    )
    op.create_table(
        "readings",
        needed("id", ID),
        needed("club_id", ID),
        needed("member_id", ID),
        sa.Column("paper_id", ID),
        sa.Column("note_id", ID),
        needed("minutes", sa.Integer()),
        needed("at", UTC),
        sa.PrimaryKeyConstraint("id", name="pk_readings"),
        sa.ForeignKeyConstraint(["club_id"], ["clubs.id"], name="fk_readings_club_id"),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name="fk_readings_member_id"),
        sa.ForeignKeyConstraint(["paper_id"], ["papers.id"], name="fk_readings_paper_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_readings_member_id_at_id", "readings", ["member_id", "at", "id"])
    op.create_index("ix_readings_note_id", "readings", ["note_id"])
    op.create_table(
        "wishes",
        needed("club_id", ID),
        needed("member_id", ID),
        needed("wish", TEXT),
        sa.Column("answered_on", sa.Date()),
        sa.PrimaryKeyConstraint("member_id", "wish", name="pk_wishes"),
        sa.ForeignKeyConstraint(["club_id"], ["clubs.id"], name="fk_wishes_club_id"),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name="fk_wishes_member_id"),
    )
    op.create_index("ix_wishes_club_id_wish", "wishes", ["club_id", "wish"])
