"""Words nobody should be ashamed of not knowing, and what the club makes of them."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """A word of the club. Who asked for it is written down nowhere."""

    id: int = 0
    club_id: int
    word: str
    at: datetime
    explained_at: datetime | None = None  # when it was first explained; None while it is open


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """One explanation of a term. The newest is the present one; the others are its history."""

    id: int = 0
    club_id: int
    term_id: int
    member_id: int
    paper_id: int | None = None  # where the term was met
    round_id: int | None = None  # in whose digest it stands
    text: str
    at: datetime
