"""Whether anything was written since."""

from typing import Protocol


class Versions(Protocol):
    """Which state of everything written down a transaction sees."""

    async def now(self) -> str:
        """Another text after every write, by whomever: what was made from an equal one is as true as it was then."""
        ...
