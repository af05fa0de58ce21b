"""What members build."""

import sqlalchemy as sa
from alembic import op

from adapters.store.revising import ID, TEXT, UTC, needed, only

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    op.create_table(
        "builds",
        needed("id", ID),
        needed("club_id", ID),
        needed("round_id", ID),
        needed("paper_id", ID),
        sa.Column("member_id", ID),
        needed("what", TEXT),
        needed("repo", TEXT),
        needed("state", TEXT),
        needed("at", UTC),
        needed("checks", sa.Integer()),
        sa.Column("check_at", UTC),
        needed("result", TEXT),
        needed("learned", TEXT),
        sa.Column("done_at", UTC),
        sa.Column("told_id", ID),
        sa.ForeignKeyConstraint(["club_id"], ["clubs.id"], name="fk_builds_club_id"),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name="fk_builds_member_id"),
        sa.ForeignKeyConstraint(["paper_id"], ["papers.id"], name="fk_builds_paper_id"),
        sa.ForeignKeyConstraint(["round_id"], ["rounds.id"], name="fk_builds_round_id"),
        sa.ForeignKeyConstraint(["told_id"], ["rounds.id"], name="fk_builds_told_id"),
        sa.PrimaryKeyConstraint("id", name="pk_builds"),
    )
    op.create_index("ix_builds_club_id_id", "builds", ["club_id", "id"])
    op.create_index("ix_builds_member_id", "builds", ["member_id"])
    op.create_index("ix_builds_paper_id_id", "builds", ["paper_id", "id"])
    op.create_index("ix_builds_told_id", "builds", ["told_id"])
    op.create_index("ix_builds_untold", "builds", ["club_id"], **only("state = 'done' AND told_id IS NULL"))
