"""What organizers did to what others wrote or proposed, and to the club itself."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class ActKind(StrEnum):
    """A kind of act that the audit lists."""

    HIDE = "hide"
    SHOW = "show"  # what was hidden is to be seen again
    MERGE = "merge"
    CORRECT = "correct"
    ORIGINAL = "original"  # what was corrected is as it was
    OFFER = "offer"  # of the club, to somebody
    HANDOVER = "handover"
    DECLINE = "decline"
    APPOINT = "appoint"
    DISMISS = "dismiss"
    PICK = "pick"
    UNPICK = "unpick"  # a pick was taken back
    RETIRE = "retire"
    REJOIN = "rejoin"
    VOUCH = "vouch"  # that another account is this member's
    UNVOUCH = "unvouch"
    CALENDAR = "calendar"  # the calendar has another address, and the old one is dead


NUMBERS: Mapping[ActKind, Mapping[str, str]] = {
    ActKind.PICK: {"round": "round", "paper": "paper", "instead": "paper"},
    ActKind.UNPICK: {"act": "act"},
}
"""Which of an act's data are numbers, of which nouns. The round of what is hidden is the one people count by."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """One of them. `data` says what it was about, without anybody's name or words."""

    id: int = 0
    club_id: int
    member_id: int | None  # who did it; None for who manages the workspace and is no member, and once forgotten
    about_id: int | None = None  # the member it was about
    deed: ActKind
    data: Mapping[str, str] = field(default_factory=dict)
    why: str = ""  # in the organizer's words; of a vouching the other account's name
    at: datetime
