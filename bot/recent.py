"""Sources that remember: however many clubs follow one, it is asked once a day."""

from functools import partial

from bot.library import RememberingLibrary
from bot.model import Paper
from bot.ports import LibraryDown, Sources


class RememberingSources:
    """`bot.ports.Sources` that remembers the way the library does, on the same shelf."""

    def __init__(self, sources: Sources, library: RememberingLibrary) -> None:
        self._sources, self._library = sources, library

    async def recent(self, source: str, most: int) -> list[Paper]:
        """The newest papers of this source, today's or remembered. May raise LibraryDown."""
        query = f"recent {most}: {source}"
        return (await self._library.remembered(query, partial(self._sources.recent, source, most)))[:most]


class NoSources:
    """Where nothing can be asked, as in the demo."""

    async def recent(self, source: str, most: int) -> list[Paper]:  # noqa: ARG002 - the port's signature
        """Never answers."""
        raise LibraryDown("no sources here")
