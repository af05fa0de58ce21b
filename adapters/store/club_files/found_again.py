"""What a club that has just arrived is found by: made anew from its rows, as it is when they are written."""

from sqlalchemy import Table, bindparam, select

from adapters.store.kept import found_by
from adapters.store.search import SqlSearch
from adapters.store.transaction import Transaction

_AT_ONCE = 500


async def find_again(tx: Transaction, club_id: int) -> None:
    """Put everything that this club can find into the index, which knows nothing of it yet."""
    for table, entries in found_by().items():
        for some in await _numbers(tx, table, club_id):
            await SqlSearch(tx).put_all(await entries(tx, some))


async def _numbers(tx: Transaction, table: Table, club_id: int) -> list[list[int]]:
    of_club = select(table.c.id).where(table.c.club_id == bindparam("of_club")).order_by(table.c.id)
    ids = [row[0] for row in await tx.rows(of_club, of_club=club_id)]
    return [ids[begin : begin + _AT_ONCE] for begin in range(0, len(ids), _AT_ONCE)]
