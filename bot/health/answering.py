"""The pages for whoever watches the bot, and no other: alive, ready, and its numbers."""

import asyncio
import logging
from datetime import datetime, timedelta

from bot.health.measures import CLUBS, DUE, LATE, MEMBERS, OLDEST, SIZE, WAITING
from bot.health.meter import Meter
from bot.health.signs import Signs
from bot.health.vitals import Vital, Vitals
from bot.ports import Clock, Store, StoreDown
from bot.site.model import Page, Visit

log = logging.getLogger(__name__)
_PATIENCE = 5.0
"""Seconds that the store has for an answer."""
_KEPT = {"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff"}


class HealthPages:
    """Answers visits. Never raises; nothing of any club or member is told."""

    def __init__(self, signs: Signs, store: Store, clock: Clock, meter: Meter, silence: timedelta) -> None:
        """`silence` is how long the week may go without being moved on."""
        self._signs, self._store, self._clock, self._meter, self._silence = signs, store, clock, meter, silence

    async def answer(self, visit: Visit) -> Page:
        """The page at this path."""
        if visit.method not in ("GET", "HEAD"):
            return _said("This is only to be read.", 405, Allow="GET, HEAD")
        match visit.path:
            case "/healthz":  # that it is answered at all is the answer: the loop goes round
                return _said("alive")
            case "/readyz":
                wrong = await self._wrong()
                return _said("\n".join(wrong), 503) if wrong else _said("ready")
            case "/metrics":
                await self._measure()
                media_type, body = self._meter.text()
                return Page(body=body, media_type=media_type, headers=_KEPT)
        return _said("There is nothing here; there are /healthz, /readyz and /metrics.", 404)

    async def _wrong(self) -> list[str]:
        """What keeps the bot from its work, a sentence each."""
        wrong = [f"{name.capitalize()} is not connected." for name in self._signs.missing()]
        if self._signs.silent(self._clock(), self._silence):
            wrong.append("The week was not moved on lately.")
        try:
            async with asyncio.timeout(_PATIENCE), self._store.write() as repos:
                await repos[Vitals].at(self._clock())
        except (StoreDown, TimeoutError) as problem:
            log.info("The store is not ready: %s", str(problem) or "no answer in time")
            wrong.append("The store takes nothing now.")
        return wrong

    async def _measure(self) -> None:
        """What the store knows."""
        now = self._clock()
        try:
            async with asyncio.timeout(_PATIENCE), self._store.read() as repos:
                vital = await repos[Vitals].at(now)
        except (StoreDown, TimeoutError) as problem:
            log.info("The store tells no numbers: %s", str(problem) or "no answer in time")
            return
        self._put(vital, now)

    def _put(self, vital: Vital, now: datetime) -> None:
        for measure, amount in (
            (DUE, vital.moments),
            (LATE, _seconds(vital.moment_since, now)),
            (WAITING, vital.rows),
            (OLDEST, _seconds(vital.row_since, now)),
            (CLUBS, vital.clubs),
            (MEMBERS, vital.members),
            (SIZE, vital.size),
        ):
            self._meter.put(measure, amount)


def _seconds(since: datetime | None, now: datetime) -> float:
    return max(0.0, (now - since).total_seconds()) if since else 0.0


def _said(line: str, status: int = 200, **headers: str) -> Page:
    return Page(body=f"{line}\n".encode(), status=status, headers={**_KEPT, **headers})
