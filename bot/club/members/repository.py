"""Members, their accounts and absences, and their wishes."""

from collections.abc import Collection
from datetime import date, datetime
from typing import Protocol

from bot.chat.account import Account
from bot.club.members.model import Away, Member, Presence, Topic, Wished


class Members(Protocol):
    """Members, their accounts and absences."""

    async def add(self, member: Member, account: Account) -> Member: ...
    async def save(self, *members: Member) -> list[Member]:
        """Save these as they were read and changed since; returned as they are kept."""
        ...

    async def of(self, club_id: int, account: Account) -> Member | None: ...
    async def get(self, ids: Collection[int]) -> dict[int, Member]: ...
    async def named(self, club_id: int, name: str) -> list[Member]:
        """The members whose name this is, upper and lower case alike, oldest first. People choose their names."""
        ...

    async def everybody(self, club_ids: Collection[int]) -> list[Member]:
        """All members of these clubs who are not forgotten, by id."""
        ...

    async def board(self, club_id: int, most: int) -> list[Member]:
        """The longest streaks first, then the most kept rounds, then the oldest membership.

        Those who are forgotten or have left are left out.
        """
        ...

    async def accounts(self, member_ids: Collection[int]) -> dict[int, list[Account]]:
        """Of each member, in the order in which they were used first; those whose person is gone come last."""
        ...

    async def save_account(self, account: Account) -> None:
        """Remember what the platform now says of a known account: name, locale, zone."""

    async def mark_gone(self, club_id: int, account: Account, since: datetime | None) -> None:
        """Since when the platform does not know this person there; None: they are there."""

    async def is_gone(self, club_id: int, account: Account) -> bool:
        """Whether this account is a member's and marked so."""
        ...

    async def reachable(self, member_id: int) -> bool:
        """Whether any account of this member is not marked as gone."""
        ...

    async def unseen(self, platform: str, before: datetime, most: int) -> list[Presence]:
        """Accounts on this platform that were not looked at since, the longest unseen first.

        Left out are those of clubs that are closed, and of members who have left while their accounts are there.
        """
        ...

    async def seen(self, some: Collection[Presence], at: datetime) -> None:
        """These were looked at now."""

    async def add_away(self, away: Away) -> Away: ...
    async def remove_away(self, *ids: int) -> None: ...
    async def aways(self, club_ids: Collection[int], since: date) -> list[Away]:
        """Absences that end on that day or later."""
        ...

    async def forget(self, member: Member) -> None:
        """Remove the person: accounts, absences, drafts, texts of notes and pitches; counts stay, nameless."""


class Wishes(Protocol):
    """What members wish to be written about."""

    async def add(self, club_id: int, member_id: int, wish: Topic) -> None:
        """Wish for it; a wish that is there stays as it is."""

    async def remove(self, member_id: int, wish: Topic) -> None: ...
    async def wishing(self, club_ids: Collection[int], wish: Topic) -> frozenset[int]:
        """The members of these clubs who wish for it."""
        ...

    async def clubs_of(self, wish: Topic) -> frozenset[int]:
        """The clubs of which somebody wishes for it."""
        ...

    async def of(self, member_id: int) -> list[Wished]: ...
    async def answered(self, member_id: int, topic: Topic, on: date) -> None:
        """Note the day on which a member answered what they were asked, if they still wish for it, and nothing else."""
