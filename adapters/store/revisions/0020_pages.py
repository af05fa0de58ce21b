"""Pages are known by addresses without what newsletters append, with their port, and files as the page about them.

Stored keys stay; beside them stands the one by which the program that brings the database forward knows the address
today, so that the same link, however it is written, leads to the paper that is there. Where another paper stands
under that key already, nothing is merged: organizers do that.
"""

import json

import sqlalchemy as sa
from alembic import op

from adapters.store.revising import ruled

revision = "0020"
down_revision = "0019"

_AT_ONCE = 500
_PAGES = """SELECT id, club_id, key, link, original FROM papers WHERE id > :last AND key LIKE 'web:%'
    ORDER BY id LIMIT :most"""
_ALIAS = """INSERT INTO paper_aliases (club_id, key, paper_id) SELECT :club_id, :new, :id
    WHERE NOT EXISTS (SELECT 1 FROM papers WHERE club_id = :club_id AND key = :new)
    AND NOT EXISTS (SELECT 1 FROM paper_aliases WHERE club_id = :club_id AND key = :new)"""


def upgrade() -> None:
    database = op.get_bind()
    last = 0
    while rows := database.execute(sa.text(_PAGES), {"last": last, "most": _AT_ONCE}).all():
        for row in rows:
            for new in _names(row):
                database.execute(sa.text(_ALIAS), {"club_id": row.club_id, "new": new, "id": row.id})
        last = rows[-1].id


def _names(row: sa.Row[tuple[int, int, str, str, str]]) -> list[str]:
    """Under what its address is known today: the one it came with, whatever the link was corrected to."""
    link = dict(json.loads(row.original)).get("link", row.link)
    return [key for key in ruled("page_keys", link) if key != row.key]
