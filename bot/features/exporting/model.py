"""What the club read, as it goes out in a file."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from bot.club.rounds.model import UNDATED


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """One time the club read a paper. Who was forgotten has no name; nobody's entry is part of it."""

    number: int  # of the round
    position: int = 0  # among its papers
    day: date  # of its discussion, on the club's wall; `UNDATED` of what the club brought along without one
    presenters: tuple[str, ...] = ()
    place: str = ""
    proposed_by: str = ""
    pitch: str = ""
    notes: str = ""  # that the club keeps of the session itself

    @property
    def on(self) -> str:
        """Its day as YYYY-MM-DD; "" where nobody knows."""
        return "" if self.day == UNDATED else self.day.isoformat()


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """One paper, page or talk of the list. Texts stand on one line; what is not known is empty."""

    title: str
    authors: tuple[str, ...] = ()
    published: date | None = None
    arxiv: str = ""  # 1706.03762
    category: str = ""  # arXiv's, of the paper
    doi: str = ""
    link: str = ""
    taken_back: str = ""  # "withdrawn" by arXiv's authors, "retracted" by a journal
    held: tuple[Held, ...]  # at least one, oldest first

    @property
    def number(self) -> str:
        """How arXiv wants to be cited."""
        return f"arXiv:{self.arxiv}" if self.arxiv else ""

    @property
    def year(self) -> str:
        """When it was published, in four digits at least; "" where nobody knows."""
        return f"{self.published.year:04}" if self.published else ""


NO_PAPER = Listed(title="", held=())


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingList:
    """All that a club read, each paper once, by the day it was first read."""

    club: str
    zone: str
    papers: tuple[Listed, ...]
    unread: tuple[Held, ...] = ()  # sessions brought along of which only the day and who presented are known

    def sessions(self, *, unread: bool = False) -> Iterator[tuple[Held, Listed]]:
        """Every reading of every paper, oldest first; the papers of one round stand together, in its order.

        With what was `unread`, too: each with a paper that has no title.
        """
        both = [(held, paper) for paper in self.papers for held in paper.held]
        both += [(held, NO_PAPER) for held in self.unread if unread]
        return iter(sorted(both, key=lambda one: (one[0].day, one[0].number, one[0].position)))
