"""The first schema: clubs, members, papers, ballots, rounds, notes, the ledger, the outbox, drafts, marks, the shelf.

A revision never changes once it was released, so it names its types itself and takes nothing from `tables/`.
"""

import sqlalchemy as sa
from alembic import op

from adapters.store.revising import ID, TEXT, UTC, needed, only

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "clubs",
        needed("id", ID),
        needed("name", TEXT),
        needed("zone", TEXT),
        needed("rhythm", TEXT),
        needed("settings", TEXT),
        needed("state", TEXT),
        needed("created_at", UTC),
        needed("streak", sa.Integer()),
        needed("best_streak", sa.Integer()),
        sa.PrimaryKeyConstraint("id", name="pk_clubs"),
    )
    op.create_table(
        "drafts",
        needed("platform", TEXT),
        needed("workspace", TEXT),
        needed("user", TEXT),
        needed("command", TEXT),
        needed("fields", TEXT),
        needed("at", UTC),
        sa.PrimaryKeyConstraint("platform", "workspace", "user", "command", name="pk_drafts"),
    )
    op.create_table(
        "marks",
        needed("name", TEXT),
        needed("value", TEXT),
        needed("at", UTC),
        sa.PrimaryKeyConstraint("name", name="pk_marks"),
    )
    op.create_index("ix_marks_at", "marks", ["at"])
    op.create_table(
        "shelved",
        needed("query", TEXT),
        needed("papers", TEXT),
        needed("at", UTC),
        sa.PrimaryKeyConstraint("query", name="pk_shelved"),
    )
    op.create_table(
        "homes",
        needed("id", ID),
        needed("club_id", ID),
        needed("platform", TEXT),
        needed("workspace", TEXT),
        needed("channel", TEXT),
        needed("joined_at", UTC),
        needed("broken", TEXT),
        sa.ForeignKeyConstraint(["club_id"], ["clubs.id"], name="fk_homes_club_id"),
        sa.PrimaryKeyConstraint("id", name="pk_homes"),
        sa.UniqueConstraint("platform", "workspace", "channel", name="uq_homes_platform_workspace_channel"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_homes_broken", "homes", ["id"], **only("broken != ''"))
    op.create_index("ix_homes_club_id", "homes", ["club_id"])
    op.create_table(
        "members",
        needed("id", ID),
        needed("club_id", ID),
        needed("name", TEXT),
        needed("joined_at", UTC),
        needed("organizer", sa.Boolean()),
        needed("remind", sa.Boolean()),
        needed("streak", sa.Integer()),
        needed("best", sa.Integer()),
        needed("kept", sa.Integer()),
        needed("freezes", sa.Integer()),
        needed("forgotten", sa.Boolean()),
        needed("folded", TEXT),
        sa.ForeignKeyConstraint(["club_id"], ["clubs.id"], name="fk_members_club_id"),
        sa.PrimaryKeyConstraint("id", name="pk_members"),
    )
    op.create_index(
        "ix_members_board",
        "members",
        ["club_id", "streak", "kept"],
        sqlite_where=sa.text("forgotten = 0"),
        postgresql_where=sa.text("NOT forgotten"),
    )
    op.create_index("ix_members_club_id_folded", "members", ["club_id", "folded"])
    op.create_table(
        "outbox",
        needed("id", ID),
        needed("key", TEXT),
        needed("club_id", ID),
        needed("kind", TEXT),
        needed("place", TEXT),
        sa.Column("account", TEXT),
        needed("after", TEXT),
        needed("post", TEXT),
        needed("revision", sa.Integer()),
        needed("due", UTC),
        sa.Column("moment", UTC),
        needed("attempts", sa.Integer()),
        sa.Column("first_try", UTC),
        sa.Column("claimed_until", UTC),
        needed("claimed_by", TEXT),
        needed("outcome", TEXT),
        sa.Column("sent", TEXT),
        sa.Column("sent_at", UTC),
        needed("problem", TEXT),
        sa.ForeignKeyConstraint(["club_id"], ["clubs.id"], name="fk_outbox_club_id"),
        sa.PrimaryKeyConstraint("id", name="pk_outbox"),
        sa.UniqueConstraint("key", name="uq_outbox_key"),
    )
    op.create_index("ix_outbox_club_id_due_id", "outbox", ["club_id", "due", "id"])
    op.create_index("ix_outbox_due", "outbox", ["due", "id"], **only("outcome = 'waiting'"))
    op.create_index(
        "ix_outbox_leases", "outbox", ["claimed_until"], **only("outcome = 'waiting' AND claimed_until IS NOT NULL")
    )
    op.create_table(
        "papers",
        needed("id", ID),
        needed("club_id", ID),
        needed("key", TEXT),
        needed("title", TEXT),
        needed("authors", TEXT),
        needed("abstract", TEXT),
        needed("categories", TEXT),
        sa.Column("published", sa.Date()),
        needed("version", sa.Integer()),
        needed("link", TEXT),
        needed("links", TEXT),
        needed("comment", TEXT),
        needed("withdrawn", sa.Boolean()),
        sa.ForeignKeyConstraint(["club_id"], ["clubs.id"], name="fk_papers_club_id"),
        sa.PrimaryKeyConstraint("id", name="pk_papers"),
        sa.UniqueConstraint("club_id", "key", name="uq_papers_club_id_key"),
    )
    op.create_table(
        "rounds",
        needed("id", ID),
        needed("club_id", ID),
        needed("number", sa.Integer()),
        needed("state", TEXT),
        needed("pick_on", sa.Date()),
        needed("chosen", TEXT),
        sa.Column("picked_at", UTC),
        sa.Column("wrap_at", UTC),
        needed("why", TEXT),
        sa.ForeignKeyConstraint(["club_id"], ["clubs.id"], name="fk_rounds_club_id"),
        sa.PrimaryKeyConstraint("id", name="pk_rounds"),
        sa.UniqueConstraint("club_id", "number", name="uq_rounds_club_id_number"),
    )
    op.create_index(
        "ix_rounds_unsettled",
        "rounds",
        ["club_id", "number"],
        **only("state IN ('coming', 'voting', 'reading', 'wrapped')"),
    )
    op.create_table(
        "accounts",
        needed("id", ID),
        needed("club_id", ID),
        needed("member_id", ID),
        needed("platform", TEXT),
        needed("workspace", TEXT),
        needed("user", TEXT),
        needed("name", TEXT),
        needed("locale", TEXT),
        needed("zone", TEXT),
        needed("admin", sa.Boolean()),
        sa.ForeignKeyConstraint(["club_id"], ["clubs.id"], name="fk_accounts_club_id"),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name="fk_accounts_member_id"),
        sa.PrimaryKeyConstraint("id", name="pk_accounts"),
        sa.UniqueConstraint(
            "club_id", "platform", "workspace", "user", name="uq_accounts_club_id_platform_workspace_user"
        ),
    )
    op.create_index("ix_accounts_member_id", "accounts", ["member_id"])
    op.create_index("ix_accounts_platform_workspace_user", "accounts", ["platform", "workspace", "user"])
    op.create_table(
        "aways",
        needed("id", ID),
        needed("club_id", ID),
        needed("member_id", ID),
        needed("first", sa.Date()),
        needed("last", sa.Date()),
        sa.ForeignKeyConstraint(["club_id"], ["clubs.id"], name="fk_aways_club_id"),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name="fk_aways_member_id"),
        sa.PrimaryKeyConstraint("id", name="pk_aways"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_aways_club_id_last", "aways", ["club_id", "last"])
    op.create_index("ix_aways_member_id", "aways", ["member_id"])
    op.create_table(
        "ledger",
        needed("id", ID),
        needed("club_id", ID),
        needed("member_id", ID),
        needed("round_id", ID),
        needed("number", sa.Integer()),
        needed("reason", TEXT),
        needed("at", UTC),
        sa.ForeignKeyConstraint(["club_id"], ["clubs.id"], name="fk_ledger_club_id"),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name="fk_ledger_member_id"),
        sa.ForeignKeyConstraint(["round_id"], ["rounds.id"], name="fk_ledger_round_id"),
        sa.PrimaryKeyConstraint("id", name="pk_ledger"),
    )
    op.create_index("ix_ledger_member_id_number_id", "ledger", ["member_id", "number", "id"])
    op.create_index("ix_ledger_round_id", "ledger", ["round_id"])
    op.create_table(
        "moments",
        needed("id", ID),
        needed("club_id", ID),
        needed("round_id", ID),
        needed("step", TEXT),
        needed("due", UTC),
        needed("state", TEXT),
        sa.Column("done_at", UTC),
        sa.ForeignKeyConstraint(["club_id"], ["clubs.id"], name="fk_moments_club_id"),
        sa.ForeignKeyConstraint(["round_id"], ["rounds.id"], name="fk_moments_round_id"),
        sa.PrimaryKeyConstraint("id", name="pk_moments"),
        sa.UniqueConstraint("round_id", "step", name="uq_moments_round_id_step"),
    )
    op.create_index("ix_moments_club", "moments", ["club_id", "due"], **only("state = 'waiting'"))
    op.create_index("ix_moments_due", "moments", ["due", "id"], **only("state = 'waiting'"))
    op.create_table(
        "nominations",
        needed("id", ID),
        needed("club_id", ID),
        needed("paper_id", ID),
        sa.Column("member_id", ID),
        needed("pitch", TEXT),
        needed("at", UTC),
        needed("state", TEXT),
        needed("ballots", sa.Integer()),
        sa.Column("round_id", ID),
        sa.ForeignKeyConstraint(["club_id"], ["clubs.id"], name="fk_nominations_club_id"),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name="fk_nominations_member_id"),
        sa.ForeignKeyConstraint(["paper_id"], ["papers.id"], name="fk_nominations_paper_id"),
        sa.ForeignKeyConstraint(["round_id"], ["rounds.id"], name="fk_nominations_round_id"),
        sa.PrimaryKeyConstraint("id", name="pk_nominations"),
    )
    op.create_index("ix_nominations_member_id", "nominations", ["member_id"])
    op.create_index("ix_nominations_open", "nominations", ["club_id", "at"], **only("state = 'open'"))
    op.create_index("ix_nominations_round_id", "nominations", ["round_id"])
    op.create_table(
        "notes",
        needed("id", ID),
        needed("club_id", ID),
        needed("round_id", ID),
        needed("paper_id", ID),
        sa.Column("member_id", ID),
        needed("kind", TEXT),
        needed("fields", TEXT),
        needed("at", UTC),
        sa.Column("edited_at", UTC),
        needed("late", sa.Boolean()),
        sa.ForeignKeyConstraint(["club_id"], ["clubs.id"], name="fk_notes_club_id"),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name="fk_notes_member_id"),
        sa.ForeignKeyConstraint(["paper_id"], ["papers.id"], name="fk_notes_paper_id"),
        sa.ForeignKeyConstraint(["round_id"], ["rounds.id"], name="fk_notes_round_id"),
        sa.PrimaryKeyConstraint("id", name="pk_notes"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_notes_member_id_id", "notes", ["member_id", "id"])
    op.create_index("ix_notes_round_id_member_id_kind_paper_id", "notes", ["round_id", "member_id", "kind", "paper_id"])
    op.create_index(
        "uq_notes_one_of_a_kind",
        "notes",
        ["round_id", "paper_id", "member_id", "kind"],
        unique=True,
        **only("kind IN ('summary', 'critique')"),
    )
    op.create_table(
        "round_papers",
        needed("club_id", ID),
        needed("round_id", ID),
        needed("position", sa.Integer()),
        needed("paper_id", ID),
        sa.ForeignKeyConstraint(["club_id"], ["clubs.id"], name="fk_round_papers_club_id"),
        sa.ForeignKeyConstraint(["paper_id"], ["papers.id"], name="fk_round_papers_paper_id"),
        sa.ForeignKeyConstraint(["round_id"], ["rounds.id"], name="fk_round_papers_round_id"),
        sa.PrimaryKeyConstraint("round_id", "position", name="pk_round_papers"),
    )
    op.create_index("ix_round_papers_club_id_paper_id", "round_papers", ["club_id", "paper_id"])
    op.create_table(
        "approvals",
        needed("club_id", ID),
        needed("round_id", ID),
        needed("member_id", ID),
        needed("nomination_id", ID),
        needed("at", UTC),
        sa.ForeignKeyConstraint(["club_id"], ["clubs.id"], name="fk_approvals_club_id"),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name="fk_approvals_member_id"),
        sa.ForeignKeyConstraint(["nomination_id"], ["nominations.id"], name="fk_approvals_nomination_id"),
        sa.ForeignKeyConstraint(["round_id"], ["rounds.id"], name="fk_approvals_round_id"),
        sa.PrimaryKeyConstraint("round_id", "member_id", "nomination_id", name="pk_approvals"),
    )
    op.create_index("ix_approvals_member_id_round_id", "approvals", ["member_id", "round_id"])
