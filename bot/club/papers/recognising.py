"""Which papers somebody means who writes about them: by a reference, by their title, or by what resembles it. Pure."""

import re
from collections import Counter
from collections.abc import Mapping

from bot.club.papers.addresses import address_in
from bot.club.papers.dois import doi_reference
from bot.club.papers.pubmed import pubmed_reference
from bot.club.papers.references import arxiv_reference
from bot.club.papers.titles import levelled

_LONG = 12  # characters of a title of one word that nobody writes by chance
_SHORTEST_NAME = 3
_WORD = re.compile(r"\w+")
_LEAST_WORD = 3
_UNSPACED = re.compile(
    r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]"
    r"|[\U00020000-\U0003ffff]|\W"
)
"""Thai, Lao, Burmese, Khmer, Japanese, Chinese, and Korean, whose particles are written on; and what is no letter."""


def reference_in(text: str) -> str:
    """The first arXiv id, DOI or address of a text, as it can be looked up; empty where there is none."""
    for word in text.split():
        if arxiv := arxiv_reference(word):
            return arxiv.base
        if doi := doi_reference(word):
            return doi.doi
        if "://" in word and (address := address_in(word)):
            return address
    # An id may need its neighbours: "arXiv: 1706.03762", "PMID 33301246".
    reference, pubmed = arxiv_reference(text), pubmed_reference(text)
    return reference.base if reference else pubmed.key if pubmed else ""


def title_in(text: str, titles: Mapping[int, str]) -> int | None:
    """The paper named by its title, or by the name before its title's colon; the longest one where several fit.

    Titles of several words count in any capitals, as whole words. A single word, as "Attention" or "BERT", is a
    paper's name only where it is written just so. Apostrophes, dashes and accents may be written either way.
    """
    text = _one_line(text)
    folded = text.casefold()
    found = [(len(name), paper) for paper, title in titles.items() if (name := _named(text, folded, title))]
    return max(found, key=lambda one: one[0])[1] if found else None


def _named(text: str, folded: str, title: str) -> str:
    title = _one_line(title)
    name, colon, _ = title.partition(":")
    for one in (title, name.strip() if colon else ""):
        if len(one) < _SHORTEST_NAME:
            continue
        if " " in one or len(one) >= _LONG:
            if _stands_in(one.casefold(), folded):
                return one
        elif _stands_in(one, text):
            return one
    return ""


def _one_line(text: str) -> str:
    return " ".join(levelled(text).split())


def _stands_in(name: str, text: str) -> bool:
    """Whether the name is there as whole words. Scripts that write no spaces between words have no such bounds."""
    if name not in text:
        return False
    before = "" if _UNSPACED.match(name[0]) else r"(?<!\w)"
    behind = "" if _UNSPACED.match(name[-1]) else r"(?!\w)"
    return re.search(before + re.escape(name) + behind, text) is not None


def nearest(text: str, titles: Mapping[int, str], most: int) -> list[int]:
    """The papers whose titles share most with the text, rare words first; then the others as they come."""
    words = {paper: {*_words(title)} for paper, title in titles.items()}
    common = Counter(word for some in words.values() for word in some)
    wanted = {*_words(text)}
    shared = {paper: sum(1 / common[word] for word in some & wanted) for paper, some in words.items()}
    return sorted(titles, key=lambda paper: -shared[paper])[:most]


def _words(text: str) -> list[str]:
    return [word for word in _WORD.findall(levelled(text).casefold()) if len(word) >= _LEAST_WORD]
