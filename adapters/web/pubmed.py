"""PubMed's and PubMed Central's numbers as a library: their converter names the DOI, by which the paper is looked up.

The converter: https://pmc.ncbi.nlm.nih.gov/tools/id-converter-api/
"""

import json
from collections.abc import Mapping
from typing import Any, Protocol
from urllib.parse import urlencode

from adapters.web.fetching import Fetcher
from bot.club.papers.dois import doi_reference
from bot.club.papers.model import Paper
from bot.club.papers.pubmed import PubmedReference, pubmed_reference
from bot.ports import Unreadable, Why

API_URL = "https://pmc.ncbi.nlm.nih.gov/tools/idconv/api/v1/articles"
_TOOL = "paperclub"


class _Dois(Protocol):
    """Where DOIs are looked up."""

    async def find(self, key: str) -> Paper | None: ...


class PubmedLibrary:
    """Asks the converter at `api_url` for a DOI and `dois` for its paper. `email` is the contact it asks for."""

    def __init__(self, fetcher: Fetcher, dois: _Dois, api_url: str = API_URL, email: str = "") -> None:
        self._fetcher, self._dois, self._api_url, self._email = fetcher, dois, api_url.rstrip("/"), email

    async def find(self, key: str) -> Paper | None:
        """The paper of this key (`pmid:33301246`, `pmcid:PMC3531190`).

        None where the converter knows no DOI of it: it has only what is in PubMed Central. Raises Unreadable.
        """
        number = pubmed_reference(key)
        if number is None:
            return None
        asked = {"ids": str(number), "idtype": number.kind, "format": "json", "versions": "no", "tool": _TOOL}
        asked |= {"email": self._email} if self._email else {}
        try:
            answer = await self._fetcher.get(f"{self._api_url}/?{urlencode(asked)}", ("application/json",))
        except Unreadable as no:
            if no.why in (Why.MISSING, Why.BROKEN):  # how it says that a number is none: HTTP 400 or 404
                return None
            raise
        doi = _doi(answer.body, number)
        return await self._dois.find(doi) if doi else None

    async def search(self, words: str, most: int) -> list[Paper]:  # noqa: ARG002 - the port's names
        """Nothing: the converter searches nothing."""
        return []

    async def close(self) -> None:
        """Ask nothing more."""
        await self._fetcher.close()


def _doi(body: bytes, number: PubmedReference) -> str:
    """The key of the DOI the converter names for this number; "" where it names none. Raises Unreadable."""
    try:
        records = list(json.loads(body)["records"])
    except (ValueError, RecursionError, KeyError, TypeError) as problem:
        raise Unreadable(Why.BROKEN, f"no records: {problem!r}"[:200]) from problem
    found = (_text(record, "doi") for record in records if isinstance(record, dict) and _is_of(record, number))
    reference = next((one for text in found if (one := doi_reference(text))), None)
    return reference.key if reference else ""


def _is_of(record: Mapping[str, Any], number: PubmedReference) -> bool:
    return _text(record, number.kind).upper() in (str(number), "") and _text(record, "status") != "error"


def _text(record: Mapping[str, Any], name: str) -> str:
    value = record.get(name)
    return str(value) if isinstance(value, str | int) else ""
