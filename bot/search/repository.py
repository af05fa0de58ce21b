"""The index of what can be found."""

from collections.abc import Collection
from typing import Protocol

from bot.search.model import Entry, Findable


class Search(Protocol):
    """What can be found by its words. The books of papers, notes and terms keep their own entries true."""

    async def put(self, entry: Entry) -> None:
        """Make this the entry of its club, kind and id; one without text is removed."""

    async def remove(self, club_id: int, kind: Findable, entry_id: int) -> None: ...
    async def find(
        self,
        club_id: int,
        words: str,
        most: int,
        after: int = 0,
        *,
        asker: int = 0,
        blind: Collection[int] = (),
        kinds: Collection[Findable] = tuple(Findable),
    ) -> list[Entry]:
        """The club's entries that hold all these words, best first, at most so many, leaving out the first `after`.

        Entries of the rounds in `blind` are found by their own member, the `asker`, alone. Any text may be asked for;
        one without a letter, number or symbol finds nothing.
        """
        ...
