"""What features bring to the club's archive: made by `Feature.archived`, already cut to what its reader may see."""

from collections.abc import Awaitable, Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from bot.club.papers.citing import short

if TYPE_CHECKING:
    from bot.club.papers.model import Paper
    from bot.club.request import ClubContext


_TITLE = 300
"""Characters of a title in a list; its own page has all of it."""


@dataclass(frozen=True, slots=True)
class By:
    """Whose it is, as they wish to stand there: a name, initials, or nothing of either."""

    name: str = ""  # "" for who stands there nameless
    page: str = ""  # the file of their own page; "" where they have none


@dataclass(frozen=True, slots=True)
class PaperLink:
    """A paper that something is about. Its title is plain text; `tex` is it with formulas in TeX, where it has any."""

    title: str
    page: str = ""  # the file of its page; "" of one that was never read
    tex: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """A word as the club explains it at present. Who asked for it is known to nobody."""

    word: str
    text: str
    by: By
    on: date
    paper: PaperLink | None = None  # where it was met
    anchor: str = ""  # by which it is found on the page of all words
    paper_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What somebody would ask those who know."""

    text: str
    by: By
    voices: int  # how many would ask it, too
    paper_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What came back from those who know, to the questions that were sent to them."""

    questions: tuple[str, ...]
    text: str
    answered_by: str  # as it was filed; "" where nobody said
    paper_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Build:
    """A small version of what a paper describes."""

    what: str
    repo: str  # an address; "" without one
    done: bool
    result: str
    learned: str
    by: By
    on: date
    paper: PaperLink
    paper_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Tie:
    """How one paper stands to another, and each that said so with their reason."""

    from_paper: PaperLink
    to_paper: PaperLink
    kind: str  # builds-on, contradicts, borrows-from, same-idea, could-replace
    says: str  # in the club's language, from the first paper's side: "builds on"
    back: str  # from the second's: "is built on by"
    reasons: tuple[tuple[By, str], ...]  # a reason may be ""
    from_paper_id: int
    to_paper_id: int

    @property
    def both_ways(self) -> bool:
        """Whether it has no direction."""
        return self.kind == "same-idea"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What an archive asks a feature for, and how its reader may see whose things are."""

    rounds: frozenset[int]  # all that are over: what hangs on an entry of another one is as blind as that is
    papers: "Mapping[int, Paper]"  # that were read, by their ids
    by: Callable[[int | None], By | None]  # of a member's id; None: nothing of theirs is shown at all
    public: bool  # whether everybody reads it, and not only members

    def link(self, paper: "Paper") -> PaperLink:
        """The paper, by its page where it was read."""
        return linked(paper, self.papers)


@dataclass(frozen=True, slots=True, kw_only=True)
class Archived:
    """What a feature has of it."""

    words: tuple[Word, ...] = ()  # by their words
    questions: tuple[Question, ...] = ()
    answers: tuple[Answer, ...] = ()
    builds: tuple[Build, ...] = ()
    ties: tuple[Tie, ...] = ()
    cite: Callable[[int], str] | None = None  # a paper that was read, in BibTeX


def linked(paper: "Paper", read: "Collection[int]") -> PaperLink:
    """The paper, by its page where it is one of those that were read."""
    title, tex = short(paper.title, _TITLE), dict(paper.written).get("title", "")
    page = paper_page(paper.id) if paper.id in read else ""
    return PaperLink(title, page, tex if title == paper.title else "")


ArchivedHook = Callable[["ClubContext", Wanted], Awaitable[Archived]]
"""What a feature shows in the club's archive; a few statements, however many rounds there were."""


def paper_page(paper_id: int) -> str:
    """The file of a paper's page."""
    return f"paper-{paper_id}.html"
