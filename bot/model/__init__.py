"""The nouns of a paper club. Plain frozen data: nothing here talks to a platform, a database or a clock.

Every `datetime` is UTC and aware; wall times carry no zone and mean the club's zone.
"""

from bot.model.acts import Act, Deed
from bot.model.builds import Build, BuildState
from bot.model.club import (
    DEFAULT_RHYTHM,
    RHYTHM_STEPS,
    Asks,
    Club,
    ClubState,
    PickBy,
    Reveal,
    Rhythm,
    Search,
    Settings,
    Step,
    WallTime,
)
from bot.model.connections import Connection, ConnectionKind
from bot.model.following import Errand, Source
from bot.model.leading import DealtRole, Lead, Leading, LeadState, LeadWish, Role, Wish
from bot.model.notes import WRITTEN, Fields, LedgerLine, Note, NoteKind, Reason
from bot.model.pace import Goal, Reading, Topic, Wished
from bot.model.pairs import Meeting, MeetingState, Offer
from bot.model.papers import Nomination, NominationState, Paper
from bot.model.people import Account, Away, Member, same_person
from bot.model.place import Finding, Home, Place
from bot.model.questions import Inquiry, Question
from bot.model.rounds import Moment, MomentState, Round, RoundState
from bot.model.search import Entry, Findable
from bot.model.terms import Explanation, Term

__all__ = [
    "DEFAULT_RHYTHM",
    "RHYTHM_STEPS",
    "WRITTEN",
    "Account",
    "Act",
    "Asks",
    "Away",
    "Build",
    "BuildState",
    "Club",
    "ClubState",
    "Connection",
    "ConnectionKind",
    "DealtRole",
    "Deed",
    "Entry",
    "Errand",
    "Explanation",
    "Fields",
    "Findable",
    "Finding",
    "Goal",
    "Home",
    "Inquiry",
    "Lead",
    "LeadState",
    "LeadWish",
    "Leading",
    "LedgerLine",
    "Meeting",
    "MeetingState",
    "Member",
    "Moment",
    "MomentState",
    "Nomination",
    "NominationState",
    "Note",
    "NoteKind",
    "Offer",
    "Paper",
    "PickBy",
    "Place",
    "Question",
    "Reading",
    "Reason",
    "Reveal",
    "Rhythm",
    "Role",
    "Round",
    "RoundState",
    "Search",
    "Settings",
    "Source",
    "Step",
    "Term",
    "Topic",
    "WallTime",
    "Wish",
    "Wished",
    "same_person",
]
