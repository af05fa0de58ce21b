"""How members stand in the archive, the keys of its links and cookies, and the links that are used up."""

from datetime import datetime

from sqlalchemy import Boolean, Column, Index, PrimaryKeyConstraint, Table, Text, bindparam, delete, select
from sqlalchemy.dialects.sqlite import insert

from adapters.store.columns import Utc
from adapters.store.mapper import Mapper
from adapters.store.repository import Repository
from adapters.store.tables.carrying import stays
from adapters.store.tables.making import metadata, ref
from adapters.store.tables.owning import CUSTOM, DELETE, owner
from adapters.store.transaction import putting
from bot.features.archive.repository import ArchiveKeys, ArchiveStands
from bot.features.archive.standing import Stand

archive_stands = Table(
    "archive_stands",
    metadata,
    ref("clubs"),
    ref("members", info=owner(on_forget=DELETE, on_link=CUSTOM, exported_as="archive")),
    Column("how", Text, nullable=False),
    Column("for_all", Boolean, nullable=False),
    PrimaryKeyConstraint("member_id"),
    Index(None, "club_id"),
)
archive_keys = Table(
    "archive_keys",
    metadata,
    ref("clubs"),
    Column("key", Text, nullable=False),
    Column("made_at", Utc, nullable=False),
    PrimaryKeyConstraint("club_id"),
    info=stays("what is signed with it is of the instance that served it"),
)
archive_links = Table(
    "archive_links",
    metadata,
    ref("clubs"),
    Column("link", Text, nullable=False),
    Column("used_at", Utc, nullable=False),
    PrimaryKeyConstraint("club_id", "link"),
    Index(None, "used_at"),
    info=stays("so are its links"),
)

_OF_CLUB = select(archive_stands).where(archive_stands.c.club_id == bindparam("club"))
_OF = select(archive_stands).where(archive_stands.c.member_id == bindparam("owner"))
_SET = putting(archive_stands)
_DROP = delete(archive_stands).where(archive_stands.c.member_id == bindparam("owner"))
_KEY = select(archive_keys.c.key).where(archive_keys.c.club_id == bindparam("club"))
_MAKE = insert(archive_keys).on_conflict_do_nothing()
_THIS = (archive_links.c.club_id == bindparam("club"), archive_links.c.link == bindparam("which"))
_USED = select(archive_links.c.link).where(*_THIS)
_USE = insert(archive_links).on_conflict_do_nothing()
_FORGET_USED = delete(archive_links).where(archive_links.c.used_at < bindparam("before"))


class SqlArchiveStands(Repository):
    async def of_club(self, club_id: int) -> dict[int, Stand]:
        return {one.member_id: one for one in await self._tx.many(_OF_CLUB, _STAND.of, club=club_id)}

    async def of(self, member_id: int) -> Stand | None:
        return await self._tx.one(_OF, _STAND.of, owner=member_id)

    async def set(self, stand: Stand) -> None:
        await self._tx.do(_SET, **_STAND.values(stand))

    async def drop(self, member_id: int) -> None:
        await self._tx.do(_DROP, owner=member_id)


class SqlArchiveKeys(Repository):
    async def of(self, club_id: int) -> str:
        rows = await self._tx.rows(_KEY, club=club_id)
        return str(rows[0][0]) if rows else ""

    async def make(self, club_id: int, key: str, now: datetime) -> str:
        await self._tx.do(_MAKE, club_id=club_id, key=key, made_at=now)
        return await self.of(club_id)

    async def use(self, club_id: int, link: str, now: datetime) -> bool:
        return (await self._tx.do(_USE, club_id=club_id, link=link, used_at=now)).rowcount == 1

    async def used(self, club_id: int, link: str) -> bool:
        return bool(await self._tx.rows(_USED, club=club_id, which=link))

    async def forget_used(self, before: datetime) -> None:
        await self._tx.do(_FORGET_USED, before=before)


_STAND = Mapper(archive_stands, Stand)

REPOSITORIES = {ArchiveStands: SqlArchiveStands, ArchiveKeys: SqlArchiveKeys}
