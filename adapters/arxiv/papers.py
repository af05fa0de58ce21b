"""What the arxiv package found → the bot's Paper, and how a withdrawn one is recognised."""

import re
from typing import Any

from bot.club.papers.model import Paper
from bot.club.papers.references import ArxivReference, arxiv_reference

_PAPER = r"(?:paper|article|submission|manuscript|preprint|e-?print|work|note|letter|version|draft)"
_THE_PAPER = rf"(?:this|the|our) (?:present )?(?:arxiv )?{_PAPER}"
_IS = r"(?:ha(?:s|ve)(?: now| since)? been|was|is(?: being)?)(?: temporarily| now| hereby)?"
# "withdrawn from the conference" or "from the market" is not withdrawn from arXiv.
_WITHDRAWN = r"(?:withdrawn|retracted)\b(?! from (?!(?:the )?arxiv))"
_BY_SOMEBODY = r"(?:withdrawn|retracted|removed) by (?:the |its |all )?(?:arxiv|authors?|submitters?|me|us)\b"
_NOTICE = r"(?:withdrawn|retracted)(?: (?:due|because|owing|pending)\b|\s*[.;,:!\])]|\s*$)"

_SAYS_SO = re.compile(
    rf"\b{_THE_PAPER} {_IS} {_WITHDRAWN}|\b{_BY_SOMEBODY}"
    rf"|\b(?:i|we|the authors?) (?:hereby |have |has )?(?:withdraws?|withdrew|withdrawn) {_THE_PAPER}\b",
    re.IGNORECASE,
)
_OPENS_WITH_IT = re.compile(
    rf"\W{{0,9}}(?:{_THE_PAPER} {_IS} {_WITHDRAWN}|(?:{_PAPER} (?:{_IS} )?)?(?:{_BY_SOMEBODY}|{_NOTICE}))",
    re.IGNORECASE,
)
_MENTIONS_IT = re.compile(r"\bwithdraw(?:n|al)\b", re.IGNORECASE)
_DOI = re.compile(r"10\.\d{4,9}/[^\s<>\"]+")


def paper_of(result: Any) -> Paper | None:
    """The Paper of an `arxiv.Result`, or None where its id is none of arXiv's. The link is the abstract page."""
    reference = reference_of(result)
    if reference is None:
        return None
    comment, abstract = _folded(result.comment), _folded(result.summary)
    withdrawn = is_withdrawn(comment, abstract, has_pdf=result.pdf_url is not None)
    return Paper(
        key=reference.key,
        title=_folded(result.title),
        authors=tuple(_folded(author.name) for author in result.authors),
        abstract=abstract,
        categories=_primary_first(result.primary_category, result.categories),
        published=result.published.date(),
        version=reference.version,
        link=f"https://arxiv.org/abs/{reference.base}",
        links=_links(reference, None if withdrawn else result.pdf_url, result.doi, has_html=not withdrawn),
        comment=comment,
        withdrawn=withdrawn,
    )


def reference_of(result: Any) -> ArxivReference | None:
    """Id and version of a result; its `entry_id` is the address of its abstract page, on whichever host."""
    return arxiv_reference(str(result.entry_id).rpartition("/abs/")[2])


def is_withdrawn(comment: str, abstract: str, has_pdf: bool) -> bool:
    """Whether arXiv says that this paper has been withdrawn. It has no field for it; people write it into the text.

    It is withdrawn when (1) its comment says so of the paper itself ("This paper has been withdrawn by the author",
    "withdrawn by arXiv") or opens with the notice ("Withdrawn due to an error"), or (2) its abstract *opens* with
    either, or (3) it has no PDF and its comment speaks of a withdrawal. Not when something else was withdrawn:
    drugs from the market, the paper from a conference, a theorem of an earlier version.
    """
    if _SAYS_SO.search(comment) or _OPENS_WITH_IT.match(comment) or _OPENS_WITH_IT.match(abstract):
        return True
    return not has_pdf and _MENTIONS_IT.search(comment) is not None


def _folded(text: str | None) -> str:
    return " ".join((text or "").split())


def _primary_first(primary: str, categories: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for name in (primary, *categories) if name))


def _links(reference: ArxivReference, pdf: str | None, doi: str | None, has_html: bool) -> tuple[tuple[str, str], ...]:
    found = []
    if pdf and pdf.startswith(("https://", "http://")):
        found.append(("PDF", pdf))
    if has_html:
        found.append(("HTML", f"https://arxiv.org/html/{reference.base}"))
    if doi and (match := _DOI.search(doi)):
        found.append(("DOI", f"https://doi.org/{match[0]}"))
    return tuple(found)
