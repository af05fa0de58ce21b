"""A bookmark."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Bookmark:
    """That a member wants to come back to a paper."""

    id: int = 0
    club_id: int
    member_id: int
    paper_id: int
    round_id: int
    why: str
    at: datetime
