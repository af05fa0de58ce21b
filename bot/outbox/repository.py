"""Rows to be posted."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Protocol

from bot.chat.place import Place
from bot.chat.post import Post
from bot.outbox.model import OutboxRow


class Outbox(Protocol):
    """Rows to be posted. A row is claimed, posted, recorded."""

    async def put(self, rows: Iterable[OutboxRow]) -> None:
        """Add rows; a row whose key is there already is left as it is."""

    async def refresh(self, row: OutboxRow, again: datetime) -> None:
        """Add the row, or give the row of its key the new post: one that was sent is edited at `again`.

        One that shows just this is left alone.
        """

    async def amend(self, posts: Mapping[str, Post], again: datetime) -> None:
        """Give rows that are there, by key, new posts; those that were sent and show something else are edited.

        A row that was given up or dropped unsent stays so, and only says something else from now on.
        """

    async def claim(
        self,
        now: datetime,
        until: datetime,
        by: str,
        most: int,
        *,
        on: Collection[str] | None = None,
        besides: Collection[str] = (),
    ) -> list[OutboxRow]:
        """Take due rows until `until`, oldest first; one whose lease has run out may be taken again.

        Where `on` is given only rows of these platforms, and none of those in `besides`; a direct message is one of
        its account's platform.

        Only rows nobody else holds, whose `after` row (if any) is sent, dropped or given up, and which are waiting.
        Nor those that follow a row which was never sent and may be yet: so posts come in their order in any weather.
        Each row returned has `attempts` counted up and `first_try` set. Two processes never hold the same row.
        """
        ...

    async def record(self, rows: Sequence[OutboxRow]) -> None:
        """Write what became of claimed rows: outcome, place, times, problem, next due; the claim is given back.

        A row that was given a newer post meanwhile goes on waiting. When a row was first sent is kept.
        """

    async def keyed(self, keys: Collection[str]) -> dict[str, OutboxRow]: ...
    async def keys(self, club_id: int) -> list[str]:
        """The keys of all rows of the club."""
        ...

    async def latest(
        self, club_id: int, most: int, until: datetime | None = None, *, at: Place | None = None
    ) -> list[OutboxRow]:
        """The club's rows that say something, newest due first; where `until` is given, those that are due by then.

        Where `at` is given, only what was for everybody in this home.
        """
        ...

    async def unsent(self, club_id: int) -> list[OutboxRow]:
        """The club's rows that wait and never were sent, those that come due in the future, too; by due time."""
        ...

    async def withheld(self, club_id: int, since: datetime) -> list[OutboxRow]:
        """The club's letters that were due since and not sent, as their readers were away; by due time."""
        ...

    async def mark_read(self, key: str) -> None:
        """A letter that was withheld has been read."""

    async def drop(self, club_id: int, place: Place | None = None) -> None:
        """Drop the club's waiting rows that nobody holds: all of them, or those of one home.

        Not an event that was made, or may have been: it is there still, and can be called off.
        """

    async def withdraw(self, keys: Collection[str]) -> None:
        """Remove waiting rows of these keys that nobody holds and that never were sent; each may be put again."""

    async def readdress(self, club_id: int, old: Place, new: Place) -> None:
        """Whoever would be mentioned in the home `old`, where a waiting direct message is refused, is in `new`."""

    async def renumber(self, club_id: int, old: Place, new: Place) -> None:
        """All of the club's rows that go to the channel `old`, or stand there or in its threads: it is `new` now."""

    async def due(self, now: datetime, most: int) -> int:
        """How many rows could be claimed now, counted up to `most`."""
        ...
