"""What members build."""

from collections.abc import Collection
from typing import Protocol

from bot.features.builds.model import Build


class Builds(Protocol):
    """What members build."""

    async def put(self, *builds: Build) -> list[Build]:
        """Add each build (id 0) or save it."""
        ...

    async def get(self, build_id: int) -> Build | None: ...
    async def latest(self, club_id: int, most: int) -> list[Build]:
        """The club's builds that still have words, newest first."""
        ...

    async def of_paper(self, paper_id: int) -> list[Build]:
        """The builds of this paper that still have words, oldest first."""
        ...

    async def of_member(self, member_id: int) -> list[Build]:
        """A member's builds, oldest first."""
        ...

    async def untold(self, club_ids: Collection[int]) -> list[Build]:
        """Those with a result that no digest has told of yet, as they were finished."""
        ...

    async def told_in(self, round_ids: Collection[int]) -> list[Build]:
        """Those that the digests of these rounds told of, as they were finished."""
        ...
