"""What the running bot knows of itself: which platforms are connected, and when the week was last moved on."""

import logging
from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.club.clubs.repository import Clubs
from bot.club.rounds.repository import Rounds
from bot.health.measures import CONNECTED, RING
from bot.health.meter import Meter
from bot.ports import Clock, Store

log = logging.getLogger(__name__)


class Signs:
    """Kept by the service, told by platforms and timer. One line in the log for each connection found or lost."""

    def __init__(self, platforms: Sequence[str], store: Store, clock: Clock, meter: Meter) -> None:
        self._store, self._clock, self._meter = store, clock, meter
        self._there = dict.fromkeys(platforms, False)
        self._lost: dict[str, datetime] = {}
        self._rang: datetime | None = None
        for name in platforms:
            meter.put(CONNECTED, 0, platform=name)

    def missing(self) -> list[str]:
        """The platforms that are not connected."""
        return [name for name, there in self._there.items() if not there]

    def silent(self, now: datetime, patience: timedelta) -> bool:
        """Whether the week was not moved on for so long."""
        return self._rang is None or now - self._rang > patience

    def rang(self, now: datetime) -> None:
        """The week was moved on."""
        self._rang = now
        self._meter.put(RING, now.timestamp())

    async def connected(self, platform: str, who: str, where: str) -> None:
        """As whom, to what, how many clubs live there, and what comes next. Never raises."""
        self._now(platform, there=True)
        try:
            async with self._store.read() as repos:
                clubs, coming = await repos[Clubs].living_on(platform), await repos[Rounds].next_due()
        except Exception as error:  # noqa: BLE001 - a connection is no worse for a store that does not answer
            log.info("Connected to %s as %s, %s", platform.capitalize(), who, where)
            log.warning("The clubs there could not be counted: %s", type(error).__name__)
            return
        counted = "1 club lives" if clubs == 1 else f"{clubs} clubs live"
        then = f"next comes {coming:%a %Y-%m-%d %H:%M} UTC" if coming else "nothing is to come"
        log.info("Connected to %s as %s, %s; %s there; %s", platform.capitalize(), who, where, counted, then)

    def reachable(self, platform: str, *, there: bool) -> None:
        """A connection that was there is lost, or is there again; said once, however often it is told."""
        if self._there.get(platform) == there:
            return
        self._now(platform, there=there)
        now, name = self._clock(), platform.capitalize()
        if not there:
            self._lost[platform] = now
            log.info("The connection to %s is lost; it is tried again until it is there", name)
        elif lost := self._lost.pop(platform, None):
            log.info("The connection to %s is there again, after %d seconds", name, (now - lost).total_seconds())

    def _now(self, platform: str, *, there: bool) -> None:
        self._there[platform] = there
        self._meter.put(CONNECTED, int(there), platform=platform)
