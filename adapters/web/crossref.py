"""Crossref's public search (https://api.crossref.org/swagger-ui/index.html): papers of every field, by words."""

import json
from urllib.parse import urlencode

from adapters.web.csl import paper_of_csl
from adapters.web.fetching import Fetcher
from bot.club.papers.model import Paper
from bot.ports import LibraryDown, Unreadable

API_URL = "https://api.crossref.org"
_FIELDS = "DOI,title,subtitle,update-to,relation,author,editor,issued,abstract,container-title,publisher"


class CrossrefLibrary:
    """Searches Crossref. `mailto` is the contact Crossref asks polite programs for."""

    def __init__(self, fetcher: Fetcher, api_url: str = API_URL, mailto: str = "") -> None:
        self._fetcher, self._api_url, self._mailto = fetcher, api_url.rstrip("/"), mailto

    async def find(self, key: str) -> Paper | None:  # noqa: ARG002 - the port's name
        """Nothing: DOIs are asked for at their resolver, which knows all registries."""
        return None

    async def search(self, words: str, most: int) -> list[Paper]:
        """The best matches for these words by Crossref's relevance. Raises LibraryDown."""
        asked = {"query.bibliographic": words, "rows": str(most), "select": _FIELDS}
        asked |= {"mailto": self._mailto} if self._mailto else {}
        try:
            answer = await self._fetcher.get(f"{self._api_url}/works?{urlencode(asked)}", ("application/json",))
            items = json.loads(answer.body)["message"]["items"]
            papers = [paper_of_csl(item) for item in items]
        except Unreadable as no:
            raise LibraryDown(f"Crossref did not answer: {no}") from no
        except (ValueError, TypeError, KeyError, RecursionError) as problem:
            raise LibraryDown(f"Crossref answered with something else: {problem}") from problem
        return list({paper.key: paper for paper in papers if paper}.values())[:most]

    async def close(self) -> None:
        """Ask nothing more."""
        await self._fetcher.close()
