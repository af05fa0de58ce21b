"""Ending when told to: the first signal lets the work come to its end, a second one ends it at once."""

import asyncio
import logging
import os
import signal
from collections.abc import Callable, Coroutine
from functools import partial
from threading import Timer
from typing import Any

log = logging.getLogger(__name__)
_TOLD_BY = (signal.SIGTERM, signal.SIGINT)
LONGEST = 9.5
"""Seconds after which the program ends, whatever still hangs: the next start finds it in the database."""
_KILLED_BY = 128
"""A shell's exit status of a program that a signal ended, less the signal's number."""


async def until_told(work: Coroutine[Any, Any, None], hung_up: Callable[[], None] | None = None) -> None:
    """Run the work to its end, or until the process is sent SIGTERM or SIGINT: then it is cancelled, and whatever it
    has to bring to an end may take a few seconds. The process exits at once when it is told a second time.

    SIGHUP calls `hung_up` where it is given, and ends nothing then.
    """
    running = asyncio.ensure_future(work)
    told = StopSignal(running)
    loop = asyncio.get_running_loop()
    handlers: dict[signal.Signals, Callable[[], None]] = {one: partial(told, one) for one in _TOLD_BY}
    if hung_up and hasattr(signal, "SIGHUP"):
        handlers[signal.SIGHUP] = hung_up
    for one, handler in handlers.items():
        try:
            loop.add_signal_handler(one, handler)
        except NotImplementedError:  # Windows: a console's Ctrl-C comes as a KeyboardInterrupt
            break
    try:
        await running
    except asyncio.CancelledError:
        if not told.once:
            raise


class StopSignal:
    """What a signal does, the first time and the second."""

    def __init__(self, running: "asyncio.Future[None]") -> None:
        self._running, self.once = running, False

    def __call__(self, by: signal.Signals) -> None:
        if self.once:
            os._exit(_KILLED_BY + by)
        self.once = True
        log.info("Told to stop by %s; what is under way is brought to its end", by.name)
        last = Timer(LONGEST, os._exit, (0,))
        last.daemon = True
        last.start()
        self._running.cancel()
