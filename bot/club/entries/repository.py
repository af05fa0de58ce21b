"""What members hand in, what it counts for, and what is not handed in yet."""

from collections.abc import Collection
from datetime import date, datetime
from typing import Protocol

from bot.club.entries.model import HandedIn, Note, NoteKind


class Notes(Protocol):
    """What members hand in."""

    async def put(self, note: Note) -> Note:
        """Add the note (id 0) or save it."""
        ...

    async def find(self, round_id: int, paper_id: int, member_id: int, kind: NoteKind) -> Note | None: ...
    async def get(self, note_id: int) -> Note | None: ...
    async def several(self, ids: Collection[int]) -> dict[int, Note]: ...
    async def remove(self, note: Note) -> None: ...
    async def bring_back(self, note: Note) -> None:
        """A removed note is there again under the number it had."""

    async def of_rounds(self, round_ids: Collection[int]) -> list[Note]:
        """All notes of these rounds, oldest first."""
        ...

    async def shown(self, round_ids: Collection[int]) -> list[HandedIn]:
        """The summaries and critiques of these rounds that are not hidden, of members who are not forgotten, by id."""
        ...

    async def of_member(self, member_id: int, most: int, before: int | None = None) -> list[Note]:
        """A member's notes, newest first, ids below `before` where given."""
        ...

    async def papers_of(self, member_ids: Collection[int]) -> dict[int, dict[int, datetime]]:
        """Member → paper they handed in a summary or critique of → when they first did."""
        ...

    async def summaries_of(self, member_ids: Collection[int], since: date) -> list[tuple[Note, date]]:
        """These members' summaries of rounds picked on that day or later, by id, with the wall date of the pick."""
        ...

    async def newest(self, round_ids: Collection[int], most: int) -> list[Note]:
        """The newest notes of these rounds that are not hidden, newest first, at most so many."""
        ...

    async def handed_in(self, round_ids: Collection[int]) -> dict[int, dict[int, frozenset[NoteKind]]]:
        """Round → member → the kinds handed in. Forgotten members count under 0, -1, …"""
        ...
