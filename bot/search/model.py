"""What can be found."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.store.repositories import Repositories
    from bot.wording import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Findable:
    """A kind of what can be found, declared once by whoever writes its entries."""

    name: str  # kept with each entry
    headed: bool = False  # a text begins with a heading on a line of its own, which counts twice
    worth: float = 1.0  # how much more such a text says of what is looked for than one that only mentions it
    called: CalledHook


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One thing that can be found by its text: a row of the index."""

    club_id: int
    kind: Findable
    id: int  # of the paper, the term, …
    paper_id: int | None = None  # what it is about
    round_id: int | None = None  # of a note: nobody else finds it before that round is revealed to them
    member_id: int | None = None  # whose words they are: they are removed with the person
    text: str


CalledHook = Callable[["Repositories", "Words", Sequence[tuple[Entry, str]]], Awaitable[Sequence[str]]]
"""What each of these entries is called where it was found, in their order; beside an entry, who wrote it."""
