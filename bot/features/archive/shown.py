"""What the pages of the archive are made of, cut to what their reader may see."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from bot.club.archive import By, PaperLink


class Audience(StrEnum):
    """Who may see the club's archive."""

    OFF = "off"
    MEMBERS = "members"
    PUBLIC = "public"


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """What is the same on all pages of an archive."""

    club: str
    language: str
    zone: str  # of the club; dates are on its wall
    address: str = ""  # absolute, of the folder the files lie in, without a slash at its end; "" where it is not known
    audience: Audience = Audience.PUBLIC  # members' pages say that they are not to be passed on, and to no robot
    years: tuple[int, ...] = ()  # newest first; each has a year's page
    words: bool = False  # whether there is a page of all words
    ties: bool = False  # whether there is a page of all connections
    feed: str = "feed.xml"  # "" where there is none: a feed reader has no cookie
    card: str = ""  # the file of the picture that OpenGraph shows; "" without


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """What a page says of itself to other programs."""

    file: str  # its own name
    title: str  # "" on the club's first page: there it is the club's
    description: str = ""
    citation: tuple[tuple[str, str], ...] = ()  # citation_title, citation_author …: <meta name content>, in this order
    article: bool = False  # OpenGraph's type


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A paper in a list."""

    paper: PaperLink
    authors: tuple[str, ...]
    published: int | None = None  # year
    read_on: date | None = None  # when it was discussed last; None where nobody knows
    category: str = ""  # cs.LG
    entries: int = 0  # summaries and critiques that are open
    presenters: tuple[str, ...] = ()
    number: int = 0  # of the round; 0 where it has none that people know
    others: int = 0  # authors who are left out: some papers have thousands
    readers: tuple[str, ...] = ()  # pages of members who wrote on it, and have one


@dataclass(frozen=True, slots=True)
class Filter:
    """A list that can be chosen: all, one year's, one category's, one reader's."""

    kind: str  # all, title (all by title), year, category, reader
    label: str  # 2025, cs.LG, Ada; "" of all
    count: int
    page: str


@dataclass(frozen=True, slots=True)
class Dated:
    """What comes, and when."""

    step: str  # vote, pick, remind, discuss, wrap or a step of a feature
    label: str  # in the club's language
    at: datetime  # UTC


@dataclass(frozen=True, slots=True)
class Passage:
    """A field of an entry under its label."""

    label: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A summary or critique."""

    kind: str  # summary, critique
    by: By
    on: date
    passages: tuple[Passage, ...]
    late: bool
    anchor: str  # its id within the page
    piece: int = 1  # of the page


@dataclass(frozen=True, slots=True)
class Candidate:
    """A paper that stood on the ballot."""

    title: str
    page: str  # "" where it was never read
    approvals: int
    won: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One time the club read the paper."""

    number: int  # of the round; 0 where it has none that people know
    on: date | None
    nominated_by: By | None  # None: nobody, or somebody who is not to be shown
    pitch: str
    vote: tuple[Candidate, ...]  # most approvals first; empty where there was none
    voters: int
    presenters: tuple[str, ...]
    place: str
    notes: str  # of the session
    threads: tuple[str, ...]  # addresses, for members; one a home that has any
    entries: tuple[Entry, ...]  # on this piece of the page
    continued: bool  # it began on the piece before: the rest of it stands there
    open: bool  # whether it is over; before that nothing is shown of what members write


@dataclass(frozen=True, slots=True)
class Node:
    """A paper in the graph of connections, the most tied first."""

    paper: PaperLink
    ties: int  # papers it is tied to


@dataclass(frozen=True, slots=True)
class Edge:
    """A line of the graph between two nodes, by their places in the list."""

    from_node: int
    to_node: int
    kind: str
    says: str


@dataclass(frozen=True, slots=True)
class Week:
    """A week of the year: the Monday, papers discussed and entries handed in."""

    monday: date
    papers: int
    entries: int


@dataclass(frozen=True, slots=True)
class Count:
    """Something counted."""

    label: str
    count: int
    page: str = ""


@dataclass(frozen=True, slots=True)
class Written:
    """What a member wrote on a paper."""

    row: Row
    summary: str  # where it stands: a file and an anchor in it; "" without
    critique: str


@dataclass(frozen=True, slots=True)
class SearchEntry:
    """Something that can be found. `file` may have an anchor."""

    kind: str  # paper, entry, word, tie
    title: str
    text: str
    file: str


@dataclass(frozen=True, slots=True)
class Told:
    """A week in the feed."""

    id: str  # an address that never changes, of whatever host: tag:…
    title: str
    file: str
    updated: datetime  # UTC
    authors: tuple[str, ...]  # of the papers
    text: str  # plain; paragraphs apart by an empty line
