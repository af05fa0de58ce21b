"""The append-only reasons from which streaks are computed."""

from collections.abc import Collection, Sequence
from typing import Protocol

from bot.club.streaks.model import LedgerLine


class Ledger(Protocol):
    """The append-only reasons from which streaks are computed."""

    async def append(self, lines: Sequence[LedgerLine]) -> None: ...
    async def of_member(self, member_id: int) -> list[LedgerLine]:
        """A member's lines by round number, then as they were written."""
        ...

    async def of_members(self, member_ids: Collection[int]) -> dict[int, list[LedgerLine]]: ...
    async def of_rounds(self, round_ids: Collection[int]) -> list[LedgerLine]: ...
