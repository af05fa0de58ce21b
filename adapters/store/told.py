"""Which calls were carried out last, so that no older one undoes them."""

from collections.abc import Collection
from datetime import UTC, datetime

from sqlalchemy import ColumnElement, bindparam, case, delete
from sqlalchemy.dialects.sqlite import insert

from adapters.store.repository import Repository
from adapters.store.tables.told import told
from bot.store.told import AnsweredCalls

_NEVER = datetime(1970, 1, 1, tzinfo=UTC)
_NEW = insert(told)
_CHANGED, _ADDED = _NEW.excluded.changed_at, _NEW.excluded.added_at


def _later(one: ColumnElement[datetime], other: ColumnElement[datetime]) -> ColumnElement[datetime]:
    return case((one > other, one), else_=other)


_TAKE = _NEW.on_conflict_do_update(
    index_elements=[told.c.person, told.c.subject],
    set_={"changed_at": _later(_CHANGED, told.c.changed_at), "added_at": _later(_ADDED, told.c.added_at)},
    # A call does either; the moment of what it does not do is long past.
    where=(told.c.changed_at <= _later(_CHANGED, _ADDED)) & ((_CHANGED < _ADDED) | (told.c.added_at <= _CHANGED)),
).returning(told.c.subject)
_FORGET = delete(told).where(told.c.changed_at < bindparam("before"), told.c.added_at < bindparam("before"))


class SqlTold(Repository):
    async def take(
        self, people: Collection[str], changed: Collection[str], added: Collection[str], at: datetime
    ) -> bool:
        rows = [
            {"person": person, "subject": subject, "changed_at": at if changes else _NEVER,
             "added_at": _NEVER if changes else at}
            for person in sorted(people)
            for changes, subjects in ((True, changed), (False, added))
            for subject in sorted(subjects)
        ]  # fmt: skip
        return len(await self._tx.each(_TAKE, rows)) == len(rows)

    async def forget(self, before: datetime) -> None:
        await self._tx.do(_FORGET, before=before)


REPOSITORIES = {AnsweredCalls: SqlTold}
