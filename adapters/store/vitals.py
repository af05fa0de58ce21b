"""How much waits, and how much there is."""

from datetime import datetime

from sqlalchemy import bindparam, func, or_, select, text

from adapters.store.repository import Repository
from adapters.store.tables.clubs import clubs
from adapters.store.tables.members import members
from adapters.store.tables.outbox import ROW_WAITS, outbox
from adapters.store.tables.rounds import MOMENT_WAITS, moments
from bot.club.clubs.model import ClubState
from bot.health.vitals import Vital, Vitals

_NOW = bindparam("now", type_=moments.c.due.type)
_MOMENTS = select(func.count(), func.min(moments.c.due)).where(MOMENT_WAITS, moments.c.due <= _NOW)
_SINCE = func.coalesce(outbox.c.first_try, outbox.c.due)
_ROWS = select(func.count(), func.min(_SINCE, type_=outbox.c.due.type)).where(
    ROW_WAITS, or_(outbox.c.due <= _NOW, outbox.c.first_try.is_not(None))
)
_CLUBS = select(func.count()).where(clubs.c.state != ClubState.CLOSED.value)
_MEMBERS = select(func.count()).select_from(members)
_SIZE = {
    "sqlite": text("SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()"),
    "postgresql": text("SELECT pg_database_size(current_database())"),
}


class SqlVitals(Repository):
    async def at(self, now: datetime) -> Vital:
        ((due, moment_since),) = await self._tx.rows(_MOMENTS, now=now)
        ((rows, row_since),) = await self._tx.rows(_ROWS, now=now)
        ((living,),) = await self._tx.rows(_CLUBS)
        ((people,),) = await self._tx.rows(_MEMBERS)
        ((size,),) = await self._tx.rows(_SIZE[self._tx.dialect])
        return Vital(
            moments=due,
            moment_since=moment_since,
            rows=rows,
            row_since=row_since,
            clubs=living,
            members=people,
            size=size,
        )


REPOSITORIES = {Vitals: SqlVitals}
