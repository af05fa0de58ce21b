"""Terms and their explanations."""

import sqlalchemy as sa
from alembic import op

from adapters.store.revising import ID, TEXT, UTC, needed, only

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.create_table(
        "terms",
        needed("id", ID),
        needed("club_id", ID),
        needed("word", TEXT),
        needed("at", UTC),
        sa.Column("explained_at", UTC),
        needed("folded", TEXT),
        sa.ForeignKeyConstraint(["club_id"], ["clubs.id"], name="fk_terms_club_id"),
        sa.PrimaryKeyConstraint("id", name="pk_terms"),
        sa.UniqueConstraint("club_id", "folded", name="uq_terms_club_id_folded"),
    )
    op.create_index("ix_terms_open", "terms", ["club_id", "at"], **only("explained_at IS NULL"))
    op.create_table(
        "explanations",
        needed("id", ID),
        needed("club_id", ID),
        needed("term_id", ID),
        needed("member_id", ID),
        sa.Column("paper_id", ID),
        sa.Column("round_id", ID),
        needed("text", TEXT),
        needed("at", UTC),
        sa.ForeignKeyConstraint(["club_id"], ["clubs.id"], name="fk_explanations_club_id"),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name="fk_explanations_member_id"),
        sa.ForeignKeyConstraint(["paper_id"], ["papers.id"], name="fk_explanations_paper_id"),
        sa.ForeignKeyConstraint(["round_id"], ["rounds.id"], name="fk_explanations_round_id"),
        sa.ForeignKeyConstraint(["term_id"], ["terms.id"], name="fk_explanations_term_id"),
        sa.PrimaryKeyConstraint("id", name="pk_explanations"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_explanations_member_id_id", "explanations", ["member_id", "id"])
    op.create_index("ix_explanations_round_id", "explanations", ["round_id"])
    op.create_index("ix_explanations_term_id_id", "explanations", ["term_id", "id"])
