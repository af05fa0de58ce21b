"""Questions for people who know, the voices for them, and the messages made of them."""

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Protocol

from bot.features.questions.model import Inquiry, Question


class Questions(Protocol):
    """Questions, and who would ask them, too."""

    async def put(self, *questions: Question) -> list[Question]:
        """Add each question (id 0) or save it. A second one of the same words about a paper of a round cannot be."""
        ...

    async def get(self, ids: Collection[int]) -> dict[int, Question]: ...
    async def remove(self, question: Question) -> None:
        """The question and the voices for it; its number never comes back."""

    async def of_rounds(self, round_ids: Collection[int]) -> list[Question]:
        """The questions of these rounds that still have words, oldest first."""
        ...

    async def of_member(self, member_id: int) -> list[Question]:
        """A member's questions, oldest first."""
        ...

    async def speak(
        self, club_id: int, member_id: int, chosen: Collection[int], among: Collection[int], at: datetime
    ) -> None:
        """Of the questions `among`, this member stands behind those `chosen`; a voice given before keeps its time."""

    async def voices(self, question_ids: Collection[int]) -> dict[int, frozenset[int]]:
        """Question → the members behind it; one that nobody is behind has an empty set."""
        ...

    async def voices_of(self, member_id: int) -> dict[int, datetime]:
        """The questions a member stands behind, and since when."""
        ...

    async def add_voices(self, club_id: int, member_id: int, voices: Mapping[int, datetime]) -> None:
        """Add voices; one that is there already is left as it is, and one for a question that is gone is left out."""

    async def remove_voices(self, member_id: int, voices: Mapping[int, datetime]) -> None:
        """Remove these voices where they are the same ones: given at that moment."""


class Inquiries(Protocol):
    """Messages to those who know."""

    async def put(self, inquiry: Inquiry) -> Inquiry:
        """Add the inquiry (id 0) or save it."""
        ...

    async def get(self, inquiry_id: int) -> Inquiry | None: ...
    async def of_rounds(self, round_ids: Collection[int]) -> list[Inquiry]:
        """The inquiries of these rounds, oldest first."""
        ...

    async def of_member(self, member_id: int) -> list[Inquiry]:
        """Those this member has volunteered for, oldest first."""
        ...
