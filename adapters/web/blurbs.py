"""What a site says of itself on every page, which is no paper's abstract.

Asked of pages with citation tags only: there the paper is known, and a description that is not about it is the site's.
"""

import re
from collections.abc import Iterable

from adapters.web.head import Head

_SITE_NAMES = (
    *("og:site_name", "application-name", "citation_journal_title", "citation_conference_title", "citation_publisher"),
    *("dc.publisher", "dc.source", "prism.publicationname", "citation_inbook_title", "citation_journal_abbrev"),
)
_SELLS = re.compile(
    r"official (?:web ?)?(?:site|page|journal)|home ?page of|peer[- ]reviewed|open[- ]access|(?:scholarly|academic|"
    r"scientific|"
    r"international|interdisciplinary|multidisciplinary|monthly|weekly|quarterly) (?:journals?|publish\w*|magazine)|"
    r"\bpublish(?:es|ing) (?:\w+ ){0,4}(?:research|articles?|papers|journals?|work)|publisher of|(?:world|"
    r"field)(?:'|’)?s "
    r"(?:\w+ )?(?:leading|largest|premier|foremost)|\bleading (?:\w+ )?(?:journal|publisher|provider|source|"
    r"conference)|"
    r"(?:digital|online) library|(?:millions|thousands) of|browse (?:\w+ )?(?:the|our|articles|journals|papers)|"
    r"subscrib\w+|sign (?:up|in)|log in|download (?:the )?(?:full|pdf|citation|article)|read (?:the )?(?:latest|"
    r"full)|"
    r"find (?:articles|papers|journals|the latest)|search (?:for|and|over|our)|impact factor|submit your|"
    r"call for papers|"
    r"all rights reserved|\bcopyright\b|cookies|your browser|proceedings of the|electronic proceedings|welcome to|"
    r"learn more|join (?:us|researchgate|our)|full[- ]text (?:access|pdf|html)|view (?:the )?(?:article|full)",
    re.IGNORECASE,
)
_LONG = 450
"""Characters beyond which it is no slogan any more."""


def is_blurb(text: str, title: str, head: Head, sites: Iterable[str]) -> bool:
    """Whether a description is the site's or journal's own, or only the paper's citation. Plain texts are given."""
    said = " ".join(text.split())
    if said.casefold() in {" ".join(one.split()).casefold() for one in sites}:
        return True
    if len(said) > _LONG:
        return False
    rest = said.casefold().replace(title.casefold(), "")
    if title and len(rest) < len(said) and len(rest) < _CITATION:
        return True
    names = [name.strip() for one in _SITE_NAMES for name in head.all(one) if len(name.strip()) >= _LEAST_NAME]
    return _SELLS.search(said) is not None or any(_names(name, said) for name in names)


_CITATION = 200  # characters: journal, year, pages and authors around a title
_LEAST_NAME = 4


def _names(name: str, said: str) -> bool:
    """Whether the site is named; one that is called like a common word ("Nature", "Cell") at the beginning only."""
    found = re.search(rf"(?<!\w){re.escape(name)}(?!\w)", said)
    return found is not None and (" " in name or (found.start() == 0 and not said.startswith(f"{name} of")))
