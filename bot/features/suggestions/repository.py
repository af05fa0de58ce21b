"""What clubs follow, what was proposed to them, and the errands under way."""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from typing import Protocol

from bot.club.papers.model import Paper
from bot.features.suggestions.model import DueSearch, Source


class Followed(Protocol):
    """The sources each club follows."""

    async def add(self, source: Source) -> bool:
        """Follow this source; False where the club follows one of this name already."""
        ...

    async def save(self, *sources: Source) -> None: ...
    async def remove(self, source: Source) -> None: ...
    async def of(self, club_ids: Collection[int]) -> dict[int, list[Source]]:
        """Every club's sources, oldest first; a club without any has an empty list."""
        ...


class Suggested(Protocol):
    """What was proposed to each club, with all that is known of it: proposed once, never again."""

    async def add(self, club_id: int, papers: Sequence[Paper], at: datetime) -> None:
        """Remember that these were proposed; what was proposed before stays as it was."""

    async def known(self, club_id: int, keys: Collection[str]) -> frozenset[str]:
        """Which of these the club has seen: proposed before, nominated, read, or among its papers in another way."""
        ...

    async def get(self, club_id: int, key: str) -> Paper | None:
        """The paper of this key as it was proposed to this club."""
        ...


class DueSearches(Protocol):
    """What is to be asked of sources; one errand a round."""

    async def put(self, due_searches: Iterable[DueSearch]) -> None:
        """Add these; a round that has an errand keeps it."""

    async def claim(self, now: datetime, again: datetime) -> DueSearch | None:
        """The errand that has been due longest, counted as one attempt more; if it is not finished it is due `again`.

        Two processes never hold the same errand before then.
        """
        ...

    async def put_off(self, due_search: DueSearch, due: datetime) -> None: ...
    async def finish(self, due_search: DueSearch) -> bool:
        """Take it off the list. True for exactly one caller."""
        ...
