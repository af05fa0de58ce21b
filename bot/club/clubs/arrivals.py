"""What waits in a club that has just arrived from another instance, until it lives here."""

from datetime import datetime
from typing import Protocol


class Arrivals(Protocol):
    """Moments and rows of a club that is not connected yet."""

    async def hold(self, club_id: int) -> None:
        """Whatever waits in this club comes due for nobody from now on."""
        ...

    async def release(self, club_id: int, since: datetime) -> None:
        """It waits again. Rows never sent may have been since then, by another instance: they are looked up."""
        ...
