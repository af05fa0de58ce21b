"""What the configuration gives new clubs."""

from dataclasses import dataclass, field

from bot.club.clubs.model import Settings


@dataclass(frozen=True, slots=True)
class Beginning:
    """What a new club begins with where its founder says nothing else; without a zone, one is asked for."""

    zone: str = ""
    settings: Settings = field(default_factory=Settings)
    few: bool = False  # whether it does without the features that a first week does not need (`bot.club.without`)
    sources: tuple[str, ...] = ()  # what it follows, by the names `bot.features.suggestions.sources` gives


DEFAULT_BEGINNING = Beginning()
