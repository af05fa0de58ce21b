"""The whole bot at work: platforms bring Calls to the desk, the alarm moves the week on and empties the outbox."""

import asyncio
import logging
from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.ask import DEFAULT_BEGINNING, Beginning
from bot.desk import ClubDesk
from bot.library import RememberingLibrary
from bot.model import Finding, Place
from bot.outbox import Mailroom
from bot.ports import Alarm, Clock, Platform, Store, StoreDown
from bot.week import Week

log = logging.getLogger(__name__)
LOOK_AGAIN = timedelta(minutes=10)
"""How often a home in which something is missing is looked at again."""


class Paperclub:
    """The club's desk, week and outbox over one store, for all platforms that run."""

    def __init__(
        self,
        store: Store,
        library: RememberingLibrary,
        platforms: Sequence[Platform],
        clock: Clock,
        beginning: Beginning = DEFAULT_BEGINNING,
    ) -> None:
        self.store, self._platforms, self._clock = store, platforms, clock
        self._ringing = asyncio.Lock()
        self._alarm: Alarm | None = None
        self._looked_at: datetime | None = None
        self.desk = ClubDesk(
            store, library, clock, wake=self._something_to_post, check=self._check, beginning=beginning
        )
        self.week = Week(store)
        self.mailroom = Mailroom(store, {platform.name: platform for platform in platforms})

    async def run(self, alarm: Alarm) -> None:
        """Run every platform and the alarm until cancelled, or until a platform ends."""
        self._alarm = alarm
        tasks = [asyncio.create_task(platform.run(self.desk), name=platform.name) for platform in self._platforms]
        alarm.start(self.ring)
        try:
            done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                task.result()
        finally:
            await alarm.stop()
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def ring(self) -> None:
        """What the alarm does. Nothing that goes wrong ends the service: the next ring tries again."""
        try:
            await self.tick(self._clock())
        except StoreDown as down:
            log.warning("The store failed the week, which will be tried again: %s", down)
        except Exception:
            log.exception("The week could not be moved on; it will be tried again")

    async def tick(self, now: datetime) -> None:
        """Move the week on, post what is due, and ask to be woken for what comes next."""
        async with self._ringing:
            await self.week.advance(now)
            await self._look_after_homes(now)
            await self.mailroom.deliver(now)
            if self._alarm:
                await self._ask_for_next(self._alarm, now)

    async def _ask_for_next(self, alarm: Alarm, now: datetime) -> None:
        async with self.store.read() as books:
            coming = await books.rounds.next_due()
        if coming and coming > now:  # what is overdue still, because it cannot go on, waits for the next ring
            alarm.at(coming)

    async def _look_after_homes(self, now: datetime) -> None:
        """A home that was broken may be mended without the platform saying so."""
        if self._looked_at and now - self._looked_at < LOOK_AGAIN:
            return
        self._looked_at = now
        async with self.store.read() as books:
            broken = await books.clubs.broken()
        for home in broken:
            if all(finding.ok for finding in await self._check(home.place)):
                await self.desk.noticed(home.place, None)

    async def _check(self, home: Place) -> list[Finding]:
        platform = next((one for one in self._platforms if one.name == home.platform), None)
        return await platform.check(home) if platform else [Finding(key="not-running", ok=False, detail=home.platform)]

    def _something_to_post(self) -> None:
        if self._alarm:
            self._alarm.at(self._clock())
