"""Pieces of a formula, and how they are put in a row: with spaces where a reader needs them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.club.papers.tex.macros import Kind
from bot.club.papers.tex.scripts import SCRIPTS

_BARE_SCRIPT = re.compile(r"[\^_]\w\Z")
_SIGNS = "=<>,(+-−±~/|"


@dataclass(slots=True)
class Piece:
    """What is read for one thing of a formula, and how it stands among its neighbours."""

    text: str
    kind: Kind = Kind.ORDINARY


SPACE = Piece(" ", Kind.SPACE)


def in_a_row(pieces: Sequence[Piece], *, tight: bool = False) -> str:
    """The pieces as one text; `tight` as in a superscript, without spaces."""
    pieces = [one for one in pieces if one.text and not (tight and one.kind is Kind.SPACE)]
    row = _Row(tight)
    for place, one in enumerate(pieces):
        following = next((other for other in pieces[place + 1 :] if other.kind is not Kind.SPACE), None)
        row.add(one, following, pieces[place + 1] if place + 1 < len(pieces) else None)
    return row.text


class _Row:
    def __init__(self, tight: bool) -> None:
        self.text, self._tight = "", tight
        self._before: Kind | None = None
        self._spaced = self._glued = False

    def add(self, one: Piece, following: Piece | None, neighbour: Piece | None) -> None:
        """One more; `following` is the next that is no space, `neighbour` the next of all."""
        if one.kind is Kind.SPACE:
            self._spaced = self._spaced or not self._glued
            return
        if one.kind is Kind.CLOSE or self._before is Kind.OPEN:
            self._spaced = False
        if one.kind in (Kind.RELATION, Kind.BINARY):
            self._between(one, following)
        elif one.kind is Kind.FUNCTION:
            self._put(one.text, apart=_is_neighbour(self.text[-1:]))
            self._spaced = following is not None and _is_word(following)
        elif one.kind is Kind.FRACTION:
            alone = not self._touches() and (neighbour is None or not _begins_beside(neighbour))
            self._put(one.text if alone else f"({one.text})")
        else:
            self._put(one.text)
        self._before = one.kind

    def _between(self, one: Piece, following: Piece | None) -> None:
        left = self.text and self.text[-1] not in _SIGNS and self._before not in (Kind.RELATION, Kind.BINARY, Kind.OPEN)
        right = following is not None and following.kind is not Kind.CLOSE and following.text[0] not in ",.;"
        if left and right:
            self._put(one.text, apart=not self._tight)
            self._spaced = not self._tight
            return
        self._put(one.text)
        self._glued = not left

    def _put(self, text: str, *, apart: bool = False) -> None:
        if self.text and (self._spaced or apart) and not self.text[-1].isspace() and not text[0].isspace():
            self.text += " "
        elif text[0].isalnum() and _BARE_SCRIPT.search(self.text):
            self.text = f"{self.text[:-1]}({self.text[-1]})"
        self.text += text
        self._spaced = self._glued = False

    def _touches(self) -> bool:
        return not self._spaced and _is_neighbour(self.text[-1:]) and self._before is not Kind.FUNCTION


def _is_neighbour(mark: str) -> bool:
    return mark.isalnum() or ((mark != "" and mark in ")]}′") or mark in SCRIPTS)


def _is_word(one: Piece) -> bool:
    return one.text[0].isalnum() or one.kind in (Kind.FUNCTION, Kind.FRACTION) or one.text[0] in "√∛∜∑∏∫|‖"


def _begins_beside(one: Piece) -> bool:
    return one.kind is Kind.OPEN or one.text[0].isalnum() or one.text[0] in "√∛∜∑∏∫"
