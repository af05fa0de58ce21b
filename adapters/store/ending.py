"""Ends that must be reached: a transaction is committed or undone even when its task is cancelled meanwhile."""

import asyncio
from collections.abc import Awaitable


async def to_the_end(step: Awaitable[None]) -> None:
    """Await the step to its very end. A cancellation that arrives meanwhile goes on afterwards."""
    task = asyncio.ensure_future(step)
    cancelled: asyncio.CancelledError | None = None
    while not task.done():
        try:
            await asyncio.shield(task)
        except asyncio.CancelledError as error:
            cancelled = error
    if cancelled is not None:
        task.exception()  # looked at, so that it is not reported as lost: the cancellation is what the caller hears of
        raise cancelled
    task.result()
