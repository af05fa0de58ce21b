"""What members build."""

from collections.abc import Collection

from sqlalchemy import Column, ForeignKey, Index, Integer, Table, Text, bindparam, literal_column, select

from adapters.store.columns import Id, Utc, Words, among
from adapters.store.mapper import Mapper
from adapters.store.repository import Repository
from adapters.store.tables.making import is_now, metadata, own_id, partial, ref, stamp
from adapters.store.tables.owning import MOVE, NULL, owner
from bot.features.builds.model import Build
from bot.features.builds.repository import Builds

builds = Table(
    "builds",
    metadata,
    own_id(),
    ref("clubs"),
    ref("rounds"),
    ref("papers"),
    ref(
        "members",
        null=True,
        info=owner(
            on_forget=NULL, on_link=MOVE, exported_as="builds", blank=("what", "repo", "result", "learned", "check_at")
        ),
    ),
    Column("what", Words, nullable=False),
    Column("repo", Words, nullable=False),
    Column("state", Text, nullable=False),
    Column("at", Utc, nullable=False),
    Column("checks", Integer, nullable=False),
    Column("check_at", Utc),
    Column("result", Words, nullable=False),
    Column("learned", Words, nullable=False),
    Column("done_at", Utc),
    Column("told_id", Id, ForeignKey("rounds.id")),
    stamp(),
    Index(None, "club_id", "id"),
    Index(None, "paper_id", "id"),
    Index(None, "member_id"),
    Index(None, "told_id"),
)

UNTOLD = is_now(builds.c.state, "done") & builds.c.told_id.is_(None)
partial("ix_builds_untold", builds.c.club_id, where=UNTOLD)

_GET = select(builds).where(builds.c.id == bindparam("this"))
_HAS_WORDS = builds.c.what != literal_column("''")
_LATEST = (
    select(builds)
    .where(builds.c.club_id == bindparam("of_club"), _HAS_WORDS)
    .order_by(builds.c.id.desc())
    .limit(bindparam("most"))
)
_OF_PAPER = select(builds).where(builds.c.paper_id == bindparam("of_paper"), _HAS_WORDS).order_by(builds.c.id)
_OF_MEMBER = select(builds).where(builds.c.member_id == bindparam("by_member")).order_by(builds.c.id)
_UNTOLD = select(builds).where(among(builds.c.club_id), UNTOLD).order_by(builds.c.done_at, builds.c.id)
_TOLD_IN = select(builds).where(among(builds.c.told_id)).order_by(builds.c.done_at, builds.c.id)


class SqlBuilds(Repository):
    async def put(self, *builds: Build) -> list[Build]:
        return await self._tx.put(_BUILD, *builds)

    async def get(self, build_id: int) -> Build | None:
        return await self._tx.one(_GET, _BUILD.of, this=build_id)

    async def latest(self, club_id: int, most: int) -> list[Build]:
        return await self._tx.many(_LATEST, _BUILD.of, of_club=club_id, most=most)

    async def of_paper(self, paper_id: int) -> list[Build]:
        return await self._tx.many(_OF_PAPER, _BUILD.of, of_paper=paper_id)

    async def of_member(self, member_id: int) -> list[Build]:
        return await self._tx.many(_OF_MEMBER, _BUILD.of, by_member=member_id)

    async def untold(self, club_ids: Collection[int]) -> list[Build]:
        return await self._tx.many(_UNTOLD, _BUILD.of, ids=club_ids)

    async def told_in(self, round_ids: Collection[int]) -> list[Build]:
        return await self._tx.many(_TOLD_IN, _BUILD.of, ids=round_ids)


_BUILD = Mapper(builds, Build)

REPOSITORIES = {Builds: SqlBuilds}
