"""Rounds and their moments."""

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import datetime

from sqlalchemy import Select, bindparam, delete, insert, select

from adapters.store.columns import among
from adapters.store.due import DUE_CLUBS, NEXT_DUE
from adapters.store.mapper import Mapper
from adapters.store.repository import Repository
from adapters.store.tables.rounds import MOMENT_WAITS, UNSETTLED, moments, round_papers, rounds
from adapters.store.transaction import Found, Query, putting
from bot.club.rounds.model import Round
from bot.club.rounds.repository import Rounds
from bot.schedule.moments import Moment


def with_papers(ids: Select[int]) -> Query:
    """The rounds of these ids, each once for every paper of it (or once), by falling number and rising position."""
    chosen = ids.subquery()
    return (
        select(*rounds.c, round_papers.c.paper_id)
        .join(chosen, chosen.c.id == rounds.c.id)
        .outerjoin(round_papers, round_papers.c.round_id == rounds.c.id)
        .order_by(rounds.c.number.desc(), rounds.c.id, round_papers.c.position)
    )


def rounds_of(found: Iterable[Found]) -> list[Round]:
    """The rounds of such rows, in their order."""
    first: dict[int, Found] = {}
    papers: dict[int, list[int]] = {}
    for row in found:
        first.setdefault(row[0], row)
        papers.setdefault(row[0], []).extend([] if row[-1] is None else [row[-1]])
    return [_ROUND.of(row, paper_ids=tuple(papers[round_id])) for round_id, row in first.items()]


_ADD = insert(rounds).returning(rounds.c.club_id, rounds.c.number, rounds.c.id)
_CLEAR = delete(round_papers).where(among(round_papers.c.round_id))
_FILL = insert(round_papers)
_GET = with_papers(select(rounds.c.id).where(among(rounds.c.id)))
_UNSETTLED = with_papers(select(rounds.c.id).where(among(rounds.c.club_id), UNSETTLED))
_LATEST = with_papers(
    select(rounds.c.id)
    .where(rounds.c.club_id == bindparam("club_id"), rounds.c.number < bindparam("before"))
    .order_by(rounds.c.number.desc())
    .limit(bindparam("most"))
)
_NO_NUMBER = 2**31 - 1
_PUT_MOMENTS = putting(moments, moments.c.round_id, moments.c.step)
_MOMENTS = select(moments).where(among(moments.c.round_id)).order_by(moments.c.due, moments.c.id)
_DUE = (
    select(moments)
    .where(among(moments.c.club_id), MOMENT_WAITS, moments.c.due <= bindparam("now"))
    .order_by(moments.c.due, moments.c.id)
)


_WAITING = (
    select(moments)
    .where(
        MOMENT_WAITS,
        moments.c.step == bindparam("step"),
        moments.c.due.between(bindparam("first"), bindparam("last")),
    )
    .order_by(moments.c.due, moments.c.id)
)


class SqlRounds(Repository):
    async def add(self, *rounds: Round) -> list[Round]:
        rows = await self._tx.each(_ADD, [_ROUND.values(r) for r in rounds])
        ids = {(club_id, number): id_ for club_id, number, id_ in rows}
        added = [replace(r, id=ids[r.club_id, r.number]) for r in rounds]
        await self._fill(added)
        return added

    async def save(self, *rounds: Round) -> None:
        await self._tx.save(_ROUND, *rounds)
        await self._tx.do(_CLEAR, ids=[r.id for r in rounds])
        await self._fill(rounds)

    async def _fill(self, rounds: Iterable[Round]) -> None:
        await self._tx.each(
            _FILL,
            [
                {"club_id": r.club_id, "round_id": r.id, "position": position, "paper_id": paper_id}
                for r in rounds
                for position, paper_id in enumerate(r.paper_ids)
            ],
        )

    async def get(self, ids: Collection[int]) -> dict[int, Round]:
        found = rounds_of(await self._tx.rows(_GET, ids=ids))
        return {r.id: r for r in found}

    async def unsettled(self, club_ids: Collection[int]) -> dict[int, list[Round]]:
        found: dict[int, list[Round]] = {club_id: [] for club_id in club_ids}
        rows = await self._tx.rows(_UNSETTLED, ids=club_ids)
        for round_ in reversed(rounds_of(rows)):
            found[round_.club_id].append(round_)
        return found

    async def latest(self, club_id: int, most: int, before: int | None = None) -> list[Round]:
        below = _NO_NUMBER if before is None else before
        return rounds_of(await self._tx.rows(_LATEST, club_id=club_id, most=most, before=below))

    async def put_moments(self, moments: Iterable[Moment]) -> None:
        await self._tx.each(_PUT_MOMENTS, [{**_MOMENT.values(moment), "stamp": self._tx.stamp} for moment in moments])

    async def save_moments(self, *moments: Moment) -> None:
        await self._tx.save(_MOMENT, *moments)

    async def moments(self, round_ids: Collection[int]) -> list[Moment]:
        return await self._tx.many(_MOMENTS, _MOMENT.of, ids=round_ids)

    async def due(self, now: datetime, most: int, leaving: Collection[int] = ()) -> list[Moment]:
        # The clubs are locked first; what another process did to their moments meanwhile is seen by the second look.
        clubs = {row[0] for row in await self._tx.held(DUE_CLUBS, skipping=True, now=now, most=most, leaving=leaving)}
        return await self._tx.many(_DUE, _MOMENT.of, ids=clubs, now=now)

    async def waiting(self, step: str, first: datetime, last: datetime) -> list[Moment]:
        return await self._tx.many(_WAITING, _MOMENT.of, step=str(step), first=first, last=last)

    async def next_due(self) -> datetime | None:
        (row,) = await self._tx.rows(NEXT_DUE)
        return min((at for at in row if at is not None), default=None)


_ROUND = Mapper(rounds, Round, apart=("paper_ids",), chosen=(tuple, tuple), ballot=(tuple, tuple))
_MOMENT = Mapper(moments, Moment)

REPOSITORIES = {Rounds: SqlRounds}
