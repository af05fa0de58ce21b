"""What revisions are written with. Like a revision, a kind here never changes once it was released."""

from typing import Any

import sqlalchemy as sa
from alembic import op

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
UTC = sa.DateTime(timezone=True).with_variant(sa.Text(), "sqlite")
TEXT = sa.Text()


def needed(name: str, kind: Any) -> sa.Column[Any]:
    """A column that always has a value."""
    return sa.Column(name, kind, nullable=False)


def only(condition: str) -> dict[str, Any]:
    """Index only the rows for which this holds."""
    return {"sqlite_where": sa.text(condition), "postgresql_where": sa.text(condition)}


def ruled(rule: str, *values: object) -> Any:
    """What a rule of the program that brings the database forward makes of these values (`adapters.store.migrations`).

    For texts that are to be read or indexed as they would be today; a revision that needs them to stay as they were on
    the day of its release copies what it needs.
    """
    return op.get_context().opts["rules"][rule](*values)
