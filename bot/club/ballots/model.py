"""What members propose."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class NominationState(StrEnum):
    """What became of a nomination."""

    OPEN = "open"
    PICKED = "picked"
    LAPSED = "lapsed"  # stood on as many ballots as the club carries it
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class Nomination:
    """A member proposes a paper to a club."""

    id: int = 0
    club_id: int
    paper_id: int
    member_id: int | None  # None once the member was forgotten
    pitch: str
    at: datetime
    state: NominationState = NominationState.OPEN
    ballots: int = 0  # ballots it has stood on without winning
    round_id: int | None = None  # the round it won, or at whose pick it lapsed
    stamp: int = field(default=0, compare=False, repr=False)
