"""Imports: what a club brings along, as it stood in its file, and what it became."""

import sqlalchemy as sa
from alembic import op

from adapters.store.revising import ID, TEXT, UTC, needed, only

revision = "0025"
down_revision = "0024"


def _refers(table: str, *others: str) -> list[sa.ForeignKeyConstraint]:
    return [
        sa.ForeignKeyConstraint(
            [f"{one.removesuffix('s')}_id"], [f"{one}.id"], name=f"fk_{table}_{one.removesuffix('s')}_id"
        )
        for one in others
    ]


def upgrade() -> None:
    op.create_table(
        "imports",
        needed("id", ID),
        needed("club_id", ID),
        sa.Column("member_id", ID),
        needed("at", UTC),
        needed("name", TEXT),
        needed("stage", TEXT),
        needed("content", TEXT),
        needed("shape", TEXT),
        sa.Column("day_order", TEXT),
        needed("columns", TEXT),
        needed("asked", sa.Boolean()),
        needed("doubts", TEXT),
        needed("due", UTC),
        sa.Column("ended_at", UTC),
        needed("kept", sa.Integer()),
        *_refers("imports", "clubs", "members"),
        sa.PrimaryKeyConstraint("id", name="pk_imports"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_imports_club_id", "imports", ["club_id"])
    op.create_index("ix_imports_member_id", "imports", ["member_id"])
    op.create_index("ix_imports_due", "imports", ["due"], **only("stage IN ('looking', 'taking', 'undoing')"))
    op.create_table(
        "import_sessions",
        needed("id", ID),
        needed("club_id", ID),
        needed("import_id", ID),
        needed("position", sa.Integer()),
        sa.Column("day", sa.Date()),
        needed("found_at", TEXT),
        needed("place", TEXT),
        needed("notes", TEXT),
        needed("done", sa.Boolean()),
        sa.Column("round_id", ID),
        *_refers("import_sessions", "clubs", "imports", "rounds"),
        sa.PrimaryKeyConstraint("id", name="pk_import_sessions"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_import_sessions_import_id_position", "import_sessions", ["import_id", "position"])
    op.create_index("ix_import_sessions_round_id", "import_sessions", ["round_id"])
    op.create_table(
        "import_readings",
        needed("id", ID),
        needed("club_id", ID),
        needed("import_id", ID),
        needed("import_session_id", ID),
        needed("position", sa.Integer()),
        needed("reading", TEXT),
        needed("standing", TEXT),
        needed("choice", TEXT),
        sa.Column("found", TEXT),
        needed("tries", sa.Integer()),
        sa.Column("paper_id", ID),
        needed("fresh", sa.Boolean()),
        *_refers("import_readings", "clubs", "imports", "import_sessions", "papers"),
        sa.PrimaryKeyConstraint("id", name="pk_import_readings"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_import_readings_import_id_position", "import_readings", ["import_id", "position"])
    op.create_index("ix_import_readings_import_session_id", "import_readings", ["import_session_id"])
    op.create_index("ix_import_readings_paper_id", "import_readings", ["paper_id"])
    op.create_table(
        "import_presenters",
        needed("id", ID),
        needed("club_id", ID),
        needed("import_id", ID),
        needed("import_session_id", ID),
        sa.Column("member_id", ID),
        needed("name", TEXT),
        needed("identity", TEXT),
        *_refers("import_presenters", "clubs", "imports", "import_sessions", "members"),
        sa.PrimaryKeyConstraint("id", name="pk_import_presenters"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_import_presenters_import_id", "import_presenters", ["import_id"])
    op.create_index("ix_import_presenters_import_session_id", "import_presenters", ["import_session_id"])
    op.create_index("ix_import_presenters_member_id", "import_presenters", ["member_id"])
    op.create_index("ix_import_presenters_club_id_identity", "import_presenters", ["club_id", "identity"])
