"""What ties papers together."""

from collections.abc import Collection
from typing import Protocol

from bot.features.connections.model import Connection, ConnectionKind


class Connections(Protocol):
    """What ties papers together. The same idea is kept in one direction, whichever way it was said."""

    async def put(self, connection: Connection) -> Connection:
        """Add the connection (id 0) or save it; returned as it is kept."""
        ...

    async def get(self, connection_id: int) -> Connection | None: ...
    async def remove(self, ids: Collection[int]) -> None: ...
    async def between(self, club_id: int, one: int, other: int, kind: ConnectionKind) -> list[Connection]:
        """What everybody said of this kind from one paper to the other, oldest first."""
        ...

    async def of_notes(self, note_ids: Collection[int]) -> list[Connection]:
        """What these critiques said, by id. The numbers of notes taken up by another one count, too."""
        ...

    async def of_rounds(self, round_ids: Collection[int]) -> list[Connection]:
        """What was said in these rounds, oldest first."""
        ...

    async def of_club(self, club_id: int) -> list[Connection]:
        """Everything that was said in this club, oldest first."""
        ...

    async def of_member(self, member_id: int) -> list[Connection]:
        """What a member said, oldest first."""
        ...

    async def around(
        self,
        club_id: int,
        paper_id: int,
        *,
        steps: int = 2,
        most: int = 40,
        few: int = 8,
        hidden: Collection[int] = (),
        own: int = 0,
    ) -> list[Connection]:
        """What lies within so many steps of a paper: one query a step, each row once, by id.

        Of the paper itself the newest `most` in each direction, of each paper further out the newest `few`, so that
        one with ten thousand connections costs no more than any other. What critiques of the `hidden` rounds said is
        left out, but for those of the member `own`.
        """
        ...

    async def move(self, club_id: int, from_paper: int, to_paper: int) -> None:
        """Two papers turned out to be one: everything of the first is the second's from now on.

        What would tie the paper to itself goes, and so does what the same member then says twice in the same words.
        """
