"""Goals, time spent reading, and wishes."""

from collections.abc import Collection
from dataclasses import asdict
from datetime import date

from sqlalchemy import (
    Column,
    Date,
    Index,
    Integer,
    PrimaryKeyConstraint,
    Table,
    Text,
    bindparam,
    delete,
    select,
    update,
)
from sqlalchemy.dialects.sqlite import insert as upsert

from adapters.store.columns import Id, Utc, among
from adapters.store.mapper import Mapper
from adapters.store.repository import Repository
from adapters.store.tables.carrying import holds
from adapters.store.tables.making import metadata, own_id, ref, stamp
from adapters.store.tables.owning import CUSTOM, DELETE, MOVE, owner
from adapters.store.transaction import putting
from bot.club.members.model import Topic, Wished
from bot.club.members.repository import Wishes
from bot.features.pace.model import Goal, Reading
from bot.features.pace.repository import Goals, Readings

goals = Table(
    "goals",
    metadata,
    ref("clubs"),
    ref("members", info=owner(on_forget=DELETE, on_link=CUSTOM, exported_as="goal")),
    Column("papers", Integer, nullable=False),
    Column("minutes", Integer, nullable=False),
    PrimaryKeyConstraint("member_id"),
)

readings = Table(
    "readings",
    metadata,
    own_id(),
    ref("clubs"),
    ref("members", info=owner(on_forget=DELETE, on_link=MOVE, exported_as="readings")),
    ref("papers", null=True),
    Column("note_id", Id, info=holds("note")),  # of a note that may be taken back, or taken up by another one
    Column("minutes", Integer, nullable=False),
    Column("at", Utc, nullable=False),
    stamp(),
    Index(None, "member_id", "at", "id"),
    Index(None, "note_id"),
    Index(None, "club_id", "paper_id"),
    sqlite_autoincrement=True,  # an old button cannot undo another reading
)

wishes = Table(
    "wishes",
    metadata,
    ref("clubs"),
    ref("members", info=owner(on_forget=DELETE, on_link=CUSTOM, exported_as="wishes")),
    Column("wish", Text, nullable=False),
    Column("answered_on", Date),
    PrimaryKeyConstraint("member_id", "wish"),
    Index(None, "club_id", "wish"),
    Index(None, "wish", "club_id"),
)

_GOALS = select(goals).where(among(goals.c.member_id))
_SET_GOAL = putting(goals)
_DROP_GOAL = delete(goals).where(goals.c.member_id == bindparam("owner"))

_GET = select(readings).where(readings.c.id == bindparam("this"))
_REMOVE = delete(readings).where(among(readings.c.id))
_OF_MEMBERS = select(readings).where(among(readings.c.member_id)).order_by(readings.c.at, readings.c.id)
_OF_NOTES = select(readings).where(among(readings.c.note_id)).order_by(readings.c.at, readings.c.id)

_WISH = upsert(wishes).on_conflict_do_nothing()
_UNWISH = delete(wishes).where(wishes.c.member_id == bindparam("owner"), wishes.c.wish == bindparam("what"))
_WISHING = select(wishes.c.member_id).where(among(wishes.c.club_id), wishes.c.wish == bindparam("what"))
_CLUBS_WISHING = select(wishes.c.club_id).where(wishes.c.wish == bindparam("what")).distinct()
_WISHES_OF = select(wishes).where(wishes.c.member_id == bindparam("owner")).order_by(wishes.c.wish)
_ANSWERED = (
    update(wishes)
    .where(wishes.c.member_id == bindparam("owner"), wishes.c.wish == bindparam("what"))
    .values(answered_on=bindparam("day"))
)


class SqlGoals(Repository):
    async def of(self, member_ids: Collection[int]) -> dict[int, Goal]:
        found = await self._tx.many(_GOALS, _GOAL.of, ids=member_ids)
        return {goal.member_id: goal for goal in found}

    async def set(self, goal: Goal) -> None:
        if goal.papers or goal.minutes:
            await self._tx.do(_SET_GOAL, **asdict(goal))
        else:
            await self._tx.do(_DROP_GOAL, owner=goal.member_id)


class SqlReadings(Repository):
    async def put(self, reading: Reading) -> Reading:
        return (await self._tx.put(_READING, reading))[0]

    async def get(self, reading_id: int) -> Reading | None:
        return await self._tx.one(_GET, _READING.of, this=reading_id)

    async def remove(self, *ids: int) -> None:
        await self._tx.do(_REMOVE, ids=ids)

    async def of_members(self, member_ids: Collection[int]) -> dict[int, list[Reading]]:
        found: dict[int, list[Reading]] = {member_id: [] for member_id in member_ids}
        for row in await self._tx.rows(_OF_MEMBERS, ids=member_ids):
            reading = _READING.of(row)
            found[reading.member_id].append(reading)
        return found

    async def of_notes(self, note_ids: Collection[int]) -> list[Reading]:
        return await self._tx.many(_OF_NOTES, _READING.of, ids=note_ids)


class SqlWishes(Repository):
    async def add(self, club_id: int, member_id: int, wish: Topic) -> None:
        await self._tx.do(_WISH, club_id=club_id, member_id=member_id, wish=wish.name)

    async def remove(self, member_id: int, wish: Topic) -> None:
        await self._tx.do(_UNWISH, owner=member_id, what=wish.name)

    async def wishing(self, club_ids: Collection[int], wish: Topic) -> frozenset[int]:
        rows = await self._tx.rows(_WISHING, ids=club_ids, what=wish.name)
        return frozenset(row[0] for row in rows)

    async def clubs_of(self, wish: Topic) -> frozenset[int]:
        return frozenset(row[0] for row in await self._tx.rows(_CLUBS_WISHING, what=wish.name))

    async def of(self, member_id: int) -> list[Wished]:
        return await self._tx.many(_WISHES_OF, _WISHED.of, owner=member_id)

    async def answered(self, member_id: int, topic: Topic, on: date) -> None:
        await self._tx.do(_ANSWERED, owner=member_id, what=topic.name, day=on)


_GOAL = Mapper(goals, Goal)
_WISHED = Mapper(wishes, Wished)
_READING = Mapper(readings, Reading)

REPOSITORIES = {Goals: SqlGoals, Readings: SqlReadings, Wishes: SqlWishes}
