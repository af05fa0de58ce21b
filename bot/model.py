"""The nouns of a paper club. Plain frozen data: nothing here talks to a platform, a database or a clock.

Every `datetime` is UTC and aware; wall times carry no zone and mean the club's zone.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum

Fields = Mapping[str, str]
"""What was typed into the fields of a form or command, by field name."""


class Step(StrEnum):
    """A moment of a round. The first six are the rhythm; the others follow from it."""

    NOMINATE = "nominate"
    VOTE = "vote"
    PICK = "pick"
    REMIND = "remind"
    DISCUSS = "discuss"
    WRAP = "wrap"
    EMPTY_SOON = "empty-soon"  # two days before the pick: is there anything to pick from?
    EMPTY_NOW = "empty-now"  # one hour before
    SETTLE = "settle"  # the next pick: late entries close, streaks are written
    RESUME = "resume"  # the end of a pause that has one


RHYTHM_STEPS = (Step.NOMINATE, Step.VOTE, Step.PICK, Step.REMIND, Step.DISCUSS, Step.WRAP)


@dataclass(frozen=True, slots=True, order=True)
class WallTime:
    """A weekday (0 = Monday) and a time of day on the club's wall."""

    weekday: int
    at: time


@dataclass(frozen=True, slots=True)
class Rhythm:
    """The club's week as wall times. A step that is not in `steps` is switched off; the pick is always there."""

    steps: Mapping[Step, WallTime]
    every: int = 1  # weeks from one pick to the next, 1 to 4
    papers: int = 1  # papers of one round, 1 to 3

    def __hash__(self) -> int:
        return hash((frozenset(self.steps.items()), self.every, self.papers))


DEFAULT_RHYTHM = Rhythm(
    {
        Step.VOTE: WallTime(5, time(9)),
        Step.PICK: WallTime(0, time(9)),
        Step.REMIND: WallTime(3, time(18)),
        Step.DISCUSS: WallTime(4, time(17)),
        Step.WRAP: WallTime(6, time(20)),
    }
)


class Asks(StrEnum):
    """What a member hands in for a round to be kept."""

    SUMMARY = "summary"
    CRITIQUE = "critique"
    EITHER = "either"
    BOTH = "both"


class Reveal(StrEnum):
    """When others' entries open."""

    AFTER_OWN = "after-own"
    AT_WRAP = "at-wrap"
    AT_ONCE = "at-once"


class PickBy(StrEnum):
    """How the paper of the round is chosen."""

    VOTE = "vote"
    QUEUE = "queue"
    RANDOM = "random"
    ORGANIZER = "organizer"


@dataclass(frozen=True, slots=True)
class Settings:
    """What a club may set for itself; every one has a default that works."""

    asks: Asks = Asks.EITHER
    reveal: Reveal = Reveal.AFTER_OWN
    pick_by: PickBy = PickBy.VOTE
    carry: int = 3  # further ballots a nomination that did not win stays on
    patience_hours: int = 12  # a moment missed by less than this happens late
    language: str = "en"


class ClubState(StrEnum):
    """Whether the club's week runs."""

    ACTIVE = "active"
    PAUSED = "paused"
    STRANDED = "stranded"  # none of its homes can be posted to; goes on by itself when one is mended
    CLOSED = "closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Club:
    """A reading group."""

    id: int = 0
    name: str
    zone: str
    rhythm: Rhythm = DEFAULT_RHYTHM
    settings: Settings = Settings()
    state: ClubState = ClubState.ACTIVE
    created_at: datetime
    streak: int = 0  # rounds in a row with at least two entries
    best_streak: int = 0


@dataclass(frozen=True, slots=True)
class Place:
    """Where a message is or goes. Posting to the Place that a post returned means "in its thread"."""

    platform: str
    workspace: str
    channel: str
    thread: str = ""
    message: str = ""

    @property
    def home(self) -> "Place":
        """The channel itself, whatever thread or message of it was meant."""
        return Place(self.platform, self.workspace, self.channel)


@dataclass(frozen=True, slots=True, kw_only=True)
class Home:
    """A channel a club lives in."""

    id: int = 0
    club_id: int
    place: Place
    joined_at: datetime
    broken: str = ""  # what is missing there, as the platform's check words it; empty when all is well


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """A person on one platform."""

    platform: str
    workspace: str
    user: str
    name: str
    locale: str = ""
    zone: str = ""
    admin: bool = False  # may manage the workspace, as the platform itself says


def same_person(one: Account, other: Account) -> bool:
    """Whether these are the same account, whatever else is known of it by now."""
    return (one.platform, one.workspace, one.user) == (other.platform, other.workspace, other.user)


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A person of a club. The standing (`streak` … `kept`) is what `bot.streaks` computes from the ledger."""

    id: int = 0
    club_id: int
    name: str
    joined_at: datetime
    organizer: bool = False
    remind: bool = False  # wants a direct message at the reminder
    streak: int = 0
    best: int = 0
    kept: int = 0
    freezes: int = 0
    forgotten: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Away:
    """A member's absence, first and last day included, in the club's zone."""

    id: int = 0
    club_id: int
    member_id: int
    first: date
    last: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """One reading. `key` is the same however it was written, e.g. `arxiv:1706.03762`."""

    id: int = 0
    club_id: int = 0
    key: str
    title: str
    authors: tuple[str, ...] = ()
    abstract: str = ""
    categories: tuple[str, ...] = ()
    published: date | None = None
    version: int = 0
    link: str = ""
    links: tuple[tuple[str, str], ...] = ()  # (label, address): PDF, HTML, DOI
    comment: str = ""
    withdrawn: bool = False


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
    round_id: int | None = None  # the round it won


class RoundState(StrEnum):
    """Where a round is. `coming` rounds have no paper yet."""

    COMING = "coming"
    VOTING = "voting"
    READING = "reading"
    WRAPPED = "wrapped"  # everything is revealed; late entries still count
    SETTLED = "settled"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """One turn of the rhythm."""

    id: int = 0
    club_id: int
    number: int
    state: RoundState = RoundState.COMING
    pick_on: date  # the wall date of its pick; its other moments follow from the rhythm
    paper_ids: tuple[int, ...] = ()
    chosen: tuple[int, ...] = ()  # papers an organizer chose for a round that is not picked yet
    picked_at: datetime | None = None
    wrap_at: datetime | None = None  # when entries stop being on time
    why: str = ""  # why it was skipped: empty, asked, missed, paused


class MomentState(StrEnum):
    """What became of a moment."""

    WAITING = "waiting"
    DONE = "done"
    LATE = "late"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """A due row: when it comes due the club does its step."""

    id: int = 0
    club_id: int
    round_id: int
    step: Step
    due: datetime
    state: MomentState = MomentState.WAITING
    done_at: datetime | None = None


class NoteKind(StrEnum):
    """What a member hands in for a round."""

    SUMMARY = "summary"
    CRITIQUE = "critique"
    QUESTION = "question"
    TERM = "term"
    CONNECTION = "connection"
    BUILD = "build"


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """What a member handed in. `fields` are the form's fields by name."""

    id: int = 0
    club_id: int
    round_id: int
    paper_id: int
    member_id: int | None
    kind: NoteKind
    fields: Fields = field(default_factory=dict)
    at: datetime
    edited_at: datetime | None = None
    late: bool = False


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Something a platform's check found about a home. `key` names a sentence of the wording."""

    key: str
    ok: bool
    detail: str = ""
