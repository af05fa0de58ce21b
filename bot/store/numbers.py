"""The numbers nouns are known by."""

from typing import Protocol


class Numbers(Protocol):
    """Numbers are given in order, and those of some nouns never twice, for buttons and posts may still name them."""

    async def leave_out(self, many: int) -> None:
        """The next so many numbers are given to nothing, where a noun's number never comes back."""
