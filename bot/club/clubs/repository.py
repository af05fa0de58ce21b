"""Clubs and their homes."""

from collections.abc import Collection
from typing import Protocol

from bot.chat.account import Account
from bot.chat.place import Home, Place
from bot.club.clubs.model import Club
from bot.club.members.model import Member


class Clubs(Protocol):
    """Clubs and their homes."""

    async def add(self, club: Club) -> Club: ...
    async def save(self, *clubs: Club) -> None: ...
    async def get(self, ids: Collection[int]) -> dict[int, Club]: ...
    async def at(self, place: Place) -> Club | None:
        """The club that has a home in this channel. In a write, its row stays locked until the end."""
        ...

    async def meet(self, place: Place, account: Account) -> tuple[Club, Member | None] | None:
        """The same club, and the member this account belongs to there, in one look."""
        ...

    async def of(self, account: Account) -> list[Club]:
        """The clubs this person is a member of, oldest first, closed ones left out; locked in a write."""
        ...

    async def closed(self, account: Account) -> list[Club]:
        """The closed clubs this person is a member of, newest first; locked in a write."""
        ...

    async def add_home(self, home: Home) -> Home:
        """Under the number it had, where it has one."""
        ...

    async def save_home(self, home: Home) -> None: ...
    async def remove_home(self, home: Home) -> None: ...
    async def homes(self, club_ids: Collection[int]) -> dict[int, list[Home]]:
        """Every club's homes, oldest first; a club without any has an empty list."""
        ...

    async def living_on(self, platform: str) -> int:
        """How many clubs that are not closed have a home on this platform."""
        ...

    async def broken(self) -> list[Home]:
        """The homes in which something is missing, of clubs that are not closed."""
        ...
