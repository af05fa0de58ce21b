"""A Library that remembers: nobody is asked twice within a day, and an autocomplete never waits for the network."""

import asyncio
import hashlib
import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import timedelta
from functools import partial
from itertools import chain, zip_longest

from bot.club.papers.entering import entered
from bot.club.papers.model import Paper
from bot.club.papers.repository import Shelved
from bot.club.papers.settings import Search
from bot.club.papers.titles import agree, folded
from bot.ports import Clock, Library, LibraryDown, Store, StoreDown

log = logging.getLogger(__name__)

NOTHING_FOR = timedelta(hours=1)  # a paper may appear any evening, so "not found" is soon asked again
ROWS = 10  # a search asks for at least so many papers, so that the next one, or an autocomplete, finds them remembered
LONGEST_QUERY = 300  # characters; what is typed beyond them is not searched for
LONGEST_KEY = 2000  # characters of an address

Asking = Callable[[], None]
"""Told that somebody is going to be asked; raises where that must not be."""


def _freely() -> None:
    """Nobody counts."""


class RememberingLibrary:
    """Answers from the store for `for_hours`, and asks the library behind it otherwise.

    Words are searched in the libraries of `searched`, by their names; in the library itself where there are none.
    Nothing found is remembered for an hour. Equal questions asked at the same time are asked once. No transaction is
    open while the library is asked, and a store that is down only means that nothing is remembered.
    """

    def __init__(
        self,
        library: Library,
        store: Store,
        clock: Clock,
        for_hours: int = 24,
        searched: Mapping[Search, Library] | None = None,
    ) -> None:
        self._library = library
        self._searched: Mapping[Search, Library] = searched or {Search.ARXIV: library}
        self._store = store
        self._clock = clock
        self._keep = timedelta(hours=for_hours)
        self._under_way: dict[str, asyncio.Task[list[Paper]]] = {}

    async def find(self, key: str, asking: Asking = _freely) -> Paper | None:
        """The paper of this key or at this address, or None. May raise LibraryDown, or Unreadable with the reason.

        Where it is not remembered, `asking` is called before anybody is asked, and may refuse.
        """
        key = _typed(key, LONGEST_KEY)
        query = _find_query(key)
        papers = await self._known(query)
        if papers is None:
            if query not in self._under_way:
                asking()
            papers = await self.remembered(query, partial(self._find, key))
        return papers[0] if papers else None

    async def cached_find(self, key: str) -> Paper | None:
        """What `find` remembers of this key or address, at once and without asking anybody; None where it does not."""
        papers = await self._remembered(_find_query(_typed(key, LONGEST_KEY)))
        return papers[0] if papers else None

    async def search(self, words: str, most: int, where: Sequence[Search] = (Search.ARXIV,)) -> list[Paper]:
        """The best matches for these words, best first; of several libraries in turn, each paper once.

        One that does not answer is left out; LibraryDown where none does.
        """
        words, rows = _typed(words), max(most, ROWS)
        if not words or most < 1:
            return []
        asked = [self._search(name, words, rows) for name in where if name in self._searched]
        answers = await asyncio.gather(*asked, return_exceptions=True)
        found = [answer for answer in answers if isinstance(answer, list)]
        if not found:
            raise next((one for one in answers if isinstance(one, BaseException)), LibraryDown("nothing to search in"))
        return _in_turn(found)[:most]

    async def cached_search(self, words: str, most: int) -> list[Paper]:
        """What `search` remembers of these words, at once and without asking anybody; empty where it does not."""
        words = _typed(words)
        if not words:
            return []
        known = [await self._remembered(_search_query(name, words, ROWS)) for name in self._searched]
        return _in_turn([papers for papers in known if papers])[: max(0, most)]

    async def _search(self, name: Search, words: str, rows: int) -> list[Paper]:
        library = self._searched[name]
        return await self.remembered(_search_query(name, words, rows), partial(library.search, words, rows))

    async def _known(self, query: str) -> list[Paper] | None:
        """What is remembered; None where it is not, or is being looked up just now."""
        return None if query in self._under_way else await self._remembered(query)

    async def _find(self, key: str) -> list[Paper]:
        paper = await self._library.find(key)
        return [paper] if paper else []

    async def remembered(self, query: str, fetch: Callable[[], Awaitable[list[Paper]]]) -> list[Paper]:
        """What this question was answered with, or is by `fetch`. Raises what `ask` raises.

        It is joined where it is under way; one who stops waiting does not stop it for the others.
        """
        task = self._under_way.get(query)
        if task is None:
            task = asyncio.create_task(self._look_up(query, fetch))
            self._under_way[query] = task
            task.add_done_callback(partial(self._done, query))
        return await asyncio.shield(task)

    def _done(self, query: str, task: asyncio.Task[list[Paper]]) -> None:
        del self._under_way[query]
        problem = None if task.cancelled() else task.exception()
        if problem and not isinstance(problem, LibraryDown):
            log.error("looking up %r failed", query, exc_info=problem)

    async def _look_up(self, query: str, fetch: Callable[[], Awaitable[list[Paper]]]) -> list[Paper]:
        papers = await self._remembered(query)
        if papers is None:
            papers = [entered(paper) for paper in await fetch()]
            await self._remember(query, papers)
        return papers

    async def _remembered(self, query: str) -> list[Paper] | None:
        now = self._clock()
        try:
            async with self._store.read() as repos:
                papers = await repos[Shelved].get(query, now - self._keep)
                if papers == []:
                    papers = await repos[Shelved].get(query, now - min(self._keep, NOTHING_FOR))
                return papers
        except StoreDown as problem:
            log.warning("cannot read what was looked up before: %s", problem)
            return None

    async def _remember(self, query: str, papers: Sequence[Paper]) -> None:
        try:
            async with self._store.write() as repos:
                await repos[Shelved].put(query, papers, self._clock())
        except StoreDown as problem:
            log.warning("cannot remember what was looked up: %s", problem)


def _in_turn(found: Sequence[Sequence[Paper]]) -> list[Paper]:
    """The first of each, then the second of each; each work once, however its title is written."""
    once: dict[str, Paper] = {}
    titled: dict[str, list[Paper]] = {}
    for paper in chain.from_iterable(zip_longest(*found)):
        if paper and paper.key not in once:
            same = titled.setdefault(folded(paper.title), [])
            if not any(agree(paper.authors, other.authors) for other in same):
                once[paper.key] = paper
                same.append(paper)
    return list(once.values())


def _typed(text: str, most: int = LONGEST_QUERY) -> str:
    """The text on one line, without what a database refuses (NUL, lone surrogates) and not over-long."""
    printable = "".join(character if character.isprintable() else " " for character in text[: 4 * most])
    return " ".join(printable.split())[:most].rstrip()


def _find_query(key: str) -> str:
    return key if len(key) <= LONGEST_QUERY else f"find {hashlib.sha256(key.encode()).hexdigest()}"


def _search_query(name: Search, words: str, rows: int) -> str:
    place = "" if name is Search.ARXIV else f" {name}"
    return f"search{place} {rows}: {words.casefold()}"
