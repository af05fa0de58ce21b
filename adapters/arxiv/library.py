"""`ArxivLibrary`: the arxiv package as a Library."""

import asyncio
import logging
import time
from collections.abc import Callable
from functools import partial
from typing import TypeVar

import arxiv  # type: ignore[import-untyped]  # the package ships no types
import requests

from adapters.arxiv.manners import PoliteTransport, RateLimit, UnknownId
from adapters.arxiv.papers import paper_of
from adapters.arxiv.queries import queries_for, source_query
from bot.club.papers.model import Paper
from bot.club.papers.one_thread import OneThread
from bot.club.papers.references import arxiv_reference
from bot.ports import LibraryDown

API_URL = "https://export.arxiv.org/api/query"
EVERY = 3.0  # seconds between requests: https://info.arxiv.org/help/api/tou.html
RETRIES = 2

T = TypeVar("T")


class ArxivLibrary:
    """Looks papers up at arXiv, one request at a time.

    `api_url` is the address of the query endpoint (arXiv's, a mirror's), with or without a trailing `?{}`. Requests
    start `every` seconds after the one before ended, and each may be silent for `timeout` seconds. A question that is
    not answered `deadline` seconds after it was asked, its time in the queue included, raises LibraryDown; so does
    every answer that is not a whole feed about what was asked. While the server says it is busy nothing is asked.
    """

    def __init__(self, api_url: str = API_URL, every: float = EVERY, timeout: float = 10, deadline: float = 30) -> None:
        self._deadline = deadline
        self._closed = False
        self._thread = OneThread("arxiv")
        self._transport = PoliteTransport(RateLimit(every), timeout)
        logging.getLogger("arxiv").setLevel(logging.WARNING)  # it tells of every request, into people's terminals
        # The transport keeps the distance between requests: the package would forget those that failed.
        self._client = arxiv.Client(delay_seconds=0, num_retries=RETRIES)
        self._client.query_url_format = _query_url_format(api_url)
        self._session = self._client._session  # noqa: SLF001 - the package offers no other way to set a timeout
        self._session.mount("https://", self._transport)
        self._session.mount("http://", self._transport)

    async def find(self, key: str) -> Paper | None:
        """The paper of this key, newest version; None for an id arXiv does not know and for keys of other libraries."""
        reference = arxiv_reference(key) if key.startswith("arxiv:") else None
        return await self._ask(partial(self._find, reference.base)) if reference else None

    async def search(self, words: str, most: int) -> list[Paper]:
        """The papers with all of these words, else with any of them, by arXiv's relevance."""
        queries = queries_for(words)
        return await self._ask(partial(self._search, queries, most)) if queries and most > 0 else []

    async def recent(self, source: str, most: int) -> list[Paper]:
        """The newest papers of a category, or for a question, by the day they were submitted."""
        query = source_query(source)
        return await self._ask(partial(self._search, [query], most, by_day=True)) if query and most > 0 else []

    async def close(self) -> None:
        """Start no further request. One under way is left to its timeout and holds nothing up."""
        self._closed = True
        self._transport.close()
        self._thread.close()

    async def _ask(self, question: Callable[[], T]) -> T:
        if self._closed:
            raise LibraryDown("the library is closed")
        until = time.monotonic() + self._deadline
        try:
            async with asyncio.timeout(self._deadline):
                return await asyncio.wrap_future(self._thread.ask(partial(self._answer, question, until)))
        except TimeoutError as problem:
            raise LibraryDown(f"arXiv did not answer within {self._deadline:g} s") from problem

    def _answer(self, question: Callable[[], T], until: float) -> T:
        """In the thread: answer, with every failure of the package or the network told as LibraryDown."""
        self._transport.until = until
        try:
            return question()
        except (arxiv.ArxivError, requests.RequestException, ValueError, RecursionError) as problem:
            raise LibraryDown(f"{type(problem).__name__}: {problem}") from problem

    def _find(self, base: str) -> Paper | None:
        try:
            papers = self._papers(arxiv.Search(id_list=[base], max_results=1), 1)
        except UnknownId:
            return None
        if papers and papers[0].key != f"arxiv:{base}":
            raise LibraryDown(f"arXiv answered with {papers[0].key} when asked for {base}")
        return papers[0] if papers else None

    def _search(self, queries: list[str], most: int, *, by_day: bool = False) -> list[Paper]:
        order = arxiv.SortCriterion.SubmittedDate if by_day else arxiv.SortCriterion.Relevance
        for query in queries:
            papers = self._papers(arxiv.Search(query=query, max_results=most, sort_by=order), most)
            if papers:
                return papers
            if self._transport.page.total:
                raise LibraryDown(f"arXiv counted {self._transport.page.total} results and sent none")
        return []

    def _papers(self, search: arxiv.Search, most: int) -> list[Paper]:
        self._client.page_size = most  # the package always asks for a whole page
        papers = [paper for result in self._client.results(search) if (paper := paper_of(result))]
        if not papers and self._transport.page.entries:
            raise LibraryDown("arXiv answered with entries that cannot be read")
        return papers


def _query_url_format(api_url: str) -> str:
    """The package's own form of the endpoint's address: braces in the address itself are doubled."""
    address = api_url.removesuffix("{}").rstrip("?&").replace("{", "{{").replace("}", "}}")
    return address + ("&{}" if "?" in address else "?{}")
