"""Questions for people who know, the voices for them, and the messages made of them."""

import sqlalchemy as sa
from alembic import op

from adapters.store.revising import ID, TEXT, UTC, needed, only

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    op.create_table(
        "inquiries",
        needed("id", ID),
        needed("club_id", ID),
        needed("round_id", ID),
        needed("paper_id", ID),
        sa.Column("member_id", ID),
        needed("at", UTC),
        sa.Column("taken_at", UTC),
        needed("answers", TEXT),
        needed("answered_by", TEXT),
        sa.Column("filed_at", UTC),
        sa.ForeignKeyConstraint(["club_id"], ["clubs.id"], name="fk_inquiries_club_id"),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name="fk_inquiries_member_id"),
        sa.ForeignKeyConstraint(["paper_id"], ["papers.id"], name="fk_inquiries_paper_id"),
        sa.ForeignKeyConstraint(["round_id"], ["rounds.id"], name="fk_inquiries_round_id"),
        sa.PrimaryKeyConstraint("id", name="pk_inquiries"),
    )
    op.create_index("ix_inquiries_member_id", "inquiries", ["member_id"])
    op.create_index("ix_inquiries_round_id", "inquiries", ["round_id"])
    op.create_table(
        "questions",
        needed("id", ID),
        needed("club_id", ID),
        needed("round_id", ID),
        needed("paper_id", ID),
        sa.Column("member_id", ID),
        sa.Column("inquiry_id", ID),
        needed("text", TEXT),
        needed("at", UTC),
        needed("folded", TEXT),
        sa.ForeignKeyConstraint(["club_id"], ["clubs.id"], name="fk_questions_club_id"),
        sa.ForeignKeyConstraint(["inquiry_id"], ["inquiries.id"], name="fk_questions_inquiry_id"),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name="fk_questions_member_id"),
        sa.ForeignKeyConstraint(["paper_id"], ["papers.id"], name="fk_questions_paper_id"),
        sa.ForeignKeyConstraint(["round_id"], ["rounds.id"], name="fk_questions_round_id"),
        sa.PrimaryKeyConstraint("id", name="pk_questions"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_questions_member_id", "questions", ["member_id"])
    op.create_index(
        "uq_questions_once", "questions", ["round_id", "paper_id", "folded"], unique=True, **only("folded != ''")
    )
    op.create_table(
        "voices",
        needed("club_id", ID),
        needed("question_id", ID),
        needed("member_id", ID),
        needed("at", UTC),
        sa.ForeignKeyConstraint(["club_id"], ["clubs.id"], name="fk_voices_club_id"),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name="fk_voices_member_id"),
        sa.ForeignKeyConstraint(["question_id"], ["questions.id"], name="fk_voices_question_id"),
        sa.PrimaryKeyConstraint("question_id", "member_id", name="pk_voices"),
    )
    op.create_index("ix_voices_member_id", "voices", ["member_id"])
