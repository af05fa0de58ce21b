"""What is kept of bookmarks."""

from collections.abc import Collection
from typing import Protocol

from bot.features.bookmarks.model import Bookmark


class Bookmarks(Protocol):
    """A member's bookmarks: one a paper."""

    async def put(self, bookmark: Bookmark) -> None:
        """Keep it; one of the same paper is replaced."""

    async def of_member(self, member_id: int) -> list[Bookmark]: ...
    async def of_rounds(self, round_ids: Collection[int]) -> list[Bookmark]: ...
