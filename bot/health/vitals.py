"""What the store knows of how the bot is."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class Vital:
    """What waits, since when, and how much there is."""

    moments: int  # of the week, due and not done
    moment_since: datetime | None  # the oldest of them
    rows: int  # to be posted, due and not sent
    row_since: datetime | None
    clubs: int
    members: int
    size: int  # bytes


class Vitals(Protocol):
    """Asked each time somebody looks."""

    async def at(self, now: datetime) -> Vital: ...
