"""What can be found."""

from dataclasses import dataclass
from enum import StrEnum


class Findable(StrEnum):
    """The kinds of what can be found. Where two fit equally well, the earlier one is shown first."""

    PAPER = "paper"
    TERM = "term"
    NOTE = "note"
    CONNECTION = "connection"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One thing that can be found by its text: a row of the index."""

    club_id: int
    kind: Findable
    id: int  # of the paper, the term, …
    paper_id: int | None = None  # what it is about
    round_id: int | None = None  # of a note: nobody else finds it before that round is revealed to them
    member_id: int | None = None  # whose words they are: they are removed with the person
    text: str
