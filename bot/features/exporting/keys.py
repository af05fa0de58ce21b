"""Citation keys: `vaswani2017attention`, each once in a file. Pure."""

import re
import unicodedata
from collections.abc import Iterable

from bot.features.exporting.model import Listed
from bot.features.exporting.names import name_of

_SMALL = frozenset(
    (
        "a", "an", "the", "on", "of", "in", "for", "to", "and", "with", "from", "by", "is", "are", "at", "as",
        "der", "die", "das", "ein", "eine", "le", "la", "les", "un", "une",
    )
)  # fmt: skip
_STROKED = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h", "ß": "ss"}
)
_LONGEST = 30
_NAMELESS = "paper"


def keys(papers: Iterable[Listed]) -> list[str]:
    """A key for each, in their order; those that would be alike are numbered, the first of them is not.

    Lower case, Latin letters, digits and `-`: what every reader takes, and none tells apart otherwise. A paper that
    is added behind the others changes no key.
    """
    given: set[str] = set()
    last: dict[str, int] = {}
    found = []
    for paper in papers:
        plain = key = _plain(paper)
        number = last.get(plain, 1)
        while key in given:
            number += 1
            key = f"{plain}-{number}"
        last[plain] = number
        given.add(key)
        found.append(key)
    return found


def _plain(paper: Listed) -> str:
    who = _latin(name_of(paper.authors[0]).family) if paper.authors else ""
    words = (_latin(word) for word in re.split(r"[\s\-–—:/]+", paper.title[:300]))
    what = next((word for word in words if word and word not in _SMALL), "")
    named = f"{who[:_LONGEST]}{paper.year}{what[:_LONGEST]}" if who or what else ""
    number = _latin(paper.arxiv or paper.doi)
    key = named or number or f"{_NAMELESS}{paper.year}"
    return key if key[0].isalpha() else f"{_NAMELESS}{key}"


def _latin(text: str) -> str:
    """Its Latin letters and digits, without accents."""
    plain = unicodedata.normalize("NFKD", text.lower().translate(_STROKED))
    return re.sub(r"[^a-z0-9]", "", plain)
