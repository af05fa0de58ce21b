"""DOIs as a library: their registries are asked by content negotiation (https://citation.doi.org/docs.html)."""

import json
from dataclasses import replace
from urllib.parse import quote

from adapters.web.csl import paper_of_csl
from adapters.web.fetching import Fetcher
from adapters.web.pages import PageLibrary
from bot.model import Paper
from bot.ports import Unreadable, Why
from bot.rules.dois import DoiReference, doi_reference

API_URL = "https://doi.org"
CSL = ("application/vnd.citationstyles.csl+json", "application/json")
_FINAL = (Why.SLOW, Why.UNREACHABLE, Why.PRIVATE)
"""After these there is no use in trying the page behind the DOI."""


class DoiLibrary:
    """Looks DOIs up at `api_url`; where a registry has no metadata, the page that the DOI leads to is read instead."""

    def __init__(self, fetcher: Fetcher, pages: PageLibrary, api_url: str = API_URL) -> None:
        self._fetcher, self._pages, self._api_url = fetcher, pages, api_url.rstrip("/")

    async def find(self, key: str) -> Paper | None:
        """The paper of this key (`doi:10.1145/3292500`), or None for a DOI that leads nowhere. Raises Unreadable."""
        doi = doi_reference(key) if key.startswith("doi:") else None
        if doi is None:
            return None
        address = f"{self._api_url}/{quote(doi.doi, safe='/:;().-_')}"
        try:
            return await self._registered(doi, address)
        except Unreadable as no:
            if no.why in _FINAL:
                raise
        return await self._page(doi, address)

    async def search(self, words: str, most: int) -> list[Paper]:  # noqa: ARG002 - the port's names
        """Nothing: doi.org searches nothing."""
        return []

    async def close(self) -> None:
        """Ask nothing more."""
        await self._fetcher.close()
        await self._pages.close()

    async def _registered(self, doi: DoiReference, address: str) -> Paper:
        answer = await self._fetcher.get(address, CSL)
        try:
            paper = paper_of_csl(json.loads(answer.body), doi)
        except (ValueError, RecursionError) as problem:
            raise Unreadable(Why.BROKEN, f"no JSON: {problem}") from problem
        if paper is None:
            raise Unreadable(Why.NO_TITLE, address)
        return paper

    async def _page(self, doi: DoiReference, address: str) -> Paper | None:
        try:
            page = await self._pages.find(address)
        except Unreadable as no:
            if no.why is Why.MISSING:
                return None
            raise
        return replace(page, key=doi.key, link=doi.link)
