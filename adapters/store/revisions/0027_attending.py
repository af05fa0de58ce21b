"""Who comes to a discussion, and who was there."""

import sqlalchemy as sa
from alembic import op

from adapters.store.revising import ID, TEXT, UTC, needed

revision = "0027"
down_revision = "0026"


def upgrade() -> None:
    op.create_table(
        "attendances",
        needed("id", ID),
        needed("club_id", ID),
        needed("round_id", ID),
        sa.Column("member_id", ID),
        sa.Column("answer", TEXT),
        needed("there", sa.Boolean()),
        needed("at", UTC),
        sa.Column("stamp", sa.BigInteger(), nullable=False, server_default=sa.text("0")),
        sa.PrimaryKeyConstraint("id", name="pk_attendances"),
        sa.ForeignKeyConstraint(["club_id"], ["clubs.id"], name="fk_attendances_club_id"),
        sa.ForeignKeyConstraint(["round_id"], ["rounds.id"], name="fk_attendances_round_id"),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name="fk_attendances_member_id"),
    )
    op.create_index("ix_attendances_club_id_round_id", "attendances", ["club_id", "round_id"])
    op.create_index("ix_attendances_round_id", "attendances", ["round_id"])
    op.create_index("ix_attendances_member_id", "attendances", ["member_id"])
