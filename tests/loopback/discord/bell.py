"""Lets a test wait for something to become true without polling."""

import asyncio
from collections.abc import Callable


class Bell:
    """Rung whenever anything changed; whoever waits then looks again."""

    def __init__(self) -> None:
        self._waiting: set[asyncio.Future[None]] = set()

    def ring(self) -> None:
        waiting, self._waiting = self._waiting, set()
        for one in waiting:
            if not one.done():
                one.set_result(None)

    async def until(self, true: Callable[[], bool], timeout: float, what: Callable[[], str]) -> None:
        """Return as soon as `true()`; after `timeout` seconds fail the test with `what()`."""
        try:
            async with asyncio.timeout(timeout):
                while not true():
                    rung: asyncio.Future[None] = asyncio.get_running_loop().create_future()
                    self._waiting.add(rung)
                    await rung
        except TimeoutError:
            raise AssertionError(what()) from None
