"""Recognises a paper by its number at PubMed or PubMed Central, however it was written. Pure.

The numbers: https://www.nlm.nih.gov/bsd/mms/medlineelements.html#pmid and https://pmc.ncbi.nlm.nih.gov/about/faq/.
"""

import re
from dataclasses import dataclass

from bot.club.papers.references import LONGEST, plain

_PMID = (
    r"(?<![\w/])(?:PMID|PubMed(?:[ -]?ID)?)\s?[:#]?\s?([1-9][0-9]{0,7})",
    r"(?:pubmed\.ncbi\.nlm\.nih\.gov|pubmed\.gov|ncbi\.nlm\.nih\.gov/(?:m/)?pubmed)/(?:\?term=)?([1-9][0-9]{0,7})",
    r"europepmc\.org/(?:article|abstract)/MED/([1-9][0-9]{0,7})",
)
_PMC_NUMBER = r"([1-9][0-9]{2,8})(?:\.[0-9]{1,2})?"
_PMC = (
    r"(?<![\w/.])(?:PMC ?ID\s?:?\s?|pmc:\s?)?PMC" + _PMC_NUMBER,
    r"(?<![\w/])PMC ?ID\s?:?\s?" + _PMC_NUMBER,
    r"(?<![\w/])PMC\s?[:#]?\s?([1-9][0-9]{4,8})(?:\.[0-9]{1,2})?",  # "PMC 2020" may be a meeting
    r"(?:ncbi\.nlm\.nih\.gov(?:/labs)?(?:/pmc)?/articles|europepmc\.org/(?:articles?|abstract)(?:/PMC)?)/(?:PMC)?"
    + _PMC_NUMBER,
)
_ENDS = r"(?![\w-])"
_PATTERNS = tuple(
    (kind, re.compile(pattern + _ENDS, re.IGNORECASE | re.ASCII))
    for kind, patterns in (("pmid", _PMID), ("pmcid", _PMC))
    for pattern in patterns
)


@dataclass(frozen=True, slots=True)
class PubmedReference:
    """A paper of PubMed (`kind` pmid) or of PubMed Central (pmcid)."""

    kind: str
    number: int

    @property
    def key(self) -> str:
        """What its library is asked for, such as `pmid:33301246`; papers are kept under the DOI it leads to."""
        return f"{self.kind}:{self}"

    @property
    def link(self) -> str:
        if self.kind == "pmid":
            return f"https://pubmed.ncbi.nlm.nih.gov/{self.number}/"
        return f"https://pmc.ncbi.nlm.nih.gov/articles/{self}/"

    def __str__(self) -> str:
        return str(self.number) if self.kind == "pmid" else f"PMC{self.number}"


def pubmed_reference(text: str) -> PubmedReference | None:
    """The one paper whose PubMed or PMC number this text gives, or None where it gives none or several.

    Of a text that gives both kinds of numbers, as citations do, it is PubMed's. Never raises.
    """
    if len(text) > LONGEST:
        return None
    text = plain(text.strip())
    for kind in ("pmid", "pmcid"):
        found = {int(match[1]) for its, one in _PATTERNS if its == kind for match in one.finditer(text)}
        if found:
            return PubmedReference(kind, found.pop()) if len(found) == 1 else None
    return None
