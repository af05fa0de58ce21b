"""Work that goes on after Slack had its acknowledgement."""

import asyncio
import logging
from collections.abc import Coroutine
from contextlib import suppress
from typing import Any, TypeVar

log = logging.getLogger(__name__)
Found = TypeVar("Found")
_GRACE = 3.0
"""Seconds: what is answered late is still answered, and the whole program ends within ten."""


class Tasks:
    """Keeps hold of running work, so that none of it is lost when the bot stops."""

    def __init__(self) -> None:
        self._running: set[asyncio.Task[Any]] = set()

    def start(self, work: Coroutine[Any, Any, Found]) -> asyncio.Task[Found]:
        """Do it in the background; what goes wrong and is not awaited is in the log."""
        task = asyncio.create_task(work)
        self._running.add(task)
        task.add_done_callback(self._done)
        return task

    async def finish(self) -> None:
        """Let what runs come to its end, for a while."""
        with suppress(TimeoutError):
            async with asyncio.timeout(_GRACE):
                while self._running:
                    await asyncio.wait(self._running)
        late = list(self._running)
        for task in late:
            task.cancel()
        await asyncio.gather(*late, return_exceptions=True)

    def _done(self, task: asyncio.Task[Any]) -> None:
        self._running.discard(task)
        if not task.cancelled() and (problem := task.exception()):
            log.error("Something could not be brought to its end", exc_info=problem)
