"""Why a round counts, or does not, for a member's streak."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Reason(StrEnum):
    """Why a round counts, or does not, for a member's streak."""

    KEPT = "kept"
    LATE = "late"
    FROZEN = "frozen"
    AWAY = "away"
    PAUSED = "paused"
    SKIPPED = "skipped"
    MISSED = "missed"


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerLine:
    """One line of the append-only ledger."""

    id: int = 0
    club_id: int
    member_id: int
    round_id: int
    number: int  # of the round
    reason: Reason
    at: datetime
