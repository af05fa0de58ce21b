"""SVG becomes PNG in a process of its own: resvg holds Python's lock while it draws, and ends the process of whoever
asks for a canvas it has no memory for."""

import asyncio
import logging
import re
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from pathlib import Path

log = logging.getLogger(__name__)

WIDEST, HIGHEST = 2_400, 12_000
"""Pixels; the paper in the middle and two dozen others with the longest titles stay well within them."""
_PAINTER = Path(__file__).with_name("painter.py")
_SIZE = re.compile(r'<svg\b[^>]*?\swidth="(\d{1,6})" height="(\d{1,6})"')
_PNG = b"\x89PNG\r\n\x1a\n"


class ResvgDrawing:
    """`bot.ports.Drawing`. At most two pictures are drawn at a time, each within `patience` seconds."""

    def __init__(self, patience: float = 10) -> None:
        self._patience = patience
        self._turns = asyncio.Semaphore(2)

    async def draw(self, svg: str) -> bytes | None:
        """The picture as PNG; None, and a line in the log, where there is none."""
        if not _fits(svg):
            log.warning("A picture was not drawn: its size is not one of a picture")
            return None
        try:
            async with asyncio.timeout(self._patience), self._turns:
                return await _painted(svg)
        except TimeoutError:
            log.warning("A picture was not drawn within %g seconds", self._patience)
        except (OSError, NotImplementedError) as problem:
            log.warning("A picture was not drawn: %s", problem)
        return None


def _fits(svg: str) -> bool:
    size = _SIZE.match(svg)
    return size is not None and 0 < int(size[1]) <= WIDEST and 0 < int(size[2]) <= HIGHEST


async def _painted(svg: str) -> bytes | None:
    # Isolated (-I): nothing of the folder or the environment the bot was started in decides what is imported.
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-I", str(_PAINTER), stdin=PIPE, stdout=PIPE, stderr=DEVNULL
    )
    try:
        png, _ = await process.communicate(svg.encode("utf-8", "replace"))
    finally:
        await _ended(process)
    if process.returncode or not png.startswith(_PNG):
        log.warning("A picture was not drawn: the painter ended with %s", process.returncode)
        return None
    return png


async def _ended(process: Process) -> None:
    """One that still paints when nobody waits any more is stopped."""
    if process.returncode is None:
        process.kill()
        await process.wait()
