"""Who comes to a discussion, and who was there."""

from collections.abc import Collection

from sqlalchemy import Boolean, Column, Index, Table, Text, bindparam, delete, select

from adapters.store.columns import Utc, among
from adapters.store.mapper import Mapper
from adapters.store.repository import Repository
from adapters.store.tables.making import metadata, own_id, ref, stamp
from adapters.store.tables.owning import MOVE, NULL, owner
from bot.features.attending.model import Attendance
from bot.features.attending.repository import Attendances

attendances = Table(
    "attendances",
    metadata,
    own_id(),
    ref("clubs"),
    ref("rounds"),
    ref("members", null=True, info=owner(on_forget=NULL, on_link=MOVE, exported_as="discussions")),
    Column("answer", Text),
    Column("there", Boolean, nullable=False),
    Column("at", Utc, nullable=False),
    stamp(),
    Index(None, "club_id", "round_id"),
    Index(None, "round_id"),
    Index(None, "member_id"),
)

_REMOVE = delete(attendances).where(among(attendances.c.id))
_OF_ROUNDS = select(attendances).where(among(attendances.c.round_id)).order_by(attendances.c.id)
_OF_MEMBER = (
    select(attendances)
    .where(attendances.c.member_id == bindparam("member_id"))
    .order_by(attendances.c.round_id, attendances.c.id)
)
_NOTED = (
    select(attendances.c.round_id)
    .where(attendances.c.club_id == bindparam("club_id"), attendances.c.there.is_(True))
    .distinct()
    .order_by(attendances.c.round_id.desc())
    .limit(bindparam("most"))
)


class SqlAttendances(Repository):
    async def put(self, *some: Attendance) -> None:
        await self._tx.put(_ATTENDANCE, *some)

    async def remove(self, *some: Attendance) -> None:
        await self._tx.do(_REMOVE, ids=[one.id for one in some])

    async def of_rounds(self, round_ids: Collection[int]) -> list[Attendance]:
        return await self._tx.many(_OF_ROUNDS, _ATTENDANCE.of, ids=round_ids)

    async def of_member(self, member_id: int) -> list[Attendance]:
        return await self._tx.many(_OF_MEMBER, _ATTENDANCE.of, member_id=member_id)

    async def noted(self, club_id: int, most: int) -> list[int]:
        return [row[0] for row in await self._tx.rows(_NOTED, club_id=club_id, most=most)]


_ATTENDANCE = Mapper(attendances, Attendance)

REPOSITORIES = {Attendances: SqlAttendances}
