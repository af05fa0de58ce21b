"""The timer: apscheduler in memory. It only wakes the core; due rows in the database decide."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler  # type: ignore[import-untyped] # ships no types

_EVERY, _ONCE = "every", "once"


class SchedulerTimer:
    """`bot.ports.Timer`: rings every `seconds`, and once more whenever it is asked to.

    `wall` says when it is a moment of the club's clock on the wall, where the two differ.
    """

    def __init__(self, seconds: float, wall: Callable[[datetime], datetime] | None = None) -> None:
        self._seconds, self._wall = seconds, wall or (lambda moment: moment)
        # No misfire grace: a ring that comes late is still wanted, and several late ones are one.
        self._scheduler = AsyncIOScheduler(timezone=UTC, job_defaults={"misfire_grace_time": None, "coalesce": True})
        self._ring: Callable[[], Awaitable[None]] | None = None
        self._running = asyncio.Lock()
        logging.getLogger("apscheduler").setLevel(logging.ERROR)  # a ring still running is no news

    def start(self, ring: Callable[[], Awaitable[None]]) -> None:
        self._ring = ring
        self._scheduler.start()
        self._scheduler.add_job(
            self._rung, "interval", seconds=self._seconds, id=_EVERY, next_run_time=datetime.now(UTC)
        )

    def at(self, when: datetime) -> None:
        when = self._wall(when)
        if self._ring is None or when > datetime.now(UTC) + timedelta(seconds=self._seconds):
            return
        waiting = self._scheduler.get_job(_ONCE)
        if waiting is None or waiting.next_run_time > when:
            # Asked for while such a ring runs, another one waits for its end: that one may have looked already.
            self._scheduler.add_job(self._rung, "date", run_date=when, id=_ONCE, replace_existing=True, max_instances=2)

    async def stop(self) -> None:
        """The scheduler would cancel a ring that runs, so it is waited for first."""
        if self._ring is not None:
            self._ring = None
            self._scheduler.pause()
            async with self._running:
                self._scheduler.shutdown(wait=False)

    async def _rung(self) -> None:
        async with self._running:
            if self._ring is not None:
                await self._ring()
