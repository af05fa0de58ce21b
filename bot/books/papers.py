"""The club's papers."""

from collections.abc import Collection
from typing import Protocol

from bot.model import (
    Paper,
    Round,
)


class Papers(Protocol):
    """The club's papers."""

    async def put(self, paper: Paper) -> Paper:
        """Keep this paper under its club and key; a newer version replaces an older, never the other way round."""
        ...

    async def get(self, ids: Collection[int]) -> dict[int, Paper]: ...
    async def keyed(self, club_id: int, key: str) -> Paper | None: ...
    async def titles(self, club_id: int) -> dict[int, str]:
        """The titles of all papers the club knows, the newest known last."""
        ...

    async def read_in(self, club_id: int, paper_id: int) -> Round | None:
        """The latest round that picked this paper."""
        ...
