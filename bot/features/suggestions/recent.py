"""Sources that remember: however many clubs follow one, it is asked once a day."""

from functools import partial

from bot.club.papers.library import RememberingLibrary
from bot.club.papers.model import Paper
from bot.features.suggestions.sources import SourceKind, kind_of
from bot.ports import LibraryDown, Sources


class RememberingSources:
    """`bot.ports.Sources` that remembers the way the library does, on the same shelf."""

    def __init__(self, sources: Sources, library: RememberingLibrary) -> None:
        self._sources, self._library = sources, library

    async def recent(self, source: str, most: int) -> list[Paper]:
        """The newest papers of this source, today's or remembered. May raise LibraryDown."""
        query = f"recent {most}: {source}"
        return (await self._library.remembered(query, partial(self._sources.recent, source, most)))[:most]


class EitherSource:
    """Feeds are asked of one, everything else of the other."""

    def __init__(self, arxiv: Sources, feeds: Sources) -> None:
        self._arxiv, self._feeds = arxiv, feeds

    async def recent(self, source: str, most: int) -> list[Paper]:
        """As the one that knows this kind of source."""
        asked = self._feeds if kind_of(source) is SourceKind.FEED else self._arxiv
        return await asked.recent(source, most)


class NoSources:
    """Where nothing can be asked, as in the demo."""

    async def recent(self, source: str, most: int) -> list[Paper]:  # noqa: ARG002 - the port's signature
        """Never answers."""
        raise LibraryDown("no sources here")
