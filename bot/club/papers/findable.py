"""What a paper is found by."""

from collections.abc import Sequence

from bot.club.papers.model import Paper
from bot.search.model import Entry, Findable
from bot.store.repositories import Repositories
from bot.wording import Words


async def _called(_repos: Repositories, texts: Words, some: Sequence[tuple[Entry, str]]) -> list[str]:
    return [texts("find-paper") for _ in some]


FINDABLE = Findable(name="paper", headed=True, worth=2.0, called=_called)


def paper_entry(paper: Paper) -> Entry:
    """Title, authors, abstract, and what it is known by elsewhere."""
    lines = (paper.title, ", ".join(paper.authors), paper.abstract, paper.name, *paper.categories)
    text = "\n".join(line for line in lines if line)
    return Entry(club_id=paper.club_id, kind=FINDABLE, id=paper.id, paper_id=paper.id, text=text)
