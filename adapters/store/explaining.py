"""Who asked to swap summaries, and who read whose."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import asdict

from sqlalchemy import Column, ForeignKey, Index, PrimaryKeyConstraint, Table, Text, bindparam, delete, or_, select
from sqlalchemy.dialects.sqlite import insert as upsert

from adapters.store.columns import Id, Utc, among
from adapters.store.mapper import Mapper
from adapters.store.repository import Repository
from adapters.store.tables.making import metadata, own_id, ref, stamp
from adapters.store.tables.owning import CUSTOM, DELETE, MOVE, NULL, owner
from adapters.store.tables.rounds import rounds
from bot.features.explaining.model import Meeting, Offer
from bot.features.explaining.repository import Pairs
from bot.features.explaining.rules import Met, Pair

offers = Table(
    "offers",
    metadata,
    ref("clubs"),
    ref("rounds"),
    ref("members", info=owner(on_forget=DELETE, on_link=CUSTOM, exported_as="asking_to_swap")),
    Column("at", Utc, nullable=False),
    PrimaryKeyConstraint("round_id", "member_id"),
    Index(None, "member_id"),
)

meetings = Table(
    "meetings",
    metadata,
    own_id(),
    ref("clubs"),
    ref("rounds"),
    Column("author_id", Id, ForeignKey("members.id"), info=owner(on_forget=NULL, on_link=MOVE, exported_as="swaps")),
    Column("reader_id", Id, ForeignKey("members.id"), info=owner(on_forget=NULL, on_link=MOVE, exported_as="swaps")),
    Column("state", Text, nullable=False),
    Column("at", Utc, nullable=False),
    stamp(),
    Index(None, "round_id", "id"),
    Index(None, "author_id"),
    Index(None, "reader_id"),
)

_OFFER = upsert(offers).on_conflict_do_nothing()
_WITHDRAW = delete(offers).where(offers.c.round_id == bindparam("of_round"), among(offers.c.member_id))
_CLOSE = delete(offers).where(among(offers.c.round_id))
_OFFERS = select(offers).where(among(offers.c.round_id)).order_by(offers.c.at, offers.c.member_id)
_ASKING = select(offers).where(offers.c.member_id == bindparam("one")).order_by(offers.c.round_id)
_GET = select(meetings).where(meetings.c.id == bindparam("this"))
_OF_ROUNDS = select(meetings).where(among(meetings.c.round_id)).order_by(meetings.c.id)
_OF_MEMBER = (
    select(meetings)
    .where(or_(meetings.c.author_id == bindparam("one"), meetings.c.reader_id == bindparam("one")))
    .order_by(meetings.c.id)
)
_MET = (
    select(meetings.c.author_id, meetings.c.reader_id, rounds.c.number)
    .join(rounds, rounds.c.id == meetings.c.round_id)
    .where(among(meetings.c.author_id))
)


class SqlPairs(Repository):
    async def offer(self, offer: Offer) -> None:
        await self._tx.do(_OFFER, **asdict(offer))

    async def withdraw(self, round_id: int, *member_ids: int) -> None:
        await self._tx.do(_WITHDRAW, of_round=round_id, ids=member_ids)

    async def close(self, round_ids: Collection[int]) -> None:
        await self._tx.do(_CLOSE, ids=round_ids)

    async def offers(self, round_ids: Collection[int]) -> dict[int, list[Offer]]:
        found: dict[int, list[Offer]] = defaultdict(list)
        for row in await self._tx.rows(_OFFERS, ids=round_ids):
            found[row[1]].append(_OFFER_ROW.of(row))
        return dict(found)

    async def asking(self, member_id: int) -> list[Offer]:
        return await self._tx.many(_ASKING, _OFFER_ROW.of, one=member_id)

    async def add(self, *meetings: Meeting) -> list[Meeting]:
        return [await self._tx.add(_MEETING, one) for one in meetings]

    async def save(self, meeting: Meeting) -> None:
        await self._tx.save(_MEETING, meeting)

    async def get(self, meeting_id: int) -> Meeting | None:
        return await self._tx.one(_GET, _MEETING.of, this=meeting_id)

    async def of_rounds(self, round_ids: Collection[int]) -> list[Meeting]:
        return await self._tx.many(_OF_ROUNDS, _MEETING.of, ids=round_ids)

    async def of_member(self, member_id: int) -> list[Meeting]:
        return await self._tx.many(_OF_MEMBER, _MEETING.of, one=member_id)

    async def met(self, member_ids: Collection[int]) -> Mapping[Pair, Met]:
        among_them, found = set(member_ids), defaultdict[Pair, set[int]](set)
        for author, reader, number in await self._tx.rows(_MET, ids=member_ids):
            if reader in among_them and reader != author:
                found[frozenset((author, reader))].add(number)
        return {two: Met(len(numbers), max(numbers)) for two, numbers in found.items()}


_OFFER_ROW = Mapper(offers, Offer)
_MEETING = Mapper(meetings, Meeting)

REPOSITORIES = {Pairs: SqlPairs}
