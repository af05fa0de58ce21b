"""Tells systemd that the bot is up, lives and ends: https://www.freedesktop.org/software/systemd/man/sd_notify.html."""

import asyncio
import logging
import os
import socket
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager

log = logging.getLogger(__name__)


@asynccontextmanager
async def supervised(environment: Mapping[str, str] = os.environ) -> AsyncIterator[None]:
    """Within the block the bot is up, and its event loop says so as often as it is asked to. Elsewhere: nothing."""
    address = environment.get("NOTIFY_SOCKET", "")
    if not address.startswith(("/", "@")):
        yield
        return
    _tell(address, "READY=1")
    alive = asyncio.create_task(_live(address, _half_of_the_watch(environment)))
    try:
        yield
    finally:
        alive.cancel()
        _tell(address, "STOPPING=1")


def _half_of_the_watch(environment: Mapping[str, str]) -> float | None:
    """Seconds between two signs of life; None where nobody waits for them, or for another process's."""
    if environment.get("WATCHDOG_PID", str(os.getpid())) != str(os.getpid()):
        return None
    micros = environment.get("WATCHDOG_USEC", "")
    return int(micros) / 2e6 if micros.isdecimal() and int(micros) else None


async def _live(address: str, every: float | None) -> None:
    while every:
        _tell(address, "WATCHDOG=1")
        await asyncio.sleep(every)


def _tell(address: str, state: str) -> None:
    # An address with @ is an abstract one: the kernel writes its first byte as zero.
    path = f"\0{address[1:]}" if address.startswith("@") else address
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
            manager.sendto(state.encode(), path)
    except OSError as problem:
        log.warning("The service manager was not told %s: %s", state, problem)
