"""A library whose answers are counted."""

from bot.club.papers.model import Paper
from bot.health.measures import LOOKUP
from bot.health.meter import Meter
from bot.ports import Library, LibraryDown, Unreadable


class MeteredLibrary:
    """`bot.ports.Library` over another one."""

    def __init__(self, library: Library, meter: Meter) -> None:
        self._library, self._meter = library, meter

    async def find(self, key: str) -> Paper | None:
        try:
            found = await self._library.find(key)
        except Unreadable:
            self._count("unreadable")
            raise
        except LibraryDown:
            self._count("down")
            raise
        self._count("found" if found else "nothing")
        return found

    async def search(self, words: str, most: int) -> list[Paper]:
        try:
            found = await self._library.search(words, most)
        except LibraryDown:
            self._count("down")
            raise
        self._count("found" if found else "nothing")
        return found

    def _count(self, outcome: str) -> None:
        self._meter.add(LOOKUP, 1, outcome=outcome)
