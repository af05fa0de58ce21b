"""Recognises a DOI however a person wrote it down. Pure text work: nothing is looked up."""

import re
from dataclasses import dataclass

from bot.rules.references import LONGEST, host_of, plain

# https://www.doi.org/doi-handbook/: a registrant with its sub-divisions, a slash, and nearly anything.
_DOI = re.compile(
    r"(?<![a-z0-9.])10\.[0-9]{4,9}(?:\.[0-9]{1,9}){0,3}/(?:(?!\]\()[^\s\"{}|\\^`?#\0-\x1f])+", re.IGNORECASE | re.ASCII
)
LONGEST_DOI = 200
DOI_HOSTS = ("doi.org", "dx.doi.org", "www.doi.org")
"""Their addresses hold a DOI and nothing else."""
# What publishers write behind a DOI in their addresses, to name a view of the article.
_VIEW = re.compile(
    r"(?:/(?:full(?:text|html)?|abstract|summary|e?pdf|pdfft|html?|meta|references|figures|tables?|metrics|download)"
    r"|\.(?:full|abstract|pdf|html?|full-text|supplementary-material))\Z"
)
_VERSION_OF_PREPRINT = re.compile(r"(10\.(?:1101|64898)/.+?)v[0-9]{1,2}\Z")  # bioRxiv and medRxiv
_DOI_ENDS = ".,;:!…'’”»*_~/"
PAIRS = {")": "(", "]": "[", ">": "<"}
"""Brackets that may belong to a DOI or an address, or stand around it."""


@dataclass(frozen=True, slots=True)
class DoiReference:
    """Something with a DOI, in lower case: DOIs do not tell capitals apart."""

    doi: str

    @property
    def key(self) -> str:
        """The same for every way of writing this DOI: `doi:10.1145/3292500.3330701`."""
        return f"doi:{self.doi}"

    @property
    def link(self) -> str:
        """Where it leads."""
        return f"https://doi.org/{self.doi}"

    def __str__(self) -> str:
        return self.doi


def doi_reference(text: str) -> DoiReference | None:
    """The one DOI this text names, or None where it names none or several. arXiv's own are `arxiv_reference`'s.

    Understands bare DOIs, `doi:` prefixes, addresses of doi.org and of publishers that hold one, with wrapping,
    punctuation or a short sentence around them. Never raises; about linear in the length of the text.
    """
    text = text.strip()
    if len(text) > LONGEST:
        return None
    text = plain(text)
    found = {_trimmed(match.group(), text[: match.start()]) for match in _DOI.finditer(text)}
    doi = found.pop() if len(found) == 1 else ""
    return DoiReference(doi) if doi and len(doi) <= LONGEST_DOI and doi.isprintable() else None


def _trimmed(doi: str, before: str) -> str:
    """The DOI without what a sentence, brackets or a publisher's address put behind it; "" where nothing is left."""
    start = max(before.rfind(mark) for mark in ' \t\n<(["')
    host = host_of(before[start + 1 :])
    if host:
        doi = doi.partition("&")[0]
    doi = _without_ending(doi.lower())
    while host and host not in DOI_HOSTS and (view := _VIEW.search(doi)):
        doi = doi[: view.start()]
    if host and (versioned := _VERSION_OF_PREPRINT.match(doi)):
        doi = versioned[1]
    return doi if doi.partition("/")[2] else ""


def _without_ending(doi: str) -> str:
    while doi and (doi[-1] in _DOI_ENDS or (doi[-1] in PAIRS and doi.count(doi[-1]) > doi.count(PAIRS[doi[-1]]))):
        doi = doi[:-1]
    return doi
