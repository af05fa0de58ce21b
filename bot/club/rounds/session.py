"""What is known of the session in which a round's papers were discussed."""

from collections.abc import Awaitable, Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.club.request import ClubContext


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """Who presented, by name as far as they have one; where it was, and what was noted of it."""

    presenters: tuple[str, ...] = ()
    place: str = ""
    notes: str = ""


PresentedHook = Callable[["ClubContext", "Collection[int]"], "Awaitable[Mapping[int, Session]]"]
"""By round, of these: what a feature knows of its session. One of which it knows nothing is missing."""


def together(told: Iterable[Session]) -> Session:
    """What several features know of one session."""
    known = list(told)
    return Session(
        presenters=tuple(dict.fromkeys(name for one in known for name in one.presenters)),
        place="\n".join(one.place for one in known if one.place),
        notes="\n".join(one.notes for one in known if one.notes),
    )
