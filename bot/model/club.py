"""The club, its week and what it may set for itself."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, time
from enum import StrEnum

from bot.model.leading import Leading


class Step(StrEnum):
    """A moment of a round. The first six are the rhythm; the others follow from it."""

    NOMINATE = "nominate"
    VOTE = "vote"
    PICK = "pick"
    REMIND = "remind"
    DISCUSS = "discuss"
    WRAP = "wrap"
    SUGGEST = "suggest"  # half a day before the vote: are there new papers worth proposing?
    EMPTY_SOON = "empty-soon"  # two days before the pick: is there anything to pick from?
    EMPTY_NOW = "empty-now"  # one hour before
    RECALL = "recall"  # in the middle of the reading: what is still known of older papers?
    PROMPT = "prompt"  # two days before the discussion: whoever leads it gets a sheet
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


class Search(StrEnum):
    """Where words are searched for."""

    ARXIV = "arxiv"
    CROSSREF = "crossref"


@dataclass(frozen=True, slots=True)
class Settings:
    """What a club may set for itself; every one has a default that works."""

    asks: Asks = Asks.EITHER
    reveal: Reveal = Reveal.AFTER_OWN
    pick_by: PickBy = PickBy.VOTE
    carry: int = 3  # further ballots a nomination that did not win stays on
    patience_hours: int = 12  # a moment missed by less than this happens late
    language: str = "en"
    suggest: int = 3  # new papers proposed a round, at most
    search: tuple[Search, ...] = (Search.ARXIV,)  # in which libraries words are searched, in turn
    lead: Leading = Leading.AUTO
    roles: bool = False  # whether roles are dealt for the discussion


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
    stamp: int = field(default=0, compare=False, repr=False)
