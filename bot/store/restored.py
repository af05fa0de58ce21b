"""After a backup was put in the place of a newer database, nothing that the lost days had posted is posted again.

The restored books do not know what was sent after they were copied. So the restoring leaves a mark of two moments:
the newest one the books know of, and the one of the restoring. Whatever was due by the latter may stand already, and
is looked up on its platform, from the former on, before it is sent. So is what belongs in a thread that was opened by
the latter: a digest that was moved because the bot seemed to have been away, the list of who has handed in.

Numbers that the lost days gave to entries are left out: a post or a button that names one never means another.
"""

from dataclasses import dataclass
from datetime import UTC, datetime

from bot.outbox.model import OutboxRow
from bot.ports import Store
from bot.store.memory import Marks
from bot.store.numbers import Numbers
from bot.store.repositories import Repositories

AWAKE = "awake"
"""The mark that the bot sets at every look, before it posts anything."""
_RESTORED = "restored"
_LOST_NUMBERS = 100_000


@dataclass(frozen=True, slots=True)
class Restored:
    """A restoring: what was posted after `kept` may be unknown to the books, until `at`."""

    kept: datetime
    at: datetime
    made_once: frozenset[str] = frozenset()
    """The steps whose posts are made once. What the lost days had entered is nowhere else any more, so they stay."""

    def may_have_sent(self, row: OutboxRow, opener: OutboxRow | None = None) -> bool:
        """Whether this row, or one of its key, may have been sent in the lost time. `opener` opened its thread."""
        # There is one post of each step in a thread; those of entries bear numbers, and the lost ones were left out.
        in_old_thread = opener is not None and row.account is None and "-" not in _step(row) and self._covers(opener)
        return self._covers(row) or in_old_thread

    def may_stand_otherwise(self, row: OutboxRow) -> bool:
        """Whether what is found of it may say what the lost days knew, and is to say what the books know now."""
        return not self._covers(row) and _step(row) not in self.made_once

    def _covers(self, row: OutboxRow) -> bool:
        return (row.moment or row.due) <= self.at

    def __str__(self) -> str:
        """For whoever restored it."""
        return f"Restored as of {self.kept:%Y-%m-%d %H:%M} UTC. What was posted since is looked up, not posted again."


def _step(row: OutboxRow) -> str:
    """The third word of a key, see `bot.club.rounds.batch.key`."""
    return (row.key.split("/") + [""] * 3)[2]


async def restored(repos: Repositories, made_once: frozenset[str] = frozenset()) -> Restored | None:
    """The last restoring, if there was one."""
    mark = await repos[Marks].get(_RESTORED)
    return Restored(kept=mark[1], at=datetime.fromisoformat(mark[0]), made_once=made_once) if mark else None


async def note_arrived(repos: Repositories, made: datetime, now: datetime) -> None:
    """A club goes on here that lived elsewhere until `made`: what it posted since is looked up, not sent again."""
    last = await restored(repos)
    kept = min(made, last.kept) if last and last.at > made else made
    await repos[Marks].set(_RESTORED, now.astimezone(UTC).isoformat(), kept)
    if await repos[Marks].get(AWAKE) is None:
        await repos[Marks].set(AWAKE, "", now)


async def note_restored(store: Store, now: datetime) -> Restored:
    """Write into a database just put back that it was."""
    async with store.write() as repos:
        awake = await repos[Marks].get(AWAKE)
        noted = Restored(kept=min(awake[1], now) if awake else now, at=now)
        await repos[Marks].set(_RESTORED, noted.at.astimezone(UTC).isoformat(), noted.kept)
        await repos[Numbers].leave_out(_LOST_NUMBERS)
    return noted
