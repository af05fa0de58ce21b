"""What calendar programs were told."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from bot.club.calendar.model import ToldEvent


class ToldEvents(Protocol):
    """What calendar programs were told of events."""

    async def of(self, club_id: int) -> list[ToldEvent]: ...
    async def put(self, told: Sequence[ToldEvent]) -> None:
        """From now on this is what was told; of each event of a club there is one."""

    async def let_go(self, club_id: int, before: datetime) -> None:
        """What was told of the club's events that began before this moment."""
