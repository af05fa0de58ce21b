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
from adapters.store.mapper import Mapper
from adapters.store.papers import paper_data, paper_from
from adapters.store.repository import Repository
from adapters.store.tables.carrying import NOTHING, holds
from adapters.store.tables.making import metadata, own_id, ref, stamp
from adapters.store.tables.papers import papers
from bot.club.papers.model import Paper
from bot.features.suggestions.model import DueSearch, Source
from bot.features.suggestions.repository import DueSearches, Followed, Suggested

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
    Column("paper", Json, nullable=False, info=holds(NOTHING)),
    Column("at", Utc, nullable=False),
    PrimaryKeyConstraint("club_id", "key"),
)

due_searches = Table(
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
_REMOVE = delete(sources).where(sources.c.id == bindparam("this"))
_OF = select(sources).where(among(sources.c.club_id)).order_by(sources.c.club_id, sources.c.id)
_SUGGEST = insert(suggested).on_conflict_do_nothing(index_elements=[suggested.c.club_id, suggested.c.key])
_KNOWN = tuple(
    select(table.c.key).where(table.c.club_id == bindparam("club_id"), among(table.c.key, "keys"))
    for table in (papers, suggested)
)
_GET = select(suggested.c.paper).where(suggested.c.club_id == bindparam("club_id"), suggested.c.key == bindparam("key"))
_PUT_ERRAND = insert(due_searches).on_conflict_do_nothing(index_elements=[due_searches.c.round_id])
_READY = (
    select(due_searches.c.round_id)
    .where(due_searches.c.due <= bindparam("now"))
    .order_by(due_searches.c.due)
    .limit(1)
    .with_for_update(skip_locked=True)
    .cte("ready")  # taken apart from the update, or PostgreSQL might look twice and lock more than it takes
)
_CLAIM = (
    update(due_searches)
    .where(due_searches.c.round_id.in_(select(_READY.c.round_id)))
    .values(due=bindparam("again"), attempts=due_searches.c.attempts + 1)
    .returning(*due_searches.c)
)
_PUT_OFF = update(due_searches).where(due_searches.c.round_id == bindparam("this"))
_FINISH = delete(due_searches).where(due_searches.c.round_id == bindparam("this")).returning(due_searches.c.round_id)


class SqlFollowed(Repository):
    async def add(self, source: Source) -> bool:
        return bool(await self._tx.rows(_ADD, **_SOURCE.values(source)))

    async def save(self, *sources: Source) -> None:
        await self._tx.save(_SOURCE, *sources)

    async def remove(self, source: Source) -> None:
        await self._tx.do(_REMOVE, this=source.id)

    async def of(self, club_ids: Collection[int]) -> dict[int, list[Source]]:
        return await self._tx.grouped(_OF, _SOURCE.of, by="club_id", ids=club_ids)


class SqlSuggested(Repository):
    async def add(self, club_id: int, papers: Sequence[Paper], at: datetime) -> None:
        rows = [{"club_id": club_id, "key": one.key, "paper": paper_data(one), "at": at} for one in papers]
        await self._tx.each(_SUGGEST, rows)

    async def known(self, club_id: int, keys: Collection[str]) -> frozenset[str]:
        if not keys:
            return frozenset()
        found: set[str] = set()
        for statement in _KNOWN:
            found.update([row[0] for row in await self._tx.rows(statement, club_id=club_id, keys=list(keys))])
        return frozenset(found)

    async def get(self, club_id: int, key: str) -> Paper | None:
        return await self._tx.one(_GET, lambda row: paper_from(row[0]), club_id=club_id, key=key)


class SqlDueSearches(Repository):
    async def put(self, due_searches: Iterable[DueSearch]) -> None:
        await self._tx.each(_PUT_ERRAND, [_DUE_SEARCH.values(one) for one in due_searches])

    async def claim(self, now: datetime, again: datetime) -> DueSearch | None:
        return await self._tx.one(_CLAIM, _DUE_SEARCH.of, now=now, again=again)

    async def put_off(self, due_search: DueSearch, due: datetime) -> None:
        await self._tx.do(_PUT_OFF, this=due_search.round_id, due=due)

    async def finish(self, due_search: DueSearch) -> bool:
        return bool(await self._tx.rows(_FINISH, this=due_search.round_id))


_SOURCE = Mapper(sources, Source)
_DUE_SEARCH = Mapper(due_searches, DueSearch)

REPOSITORIES = {Followed: SqlFollowed, Suggested: SqlSuggested, DueSearches: SqlDueSearches}
