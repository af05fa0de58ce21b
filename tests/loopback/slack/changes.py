"""Waiting until something becomes true in the world."""

import asyncio
import contextlib
from collections.abc import Callable
from typing import TypeVar

Found = TypeVar("Found")
# Seconds; a test may wait for something that the server cannot know of, such as a row in the app's database.
LOOK_EVERY = 0.02


class Changes:
    """Lets tests wait for a condition, looked at again at each change and, for what changes elsewhere, now and then."""

    def __init__(self) -> None:
        self._waiting: set[asyncio.Event] = set()

    def tell(self) -> None:
        """Says that something changed."""
        for event in self._waiting:
            event.set()

    async def until(
        self, look: Callable[[], Found | None], what: str, timeout: float, describe: Callable[[], str]
    ) -> Found:
        """Returns what `look` finds once it finds something; fails the test after `timeout` seconds of real time."""
        news = asyncio.Event()
        self._waiting.add(news)
        try:
            async with asyncio.timeout(timeout):
                while not (found := look()):
                    news.clear()
                    with contextlib.suppress(TimeoutError):
                        await asyncio.wait_for(news.wait(), LOOK_EVERY)
        except TimeoutError:
            raise AssertionError(f"waited {timeout:g} s in vain for {what}\n{describe()}") from None
        finally:
            self._waiting.discard(news)
        return found
