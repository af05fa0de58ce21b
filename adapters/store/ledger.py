"""The append-only reasons from which streaks are computed."""

from collections.abc import Collection, Sequence

from sqlalchemy import insert, select

from adapters.store.columns import among
from adapters.store.mapper import Mapper
from adapters.store.repository import Repository
from adapters.store.tables.notes import ledger
from bot.club.streaks.model import LedgerLine
from bot.club.streaks.repository import Ledger

_APPEND = insert(ledger)
_OF_MEMBERS = select(ledger).where(among(ledger.c.member_id)).order_by(ledger.c.member_id, ledger.c.number, ledger.c.id)
_OF_ROUNDS = select(ledger).where(among(ledger.c.round_id)).order_by(ledger.c.number, ledger.c.id)


class SqlLedger(Repository):
    async def append(self, lines: Sequence[LedgerLine]) -> None:
        await self._tx.each(_APPEND, [_LEDGER_LINE.values(line) for line in lines])

    async def of_member(self, member_id: int) -> list[LedgerLine]:
        return (await self.of_members([member_id]))[member_id]

    async def of_members(self, member_ids: Collection[int]) -> dict[int, list[LedgerLine]]:
        return await self._tx.grouped(_OF_MEMBERS, _LEDGER_LINE.of, by="member_id", ids=member_ids)

    async def of_rounds(self, round_ids: Collection[int]) -> list[LedgerLine]:
        return await self._tx.many(_OF_ROUNDS, _LEDGER_LINE.of, ids=round_ids)


_LEDGER_LINE = Mapper(ledger, LedgerLine)

REPOSITORIES = {Ledger: SqlLedger}
