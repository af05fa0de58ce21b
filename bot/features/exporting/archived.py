"""How papers are cited, for the club's archive."""

from bot.club.archive import Archived, Wanted
from bot.club.request import ClubContext
from bot.features.exporting.bibtex import entry
from bot.features.exporting.collecting import listed
from bot.features.exporting.keys import keys


async def archived(here: ClubContext, wanted: Wanted) -> Archived:  # noqa: ARG001 - papers say all of it
    """Every paper's entry in BibTeX, with nothing of who read it."""
    papers = {paper_id: listed(wanted.papers[paper_id], ()) for paper_id in sorted(wanted.papers)}
    named = dict(zip(papers, keys(papers.values()), strict=True))
    return Archived(cite=lambda paper_id: entry(named[paper_id], papers[paper_id]))
