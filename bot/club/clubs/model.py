"""The club, its week and what it may set for itself."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from bot.schedule.model import DEFAULT_RHYTHM, Rhythm


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
    others: Mapping[str, object] = field(default_factory=dict, hash=False)
    """What features declare (`bot.hooks.Setting`), as JSON by their keys; those of a feature that is gone stay."""


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
