"""One import from its file to its end, and what it brought: kept so that it goes on after a restart, or is undone."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from bot.club.papers.model import Paper
from bot.features.importing.model import Answers, Column, DayOrder, Presenter, Reading


class Stage(StrEnum):
    """How far an import is."""

    READ = "read"  # the file was read; an organizer says whether it was read right
    LOOKING = "looking"  # what it names is being looked up
    READY = "ready"  # an organizer decides
    TAKING = "taking"
    DONE = "done"
    UNDOING = "undoing"
    UNDONE = "undone"


WORKING = (Stage.LOOKING, Stage.TAKING, Stage.UNDOING)
OPEN = (Stage.READ, Stage.LOOKING, Stage.READY, Stage.TAKING)
"""While one of these is under way, the club begins no other."""


class Standing(StrEnum):
    """What is known of a reading."""

    WAITING = "waiting"  # to be looked up
    SURE = "sure"
    MET = "met"  # no reading: who presented that day, which is all the file tells of its session, and sure
    DOUBTFUL = "doubtful"  # something like it was found
    UNKNOWN = "unknown"  # nothing was found
    THERE = "there"  # the club has read it on that day
    COMING = "coming"  # its day is still to come


TAKEN = (Standing.SURE, Standing.MET)
"""Nobody has to say anything about these."""


class Choice(StrEnum):
    """What an organizer said about a reading that is not sure."""

    OPEN = ""
    MATCH = "match"  # it is what was found
    WRITTEN = "written"  # as the file writes it
    OUT = "out"


@dataclass(frozen=True, slots=True, kw_only=True)
class Import:
    """One file that an organizer brought, or one pasted text, which has no name."""

    id: int = 0
    club_id: int
    member_id: int | None
    at: datetime
    name: str
    stage: Stage = Stage.READ
    content: str = ""  # of the file, packed; nothing once it was taken in
    shape: str = ""
    day_order: DayOrder | None = None
    columns: Mapping[str, Column] = field(default_factory=dict)  # what each was taken for, or is to be
    asked: bool = False  # its days can be read in two ways, and nobody has said which
    doubts: tuple[tuple[str, str, str], ...] = ()  # where, what stands there, which trouble
    due: datetime  # when whoever is free goes on with it; until then it is somebody's
    ended_at: datetime | None = None
    kept: int = 0  # rounds that were not taken back, as members had written on them

    @property
    def answers(self) -> Answers:
        """What the organizer has said about the file."""
        return Answers(day_order=self.day_order, columns=self.columns or None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Past:
    """A session of an import, and the round it became."""

    id: int = 0
    club_id: int
    import_id: int
    position: int
    day: date | None
    found_at: str  # in the file, for people
    place: str
    notes: str
    done: bool = False
    round_id: int | None = None
    presenters: tuple[Presenter, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A reading of a session: what was found of it, what was said about it, and the paper it became.

    A session of which the file tells no reading has one that says nothing.
    """

    id: int = 0
    club_id: int
    import_id: int
    import_session_id: int = 0
    position: int
    reading: Reading
    standing: Standing
    choice: Choice = Choice.OPEN
    found: Paper | None = None
    tries: int = 0
    paper_id: int | None = None
    fresh: bool = False  # the paper is in the club by this import alone

    @property
    def undecided(self) -> bool:
        """Whether an organizer may still say something about it."""
        return self.standing in (Standing.DOUBTFUL, Standing.UNKNOWN) and self.choice is Choice.OPEN

    @property
    def wanted(self) -> bool:
        """Whether it is taken in."""
        return self.standing in TAKEN or self.choice in (Choice.MATCH, Choice.WRITTEN)


@dataclass(frozen=True, slots=True)
class Read:
    """A paper that the club has read: its key, its title, and the day of its round. A round without one has neither."""

    key: str
    title: str
    day: date
    own: bool  # in one of the club's own weeks, of which `day` is the first


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """How much there is of an import."""

    sessions: int = 0
    readings: int = 0
    by: Mapping[Standing, int] = field(default_factory=dict)
    wanted: int = 0
    undecided: int = 0
    rounds: int = 0  # made of it
    papers: int = 0  # that came with it
