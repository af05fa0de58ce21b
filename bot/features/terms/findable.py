"""What a term is found by."""

from collections.abc import Sequence

from bot.features.terms.model import Explanation, Term
from bot.search.model import Entry, Findable
from bot.store.repositories import Repositories
from bot.wording import Words


async def _called(_repos: Repositories, texts: Words, some: Sequence[tuple[Entry, str]]) -> list[str]:
    return [texts("find-term", term=one.text.partition("\n")[0]) for one, _ in some]


FINDABLE = Findable(name="term", headed=True, worth=1.5, called=_called)


def term_entry(term: Term, present: Explanation | None) -> Entry:
    """The word, and its present explanation."""
    text = f"{term.word}\n{present.text}" if present else term.word
    paper_id = present.paper_id if present else None
    return Entry(club_id=term.club_id, kind=FINDABLE, id=term.id, paper_id=paper_id, text=text)
