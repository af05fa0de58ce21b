"""What ties papers together."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from sqlalchemy import (
    Column,
    ForeignKey,
    Index,
    Table,
    Text,
    bindparam,
    delete,
    func,
    literal,
    not_,
    or_,
    select,
    union_all,
    update,
)

from adapters.store.columns import Id, Utc, Words, among, one_of
from adapters.store.mapper import Mapper
from adapters.store.search import SqlSearch
from adapters.store.tables.carrying import holds
from adapters.store.tables.making import metadata, own_id, ref, stamp
from adapters.store.tables.owning import MOVE, NULL, owner
from adapters.store.tables.papers import papers
from adapters.store.tables.search import search
from adapters.store.transaction import Query, Transaction
from bot.features.connections.findable import FINDABLE, connection_entry
from bot.features.connections.model import Connection, ConnectionKind
from bot.features.connections.repository import Connections
from bot.search.model import Entry

connections = Table(
    "connections",
    metadata,
    own_id(),
    ref("clubs"),
    Column("from_paper_id", Id, ForeignKey("papers.id"), nullable=False),
    Column("to_paper_id", Id, ForeignKey("papers.id"), nullable=False),
    Column("kind", Text, nullable=False),
    ref(
        "members",
        null=True,
        info=owner(on_forget=NULL, on_link=MOVE, exported_as="connections", blank=("why",), found_as="connection"),
    ),
    Column("why", Words, nullable=False),
    # No foreign key: a note that another one has taken up comes back under its number when two members part again.
    Column("note_id", Id, info=holds("note")),
    ref("rounds", null=True),
    Column("at", Utc, nullable=False),
    stamp(),
    Index(None, "club_id", "from_paper_id", "id"),
    Index(None, "club_id", "to_paper_id", "id"),
    Index(None, "note_id"),
    Index(None, "round_id"),
    Index(None, "member_id"),
    sqlite_autoincrement=True,  # an old button never means another connection
)

_NOBODY = -1
_SEVERAL = select(connections).where(among(connections.c.id))
_GET = select(connections).where(connections.c.id == bindparam("this"))
_TIES = search.c.kind == literal(FINDABLE.name)
_UNFIND = delete(search).where(
    _TIES,
    among(search.c.id),
    search.c.club_id.in_(select(connections.c.club_id).where(among(connections.c.id))),
)
_REMOVE = delete(connections).where(among(connections.c.id))
_BETWEEN = (
    select(connections)
    .where(
        connections.c.club_id == bindparam("club_id"),
        connections.c.from_paper_id == bindparam("from_paper"),
        connections.c.to_paper_id == bindparam("to_paper"),
        connections.c.kind == bindparam("kind"),
    )
    .order_by(connections.c.id)
)
_OF_NOTES = select(connections).where(among(connections.c.note_id)).order_by(connections.c.id)
_OF_ROUNDS = select(connections).where(among(connections.c.round_id)).order_by(connections.c.id)
_OF_CLUB = select(connections).where(connections.c.club_id == bindparam("club_id")).order_by(connections.c.id)
_OF_MEMBER = select(connections).where(connections.c.member_id == bindparam("member_id")).order_by(connections.c.id)


def _newest(end: Column[int]) -> Query:
    """Of each of these papers, the newest connections that have it at this end and may be seen."""
    near = connections.alias("near")
    blind = near.c.note_id.is_not(None) & among(near.c.round_id, "hidden")
    ids = (
        select(near.c.id)
        .where(
            near.c.club_id == bindparam("club_id"),
            near.c[end.name] == papers.c.id,
            not_(blind & (func.coalesce(near.c.member_id, _NOBODY) != bindparam("own"))),
        )
        .order_by(near.c.id.desc())
        .limit(bindparam("each"))
        .correlate(papers)
    )
    found = papers.join(connections, one_of(connections.c.id, ids))
    return select(connections).select_from(found).where(among(papers.c.id))


_ENDS = (_newest(connections.c.from_paper_id), _newest(connections.c.to_paper_id))
_AROUND = union_all(*_ENDS)

_HERE = connections.c.club_id == bindparam("in_club")
_MOVE = tuple(
    update(connections).where(_HERE, end == bindparam("gone")).values({end.name: bindparam("stays")})
    for end in (connections.c.from_paper_id, connections.c.to_paper_id)
)
_AT = or_(connections.c.from_paper_id == bindparam("stays"), connections.c.to_paper_id == bindparam("stays"))
_TO_ITSELF = (_HERE, connections.c.from_paper_id == bindparam("stays"), connections.c.to_paper_id == bindparam("stays"))
_LOOPS = delete(connections).where(*_TO_ITSELF)
_MOVE_FOUND = (
    update(search)
    .where(search.c.club_id == bindparam("in_club"), _TIES, search.c.paper_id == bindparam("gone"))
    .values(paper_id=bindparam("stays"))
)
_UNFIND_LOOPS = delete(search).where(
    search.c.club_id == bindparam("in_club"),
    _TIES,
    search.c.id.in_(select(connections.c.id).where(*_TO_ITSELF)),
)
_TURNED = (
    update(connections)
    .where(
        _HERE,
        _AT,
        connections.c.kind == literal(ConnectionKind.SAME_IDEA.value),
        connections.c.from_paper_id > connections.c.to_paper_id,
    )
    .values(from_paper_id=connections.c.to_paper_id, to_paper_id=connections.c.from_paper_id)
)
_OF_PAPER = select(connections).where(_HERE, _AT).order_by(connections.c.id)


class SqlConnections:
    def __init__(self, tx: Transaction) -> None:
        self._tx = tx
        self._search = SqlSearch(tx)

    async def put(self, connection: Connection) -> Connection:
        (kept,) = await self._tx.put(CONNECTION, _one_way(connection))
        await self._search.put(connection_entry(kept))
        return kept

    async def get(self, connection_id: int) -> Connection | None:
        return await self._tx.one(_GET, CONNECTION.of, this=connection_id)

    async def remove(self, ids: Collection[int]) -> None:
        await self._tx.do(_UNFIND, ids=ids)
        await self._tx.do(_REMOVE, ids=ids)

    async def between(self, club_id: int, one: int, other: int, kind: ConnectionKind) -> list[Connection]:
        if kind is ConnectionKind.SAME_IDEA:
            one, other = sorted((one, other))
        return await self._tx.many(
            _BETWEEN, CONNECTION.of, club_id=club_id, from_paper=one, to_paper=other, kind=kind.value
        )

    async def of_notes(self, note_ids: Collection[int]) -> list[Connection]:
        return await self._tx.many(_OF_NOTES, CONNECTION.of, ids=note_ids)

    async def of_rounds(self, round_ids: Collection[int]) -> list[Connection]:
        return await self._tx.many(_OF_ROUNDS, CONNECTION.of, ids=round_ids)

    async def of_club(self, club_id: int) -> list[Connection]:
        return await self._tx.many(_OF_CLUB, CONNECTION.of, club_id=club_id)

    async def of_member(self, member_id: int) -> list[Connection]:
        return await self._tx.many(_OF_MEMBER, CONNECTION.of, member_id=member_id)

    async def around(
        self,
        club_id: int,
        paper_id: int,
        *,
        steps: int = 2,
        most: int = 40,
        few: int = 8,
        hidden: Collection[int] = (),
        own: int = 0,
    ) -> list[Connection]:
        found: dict[int, Connection] = {}
        reached, ends = set[int](), {paper_id}
        for step in range(steps):
            rows = await self._tx.many(
                _AROUND,
                CONNECTION.of,
                ids=sorted(ends),
                each=few if step else most,
                club_id=club_id,
                hidden=hidden,
                own=own,
            )
            found |= {one.id: one for one in rows}
            reached |= ends
            ends = {end for one in rows for end in (one.from_paper_id, one.to_paper_id)} - reached
            if not ends:
                break
        return [found[one] for one in sorted(found)]

    async def move(self, club_id: int, from_paper: int, to_paper: int) -> None:
        if from_paper == to_paper:
            return
        for statement in _MOVE:
            await self._tx.do(statement, in_club=club_id, gone=from_paper, stays=to_paper)
        await self._tx.do(_MOVE_FOUND, in_club=club_id, gone=from_paper, stays=to_paper)
        await self._tx.do(_UNFIND_LOOPS, in_club=club_id, stays=to_paper)
        await self._tx.do(_LOOPS, in_club=club_id, stays=to_paper)
        await self._tx.do(_TURNED, in_club=club_id, stays=to_paper)
        await self.remove(_said_before(await self._tx.many(_OF_PAPER, CONNECTION.of, in_club=club_id, stays=to_paper)))


def _said_before(said: Sequence[Connection]) -> list[int]:
    """The ids of those that say what an older one says already."""
    known, again = set[Connection](), []
    for one in said:
        core = replace(one, id=0, at=said[0].at, round_id=None)
        if core in known:
            again.append(one.id)
        known.add(core)
    return again


def _one_way(connection: Connection) -> Connection:
    """The same idea has no direction, so it is kept in one."""
    if connection.kind is not ConnectionKind.SAME_IDEA:
        return connection
    one, other = sorted((connection.from_paper_id, connection.to_paper_id))
    return replace(connection, from_paper_id=one, to_paper_id=other)


CONNECTION = Mapper(connections, Connection)


async def _entries(tx: Transaction, ids: Sequence[int]) -> list[Entry]:
    return [connection_entry(one) for one in await tx.many(_SEVERAL, CONNECTION.of, ids=ids)]


REPOSITORIES = {Connections: SqlConnections}
FOUND_BY = {connections: _entries}
