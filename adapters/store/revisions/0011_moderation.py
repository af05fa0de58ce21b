"""Moderation: hidden notes, corrected papers, papers that became one, and what organizers did."""

import sqlalchemy as sa
from alembic import op

from adapters.store.revising import ID, TEXT, UTC, needed

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    op.add_column("notes", sa.Column("hidden", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.add_column("papers", sa.Column("original", TEXT, nullable=False, server_default="[]"))
    for table in ("explanations", "inquiries", "nominations", "notes", "questions", "readings"):
        op.create_index(f"ix_{table}_club_id_paper_id", table, ["club_id", "paper_id"])
    op.create_table(
        "paper_aliases",
        needed("club_id", ID),
        needed("key", TEXT),
        needed("paper_id", ID),
        sa.ForeignKeyConstraint(["club_id"], ["clubs.id"], name="fk_paper_aliases_club_id"),
        sa.ForeignKeyConstraint(["paper_id"], ["papers.id"], name="fk_paper_aliases_paper_id"),
        sa.PrimaryKeyConstraint("club_id", "key", name="pk_paper_aliases"),
    )
    op.create_index("ix_paper_aliases_club_id_paper_id", "paper_aliases", ["club_id", "paper_id"])
    op.create_table(
        "acts",
        needed("id", ID),
        needed("club_id", ID),
        sa.Column("member_id", ID),
        sa.Column("about_id", ID),
        needed("deed", TEXT),
        needed("data", TEXT),
        needed("why", TEXT),
        needed("at", UTC),
        sa.ForeignKeyConstraint(["club_id"], ["clubs.id"], name="fk_acts_club_id"),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name="fk_acts_member_id"),
        sa.ForeignKeyConstraint(["about_id"], ["members.id"], name="fk_acts_about_id"),
        sa.PrimaryKeyConstraint("id", name="pk_acts"),
    )
    op.create_index("ix_acts_club_id_id", "acts", ["club_id", "id"])
    op.create_index("ix_acts_member_id", "acts", ["member_id"])
    op.create_index("ix_acts_about_id", "acts", ["about_id"])
