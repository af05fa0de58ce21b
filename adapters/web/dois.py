"""DOIs as a library: their registries are asked by content negotiation (https://citation.doi.org/docs.html)."""

import json
from dataclasses import replace
from urllib.parse import quote

from adapters.web.csl import paper_of_csl
from adapters.web.fetching import Fetcher
from adapters.web.pages import PageLibrary
from bot.club.papers.dois import DoiReference, doi_reference
from bot.club.papers.model import Paper
from bot.ports import Unreadable, Why

API_URL = "https://doi.org"
CSL = ("application/vnd.citationstyles.csl+json", "application/json")
_FINAL = (Why.SLOW, Why.UNREACHABLE, Why.PRIVATE)
"""After these there is no use in trying the page behind the DOI."""


class DoiLibrary:
    """Looks DOIs up at `api_url`; where a registry has no metadata, the page that the DOI leads to is read instead."""

    def __init__(self, fetcher: Fetcher, pages: PageLibrary, api_url: str = API_URL) -> None:
        self._fetcher, self._pages, self._api_url = fetcher, pages, api_url.rstrip("/")

    async def find(self, key: str) -> Paper | None:
        """The paper of this key (`doi:10.1145/3292500`), or None for a DOI that leads nowhere. Raises Unreadable.

        A short DOI (`doi:10/abc`) gives the paper of the DOI it stands for.
        """
        doi = doi_reference(key) if key.startswith("doi:") else None
        if doi and doi.is_short:
            return await self._meant(doi)
        if doi is None:
            return None
        address = self._address(doi)
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

    def _address(self, doi: DoiReference) -> str:
        return f"{self._api_url}/{_quoted(doi)}"

    async def _meant(self, short: DoiReference) -> Paper | None:
        """The paper of the DOI that a short one stands for, by the resolver's own record of it (https://shortdoi.org).

        Where the resolver keeps no such records, the registry it leads to names the DOI.
        """
        try:
            answer = await self._fetcher.get(f"{self._api_url}/api/handles/{_quoted(short)}", ("application/json",))
        except Unreadable as no:
            if no.why in _FINAL:
                raise
            return await self._as_registered(short)
        meant = _alias(answer.body)
        return await self.find(meant.key) if meant else None

    async def _as_registered(self, short: DoiReference) -> Paper | None:
        try:
            answer = await self._fetcher.get(self._address(short), CSL)
        except Unreadable as no:
            if no.why is Why.MISSING:
                return None
            raise
        return _paper_in(answer.body, None)

    async def _registered(self, doi: DoiReference, address: str) -> Paper:
        answer = await self._fetcher.get(address, CSL)
        paper = _paper_in(answer.body, doi)
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


def _quoted(doi: DoiReference) -> str:
    return quote(doi.doi, safe="/:;().-_")


def _paper_in(body: bytes, doi: DoiReference | None) -> Paper | None:
    try:
        return paper_of_csl(json.loads(body), doi)
    except (ValueError, RecursionError) as problem:
        raise Unreadable(Why.BROKEN, f"no JSON: {problem}") from problem


def _alias(body: bytes) -> DoiReference | None:
    """The DOI in the record of a short one; None where it names none. Raises Unreadable for what is no record."""
    try:
        values = json.loads(body)["values"]
        named = [str(one["data"]["value"]) for one in values if one["type"] == "HS_ALIAS"]
    except (ValueError, RecursionError, KeyError, TypeError) as problem:
        raise Unreadable(Why.BROKEN, f"no record of a handle: {problem!r}"[:200]) from problem
    found = doi_reference(named[0]) if named else None
    return None if found is None or found.is_short else found
