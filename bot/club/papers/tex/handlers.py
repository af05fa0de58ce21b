"""How a macro is read that takes arguments."""

from collections.abc import Callable
from typing import Protocol

from bot.club.papers.tex.cursor import Cursor
from bot.club.papers.tex.pieces import Piece


class Reading(Protocol):
    """How an argument is read."""

    def formula(self, text: str, *, tight: bool = False) -> str: ...

    def words(self, text: str) -> str: ...


Handler = Callable[[Cursor, Reading], list[Piece]]
