"""Turns to lead a discussion, what members wish about them, and the roles that are dealt."""

import sqlalchemy as sa
from alembic import op

from adapters.store.revising import ID, TEXT, UTC, needed, only

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    op.create_table(
        "leads",
        needed("id", ID),
        needed("club_id", ID),
        needed("round_id", ID),
        sa.Column("member_id", ID),
        needed("state", TEXT),
        needed("at", UTC),
        *_keys("leads", "club", "round", "member"),
    )
    op.create_index("ix_leads_club_id_round_id", "leads", ["club_id", "round_id"])
    op.create_index("ix_leads_round_id", "leads", ["round_id"])
    op.create_index("ix_leads_member_id", "leads", ["member_id"])
    one_a_round = only("state IN ('asked', 'offered', 'led')")
    op.create_index("uq_leads_one_a_round", "leads", ["round_id"], unique=True, **one_a_round)
    op.create_table(
        "lead_wishes",
        needed("id", ID),
        needed("club_id", ID),
        needed("member_id", ID),
        needed("wish", TEXT),
        needed("at", UTC),
        *_keys("lead_wishes", "club", "member"),
    )
    op.create_index("ix_lead_wishes_club_id", "lead_wishes", ["club_id"])
    op.create_index("ix_lead_wishes_member_id", "lead_wishes", ["member_id"])
    op.create_table(
        "dealt_roles",
        needed("id", ID),
        needed("club_id", ID),
        needed("round_id", ID),
        sa.Column("member_id", ID),
        needed("role", TEXT),
        needed("at", UTC),
        *_keys("dealt_roles", "club", "round", "member"),
        sa.UniqueConstraint("round_id", "role", name="uq_dealt_roles_round_id_role"),
    )
    op.create_index("ix_dealt_roles_club_id_round_id", "dealt_roles", ["club_id", "round_id"])
    op.create_index("ix_dealt_roles_member_id", "dealt_roles", ["member_id"])


def _keys(table: str, *owners: str) -> list[sa.Constraint]:
    foreign = [sa.ForeignKeyConstraint([f"{one}_id"], [f"{one}s.id"], name=f"fk_{table}_{one}_id") for one in owners]
    return [*foreign, sa.PrimaryKeyConstraint("id", name=f"pk_{table}")]
