"""What organizers did."""

from sqlalchemy import Column, ForeignKey, Index, Table, Text, bindparam, or_, select

from adapters.store.columns import Id, Json, Utc, Words
from adapters.store.mapper import Mapper
from adapters.store.repository import Repository
from adapters.store.tables.carrying import ACT, holds
from adapters.store.tables.making import metadata, own_id, ref
from adapters.store.tables.owning import MOVE, NULL, owner
from bot.club.acts.model import Act
from bot.club.acts.repository import Acts

acts = Table(
    "acts",
    metadata,
    own_id(),
    ref("clubs"),
    ref(
        "members",
        null=True,
        info=owner(on_forget=NULL, on_link=MOVE, exported_as="acts", blank=("why",), stays=("data",)),
    ),
    Column(
        "about_id",
        Id,
        ForeignKey("members.id"),
        info=owner(on_forget=NULL, on_link=MOVE, exported_as="acts", blank=("why",), stays=("data",)),
    ),
    Column("deed", Text, nullable=False),
    Column("data", Json, nullable=False, info=holds(ACT)),
    Column("why", Words, nullable=False),
    Column("at", Utc, nullable=False),
    Index(None, "club_id", "id"),
    Index(None, "member_id"),
    Index(None, "about_id"),
)

_LATEST = select(acts).where(acts.c.club_id == bindparam("club_id")).order_by(acts.c.id.desc()).limit(bindparam("most"))
_OF_MEMBER = (
    select(acts)
    .where(or_(acts.c.member_id == bindparam("person"), acts.c.about_id == bindparam("person")))
    .order_by(acts.c.id)
)


class SqlActs(Repository):
    async def add(self, act: Act) -> Act:
        return await self._tx.add(_ACT, act)

    async def latest(self, club_id: int, most: int) -> list[Act]:
        return await self._tx.many(_LATEST, _ACT.of, club_id=club_id, most=most)

    async def of_member(self, member_id: int) -> list[Act]:
        return await self._tx.many(_OF_MEMBER, _ACT.of, person=member_id)


_ACT = Mapper(acts, Act, data=(dict, dict))

REPOSITORIES = {Acts: SqlActs}
