"""What clubs follow, what was proposed to them, and the errands under way."""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime

from sqlalchemy import (
    Column,
    Index,
    Integer,
    PrimaryKeyConstraint,
    Table,
    Text,
    UniqueConstraint,
    bindparam,
    delete,
    select,
    update,
)
from sqlalchemy.dialects.sqlite import insert

from adapters.store.columns import Json, Utc, Words, among
from adapters.store.line import Found, Line, Values, saving
from adapters.store.papers import paper_data, paper_from
from adapters.store.tables.making import metadata, own_id, ref, stamp
from adapters.store.tables.papers import papers
from bot.club.papers.model import Paper
from bot.features.suggestions.model import Errand, Source
from bot.features.suggestions.repository import Errands, Followed, Suggested

sources = Table(
    "sources",
    metadata,
    own_id(),
    ref("clubs"),
    Column("name", Words, nullable=False),
    Column("at", Utc, nullable=False),
    Column("failures", Integer, nullable=False),
    Column("problem", Text, nullable=False),
    Column("told_at", Utc),
    stamp(),
    UniqueConstraint("club_id", "name"),
    sqlite_autoincrement=True,  # an old button never stops another source
)

suggested = Table(
    "suggested",
    metadata,
    ref("clubs"),
    Column("key", Text, nullable=False),
    Column("paper", Json, nullable=False),
    Column("at", Utc, nullable=False),
    PrimaryKeyConstraint("club_id", "key"),
)

errands = Table(
    "errands",
    metadata,
    ref("clubs"),
    ref("rounds"),
    Column("due", Utc, nullable=False),
    Column("until", Utc, nullable=False),
    Column("attempts", Integer, nullable=False),
    PrimaryKeyConstraint("round_id"),
    Index(None, "due"),
)

_ADD = (
    insert(sources).on_conflict_do_nothing(index_elements=[sources.c.club_id, sources.c.name]).returning(sources.c.id)
)
_SAVE = saving(sources)
_REMOVE = delete(sources).where(sources.c.id == bindparam("this"))
_OF = select(sources).where(among(sources.c.club_id)).order_by(sources.c.club_id, sources.c.id)
_SUGGEST = insert(suggested).on_conflict_do_nothing(index_elements=[suggested.c.club_id, suggested.c.key])
_KNOWN = tuple(
    select(table.c.key).where(table.c.club_id == bindparam("club_id"), among(table.c.key, "keys"))
    for table in (papers, suggested)
)
_GET = select(suggested.c.paper).where(suggested.c.club_id == bindparam("club_id"), suggested.c.key == bindparam("key"))
_PUT_ERRAND = insert(errands).on_conflict_do_nothing(index_elements=[errands.c.round_id])
_READY = (
    select(errands.c.round_id)
    .where(errands.c.due <= bindparam("now"))
    .order_by(errands.c.due)
    .limit(1)
    .with_for_update(skip_locked=True)
    .cte("ready")  # taken apart from the update, or PostgreSQL might look twice and lock more than it takes
)
_CLAIM = (
    update(errands)
    .where(errands.c.round_id.in_(select(_READY.c.round_id)))
    .values(due=bindparam("again"), attempts=errands.c.attempts + 1)
    .returning(*errands.c)
)
_PUT_OFF = update(errands).where(errands.c.round_id == bindparam("this"))
_FINISH = delete(errands).where(errands.c.round_id == bindparam("this")).returning(errands.c.round_id)


class SqlFollowed:
    """`bot.books.Followed` in SQL."""

    def __init__(self, line: Line) -> None:
        self._line = line

    async def add(self, source: Source) -> bool:
        return bool(await self._line.rows(_ADD, **_source_values(source)))

    async def save(self, *sources: Source) -> None:
        await self._line.save(_SAVE, sources, _source_values)

    async def remove(self, source: Source) -> None:
        await self._line.do(_REMOVE, this=source.id)

    async def of(self, club_ids: Collection[int]) -> dict[int, list[Source]]:
        found: dict[int, list[Source]] = {club_id: [] for club_id in club_ids}
        for row in await self._line.rows(_OF, ids=club_ids) if club_ids else ():
            found[row[1]].append(_source_of(row))
        return found


class SqlSuggested:
    """`bot.books.Suggested` in SQL."""

    def __init__(self, line: Line) -> None:
        self._line = line

    async def add(self, club_id: int, papers: Sequence[Paper], at: datetime) -> None:
        rows = [{"club_id": club_id, "key": one.key, "paper": paper_data(one), "at": at} for one in papers]
        await self._line.each(_SUGGEST, rows)

    async def known(self, club_id: int, keys: Collection[str]) -> frozenset[str]:
        if not keys:
            return frozenset()
        found: set[str] = set()
        for statement in _KNOWN:
            found.update([row[0] for row in await self._line.rows(statement, club_id=club_id, keys=list(keys))])
        return frozenset(found)

    async def get(self, club_id: int, key: str) -> Paper | None:
        return await self._line.one(_GET, lambda row: paper_from(row[0]), club_id=club_id, key=key)


class SqlErrands:
    """`bot.books.Errands` in SQL."""

    def __init__(self, line: Line) -> None:
        self._line = line

    async def put(self, errands: Iterable[Errand]) -> None:
        await self._line.each(_PUT_ERRAND, [_errand_values(one) for one in errands])

    async def claim(self, now: datetime, again: datetime) -> Errand | None:
        return await self._line.one(_CLAIM, _errand_of, now=now, again=again)

    async def put_off(self, errand: Errand, due: datetime) -> None:
        await self._line.do(_PUT_OFF, this=errand.round_id, due=due)

    async def finish(self, errand: Errand) -> bool:
        return bool(await self._line.rows(_FINISH, this=errand.round_id))


def _source_of(row: Found) -> Source:
    id_, club_id, name, at, failures, problem, told_at, stamp = row
    return Source(
        id=id_, club_id=club_id, name=name, at=at, failures=failures, problem=problem, told_at=told_at, stamp=stamp
    )


def _source_values(source: Source) -> Values:
    return {
        "club_id": source.club_id,
        "name": source.name,
        "at": source.at,
        "failures": source.failures,
        "problem": source.problem,
        "told_at": source.told_at,
    }


def _errand_of(row: Found) -> Errand:
    club_id, round_id, due, until, attempts = row
    return Errand(club_id=club_id, round_id=round_id, due=due, until=until, attempts=attempts)


def _errand_values(errand: Errand) -> Values:
    return {
        "club_id": errand.club_id,
        "round_id": errand.round_id,
        "due": errand.due,
        "until": errand.until,
        "attempts": errand.attempts,
    }


REPOSITORIES = {Followed: SqlFollowed, Suggested: SqlSuggested, Errands: SqlErrands}
