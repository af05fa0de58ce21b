"""The pages of the archive, as data: each is cut to what its reader may see already, in the club's language.

`PageWriter` makes bytes of them. Everything members wrote is plain text as they typed it (chat markup and all): whoever
writes pages escapes it. All files of an archive lie in one folder, so that a file's name is its relative address, too,
served or opened from a disk. A tuple that is empty, or a text that is "", means: nothing to show.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Protocol

from bot.club.archive import Answer, Build, PaperLink, Question, Tie, Word
from bot.features.archive.shown import (
    Count,
    Dated,
    Edge,
    Filter,
    Head,
    Node,
    Reading,
    Row,
    SearchEntry,
    Site,
    Told,
    Week,
    Written,
)
from bot.wording import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class ClubPage:
    """The first page: index.html."""

    site: Site
    head: Head
    reading: tuple[Row, ...]  # what is read now, or comes next; linked where its page is there already
    dates: tuple[Dated, ...]  # what is still to come of this round
    join: tuple[str, ...]  # sentences; an address in them stands as it is
    papers: int
    entries: int
    people: int
    latest: tuple[Row, ...]  # ten at most, newest first
    filters: tuple[Filter, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PapersPage:
    """A list of papers, or a piece of it: at most a hundred rows."""

    site: Site
    head: Head
    chosen: Filter
    rows: tuple[Row, ...]
    number: int  # of the piece, from 1
    pieces: tuple[str, ...]  # the files of all pieces
    filters: tuple[Filter, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperPage:
    """A paper, or a further piece of what was written on it: paper-<id>.html, paper-<id>-2.html."""

    site: Site
    head: Head
    paper: PaperLink
    authors: tuple[str, ...]
    others: int  # authors who are left out
    published: date | None
    abstract: str  # plain
    abstract_tex: str  # the same with formulas in TeX; "" where it has none
    categories: tuple[str, ...]
    link: str
    links: tuple[tuple[str, str], ...]  # label, address
    taken_back: str  # a sentence; "" where it was not
    readings: tuple[Reading, ...]  # newest first
    words: tuple[Word, ...]
    questions: tuple[Question, ...]
    answers: tuple[Answer, ...]
    builds: tuple[Build, ...]
    ties: tuple[Tie, ...]
    bibtex: str
    number: int  # of the piece, from 1; what the paper itself says, and how to cite it, is on the first
    pieces: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class WordsPage:
    """The glossary, or a piece of it: words.html."""

    site: Site
    head: Head
    words: tuple[Word, ...]
    number: int
    pieces: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TiesPage:
    """What ties the papers together: connections.html. The graph of the most tied is on the first piece."""

    site: Site
    head: Head
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    left: int  # tied papers that the graph leaves out
    ties: tuple[Tie, ...]  # the list, piece by piece
    number: int
    pieces: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class YearPage:
    """The year in pictures: year-<year>.html."""

    site: Site
    head: Head
    year: int
    papers: int
    entries: int
    people: int
    words: int
    ties: int
    weeks: tuple[Week, ...]  # every week that has a day in the year, oldest first
    categories: tuple[Count, ...]  # most papers first, ten at most
    most_written: tuple[Count, ...]  # papers by entries, five at most
    most_tied: tuple[Count, ...]  # papers by ties, five at most
    rows: tuple[Row, ...]  # newest first, a hundred at most


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonPage:
    """A member's own page: person-<id>.html. Of those who stand there by name or initials, and of the reader."""

    site: Site
    head: Head
    name: str
    mine: bool  # it is the reader's own
    since: date
    papers: int
    entries: int
    words: int
    builds: tuple[Build, ...]
    written: tuple[Written, ...]  # newest first
    number: int
    pieces: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchPage:
    """Where one searches: search.html; what can be found is in the files that `PageWriter.index` gives."""

    site: Site
    head: Head


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed:
    """The weeks for feed readers: feed.xml, Atom (RFC 4287)."""

    site: Site
    id: str
    updated: datetime
    told: tuple[Told, ...]  # thirty at most, newest first


@dataclass(frozen=True, slots=True, kw_only=True)
class DoorPage:
    """Where a member's link leads: a sentence and one button that posts `fields` to `action`, or only the sentence."""

    title: str
    language: str
    sentence: str
    button: str = ""
    action: str = ""
    fields: Mapping[str, str] = field(default_factory=dict)


AnyPage = (
    ClubPage | PapersPage | PaperPage | WordsPage | TiesPage | YearPage | PersonPage | SearchPage | Feed | DoorPage
)


@dataclass(frozen=True, slots=True)
class File:
    """What is sent, or written."""

    media_type: str
    body: bytes


class PageWriter(Protocol):
    """Makes bytes of pages. Pure: the same page always gives the same bytes; no sentence of its own is in it.

    `texts` are the sentences of `Site.language`. Nothing it writes asks another host for anything; no script and no
    style stands within a page, as the Content-Security-Policy allows files of this folder only (images and fonts, too).
    """

    def page(self, page: AnyPage, texts: Words) -> File:
        """The page; a feed as Atom."""
        ...

    def index(self, site: Site, entries: Sequence[SearchEntry]) -> Mapping[str, File]:
        """What the search page reads, by file name, each of which begins with `search`."""
        ...

    def assets(self) -> Mapping[str, File]:
        """Styles, scripts and pictures that pages ask for, by file name; none is called like a page.

        Door pages stand in another folder, where the same files are.
        """
        ...
