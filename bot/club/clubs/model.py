"""The club, its week and what it may set for itself."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from bot.club.clubs.language import LANGUAGE
from bot.schedule.model import DEFAULT_RHYTHM, Rhythm


@dataclass(frozen=True, slots=True)
class Settings:
    """What a club has set for itself, as JSON by key; those of a feature that is gone stay.

    Each is read and put by its declaration alone (`bot.club.clubs.setting.Setting`).
    """

    values: Mapping[str, object] = field(default_factory=dict, hash=False)

    @property
    def language(self) -> str:
        """Of what the club posts."""
        return LANGUAGE.of(self)


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
