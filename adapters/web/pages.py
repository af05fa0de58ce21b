"""Pages of the web as a library: blogs, talks, videos, proceedings."""

from dataclasses import replace
from urllib.parse import urlsplit, urlunsplit

from adapters.web.fetching import Fetched, Fetcher
from adapters.web.reading import Reading, read
from adapters.web.retractions import is_titled_retracted
from adapters.web.workers import SHARED, Workers
from bot.club.papers.addresses import page_key
from bot.club.papers.model import Paper
from bot.club.papers.proceedings import page_about, page_beside
from bot.club.papers.tracking import untracked
from bot.ports import Unreadable, Why

HTML = ("text/html", "application/xhtml+xml")


class PageLibrary:
    """Reads what the page at an address says of itself. `find` takes addresses; nothing can be searched here."""

    def __init__(self, fetcher: Fetcher, workers: Workers = SHARED) -> None:
        self._fetcher, self._workers = fetcher, workers

    async def find(self, key: str) -> Paper:
        """The page at this address, by the key of what it is: `arxiv:…`, `doi:…`, else `web:…`. Raises Unreadable.

        Of a file it is the page about it, where there is one.
        """
        if (page := page_about(key)) and (paper := await self._if_there(page)):
            return _with_file(paper, key)
        try:
            return await self._at(key)
        except Unreadable as no:
            beside = () if no.why is not Why.OTHER_KIND or page else pages_beside(key)
            for one in beside:
                if paper := await self._if_there(one):
                    return _with_file(paper, key)
            raise  # what was asked for is what cannot be read

    async def search(self, words: str, most: int) -> list[Paper]:  # noqa: ARG002 - the port's names
        """Nothing: the web is searched elsewhere."""
        return []

    async def close(self) -> None:
        """Read nothing more."""
        await self._fetcher.close()

    async def _if_there(self, page: str) -> Paper | None:
        """What a page says that may not be there."""
        try:
            return await self._at(page)
        except Unreadable:
            return None

    async def _at(self, address: str) -> Paper:
        page = await self._fetcher.get(address, HTML, cut=True)
        (paper,) = await self._workers.read("page", page)
        return paper


def read_page(page: Fetched, most: int = 1) -> list[Paper]:  # noqa: ARG001 - as every job of a worker
    """The paper that this page is about. Raises Unreadable where it has no title."""
    return [paper_of(read(page.body, page.charset, page.address), page.address)]


def pages_beside(address: str) -> tuple[str, ...]:
    """Where the page about a PDF is likely to be at proceedings and journals, the likeliest first; else nothing."""
    parts = urlsplit(address)
    same_name = parts._replace(path=parts.path[: -len(".pdf")], query="", fragment="")
    plain = urlunsplit(same_name) if parts.path.lower().endswith(".pdf") else ""
    return tuple(dict.fromkeys(filter(None, (page_about(address) or page_beside(address), plain))))


def _with_file(paper: Paper, file: str) -> Paper:
    return paper if paper.links else replace(paper, links=(("PDF", file),))


def paper_of(reading: Reading, address: str) -> Paper:
    """The paper that was read at this address. Raises Unreadable where the page shows none."""
    if reading.wall:
        raise Unreadable(Why.CLOSED, f"a wall against robots: {address}")
    if not reading.title:
        raise Unreadable(Why.NO_TITLE, address)
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
        withdrawn=bool(reading.doi) and is_titled_retracted(reading.title),
        link=own,
        links=tuple(links),
    )
