"""A Library that remembers: nobody is asked twice within a day, and an autocomplete never waits for the network."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from datetime import timedelta
from functools import partial

from bot.model import Paper
from bot.ports import Clock, Library, LibraryDown, Store, StoreDown

log = logging.getLogger(__name__)

NOTHING_FOR = timedelta(hours=1)  # a paper may appear any evening, so "not found" is soon asked again
ROWS = 10  # a search asks for at least so many papers, so that the next one, or an autocomplete, finds them remembered
LONGEST_QUERY = 300  # characters; what is typed beyond them is not searched for


class RememberingLibrary:
    """Answers from the store for `for_hours`, and asks the library behind it otherwise.

    Nothing found is remembered for an hour. Equal questions asked at the same time are asked once. No transaction is
    open while the library is asked, and a store that is down only means that nothing is remembered.
    """

    def __init__(self, library: Library, store: Store, clock: Clock, for_hours: int = 24) -> None:
        self._library = library
        self._store = store
        self._clock = clock
        self._keep = timedelta(hours=for_hours)
        self._under_way: dict[str, asyncio.Task[list[Paper]]] = {}

    async def find(self, key: str) -> Paper | None:
        """The paper of this key, or None. May raise LibraryDown."""
        key = _typed(key)
        papers = await self.remembered(key, partial(self._find, key))
        return papers[0] if papers else None

    async def search(self, words: str, most: int) -> list[Paper]:
        """The best matches for these words, best first. May raise LibraryDown."""
        words, rows = _typed(words), max(most, ROWS)
        if not words or most < 1:
            return []
        papers = await self.remembered(_search_query(words, rows), partial(self._library.search, words, rows))
        return papers[:most]

    async def cached_search(self, words: str, most: int) -> list[Paper]:
        """What `search` remembers of these words, at once and without asking anybody; empty where it does not."""
        words = _typed(words)
        papers = await self._remembered(_search_query(words, ROWS)) if words else None
        return (papers or [])[: max(0, most)]

    async def _find(self, key: str) -> list[Paper]:
        paper = await self._library.find(key)
        return [paper] if paper else []

    async def remembered(self, query: str, ask: Callable[[], Awaitable[list[Paper]]]) -> list[Paper]:
        """What this question was answered with, or is by `ask`. Raises what `ask` raises.

        It is joined where it is under way; one who stops waiting does not stop it for the others.
        """
        task = self._under_way.get(query)
        if task is None:
            task = asyncio.create_task(self._look_up(query, ask))
            self._under_way[query] = task
            task.add_done_callback(partial(self._done, query))
        return await asyncio.shield(task)

    def _done(self, query: str, task: asyncio.Task[list[Paper]]) -> None:
        del self._under_way[query]
        problem = None if task.cancelled() else task.exception()
        if problem and not isinstance(problem, LibraryDown):
            log.error("looking up %r failed", query, exc_info=problem)

    async def _look_up(self, query: str, ask: Callable[[], Awaitable[list[Paper]]]) -> list[Paper]:
        papers = await self._remembered(query)
        if papers is None:
            papers = await ask()
            await self._remember(query, papers)
        return papers

    async def _remembered(self, query: str) -> list[Paper] | None:
        now = self._clock()
        try:
            async with self._store.read() as books:
                papers = await books.shelved.get(query, now - self._keep)
                if papers == []:
                    papers = await books.shelved.get(query, now - min(self._keep, NOTHING_FOR))
                return papers
        except StoreDown as problem:
            log.warning("cannot read what was looked up before: %s", problem)
            return None

    async def _remember(self, query: str, papers: Sequence[Paper]) -> None:
        try:
            async with self._store.write() as books:
                await books.shelved.put(query, papers, self._clock())
        except StoreDown as problem:
            log.warning("cannot remember what was looked up: %s", problem)


def _typed(text: str) -> str:
    """The text on one line, without what a database refuses (NUL, lone surrogates) and not over-long."""
    printable = "".join(character if character.isprintable() else " " for character in text[: 4 * LONGEST_QUERY])
    return " ".join(printable.split())[:LONGEST_QUERY].rstrip()


def _search_query(words: str, rows: int) -> str:
    return f"search {rows}: {words.casefold()}"
