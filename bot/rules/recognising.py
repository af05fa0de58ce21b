"""Which papers somebody means who writes about them: by a reference, by their title, or by what resembles it. Pure."""

import re
from collections import Counter
from collections.abc import Mapping

from bot.rules.addresses import address_in
from bot.rules.dois import doi_reference
from bot.rules.references import arxiv_reference

_LONG = 12  # characters of a title of one word that nobody writes by chance
_SHORTEST_NAME = 3
_WORD = re.compile(r"\w+")
_LEAST_WORD = 3


def reference_in(text: str) -> str:
    """The first arXiv id, DOI or address of a text, as it can be looked up; empty where there is none."""
    for word in text.split():
        if arxiv := arxiv_reference(word):
            return arxiv.base
        if doi := doi_reference(word):
            return doi.doi
        if "://" in word and (address := address_in(word)):
            return address
    # An id may need its neighbours: "arXiv: 1706.03762".
    reference = arxiv_reference(text)
    return reference.base if reference else ""


def title_in(text: str, titles: Mapping[int, str]) -> int | None:
    """The paper named by its title, or by the name before its title's colon; the longest one where several fit.

    Titles of several words count in any capitals. A single word, as "Attention" or "BERT", is a paper's name only
    where it is written just so.
    """
    folded = text.casefold()
    found = [(len(name), paper) for paper, title in titles.items() if (name := _named(text, folded, title))]
    return max(found, key=lambda one: one[0])[1] if found else None


def _named(text: str, folded: str, title: str) -> str:
    name, colon, _ = title.partition(":")
    for one in (title.strip(), name.strip() if colon else ""):
        if len(one) < _SHORTEST_NAME:
            continue
        if " " in one or len(one) >= _LONG:
            if one.casefold() in folded:
                return one
        elif one in text and re.search(rf"(?<!\w){re.escape(one)}(?!\w)", text):
            return one
    return ""


def nearest(text: str, titles: Mapping[int, str], most: int) -> list[int]:
    """The papers whose titles share most with the text, rare words first; then the others as they come."""
    words = {paper: {*_words(title)} for paper, title in titles.items()}
    common = Counter(word for some in words.values() for word in some)
    wanted = {*_words(text)}
    shared = {paper: sum(1 / common[word] for word in some & wanted) for paper, some in words.items()}
    return sorted(titles, key=lambda paper: -shared[paper])[:most]


def _words(text: str) -> list[str]:
    return [word for word in _WORD.findall(text.casefold()) if len(word) >= _LEAST_WORD]
