"""How members stand in the archive, the keys of its links and cookies, and the links that are used up."""

import sqlalchemy as sa
from alembic import op

from adapters.store.revising import ID, TEXT, UTC, needed

revision = "0029"
down_revision = "0028"


def upgrade() -> None:
    op.create_table(
        "archive_stands",
        needed("club_id", ID),
        needed("member_id", ID),
        needed("how", TEXT),
        needed("for_all", sa.Boolean()),
        sa.ForeignKeyConstraint(["club_id"], ["clubs.id"], name="fk_archive_stands_club_id"),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name="fk_archive_stands_member_id"),
        sa.PrimaryKeyConstraint("member_id", name="pk_archive_stands"),
    )
    op.create_index("ix_archive_stands_club_id", "archive_stands", ["club_id"])
    op.create_table(
        "archive_keys",
        needed("club_id", ID),
        needed("key", TEXT),
        needed("made_at", UTC),
        sa.ForeignKeyConstraint(["club_id"], ["clubs.id"], name="fk_archive_keys_club_id"),
        sa.PrimaryKeyConstraint("club_id", name="pk_archive_keys"),
    )
    op.create_table(
        "archive_links",
        needed("club_id", ID),
        needed("link", TEXT),
        needed("used_at", UTC),
        sa.ForeignKeyConstraint(["club_id"], ["clubs.id"], name="fk_archive_links_club_id"),
        sa.PrimaryKeyConstraint("club_id", "link", name="pk_archive_links"),
    )
    op.create_index("ix_archive_links_used_at", "archive_links", ["used_at"])
