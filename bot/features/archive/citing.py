"""What reference managers take of a page: Google Scholar's `citation_*` tags, which Zotero and others read. Pure."""

from bot.club.papers.identifiers import identifiers
from bot.club.papers.model import Paper

_AUTHORS = 100


def citation(paper: Paper) -> tuple[tuple[str, str], ...]:
    """The tags in their order; what is not known is left out."""
    arxiv, doi = identifiers(paper)
    tags = [
        ("citation_title", paper.title),
        *(("citation_author", name) for name in paper.authors[:_AUTHORS]),
        ("citation_publication_date", f"{paper.published:%Y/%m/%d}" if paper.published else ""),
        ("citation_arxiv_id", arxiv),
        ("citation_doi", doi),
        ("citation_abstract_html_url", paper.link),
        ("citation_pdf_url", next((address for label, address in paper.links if label == "PDF"), "")),
    ]
    return tuple((name, text) for name, text in tags if text)
