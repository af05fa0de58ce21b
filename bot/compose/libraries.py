"""Where papers are looked up, and where new ones are heard of."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.club.papers.library import RememberingLibrary
from bot.club.papers.routing import RoutedLibrary
from bot.club.papers.settings import Search
from bot.compose.time import clock
from bot.config import Config
from bot.config.addresses import host_and_port
from bot.config.values import listed
from bot.features.suggestions.recent import EitherSource
from bot.ports import Library, Sources, Store


@asynccontextmanager
async def libraries(config: Config, memory: Store) -> AsyncIterator[tuple[RememberingLibrary, Sources]]:
    """Everything papers are looked up in with one memory for all of it, and where new ones are heard of."""
    from adapters.arxiv import ArxivLibrary
    from adapters.web import SHARED, CrossrefLibrary, DoiLibrary, FeedSources, Fetcher, PageLibrary, PubmedLibrary

    def fetcher(*own: str) -> Fetcher:
        """Whoever runs the bot chose these services, so their own hosts may be reached wherever they are."""
        return Fetcher([*listed(config.web.allow), *map(host_and_port, own)], seconds=config.web.timeout_seconds)

    arxiv = ArxivLibrary(
        config.arxiv.api_url,
        every=config.arxiv.seconds_between_requests,
        timeout=config.arxiv.timeout_seconds,
        deadline=config.arxiv.deadline_seconds,
    )
    pages = PageLibrary(fetcher())
    dois = DoiLibrary(fetcher(config.doi.api_url), PageLibrary(fetcher(config.doi.api_url)), config.doi.api_url)
    pubmed = PubmedLibrary(fetcher(config.pubmed.api_url), dois, config.pubmed.api_url, config.crossref.mailto)
    crossref = CrossrefLibrary(fetcher(config.crossref.api_url), config.crossref.api_url, config.crossref.mailto)
    feeds = FeedSources(fetcher())
    routed = RoutedLibrary({"arxiv": arxiv, "doi": dois, "pmid": pubmed, "pmcid": pubmed}, pages)
    searched: dict[Search, Library] = {Search.ARXIV: arxiv, Search.CROSSREF: crossref}
    try:
        yield RememberingLibrary(routed, memory, clock, searched=searched), EitherSource(arxiv, feeds)
    finally:
        for one in (arxiv, pages, pubmed, dois, crossref, feeds):
            await one.close()
        SHARED.close()
