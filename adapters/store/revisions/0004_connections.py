"""What ties papers together."""

import sqlalchemy as sa
from alembic import op

from adapters.store.revising import ID, TEXT, UTC, needed

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    op.create_table(
        "connections",
        needed("id", ID),
        needed("club_id", ID),
        needed("from_paper_id", ID),
        needed("to_paper_id", ID),
        needed("kind", TEXT),
        sa.Column("member_id", ID),
        needed("why", TEXT),
        sa.Column("note_id", ID),
        sa.Column("round_id", ID),
        needed("at", UTC),
        sa.PrimaryKeyConstraint("id", name="pk_connections"),
        sa.ForeignKeyConstraint(["club_id"], ["clubs.id"], name="fk_connections_club_id"),
        sa.ForeignKeyConstraint(["from_paper_id"], ["papers.id"], name="fk_connections_from_paper_id"),
        sa.ForeignKeyConstraint(["to_paper_id"], ["papers.id"], name="fk_connections_to_paper_id"),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name="fk_connections_member_id"),
        sa.ForeignKeyConstraint(["round_id"], ["rounds.id"], name="fk_connections_round_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_connections_club_id_from_paper_id_id", "connections", ["club_id", "from_paper_id", "id"])
    op.create_index("ix_connections_club_id_to_paper_id_id", "connections", ["club_id", "to_paper_id", "id"])
    op.create_index("ix_connections_note_id", "connections", ["note_id"])
    op.create_index("ix_connections_round_id", "connections", ["round_id"])
    op.create_index("ix_connections_member_id", "connections", ["member_id"])
