"""What members would ask people who know, and the message that takes it to them."""

from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A question about a paper for its authors or an expert; without text once its asker is forgotten."""

    id: int = 0
    club_id: int
    round_id: int
    paper_id: int
    member_id: int | None
    text: str
    at: datetime
    inquiry_id: int | None = None  # the message it goes into
    stamp: int = field(default=0, compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Inquiry:
    """One message to those who know, made of the best questions about a paper, and what came back."""

    id: int = 0
    club_id: int
    round_id: int
    paper_id: int
    at: datetime
    member_id: int | None = None  # who sends it; None while nobody has volunteered
    taken_at: datetime | None = None
    answers: str = ""
    answered_by: str = ""
    filed_at: datetime | None = None
    stamp: int = field(default=0, compare=False, repr=False)
