"""While a conversation runs, each row that is put into the outbox is of a kind that a feature declared."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime

import pytest

from adapters.store.outbox import SqlOutbox
from bot.declared import kinds
from bot.features import FEATURES
from bot.outbox.kinds import named
from bot.outbox.model import OutboxRow

KINDS = kinds(FEATURES)


@contextmanager
def only_declared_rows(seen: set[str] | None = None) -> Iterator[None]:
    """Fails at its end where a row was put that nobody declared; `seen` gathers the kinds that were."""
    unknown: list[str] = []
    put, refresh = SqlOutbox.put, SqlOutbox.refresh

    def look(rows: Iterable[OutboxRow]) -> None:
        for row in rows:
            found = named(KINDS, row.key)
            if found is None:
                unknown.append(row.key)
            elif seen is not None:
                seen.add(found.kind.key)

    async def looked_put(self: SqlOutbox, rows: Iterable[OutboxRow]) -> None:
        some = list(rows)
        look(some)
        await put(self, some)

    async def looked_refresh(self: SqlOutbox, row: OutboxRow, again: datetime) -> None:
        look([row])
        await refresh(self, row, again)

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(SqlOutbox, "put", looked_put)
        patched.setattr(SqlOutbox, "refresh", looked_refresh)
        yield
    assert unknown == [], "no feature declares rows of these keys"
