"""Lines from standard input without a terminal, read without holding up the club."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress
from threading import Thread
from typing import TextIO


async def piped_lines(source: TextIO) -> AsyncIterator[str]:
    """The lines as they come, until the other end closes."""
    loop = asyncio.get_running_loop()
    lines: asyncio.Queue[str | None] = asyncio.Queue()

    def read() -> None:
        with suppress(RuntimeError):  # the loop has ended before the input did: nobody waits any more
            for line in source:
                loop.call_soon_threadsafe(lines.put_nowait, line.rstrip("\n"))
            loop.call_soon_threadsafe(lines.put_nowait, None)

    # A daemon: an input that never ends must not keep the program from ending.
    Thread(target=read, name="piped lines", daemon=True).start()
    while (line := await lines.get()) is not None:
        yield line
