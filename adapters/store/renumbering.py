"""A channel that its platform numbers anew: every place of it, of its threads and messages, begins otherwise."""

from typing import Any

from sqlalchemy import Column, Text, bindparam, func, type_coerce, update
from sqlalchemy.sql.dml import UpdateBase

from adapters.store.columns import dumped
from adapters.store.tables.outbox import outbox
from bot.chat.place import Place


def beginning(home: Place) -> str:
    """How every place of this channel, its threads and messages begins as it is kept."""
    return dumped([home.platform, home.workspace, home.channel])[:-1] + ","


def _renumber(column: Column[Any]) -> UpdateBase:
    kept = type_coerce(column, Text())
    began = bindparam("begins", type_=Text())
    size = func.length(began)
    moved = bindparam("instead", type_=Text()).concat(func.substr(kept, size + 1))
    return (
        update(outbox)
        .where(outbox.c.club_id == bindparam("of_club"), func.substr(kept, 1, size) == began)
        .values({column.name: type_coerce(moved, column.type)})
    )


RENUMBERED = (_renumber(outbox.c.place), _renumber(outbox.c.sent))
"""Where a row goes, and where it stands."""
