"""Several processes of one bot: Discord tells each whose shards overlap of an interaction, and one answers it."""

import asyncio
import logging
from datetime import timedelta

from bot.ports import Clock, Store, StoreDown

log = logging.getLogger(__name__)
_PATIENCE = 1.0
"""Seconds: an interaction must be answered within three."""
_MARKS = "discord-turn/"
_KEPT_FOR = timedelta(hours=1)
"""An interaction can be answered for fifteen minutes."""


class Turns:
    """Whose turn it is to answer."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store, self._clock = store, clock

    async def take(self, interaction: int) -> bool:
        """True for the first process that asks. Where the store does not say, everybody tries: none can change it."""
        try:
            async with asyncio.timeout(_PATIENCE), self._store.write() as books:
                return await books.marks.claim(f"{_MARKS}{interaction}", "", self._clock())
        except (StoreDown, TimeoutError) as problem:
            log.warning("Whose turn it is to answer could not be told: %r", problem)
            return True

    async def tidy(self) -> None:
        """Forget interactions long over."""
        async with self._store.write() as books:
            await books.marks.drop(_MARKS, self._clock() - _KEPT_FOR)
