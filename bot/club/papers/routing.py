"""Several libraries behind one: a reference goes to the one that knows it, a page leads on to what it is about."""

import logging
from collections.abc import Mapping
from dataclasses import replace

from bot.club.papers.model import Paper
from bot.ports import Library, LibraryDown

log = logging.getLogger(__name__)


class RoutedLibrary:
    """`by_kind` holds the libraries by what keys begin with (`arxiv`, `doi`); `pages` reads addresses."""

    def __init__(self, by_kind: Mapping[str, Library], pages: Library) -> None:
        self._by_kind, self._pages = by_kind, pages

    async def find(self, key: str) -> Paper | None:
        """The paper of this key or at this address, or None for keys of no library here."""
        if key.startswith(("https://", "http://")):
            return await self._on_page(key)
        library = self._by_kind.get(key.partition(":")[0])
        return await library.find(key) if library else None

    async def search(self, words: str, most: int) -> list[Paper]:
        """What the first library finds."""
        return await next(iter(self._by_kind.values())).search(words, most)

    async def _on_page(self, address: str) -> Paper | None:
        """The paper a page says it is about, as its own library knows it; where that does not, as the page does."""
        page = await self._pages.find(address)
        library = self._by_kind.get(page.key.partition(":")[0]) if page else None
        if page is None or library is None:
            return page
        try:
            known = await library.find(page.key)
        except LibraryDown as down:
            log.info("%s is taken from its page: %s", page.key, down)
            return page
        return _with(known, page) if known else page


def _with(known: Paper, page: Paper) -> Paper:
    """The paper, and what only its page told."""
    return replace(known, abstract=known.abstract or page.abstract, links=known.links or page.links)
