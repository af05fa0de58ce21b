"""The club's words."""

from collections.abc import Collection
from typing import Protocol

from bot.features.terms.model import Explanation, Term


class Terms(Protocol):
    """Terms and their explanations. A club has each word once, however it is written (`rules.folded`)."""

    async def add(self, term: Term) -> Term:
        """Keep the term, or return the one of that word that is there already."""
        ...

    async def remove(self, term: Term) -> None:
        """Remove a term that has no explanation."""

    async def named(self, club_id: int, word: str) -> Term | None: ...
    async def get(self, ids: Collection[int]) -> dict[int, Term]: ...
    async def open(self, club_ids: Collection[int]) -> list[Term]:
        """The terms nobody has explained yet, those asked for longest ago first."""
        ...

    async def explained(self, club_ids: Collection[int]) -> list[Term]:
        """The terms with an explanation, by their words."""
        ...

    async def like(self, club_id: int, typed: str, most: int) -> list[Term]:
        """Terms whose word contains what was typed, by their words."""
        ...

    async def explain(self, explanation: Explanation) -> Explanation:
        """Add an explanation; it is the present one from now on, and the term is explained."""
        ...

    async def take_back(self, explanation: Explanation) -> None:
        """Remove an explanation; the term has the one before it again, or is open."""

    async def take_all_back(self, member_id: int) -> None:
        """Remove every explanation of a member, as `take_back` does."""

    async def explanation(self, explanation_id: int) -> Explanation | None: ...
    async def present(self, term_ids: Collection[int]) -> dict[int, Explanation]:
        """Each term's newest explanation; a term without one is missing."""
        ...

    async def history(self, term_id: int, most: int, before: int | None = None) -> list[Explanation]:
        """A term's explanations, newest first, ids below `before` where given."""
        ...

    async def explained_in(self, round_ids: Collection[int]) -> list[Explanation]:
        """The explanations of these rounds, oldest first."""
        ...

    async def of_member(self, member_id: int) -> list[Explanation]:
        """All explanations of a member, oldest first."""
        ...
