"""Several processes of one bot: Discord tells each whose shards overlap of an interaction, and one answers it."""

import asyncio
from datetime import timedelta

from bot.ports import Clock, Store, StoreDown
from bot.store.memory import Marks
from bot.store.retrying import written

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
        """True for the first process that asks. Raises StoreDown where the store does not say: nobody may act then."""
        try:
            async with asyncio.timeout(_PATIENCE):
                name = f"{_MARKS}{interaction}"
                return await written(self._store, lambda repos: repos[Marks].claim(name, "", self._clock()))
        except TimeoutError as slow:
            raise StoreDown("The store did not say in time whose turn it is to answer.") from slow

    async def tidy(self) -> None:
        """Forget interactions long over."""
        async with self._store.write() as repos:
            await repos[Marks].drop(_MARKS, self._clock() - _KEPT_FOR)
