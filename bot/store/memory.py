"""Small facts."""

from datetime import datetime
from typing import Protocol

CLUB_MARKS = ("links", "handover", "arrived")
"""The kinds of marks that are a club's own, and go where it goes. Every other one is this instance's."""


def club_mark(kind: str, club_id: int, *which: int) -> str:
    """The name of such a mark: `links/<club>/<member>/`. KeyError for a kind that is not among them."""
    if kind not in CLUB_MARKS:
        raise KeyError(kind)
    return "/".join((kind, str(club_id), *map(str, which), ""))


class Marks(Protocol):
    """Small facts the bot remembers between starts: when it last was awake, the menu last synced."""

    async def get(self, name: str) -> tuple[str, datetime] | None: ...
    async def set(self, name: str, value: str, at: datetime) -> None: ...
    async def claim(self, name: str, value: str, at: datetime) -> bool:
        """Set it if it is not there; True for exactly one caller."""
        ...

    async def named(self, prefix: str) -> list[str]:
        """The names that begin so."""
        ...

    async def drop(self, prefix: str, before: datetime) -> None:
        """Remove marks of that name prefix set before then."""
