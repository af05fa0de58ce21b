"""Nominations and approvals."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import bindparam, delete, func, insert, select

from adapters.store.columns import among
from adapters.store.mapper import Mapper
from adapters.store.repository import Repository
from adapters.store.tables.clubs import clubs
from adapters.store.tables.papers import LAPSED, OPEN, WON, approvals, nominations
from adapters.store.tables.rounds import rounds
from bot.club.ballots.model import Nomination
from bot.club.ballots.repository import Ballots

_GET = select(nominations).where(among(nominations.c.id))
_OPEN = select(nominations).where(among(nominations.c.club_id), OPEN).order_by(nominations.c.at, nominations.c.id)
_OF_ROUNDS = select(nominations).where(among(nominations.c.round_id)).order_by(nominations.c.at, nominations.c.id)
_WON = _OF_ROUNDS.where(WON)
_LAPSED = _OF_ROUNDS.where(LAPSED)
# The latest picked round of each club is one step back in an index, however many rounds there were.
_ANY = rounds.alias("any_round")
_LATEST = (
    select(_ANY.c.id)
    .where(_ANY.c.club_id == clubs.c.id, _ANY.c.picked_at.is_not(None))
    .order_by(_ANY.c.number.desc())
    .limit(1)
    .scalar_subquery()
)
_LAST_WINNERS = (
    select(clubs.c.id, nominations.c.member_id)
    .select_from(clubs)
    .join(rounds, rounds.c.id == _LATEST)
    .outerjoin(nominations, (nominations.c.round_id == rounds.c.id) & WON)
    .where(among(clubs.c.id))
)
_OF_MEMBER = (
    select(nominations)
    .where(nominations.c.member_id == bindparam("by_member"))
    .order_by(nominations.c.at, nominations.c.id)
)
_VOTES_OF = (
    select(approvals.c.round_id, approvals.c.nomination_id)
    .where(approvals.c.member_id == bindparam("by_member"))
    .order_by(approvals.c.round_id, approvals.c.nomination_id)
)
_OWN = (approvals.c.round_id == bindparam("of_round")) & (approvals.c.member_id == bindparam("by_member"))
_TAKE_BACK = delete(approvals).where(_OWN)
_APPROVE = insert(approvals)
_APPROVED_BY = select(approvals.c.nomination_id).where(_OWN)
_APPROVALS = select(approvals.c.round_id, approvals.c.nomination_id, approvals.c.member_id).where(
    among(approvals.c.round_id)
)
_LIKED = (
    select(nominations.c.paper_id, func.count())
    .join(approvals, approvals.c.nomination_id == nominations.c.id)
    .where(among(approvals.c.round_id))
    .group_by(nominations.c.paper_id)
)


class SqlBallots(Repository):
    async def add(self, nomination: Nomination) -> Nomination:
        return await self._tx.add(_NOMINATION, nomination)

    async def save(self, *nominations: Nomination) -> None:
        await self._tx.save(_NOMINATION, *nominations)

    async def get(self, ids: Collection[int]) -> dict[int, Nomination]:
        return await self._tx.numbered(_GET, _NOMINATION.of, ids=ids)

    async def open(self, club_ids: Collection[int]) -> list[Nomination]:
        return await self._tx.many(_OPEN, _NOMINATION.of, ids=club_ids)

    async def won(self, round_ids: Collection[int]) -> list[Nomination]:
        return await self._tx.many(_WON, _NOMINATION.of, ids=round_ids)

    async def lapsed(self, round_ids: Collection[int]) -> list[Nomination]:
        return await self._tx.many(_LAPSED, _NOMINATION.of, ids=round_ids)

    async def last_winners(self, club_ids: Collection[int]) -> dict[int, frozenset[int]]:
        found: dict[int, set[int]] = {}
        for club_id, member_id in await self._tx.rows(_LAST_WINNERS, ids=club_ids):
            found.setdefault(club_id, set()).update([] if member_id is None else [member_id])
        return {club_id: frozenset(who) for club_id, who in found.items()}

    async def approve(
        self, club_id: int, round_id: int, member_id: int, nomination_ids: Collection[int], at: datetime
    ) -> None:
        await self._tx.do(_TAKE_BACK, of_round=round_id, by_member=member_id)
        vote = {"club_id": club_id, "round_id": round_id, "member_id": member_id, "at": at}
        await self._tx.each(_APPROVE, [{**vote, "nomination_id": id_} for id_ in sorted(set(nomination_ids))])

    async def approvals(self, round_ids: Collection[int]) -> dict[int, dict[int, frozenset[int]]]:
        found: dict[int, dict[int, set[int]]] = {round_id: {} for round_id in round_ids}
        for round_id, nomination_id, member_id in await self._tx.rows(_APPROVALS, ids=round_ids):
            found[round_id].setdefault(nomination_id, set()).add(member_id)
        return {round_id: {n: frozenset(who) for n, who in votes.items()} for round_id, votes in found.items()}

    async def liked(self, round_ids: Collection[int]) -> dict[int, int]:
        return {row[0]: row[1] for row in await self._tx.rows(_LIKED, ids=round_ids)}

    async def of_member(self, member_id: int) -> list[Nomination]:
        return await self._tx.many(_OF_MEMBER, _NOMINATION.of, by_member=member_id)

    async def votes_of(self, member_id: int) -> list[tuple[int, int]]:
        return [(row[0], row[1]) for row in await self._tx.rows(_VOTES_OF, by_member=member_id)]

    async def approved_by(self, round_id: int, member_id: int) -> frozenset[int]:
        found = await self._tx.rows(_APPROVED_BY, of_round=round_id, by_member=member_id)
        return frozenset([row[0] for row in found])


_NOMINATION = Mapper(nominations, Nomination)

REPOSITORIES = {Ballots: SqlBallots}
