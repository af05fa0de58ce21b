"""The shelf of landmark papers that ships with the bot, as a Library: offline and instant."""

import math
import re
import tomllib
import unicodedata
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

from bot.club.papers.model import Paper
from bot.club.papers.references import arxiv_reference

SHELF = Path(__file__).with_name("shelf.toml")
LONGEST_SEARCH = 300  # characters of a search that are looked at

# A word of the title tells more about a paper than one of its description.
_TITLE, _AUTHOR, _DESCRIPTION = 3.0, 2.0, 1.0
_BEGINNING = 0.5  # what the beginning of a word is worth against the whole word
_SHORTEST_BEGINNING = 3


class Shelf:
    """The papers of a shelf file (default: the one that ships with the bot); the description stands as abstract.

    Raises OSError or tomllib.TOMLDecodeError where the file cannot be read, KeyError where a paper lacks a field.
    """

    def __init__(self, path: Path = SHELF) -> None:
        self.papers, self._words = _read(path)
        self._by_key = {paper.key: paper for paper in self.papers}
        self._spread = Counter(word for _, weights in self._words for word in weights)

    async def find(self, key: str) -> Paper | None:
        return self._by_key.get(key)

    async def search(self, words: str, most: int) -> list[Paper]:
        """The papers that share most with these words: title before authors before description, rare words first."""
        wanted = dict.fromkeys(_words(words[:LONGEST_SEARCH]))
        scored = [(sum(self._worth(word, weights) for word in wanted), paper) for paper, weights in self._words]
        best = sorted((pair for pair in scored if pair[0] > 0), key=lambda pair: -pair[0])
        return [paper for _, paper in best[: max(0, most)]]

    def _worth(self, word: str, weights: dict[str, float]) -> float:
        """What this word says for a paper with these words; its beginning counts too, for who is still typing."""
        if word in weights:
            return weights[word] * self._rarity(word)
        if len(word) < _SHORTEST_BEGINNING:
            return 0.0
        begun = (weights[longer] * self._rarity(longer) for longer in weights if longer.startswith(word))
        return _BEGINNING * max(begun, default=0.0)

    def _rarity(self, word: str) -> float:
        return math.log(1 + len(self.papers) / self._spread[word])


@cache
def _read(path: Path) -> tuple[tuple[Paper, ...], tuple[tuple[Paper, dict[str, float]], ...]]:
    """The papers of a shelf, which does not change while the program runs, and the words of each."""
    papers = tuple(_paper(row) for row in tomllib.loads(path.read_text(encoding="utf-8"))["papers"])
    return papers, tuple((paper, _weighted_words(paper)) for paper in papers)


def _paper(row: dict[str, Any]) -> Paper:
    reference = arxiv_reference(row["id"])
    if reference is None:
        raise KeyError(f"{row['id']} is no id of arXiv")
    links = [
        (label, f"https://arxiv.org/{kind}/{reference.base}") for label, kind in (("PDF", "pdf"), ("HTML", "html"))
    ]
    if row.get("doi"):
        links.append(("DOI", f"https://doi.org/{row['doi']}"))
    return Paper(
        key=reference.key,
        title=row["title"],
        authors=tuple(row["authors"]),
        abstract=" ".join(row["description"].split()),
        categories=tuple(row["categories"]),
        published=row["published"],
        version=row["version"],
        link=f"https://arxiv.org/abs/{reference.base}",
        links=tuple(links),
    )


def _weighted_words(paper: Paper) -> dict[str, float]:
    fields = ((_DESCRIPTION, paper.abstract), (_AUTHOR, " ".join(paper.authors)), (_TITLE, paper.title))
    return {word: weight for weight, text in fields for word in _words(text)}


def _words(text: str) -> list[str]:
    """The words in lower case and without accents: `Schölkopf` is found by `scholkopf`."""
    plain = "".join(mark for mark in unicodedata.normalize("NFKD", text) if not unicodedata.combining(mark))
    return re.findall(r"[^\W_]+", plain.casefold())
