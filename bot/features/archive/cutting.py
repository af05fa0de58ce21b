"""Long lists in pieces, so that no page is long. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil
from typing import Generic, TypeVar

from bot.features.archive.names import pieces

Item = TypeVar("Item")
MOST, MOST_TEXTS = 100, 50
"""Lines of a piece, and texts: so no page has more than a phone takes at once."""


@dataclass(frozen=True, slots=True)
class Piece(Generic[Item]):
    """A piece of a list, on a page of its own."""

    file: str
    items: Sequence[Item]
    number: int  # from 1
    files: tuple[str, ...]  # of all pieces


def cut(file: str, items: Sequence[Item], most: int = MOST) -> list[Piece[Item]]:
    """All pieces of the list that begins in this file; one without anything where there is nothing."""
    files = pieces(file, max(1, ceil(len(items) / most)))
    return [Piece(name, items[at * most : (at + 1) * most], at + 1, files) for at, name in enumerate(files)]
