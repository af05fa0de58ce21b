"""What a club's own file tells of the sessions it had, before anything was looked up or taken."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Protocol


class DayOrder(StrEnum):
    """How days such as 3/4/2019 are meant, where nothing in the file tells."""

    DAY_FIRST = "day-first"
    MONTH_FIRST = "month-first"


class Column(StrEnum):
    """What a column of a table tells."""

    DAY = "day"
    TITLE = "title"
    LINK = "link"
    DOI = "doi"
    ARXIV = "arxiv"
    PUBMED = "pubmed"
    AUTHORS = "authors"
    YEAR = "year"
    PRESENTER = "presenter"
    ACCOUNT = "account"  # the presenter's id on the platform
    PLACE = "place"
    NOTES = "notes"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One paper, page or talk, as the file writes it. Nothing is certain but what is there."""

    text: str  # as it stands in the file, without markup
    title: str = ""
    key: str = ""  # as `bot.club.papers.recognising` knows it (`arxiv:…`, `doi:…`, `web:…`, `pmid:…`); none: look it up
    link: str = ""
    authors: tuple[str, ...] = ()
    year: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Presenter:
    """Who led a session: a name as written, and an account's id on its platform where the file gives one."""

    name: str
    account: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """One session the club had, or will have: with at least one reading, or with its day and who presented."""

    where: str  # where it stands in the file, for people: "line 17", "2019/sep-27.md"
    readings: tuple[Reading, ...]
    day: date | None = None
    presenters: tuple[Presenter, ...] = ()
    place: str = ""
    notes: str = ""


class Trouble(StrEnum):
    """Why something in a file was not taken as it stands; the wording has a sentence for each."""

    NO_READING = "no-reading"  # a day without anything to read
    DAY_UNCLEAR = "day-unclear"  # something stands where a day would, and cannot be read as one
    TWICE = "twice"  # the same reading again on the same day
    NOT_UNDERSTOOD = "not-understood"


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubt:
    """Something in the file that is not in any session, or not as it stands there, and why."""

    where: str
    text: str
    trouble: Trouble


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """What the organizer said about the file; empty where nothing was asked yet."""

    day_order: DayOrder | None = None
    columns: Mapping[str, Column] | None = None  # by the column's heading, or its number from 1


@dataclass(frozen=True, slots=True, kw_only=True)
class FileRead:
    """Everything a file tells, in its own order."""

    shape: str  # which shape it was read as: csv, bibtex, ris, csl, markdown, yaml, links, notes …
    sessions: tuple[Session, ...]
    doubts: tuple[Doubt, ...] = ()
    columns: Mapping[str, Column] | None = None  # of a table: what each was taken for, to be confirmed
    day_order_asked: bool = False  # its days can be read in two ways, and nobody has said which


class Wrong(StrEnum):
    """Why a file as a whole cannot be read; the wording has a sentence for each."""

    TOO_LARGE = "too-large"
    TOO_MANY = "too-many"  # rows
    NO_TEXT = "no-text"  # not a text in any encoding, nor a zip of texts
    NO_TITLES = "no-titles"  # a table none of whose columns says what was read, or who presented when
    WORKBOOK = "workbook"  # a spreadsheet program's own file
    BROKEN = "broken"  # begins as one of the known formats and does not go on as one
    EMPTY = "empty"


class UnreadableFile(Exception):
    """The file cannot be read; `line` says where it breaks (1-based), where that is known."""

    def __init__(self, why: Wrong, line: int | None = None) -> None:
        super().__init__(str(why))
        self.why, self.line = why, line


class FileReader(Protocol):
    """Reads what clubs keep their years in. Nothing is looked up; the same file gives the same again."""

    def read(self, name: str, content: bytes, answers: Answers) -> FileRead:
        """What this file tells; its name may hold the year. Slow for large files: call it in a thread.

        Raises UnreadableFile. Never more than 5,000 readings.
        """
        ...
