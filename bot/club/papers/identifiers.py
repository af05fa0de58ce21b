"""The numbers a paper is cited by. Pure."""

from bot.club.papers.dois import doi_reference
from bot.club.papers.model import Paper
from bot.club.papers.references import arxiv_reference

_DOI = "DOI"
"""What libraries call the link to the published version; a publisher's file may have many a number in its address."""


def identifiers(paper: Paper) -> tuple[str, str]:
    """Its arXiv number and its DOI: of one it is known by, and of the other where it links to it."""
    kind, _, name = paper.key.partition(":")
    arxiv, doi = name if kind == "arxiv" else "", name if kind == "doi" else ""
    for label, address in paper.links:
        if not arxiv and (found := arxiv_reference(address)):
            arxiv = found.base
        elif not doi and label == _DOI and (reference := doi_reference(address)):
            doi = reference.doi
    return arxiv, doi
