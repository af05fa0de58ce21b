"""Where a club lives and posts."""

from dataclasses import dataclass, field
from datetime import datetime


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
    stamp: int = field(default=0, compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Something a platform's check found about a home. `key` names a sentence of the wording."""

    key: str
    ok: bool
    detail: str = ""
    hinders: bool = True  # where it is missing, nothing can be posted
    mendable: bool = False  # the platform itself can put it right, if it is asked to
    lost: bool = False  # the channel itself is gone: a club that lived there needs another one
