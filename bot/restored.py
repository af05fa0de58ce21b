"""After a backup was put in the place of a newer database, nothing that the lost days had posted is posted again.

The restored books do not know what was sent after they were copied. So the restoring leaves a mark of two moments:
the newest one the books know of, and the one of the restoring. Whatever was due by the latter may stand already, and
is looked up on its platform, from the former on, before it is sent.
"""

from dataclasses import dataclass
from datetime import UTC, datetime

from bot.books import Books
from bot.delivery import OutboxRow
from bot.ports import Store

AWAKE = "awake"
"""The mark that the bot sets at every look, before it posts anything."""
_RESTORED = "restored"


@dataclass(frozen=True, slots=True)
class Restored:
    """A restoring: what was posted after `kept` may be unknown to the books, until `at`."""

    kept: datetime
    at: datetime

    def may_have_sent(self, row: OutboxRow) -> bool:
        """Whether this row, or one of its key, may have been sent in the time that is lost."""
        return (row.moment or row.due) <= self.at


async def restored(books: Books) -> Restored | None:
    """The last restoring, if there was one."""
    mark = await books.marks.get(_RESTORED)
    return Restored(kept=mark[1], at=datetime.fromisoformat(mark[0])) if mark else None


async def note_restored(store: Store, now: datetime) -> Restored:
    """Write into a database just put back that it was."""
    async with store.write() as books:
        awake = await books.marks.get(AWAKE)
        noted = Restored(kept=min(awake[1], now) if awake else now, at=now)
        await books.marks.set(_RESTORED, noted.at.astimezone(UTC).isoformat(), noted.kept)
    return noted
