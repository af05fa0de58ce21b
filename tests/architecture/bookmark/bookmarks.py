"""Bookmarks: their table and their SQL."""

from collections.abc import Collection, Sequence

from bot.features.bookmarks.findable import bookmark_entry
from bot.features.bookmarks.model import Bookmark
from bot.features.bookmarks.repository import Bookmarks
from sqlalchemy import Column, Index, Table, UniqueConstraint, bindparam, select

from adapters.store.columns import Utc, Words, among
from adapters.store.mapper import Mapper
from adapters.store.repository import Repository
from adapters.store.search import SqlSearch
from adapters.store.tables.making import metadata, own_id, ref
from adapters.store.tables.owning import DELETE, MOVE, owner
from adapters.store.transaction import Transaction, putting
from bot.search.model import Entry

bookmarks = Table(
    "bookmarks",
    metadata,
    own_id(),
    ref("clubs"),
    ref("members", info=owner(on_forget=DELETE, on_link=MOVE, exported_as="bookmarks", found_as="bookmark")),
    ref("papers"),
    ref("rounds"),
    Column("why", Words, nullable=False),
    Column("at", Utc, nullable=False),
    UniqueConstraint("member_id", "paper_id"),
    Index(None, "round_id"),
)
_PUT = putting(bookmarks, bookmarks.c.member_id, bookmarks.c.paper_id).returning(*bookmarks.c)
_OF_MEMBER = select(bookmarks).where(bookmarks.c.member_id == bindparam("by_member")).order_by(bookmarks.c.id)
_SEVERAL = select(bookmarks).where(among(bookmarks.c.id))
_OF_ROUNDS = select(bookmarks).where(among(bookmarks.c.round_id)).order_by(bookmarks.c.id)


class SqlBookmarks(Repository):
    async def put(self, bookmark: Bookmark) -> None:
        (kept,) = await self._tx.many(_PUT, _BOOKMARK.of, **_BOOKMARK.values(bookmark))
        await SqlSearch(self._tx).put(bookmark_entry(kept))

    async def of_member(self, member_id: int) -> list[Bookmark]:
        return await self._tx.many(_OF_MEMBER, _BOOKMARK.of, by_member=member_id)

    async def of_rounds(self, round_ids: Collection[int]) -> list[Bookmark]:
        return await self._tx.many(_OF_ROUNDS, _BOOKMARK.of, ids=round_ids)


_BOOKMARK = Mapper(bookmarks, Bookmark)


async def _entries(tx: Transaction, ids: Sequence[int]) -> list[Entry]:
    return [bookmark_entry(one) for one in await tx.many(_SEVERAL, _BOOKMARK.of, ids=ids)]


REPOSITORIES = {Bookmarks: SqlBookmarks}
FOUND_BY = {bookmarks: _entries}
