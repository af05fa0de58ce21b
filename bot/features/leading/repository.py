"""Whose turn it was to lead, who would rather not, and the roles that were dealt."""

from collections.abc import Collection
from datetime import date
from typing import Protocol

from bot.features.leading.model import DealtRole, Lead, LeadWish


class Leads(Protocol):
    """Turns to lead. A round has at most one lead who was asked, offers to hand it over, or led."""

    async def put(self, *leads: Lead) -> None:
        """Save those that have an id, then add the others: a turn is given up before it is taken."""

    async def of_rounds(self, round_ids: Collection[int]) -> list[Lead]:
        """All turns of these rounds, in the order in which they were given."""
        ...

    async def history(self, club_ids: Collection[int]) -> dict[int, list[Lead]]:
        """Of each club the turns that were really somebody's (who lead, or led), by round."""
        ...

    async def of_member(self, member_id: int) -> list[Lead]:
        """All turns of a member, by round."""
        ...

    async def taking_part(self, club_ids: Collection[int], since: date) -> dict[int, dict[int, date]]:
        """Club → member who handed something in for a round picked on that day or later → the latest such day."""
        ...

    async def wish(self, wish: LeadWish) -> None:
        """Replace what this member said before."""

    async def wishes_of(self, member_id: int) -> list[LeadWish]:
        """All that is kept of what this member said, the latest last; who was linked may have said two things."""
        ...

    async def wishes(self, club_ids: Collection[int]) -> dict[int, LeadWish]:
        """What members of these clubs said last, by member; who said nothing is missing."""
        ...


class Roles(Protocol):
    """Roles as they were dealt. A round has each role once."""

    async def deal(self, *dealt: DealtRole) -> None: ...
    async def give(self, dealt: DealtRole) -> None:
        """Save whose this role is from now on; nobody's, where it has no member."""

    async def of_rounds(self, round_ids: Collection[int]) -> list[DealtRole]:
        """In the order of the deck."""
        ...

    async def history(self, club_ids: Collection[int]) -> dict[int, list[DealtRole]]:
        """Of each club all roles that are somebody's, by round."""
        ...

    async def of_member(self, member_id: int) -> list[DealtRole]:
        """All roles of a member, by round."""
        ...
