"""The nouns of a paper club. Plain frozen data: nothing here talks to a platform, a database or a clock.

Every `datetime` is UTC and aware; wall times carry no zone and mean the club's zone.
"""

from bot.model.acts import Act, Deed
from bot.model.club import (
    DEFAULT_RHYTHM,
    RHYTHM_STEPS,
    Asks,
    Club,
    ClubState,
    PickBy,
    Reveal,
    Rhythm,
    Settings,
    Step,
    WallTime,
)
from bot.model.notes import Fields, LedgerLine, Note, NoteKind, Reason
from bot.model.papers import Nomination, NominationState, Paper
from bot.model.people import Account, Away, Member, same_person
from bot.model.place import Finding, Home, Place
from bot.model.rounds import Moment, MomentState, Round, RoundState

__all__ = [
    "DEFAULT_RHYTHM",
    "RHYTHM_STEPS",
    "Account",
    "Act",
    "Asks",
    "Away",
    "Club",
    "ClubState",
    "Deed",
    "Fields",
    "Finding",
    "Home",
    "LedgerLine",
    "Member",
    "Moment",
    "MomentState",
    "Nomination",
    "NominationState",
    "Note",
    "NoteKind",
    "Paper",
    "PickBy",
    "Place",
    "Reason",
    "Reveal",
    "Rhythm",
    "Round",
    "RoundState",
    "Settings",
    "Step",
    "WallTime",
    "same_person",
]
