"""What ties one paper to another, as members say it."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class ConnectionKind(StrEnum):
    """How the first paper stands to the second. Only the same idea has no direction."""

    BUILDS_ON = "builds-on"
    CONTRADICTS = "contradicts"
    BORROWS_FROM = "borrows-from"
    SAME_IDEA = "same-idea"
    COULD_REPLACE = "could-replace"


@dataclass(frozen=True, slots=True, kw_only=True)
class Connection:
    """One member's word that a paper stands so to another. Where several say the same, each has a word of their own.

    A word said by a critique belongs to that note and is as blind as the note is.
    """

    id: int = 0
    club_id: int
    from_paper_id: int
    to_paper_id: int
    kind: ConnectionKind
    member_id: int | None  # None once the member was forgotten
    why: str = ""
    note_id: int | None = None  # the critique that says so; None where it was said by itself
    round_id: int | None = None  # the round it was said in
    at: datetime
    stamp: int = field(default=0, compare=False, repr=False)
