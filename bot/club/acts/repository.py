"""What organizers did."""

from typing import Protocol

from bot.club.acts.model import Act


class Acts(Protocol):
    """What organizers did: written down once, never changed."""

    async def add(self, act: Act) -> Act: ...
    async def latest(self, club_id: int, most: int) -> list[Act]:
        """The club's acts, newest first."""
        ...

    async def of_member(self, member_id: int) -> list[Act]:
        """What this member did and what was done about them, oldest first."""
        ...
