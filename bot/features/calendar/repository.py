"""Calendar addresses."""

from typing import Protocol

from bot.features.calendar.model import CalendarAddress


class CalendarAddresses(Protocol):
    """Calendar addresses: one of each club at most."""

    async def of(self, club_id: int) -> CalendarAddress | None: ...
    async def with_token(self, token: str) -> CalendarAddress | None: ...
    async def put(self, address: CalendarAddress) -> None:
        """The club has this one from now on; the one before leads nowhere."""
        ...
