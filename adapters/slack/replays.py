"""Which signed requests were taken already, by whichever process of the bot, also one that has ended since."""

import asyncio
import logging
import time
from datetime import timedelta

from adapters.slack.memory import Memory
from bot.ports import StoreDown

log = logging.getLogger(__name__)
_MARKS = "slack-signed/"
_PATIENCE = 1.0
"""Seconds: a request must be answered within three."""
_KEPT_FOR = timedelta(minutes=15)
"""Longer than a signature is good for: five minutes before and after its time."""
_SWEPT_EVERY = 600.0


class Replays:
    """Takes each signature once."""

    def __init__(self, memory: Memory) -> None:
        self._memory = memory
        self._sweep_at = 0.0

    async def first(self, signature: str) -> bool:
        """True for one caller. Where the store does not say, too: it cannot be changed either."""
        try:
            async with asyncio.timeout(_PATIENCE):
                await self._sweep()
                return await self._memory.claim(f"{_MARKS}{signature}", "")
        except (StoreDown, TimeoutError) as problem:
            log.warning("Whether a request was taken before could not be told: %r", problem)
            return True

    async def failed(self, signature: str) -> None:
        """What was taken came to nothing: it may come again."""
        try:
            await self._memory.remove(f"{_MARKS}{signature}")
        except StoreDown as problem:
            log.warning("A request that came to nothing cannot come again: %r", problem)

    async def _sweep(self) -> None:
        if time.monotonic() >= self._sweep_at:
            self._sweep_at = time.monotonic() + _SWEPT_EVERY
            await self._memory.drop(_MARKS, _KEPT_FOR)
