"""The rounds that imports became: what is known of them, and how they are taken back."""

from collections.abc import Collection, Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Column, Table, bindparam, delete, exists, func, or_, select, update

from adapters.store.columns import among
from adapters.store.importing import SqlImports
from adapters.store.kept import whole_schema
from adapters.store.search import SqlSearch
from adapters.store.tables.importing import import_presenters, import_readings, import_sessions, imports
from adapters.store.tables.members import accounts
from adapters.store.tables.papers import paper_aliases, papers
from adapters.store.tables.rounds import round_papers, rounds
from adapters.store.tables.search import search
from adapters.store.transaction import Transaction
from bot.club.papers.findable import FINDABLE
from bot.club.rounds.model import FIRST_OWN
from bot.features.importing.journal import Past, Read
from bot.features.importing.repository import ImportedRounds

_LOWEST = select(func.min(rounds.c.number)).where(rounds.c.club_id == bindparam("club_id"))
_READ = (
    select(papers.c.id, papers.c.key, papers.c.title, rounds.c.pick_on, rounds.c.number)
    .select_from(rounds)
    .outerjoin(round_papers, round_papers.c.round_id == rounds.c.id)
    .outerjoin(papers, papers.c.id == round_papers.c.paper_id)
    .where(
        rounds.c.club_id == bindparam("club_id"),
        or_(papers.c.id.is_not(None), rounds.c.number < FIRST_OWN),
    )
)
_ALIASES = select(paper_aliases.c.paper_id, paper_aliases.c.key).where(paper_aliases.c.club_id == bindparam("club_id"))
_TO_UNDO = (
    select(import_sessions)
    .where(
        import_sessions.c.import_id == bindparam("this"),
        import_sessions.c.round_id.is_not(None),
        import_sessions.c.done,
    )
    .order_by(import_sessions.c.position)
    .limit(bindparam("most"))
)
_LOOKED_AT = update(import_sessions).where(among(import_sessions.c.id)).values(done=False)
_LET_ROUNDS_GO = update(import_sessions).where(among(import_sessions.c.round_id)).values(round_id=None)
_UNREAD = delete(round_papers).where(among(round_papers.c.round_id))
_REMOVE_ROUNDS = delete(rounds).where(among(rounds.c.id))
_CAME_ALONG = (
    select(import_readings.c.paper_id, import_readings.c.club_id)
    .where(
        import_readings.c.import_id == bindparam("this"),
        import_readings.c.fresh,
        import_readings.c.paper_id.is_not(None),
    )
    .order_by(import_readings.c.id)
    .limit(bindparam("most"))
)
_OWN_NOW = (
    update(import_readings)
    .where(import_readings.c.import_id == bindparam("this"), among(import_readings.c.paper_id))
    .values(fresh=False)
)
_LET_PAPERS_GO = update(import_readings).where(among(import_readings.c.paper_id)).values(paper_id=None, fresh=False)
_NO_ALIASES = delete(paper_aliases).where(
    paper_aliases.c.club_id == bindparam("of_club"), among(paper_aliases.c.paper_id)
)
_REMOVE_PAPERS = delete(papers).where(among(papers.c.id))
_NOBODY_LED = delete(import_presenters).where(among(import_presenters.c.import_session_id))
_NOBODY_WAITS = delete(import_presenters).where(
    import_presenters.c.import_session_id.in_(
        select(import_sessions.c.id).where(
            import_sessions.c.import_id == bindparam("of_import"), import_sessions.c.round_id.is_(None)
        )
    )
)
"""Who was to present what was never taken in, or is still to come."""
_PRESENTED = select(import_sessions.c.round_id, import_sessions.c.id).where(among(import_sessions.c.round_id))
_LED = (
    select(import_sessions.c.day, import_presenters.c.name, import_sessions.c.place)
    .join(import_sessions, import_sessions.c.id == import_presenters.c.import_session_id)
    .where(import_presenters.c.member_id == bindparam("member"))
    .order_by(import_presenters.c.id)
)
_BROUGHT = select(imports.c.at, imports.c.name).where(imports.c.member_id == bindparam("member")).order_by(imports.c.id)
_WHOSE = (
    select(import_presenters.c.id, accounts.c.member_id)
    .join(
        accounts,
        (accounts.c.club_id == import_presenters.c.club_id) & (accounts.c.user == import_presenters.c.identity),
    )
    .where(
        import_presenters.c.club_id == bindparam("club_id"),
        import_presenters.c.member_id.is_(None),
        import_presenters.c.identity != "",
    )
)
_THEIRS = (
    update(import_presenters)
    .where(import_presenters.c.id == bindparam("this"))
    .values(member_id=bindparam("whose", type_=import_presenters.c.member_id.type))
)


def _used(target: Table, besides: Collection[Table]) -> Any:
    """Those of these rows of a table to which any other table refers, but for a few."""
    refers = [
        column
        for table in whole_schema().sorted_tables
        if table not in besides
        for column in table.columns
        if any(key.column.table is target for key in column.foreign_keys)
    ]
    return select(target.c.id).where(among(target.c.id), or_(*(_is_named(target, column) for column in refers)))


def _is_named(target: Table, column: Column[Any]) -> Any:
    return exists(select(column).where(column == target.c.id))


@cache
def used_rounds() -> Any:
    """Rounds that somebody has written on since, or that anything else of the club is about."""
    return _used(rounds, (round_papers, import_sessions, search))


@cache
def used_papers() -> Any:
    """Papers that anything else of the club is about, be it a round, a note or a nomination."""
    return _used(papers, (paper_aliases, import_readings, search))


class SqlImportedRounds:
    def __init__(self, tx: Transaction) -> None:
        self._tx = tx

    async def lowest(self, club_id: int) -> int:
        ((number,),) = await self._tx.rows(_LOWEST, club_id=club_id)
        return FIRST_OWN if number is None else min(number, FIRST_OWN)

    async def read_before(self, club_id: int) -> list[Read]:
        rows = await self._tx.rows(_READ, club_id=club_id)
        keys: dict[int, list[str]] = {}
        for paper_id, key in await self._tx.rows(_ALIASES, club_id=club_id):
            keys.setdefault(paper_id, []).append(key)
        return [
            Read(one or "", title or "", day, number >= FIRST_OWN)
            for paper_id, key, title, day, number in rows
            for one in (key, *keys.get(paper_id, ()))
        ]

    async def to_undo(self, import_id: int, most: int) -> list[Past]:
        ids = [row[0] for row in await self._tx.rows(_TO_UNDO, this=import_id, most=most)]
        return list((await SqlImports(self._tx).sessions(ids)).values())

    async def take_back(self, sessions: Sequence[Past]) -> None:
        became = {one.round_id: one.id for one in sessions if one.round_id}
        if not became:
            return
        stay = {row[0] for row in await self._tx.rows(used_rounds(), ids=list(became))}
        gone = [round_id for round_id in became if round_id not in stay]
        await self._tx.do(_LOOKED_AT, ids=list(became.values()))
        if gone:
            await self._tx.do(_NOBODY_LED, ids=[became[round_id] for round_id in gone])
            for statement in (_UNREAD, _LET_ROUNDS_GO, _REMOVE_ROUNDS):
                await self._tx.do(statement, ids=gone)

    async def remove_papers(self, import_id: int, most: int) -> bool:
        came = {row[0]: row[1] for row in await self._tx.rows(_CAME_ALONG, this=import_id, most=most)}
        if not came:
            await self._tx.do(_NOBODY_WAITS, of_import=import_id)
            return False
        used = {row[0] for row in await self._tx.rows(used_papers(), ids=list(came))}
        await self._tx.do(_OWN_NOW, this=import_id, ids=list(used))
        gone = [paper_id for paper_id in came if paper_id not in used]
        for paper_id in gone:
            await SqlSearch(self._tx).remove(came[paper_id], FINDABLE, paper_id)
        await self._tx.do(_LET_PAPERS_GO, ids=gone)
        for club_id in set(came.values()):
            await self._tx.do(_NO_ALIASES, of_club=club_id, ids=gone)
        await self._tx.do(_REMOVE_PAPERS, ids=gone)
        return True

    async def presented(self, round_ids: Collection[int]) -> dict[int, Past]:
        found = {row[1]: row[0] for row in await self._tx.rows(_PRESENTED, ids=round_ids)} if round_ids else {}
        sessions = await SqlImports(self._tx).sessions(list(found))
        return {found[session_id]: one for session_id, one in sessions.items()}

    async def told(self, member_id: int) -> Mapping[str, list[dict[str, object]]]:
        led = await self._tx.rows(_LED, member=member_id)
        brought = await self._tx.rows(_BROUGHT, member=member_id)
        return {
            "presented": [{"day": day, "name": name, "place": place} for day, name, place in led],
            "imports": [{"at": at, "name": name} for at, name in brought],
        }

    async def claim_presenters(self, club_id: int) -> None:
        whose = {row[0]: row[1] for row in await self._tx.rows(_WHOSE, club_id=club_id)}
        await self._tx.each(_THEIRS, [{"this": one, "whose": member} for one, member in whose.items()])


REPOSITORIES = {ImportedRounds: SqlImportedRounds}
