"""Doing a transaction again that was undone because another one was made at the same time."""

import asyncio
import logging
import random
from collections.abc import Awaitable, Callable
from typing import TypeVar

from bot.ports import Store, StoreBusy
from bot.store.repositories import Repositories

log = logging.getLogger(__name__)
T = TypeVar("T")
_TRIES = 5
_PAUSE = 0.02
"""Seconds before the second try at most; then twice as long each time. By chance, so that two do not meet again."""


async def retried(step: Callable[[], Awaitable[T]]) -> T:
    """What the step returns. Where its transaction was undone for meeting another one, it is done again from its
    beginning, a few times; then StoreBusy is raised. A step makes one transaction, or several that may be repeated.
    """
    for tried in range(1, _TRIES):
        try:
            return await step()
        except StoreBusy:
            log.info("Two changes met in the database; trying once more")
            await asyncio.sleep(random.random() * _PAUSE * 2**tried)
    return await step()


async def written(store: Store, change: Callable[[Repositories], Awaitable[T]]) -> T:
    """Make the change in a transaction of its own, again where it met another one; returns what the change does."""

    async def once() -> T:
        async with store.write() as repos:
            return await change(repos)

    return await retried(once)
