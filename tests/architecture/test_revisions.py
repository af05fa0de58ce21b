"""A released revision does for ever what it did on the day it was released."""

import sys

from tests.architecture.test_rooms import imports

REVISIONS = "adapters/store/revisions"
FROZEN = "adapters.store.revising"
"""What revisions are written with, which never changes itself: types of columns, no code of the program's."""
OUTSIDE = {"alembic", "sqlalchemy"}


def test_no_revision_uses_code_that_may_change() -> None:
    """What a revision needs of the program it copies: the program goes on changing, old databases do not.

    `adapters.store.columns` is the program's, too. A revision that needs one of its types says with SQLAlchemy's own
    what the type was on that day.
    """
    live = [(file, name) for file, name in imports(REVISIONS) if not _stays(name)]
    assert live == []


def test_what_revisions_share_uses_none_either() -> None:
    """Or they would by way of it."""
    assert [
        name for file, name in imports("adapters/store") if file.endswith("/revising.py") and not _stays(name)
    ] == []


def _stays(name: str) -> bool:
    root = name.partition(".")[0]
    return root in OUTSIDE or root in sys.stdlib_module_names or name.startswith(f"{FROZEN}.")
