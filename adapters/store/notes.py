"""What members hand in."""

from collections.abc import Collection, Sequence
from datetime import date, datetime

from sqlalchemy import Text, bindparam, cast, delete, func, not_, select

from adapters.store.columns import among
from adapters.store.mapper import Mapper
from adapters.store.search import SqlSearch
from adapters.store.tables.making import is_now
from adapters.store.tables.notes import HANDED_IN, notes
from adapters.store.tables.rounds import rounds
from adapters.store.transaction import Transaction
from bot.club.entries.findable import FINDABLE, note_entry
from bot.club.entries.model import HandedIn, Note, NoteKind
from bot.club.entries.repository import Notes
from bot.search.model import Entry

_GET = select(notes).where(notes.c.id == bindparam("this"))
_SEVERAL = select(notes).where(among(notes.c.id))
_FIND = (
    select(notes)
    .where(
        notes.c.round_id == bindparam("round_id"),
        notes.c.member_id == bindparam("member_id"),
        notes.c.kind == bindparam("kind"),
        notes.c.paper_id == bindparam("paper_id"),
    )
    .order_by(notes.c.id.desc())
    .limit(1)
)
_REMOVE = delete(notes).where(notes.c.id == bindparam("this"))
_OF_ROUNDS = select(notes).where(among(notes.c.round_id)).order_by(notes.c.at, notes.c.id)
_SHOWN = (
    select(
        notes.c.id,
        notes.c.round_id,
        notes.c.paper_id,
        notes.c.member_id,
        notes.c.kind,
        notes.c.at,
        func.length(cast(notes.c.fields, Text)),
    )
    .where(among(notes.c.round_id), HANDED_IN, not_(notes.c.hidden), notes.c.member_id.is_not(None))
    .order_by(notes.c.id)
)
_NEWEST = (
    select(notes)
    .where(among(notes.c.round_id), not_(notes.c.hidden))
    .order_by(notes.c.id.desc())
    .limit(bindparam("most"))
)
_OF_MEMBER = (
    select(notes)
    .where(notes.c.member_id == bindparam("member_id"), notes.c.id < bindparam("before"))
    .order_by(notes.c.id.desc())
    .limit(bindparam("most"))
)
_NO_ID = 2**62
_HANDED_IN = (
    select(notes.c.round_id, notes.c.member_id, notes.c.kind, func.count())
    .where(among(notes.c.round_id))
    .group_by(notes.c.round_id, notes.c.member_id, notes.c.kind, notes.c.paper_id)
)

_PAPERS_OF = (
    select(notes.c.member_id, notes.c.paper_id, func.min(notes.c.at, type_=notes.c.at.type))
    .where(among(notes.c.member_id), HANDED_IN)
    .group_by(notes.c.member_id, notes.c.paper_id)
)
_SUMMARIES_OF = (
    select(*notes.c, rounds.c.pick_on)
    .join(rounds, rounds.c.id == notes.c.round_id)
    .where(among(notes.c.member_id), is_now(notes.c.kind, "summary"), rounds.c.pick_on >= bindparam("since"))
    .order_by(notes.c.id)
)


class SqlNotes:
    def __init__(self, tx: Transaction) -> None:
        self._tx = tx
        self._search = SqlSearch(tx)

    async def put(self, note: Note) -> Note:
        (kept,) = await self._tx.put(NOTE, note)
        await self._search.put(note_entry(kept))
        return kept

    async def find(self, round_id: int, paper_id: int, member_id: int, kind: NoteKind) -> Note | None:
        return await self._tx.one(
            _FIND, NOTE.of, round_id=round_id, paper_id=paper_id, member_id=member_id, kind=kind.value
        )

    async def get(self, note_id: int) -> Note | None:
        return await self._tx.one(_GET, NOTE.of, this=note_id)

    async def several(self, ids: Collection[int]) -> dict[int, Note]:
        found = await self._tx.many(_SEVERAL, NOTE.of, ids=ids)
        return {note.id: note for note in found}

    async def remove(self, note: Note) -> None:
        await self._tx.do(_REMOVE, this=note.id)
        await self._search.remove(note.club_id, FINDABLE, note.id)

    async def bring_back(self, note: Note) -> None:
        await self._tx.do(NOTE.adding, id=note.id, **NOTE.values(note))
        await self._search.put(note_entry(note))

    async def of_rounds(self, round_ids: Collection[int]) -> list[Note]:
        return await self._tx.many(_OF_ROUNDS, NOTE.of, ids=round_ids)

    async def shown(self, round_ids: Collection[int]) -> list[HandedIn]:
        rows = await self._tx.rows(_SHOWN, ids=round_ids)
        return [HandedIn(row[0], row[1], row[2], row[3], NoteKind(row[4]), row[5], row[6]) for row in rows]

    async def of_member(self, member_id: int, most: int, before: int | None = None) -> list[Note]:
        below = _NO_ID if before is None else before
        return [NOTE.of(row) for row in await self._tx.rows(_OF_MEMBER, member_id=member_id, most=most, before=below)]

    async def papers_of(self, member_ids: Collection[int]) -> dict[int, dict[int, datetime]]:
        found: dict[int, dict[int, datetime]] = {member_id: {} for member_id in member_ids}
        for member_id, paper_id, first in await self._tx.rows(_PAPERS_OF, ids=member_ids):
            found[member_id][paper_id] = first
        return found

    async def summaries_of(self, member_ids: Collection[int], since: date) -> list[tuple[Note, date]]:
        rows = await self._tx.rows(_SUMMARIES_OF, ids=member_ids, since=since)
        return [(NOTE.of(row[:-1]), row[-1]) for row in rows]

    async def newest(self, round_ids: Collection[int], most: int) -> list[Note]:
        return await self._tx.many(_NEWEST, NOTE.of, ids=round_ids, most=most)

    async def handed_in(self, round_ids: Collection[int]) -> dict[int, dict[int, frozenset[NoteKind]]]:
        found: dict[int, dict[int, set[NoteKind]]] = {round_id: {} for round_id in round_ids}
        for round_id, member_id, kind, count in await self._tx.rows(_HANDED_IN, ids=round_ids):
            # A nameless note of the same kind for the same paper is another person's.
            for who in [member_id] if member_id else range(0, -count, -1):
                found[round_id].setdefault(who, set()).add(NoteKind(kind))
        return {round_id: {who: frozenset(kinds) for who, kinds in by.items()} for round_id, by in found.items()}


NOTE = Mapper(notes, Note, fields=(dict, dict))


async def _entries(tx: Transaction, ids: Sequence[int]) -> list[Entry]:
    return [note_entry(one) for one in (await SqlNotes(tx).several(ids)).values()]


REPOSITORIES = {Notes: SqlNotes}
FOUND_BY = {notes: _entries}
