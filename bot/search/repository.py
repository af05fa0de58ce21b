"""The index of what can be found."""

from collections.abc import Collection, Sequence
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
        kinds: Sequence[Findable],
        asker: int = 0,
        blind: Collection[int] = (),
    ) -> list[Entry]:
        """The club's entries of these kinds that hold all these words, best first, at most so many, leaving
        out the first `after`.

        Of two that fit equally well the one of the earlier kind comes first.

        Entries of the rounds in `blind` are found by their own member, the `asker`, alone. Any text may be asked for;
        one without a letter, number or symbol finds nothing.
        """
        ...
