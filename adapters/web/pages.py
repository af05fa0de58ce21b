"""Pages of the web as a library: blogs, talks, videos, proceedings."""

from dataclasses import replace
from urllib.parse import urlsplit, urlunsplit

from adapters.web.fetching import Fetched, Fetcher
from adapters.web.reading import Reading, read
from adapters.web.workers import SHARED, Workers
from bot.model import Paper
from bot.ports import Unreadable, Why
from bot.rules.addresses import page_key, untracked

HTML = ("text/html", "application/xhtml+xml")


class PageLibrary:
    """Reads what the page at an address says of itself. `find` takes addresses; nothing can be searched here."""

    def __init__(self, fetcher: Fetcher, workers: Workers = SHARED) -> None:
        self._fetcher, self._workers = fetcher, workers

    async def find(self, key: str) -> Paper:
        """The page at this address, by the key of what it is: `arxiv:…`, `doi:…`, else `web:…`. Raises Unreadable."""
        try:
            return await self._at(key)
        except Unreadable as no:
            if no.why is not Why.OTHER_KIND or not (page := page_of_file(key)):
                raise
            try:
                paper = await self._at(page)
            except Unreadable:
                raise no from None  # what was asked for is what cannot be read
        return paper if paper.links else replace(paper, links=(("PDF", key),))

    async def search(self, words: str, most: int) -> list[Paper]:  # noqa: ARG002 - the port's names
        """Nothing: the web is searched elsewhere."""
        return []

    async def close(self) -> None:
        """Read nothing more."""
        await self._fetcher.close()

    async def _at(self, address: str) -> Paper:
        page = await self._fetcher.get(address, HTML, cut=True)
        (paper,) = await self._workers.read("page", page)
        return paper


def read_page(page: Fetched, most: int = 1) -> list[Paper]:  # noqa: ARG001 - as every job of a worker
    """The paper that this page is about. Raises Unreadable where it has no title."""
    reading = read(page.body, page.charset, page.address)
    if not reading.title:
        raise Unreadable(Why.NO_TITLE, page.address)
    return [_paper_of(reading, page.address)]


def page_of_file(address: str) -> str:
    """Where the page about a PDF is likely to be: beside it, at proceedings and journals; "" for other addresses."""
    parts = urlsplit(address)
    if parts.hostname == "openreview.net" and parts.path == "/pdf":
        return urlunsplit(parts._replace(path="/forum"))
    if not parts.path.lower().endswith(".pdf"):
        return ""
    return urlunsplit(parts._replace(path=parts.path[: -len(".pdf")], query="", fragment=""))


def _paper_of(reading: Reading, address: str) -> Paper:
    own = reading.canonical or untracked(address)
    links = [("PDF", reading.pdf)] if reading.pdf else []
    links += [("DOI", reading.doi.link)] if reading.doi else []
    named = reading.arxiv or reading.doi
    return Paper(
        key=named.key if named else page_key(own),
        title=reading.title,
        authors=reading.authors,
        abstract=reading.description,
        published=reading.published,
        link=own,
        links=tuple(links),
    )
