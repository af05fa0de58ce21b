"""Time that passes when it is told to."""

from datetime import datetime

from bot.club.rounds.repository import Rounds
from bot.service import Paperclub


class PassingTime:
    """A clock for fast-forward: it stands still until it is moved, and moves from one due moment to the next."""

    def __init__(self, start: datetime) -> None:
        self._now = start

    def __call__(self) -> datetime:
        """The present moment."""
        return self._now

    async def until(self, club: Paperclub, at: datetime) -> None:
        """Let time pass until `at`; whatever comes due on the way is done at its own moment."""
        while (coming := await self._next(club)) is not None and coming < at:
            await self._tick(club, max(coming, self._now))
        await self._tick(club, max(at, self._now))

    async def _tick(self, club: Paperclub, now: datetime) -> None:
        self._now = now
        await club.week.stay_awake(now)
        await club.tick(now)

    async def _next(self, club: Paperclub) -> datetime | None:
        async with club.store.read() as repos:
            return await repos[Rounds].next_due()
