"""What a club that has just arrived is found by: made anew from its rows, as it is when they are written."""

from collections.abc import Callable, Iterable
from typing import Any

from sqlalchemy import Table, bindparam, select

from adapters.store.columns import among
from adapters.store.connections import CONNECTION, connections
from adapters.store.findable import connection_entry, note_entry, paper_entry
from adapters.store.notes import NOTE
from adapters.store.papers import SqlPapers
from adapters.store.search import SqlSearch
from adapters.store.tables.notes import notes
from adapters.store.tables.papers import papers
from adapters.store.terms import SqlTerms, terms
from adapters.store.transaction import Transaction
from bot.search.model import Entry

_AT_ONCE = 500


async def find_again(tx: Transaction, club_id: int) -> None:
    """Put everything that this club can find into the index, which knows nothing of it yet."""
    search = SqlSearch(tx)
    for some in await _numbers(tx, papers, club_id):
        found = await SqlPapers(tx).get(some)
        await search.put_all(paper_entry(found[one]) for one in some)
    for some in await _numbers(tx, notes, club_id):
        await search.put_all(await _entries(tx, notes, some, lambda row: note_entry(NOTE.of(row))))
    for some in await _numbers(tx, terms, club_id):
        await SqlTerms(tx).find_again(some)
    for some in await _numbers(tx, connections, club_id):
        await search.put_all(await _entries(tx, connections, some, lambda row: connection_entry(CONNECTION.of(row))))


async def _numbers(tx: Transaction, table: Table, club_id: int) -> list[list[int]]:
    of_club = select(table.c.id).where(table.c.club_id == bindparam("of_club")).order_by(table.c.id)
    ids = [row[0] for row in await tx.rows(of_club, of_club=club_id)]
    return [ids[begin : begin + _AT_ONCE] for begin in range(0, len(ids), _AT_ONCE)]


async def _entries(tx: Transaction, table: Table, ids: Iterable[int], entry: Callable[[Any], Entry]) -> list[Entry]:
    return await tx.many(select(table).where(among(table.c.id)).order_by(table.c.id), entry, ids=list(ids))
