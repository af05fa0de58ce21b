"""What can be found on the pages."""

from collections.abc import Iterator

from bot.features.archive.cutting import MOST_TEXTS, cut
from bot.features.archive.holdings import Holdings
from bot.features.archive.model import SearchPage
from bot.features.archive.names import SEARCH, TIES, WORDS
from bot.features.archive.papers import PaperPages
from bot.features.archive.placing import file_of
from bot.features.archive.shown import Head, SearchEntry

_AUTHORS, _MOST = 20, 600
"""Names, and characters of a text, that can be found: of a thousand papers it is to stay a file that a phone loads."""


def search_page(held: Holdings) -> SearchPage:
    """Where one searches."""
    return SearchPage(site=held.site, head=Head(file=SEARCH, title=held.texts("archive-search")))


def in_paper(held: Holdings, pages: PaperPages, paper_id: int) -> Iterator[SearchEntry]:
    """A paper, and what was written on it. `pages` has read it."""
    row, paper = held.rows[paper_id], held.papers[paper_id]
    names = held.texts.listed(paper.authors[:_AUTHORS])
    yield SearchEntry("paper", paper.title, f"{names} {paper.name} {row.category}"[:_MOST], row.paper.page)
    for round_ in held.of_paper(paper_id):
        for entry in pages.entries(round_, paper_id):
            text = "\n".join(one.text for one in entry.passages)[:_MOST]
            yield SearchEntry("entry", paper.title, text, f"{file_of(row.paper.page, entry.piece)}#{entry.anchor}")


def beside_papers(held: Holdings) -> Iterator[SearchEntry]:
    """Words, and why papers are tied."""
    for piece in cut(WORDS, held.archived.words, MOST_TEXTS):
        for word in piece.items:
            yield SearchEntry("word", word.word, word.text[:_MOST], f"{piece.file}#{word.anchor}")
    for tie in held.archived.ties:
        title = f"{tie.from_paper.title} {tie.says} {tie.to_paper.title}"
        file = tie.from_paper.page or tie.to_paper.page or TIES
        if any(why for _, why in tie.reasons):
            yield SearchEntry("tie", title, "\n".join(why for _, why in tie.reasons)[:_MOST], file)
