"""Everything written down, within one transaction."""

from typing import Protocol, TypeVar

R = TypeVar("R")


class Repositories(Protocol):
    """What is written down of each noun, by the Protocol that its feature declares: `books[Terms].open(…)`."""

    def __getitem__(self, kind: type[R]) -> R:
        """Raises KeyError where the store keeps no such thing."""
        ...
