"""What calendar programs were told."""

from collections.abc import Sequence
from typing import Protocol

from bot.club.calendar.model import ToldEvent


class ToldEvents(Protocol):
    """What calendar programs were told of events."""

    async def of(self, club_id: int) -> list[ToldEvent]: ...
    async def put(self, told: Sequence[ToldEvent]) -> None:
        """From now on this is what was told; of each event of a club there is one."""
        ...
