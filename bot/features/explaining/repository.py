"""Who asked to swap summaries, and who has met whom over one."""

from collections.abc import Collection, Mapping
from typing import Protocol

from bot.features.explaining.model import Meeting, Offer
from bot.features.explaining.rules import Met, Pair


class Pairs(Protocol):
    """Who asked to swap summaries, and who has met whom over one."""

    async def offer(self, offer: Offer) -> None:
        """Ask to swap; asked twice is asked once."""

    async def withdraw(self, round_id: int, *member_ids: int) -> None:
        """These do not ask any more."""

    async def close(self, round_ids: Collection[int]) -> None:
        """In these rounds nobody asks any more."""

    async def offers(self, round_ids: Collection[int]) -> dict[int, list[Offer]]:
        """Who asks in these rounds, first come first; rounds in which nobody does are missing."""
        ...

    async def asking(self, member_id: int) -> list[Offer]:
        """In which rounds this member asks."""
        ...

    async def add(self, *meetings: Meeting) -> list[Meeting]: ...
    async def save(self, meeting: Meeting) -> None: ...
    async def get(self, meeting_id: int) -> Meeting | None: ...
    async def of_rounds(self, round_ids: Collection[int]) -> list[Meeting]:
        """The meetings of these rounds, by id."""
        ...

    async def of_member(self, member_id: int) -> list[Meeting]:
        """The meetings of a member as author or reader, by id."""
        ...

    async def met(self, member_ids: Collection[int]) -> Mapping[Pair, Met]:
        """Which of these have met each other: in how many rounds, and the number of the last one."""
        ...
