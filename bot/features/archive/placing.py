"""On which piece of a paper's page an entry stands, so that no page is long, however much was written. Pure."""

from collections.abc import Iterable, Mapping

from bot.club.entries.model import WRITTEN, HandedIn
from bot.features.archive.names import pieces

PIECE = 40_000
"""Characters of what was written on a piece, as they are kept: with all that stands around them under 100 KB."""
_KINDS = tuple(WRITTEN)


def anchor(note_id: int) -> str:
    """An entry's id within its page."""
    return f"entry-{note_id}"


def file_of(page: str, number: int) -> str:
    """The file of this piece of a page."""
    return pieces(page, number)[-1]


def pieces_of(entries: Iterable[HandedIn], rounds: Iterable[int]) -> Mapping[int, int]:
    """By an entry's id, the number of its piece, from 1; in the order of the page, the rounds given in theirs."""
    order = {round_id: place for place, round_id in enumerate(rounds)}
    found: dict[int, int] = {}
    number, filled = 1, 0
    for one in sorted(entries, key=lambda one: (order[one.round_id], _KINDS.index(one.kind), one.at, one.id)):
        if filled and filled + one.size > PIECE:
            number, filled = number + 1, 0
        filled += one.size
        found[one.id] = number
    return found
