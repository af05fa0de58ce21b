"""Not too much at once: direct messages one after another, and silence while Discord asks for it."""

import asyncio
from datetime import datetime, timedelta
from types import SimpleNamespace

import aiohttp

from bot.chat.platform_time import PlatformTime
from bot.outbox.model import NotNow
from bot.ports import Clock

_LONGEST_WAIT = 10.0
_GLOBAL = "X-RateLimit-Global"


class RateLimit:
    """Lets one through every so many seconds; whoever would wait long is sent away until their turn."""

    def __init__(self, seconds: float) -> None:
        self._seconds, self._next = seconds, 0.0

    async def turn(self) -> None:
        """Wait for one's turn. Raises NotNow where that is more than some seconds ahead."""
        now = asyncio.get_running_loop().time()
        wait = self._next - now
        if wait > _LONGEST_WAIT:
            raise NotNow(wait, "direct messages are paced")
        self._next = max(now, self._next) + self._seconds
        if wait > 0:
            await asyncio.sleep(wait)


class Quiet:
    """Nobody posts while Discord has the whole bot wait: each refused request counts towards a ban of its address."""

    def __init__(self, clock: Clock, time: PlatformTime) -> None:
        self._clock, self._time = clock, time
        self._until: datetime | None = None

    def check(self) -> None:
        """Raises NotNow while it is quiet."""
        left = (self._until - self._clock()).total_seconds() if self._until else 0.0
        if left > 0:
            raise NotNow(left, "Discord asked the whole bot to wait")

    def trace(self) -> aiohttp.TraceConfig:
        """Listens to every answer of Discord for a limit on the whole bot, and for what its clock shows."""
        config = aiohttp.TraceConfig()
        config.on_request_end.append(self._heard)
        return config

    async def _heard(
        self, _session: aiohttp.ClientSession, _context: SimpleNamespace, answer: aiohttp.TraceRequestEndParams
    ) -> None:
        headers = answer.response.headers
        self._time.answered(headers)
        if answer.response.status == 429 and headers.get(_GLOBAL):
            seconds = float(headers.get("Retry-After", "1"))
            self._until = self._clock() + timedelta(seconds=seconds)
