"""Calendar addresses, and what calendar programs were told of each event."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Column, Integer, PrimaryKeyConstraint, Table, Text, UniqueConstraint, bindparam, delete, select

from adapters.store.columns import Utc
from adapters.store.mapper import Mapper
from adapters.store.repository import Repository
from adapters.store.tables.carrying import stays
from adapters.store.tables.making import metadata, ref
from adapters.store.transaction import putting
from bot.club.calendar.model import ToldEvent
from bot.club.calendar.repository import ToldEvents
from bot.features.calendar.model import CalendarAddress
from bot.features.calendar.repository import CalendarAddresses

calendars = Table(
    "calendars",
    metadata,
    ref("clubs"),
    Column("token", Text, nullable=False),
    Column("made_at", Utc, nullable=False),
    PrimaryKeyConstraint("club_id"),
    UniqueConstraint("token"),
    info=stays("an address is of the instance that serves it"),
)
told_events = Table(
    "told_events",
    metadata,
    ref("clubs"),
    Column("name", Text, nullable=False),
    Column("told", Text, nullable=False),
    Column("begins", Utc, nullable=False),
    Column("sequence", Integer, nullable=False),
    Column("changed_at", Utc, nullable=False),
    PrimaryKeyConstraint("club_id", "name"),
)

_PUT_ADDRESS = putting(calendars)
_OF = select(calendars).where(calendars.c.club_id == bindparam("club_id"))
_WITH_TOKEN = select(calendars).where(calendars.c.token == bindparam("token"))
_PUT_EVENTS = putting(told_events)
_EVENTS = (
    select(told_events)
    .where(told_events.c.club_id == bindparam("club_id"))
    .order_by(told_events.c.begins, told_events.c.name)
)
_LET_GO = delete(told_events).where(
    told_events.c.club_id == bindparam("of_club"), told_events.c.begins < bindparam("before", type_=Utc)
)


class SqlCalendarAddresses(Repository):
    async def of(self, club_id: int) -> CalendarAddress | None:
        return await self._tx.one(_OF, _ADDRESS.of, club_id=club_id)

    async def with_token(self, token: str) -> CalendarAddress | None:
        return await self._tx.one(_WITH_TOKEN, _ADDRESS.of, token=token)

    async def put(self, address: CalendarAddress) -> None:
        await self._tx.each(_PUT_ADDRESS, [_ADDRESS.values(address)])


class SqlToldEvents(Repository):
    async def of(self, club_id: int) -> list[ToldEvent]:
        return await self._tx.many(_EVENTS, _TOLD.of, club_id=club_id)

    async def put(self, told: Sequence[ToldEvent]) -> None:
        await self._tx.each(_PUT_EVENTS, [_TOLD.values(one) for one in told])

    async def let_go(self, club_id: int, before: datetime) -> None:
        await self._tx.do(_LET_GO, of_club=club_id, before=before)


_ADDRESS = Mapper(calendars, CalendarAddress)
_TOLD = Mapper(told_events, ToldEvent)

REPOSITORIES = {CalendarAddresses: SqlCalendarAddresses, ToldEvents: SqlToldEvents}
