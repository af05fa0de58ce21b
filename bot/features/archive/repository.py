"""How members stand in the archive, what its links and cookies are signed with, and which links are used up."""

from datetime import datetime
from typing import Protocol

from bot.features.archive.standing import Stand


class ArchiveStands(Protocol):
    """How members stand there; one each, where they chose."""

    async def of_club(self, club_id: int) -> dict[int, Stand]:
        """By member."""
        ...

    async def of(self, member_id: int) -> Stand | None: ...
    async def set(self, stand: Stand) -> None:
        """Take this one in the old one's place."""

    async def drop(self, member_id: int) -> None:
        """They chose nothing."""


class ArchiveKeys(Protocol):
    """What links and cookies are signed with, and which links were used."""

    async def of(self, club_id: int) -> str:
        """The club's key; "" where it has none yet."""
        ...

    async def make(self, club_id: int, key: str, now: datetime) -> str:
        """The club's key: this one where it had none."""
        ...

    async def use(self, club_id: int, link: str, now: datetime) -> bool:
        """Note that this link is used up; whether it was not before."""
        ...

    async def used(self, club_id: int, link: str) -> bool: ...
    async def forget_used(self, before: datetime) -> None:
        """Links that were used before then lead nowhere any more of themselves."""
