"""Texts and typed words as the index of what can be found knows them, the same for every database. Pure.

A text becomes tokens: words in folded case without accents and without a plural's "s"; each mathematical or other
symbol by itself; and of scripts that put no spaces between words (Chinese, Japanese, Korean, Thai and others) every two
neighbouring characters, with the last one alone, so that any piece of a sentence is found. What people type becomes
phrases of such tokens, one for each word between spaces: all of them must be in a text, each with its tokens in a row.
No token holds a space, a quotation mark or anything else that a database's own query language would read.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple

MOST_TOKENS = 16_000
"""Of one text; PostgreSQL counts positions up to 16,383 (https://www.postgresql.org/docs/current/textsearch-limitations.html)."""
LONGEST_TOKEN = 64
_MOST_WANTED = 48  # tokens of a search
_SYMBOLS_IN_A_ROW = 3
_WIDE = 0xFEE0  # from an ASCII character to its full-width form, which no folded text holds
_ACCENTS = frozenset((*range(0x0300, 0x0370), *range(0x1AB0, 0x1B00), *range(0x1DC0, 0x1E00), *range(0x20D0, 0x2100)))
_STRUCK = re.compile(r"LATIN (?:SMALL|SMALL CAPITAL) LETTER (?:(?:REVERSED|TURNED|DOTLESS) )?([A-Z])(?: WITH .+)?")
_PLAINLY = {
    "æ": "ae", "œ": "oe", "ð": "d", "þ": "th", "ŋ": "ng", "ı": "i", "ȷ": "j", "ĸ": "k", "ƿ": "w", "ȝ": "y", "ə": "e",
    "ɛ": "e", "ɔ": "o", "ƞ": "n", "ȣ": "ou", "ƣ": "gh", "ƨ": "s", "ʒ": "z", "ɣ": "g", "ɩ": "i", "ʋ": "v", "ꜳ": "aa",
    "ĳ": "ij", "ȸ": "db", "ȹ": "qp", "ᵹ": "g", "ꞑ": "n",
}  # fmt: skip
"""Letters of Latin that no normal form takes apart, as people type them who lack them."""
_VARIATIONS = range(0xFE00, 0xFE10)
_PART = re.compile(r"([0-9A-Za-z]+)|.", re.DOTALL)
_WITHOUT_SPACES = (
    range(0x0E00, 0x1000), range(0x1000, 0x10A0), range(0x1100, 0x1200), range(0x1780, 0x1800), range(0x3005, 0x3008),
    range(0x3040, 0x3130), range(0x31F0, 0x3200), range(0x3400, 0x4DC0), range(0x4E00, 0xA000), range(0xAC00, 0xD7B0),
    range(0xF900, 0xFB00), range(0x20000, 0x33480),
)  # fmt: skip


class _Kind(Enum):
    WORD = "word"
    RUN = "run"  # of a script without spaces
    SYMBOL = "symbol"
    BREAK = "break"  # ends a word, but not what is typed in one piece
    SPACE = "space"
    NOTHING = "nothing"


_JOINED = (_Kind.WORD, _Kind.RUN)


class Token(NamedTuple):
    """One token, and where its characters stand in the composed text."""

    text: str
    start: int
    end: int

    @property
    def is_symbol(self) -> bool:
        """Whether it is neither a word nor part of one."""
        return not self.text[0].isalnum()


@dataclass(frozen=True, slots=True)
class Phrase:
    """Tokens that must stand in a row. Where it is `open`, the last one may be the beginning of a token."""

    tokens: tuple[str, ...]
    open: bool = False


@dataclass(slots=True)
class _Piece:
    kind: _Kind
    chunk: int  # which of the pieces between spaces it is part of
    text: str
    places: list[int]


def composed(text: str) -> str:
    """The text in the one form in which its characters are counted."""
    return unicodedata.normalize("NFC", text)


def tokens(text: str) -> list[Token]:
    """All tokens of a text in their order, at most MOST_TOKENS."""
    found: list[Token] = []
    for piece in _pieces(composed(text)):
        found += _tokens(piece)
        if len(found) >= MOST_TOKENS:
            break
    return found[:MOST_TOKENS]


def phrases(typed: str) -> list[Phrase]:
    """What was typed as phrases, all of them wanted; none where it holds nothing that can be looked for."""
    found: list[Phrase] = []
    room = _MOST_WANTED
    for _, chunk in groupby(_pieces(composed(typed)), key=lambda piece: piece.chunk):
        phrase = _phrase(list(chunk))
        kept = phrase.tokens[:room]
        room -= len(kept)
        found.append(Phrase(kept, phrase.open and kept == phrase.tokens))
        if not room:
            break
    return list(dict.fromkeys(found))


def in_a_row(text: str) -> Phrase:
    """The whole text as one phrase, whatever spaces are in it; without tokens where it holds nothing to look for."""
    pieces = list(_pieces(composed(text)))
    return _phrase(pieces) if pieces else Phrase(())


def _phrase(pieces: Sequence[_Piece]) -> Phrase:
    """At the end of what was typed, a text may go on where the person stopped."""
    *before, last = pieces
    row = [token.text for piece in before for token in _tokens(piece)]
    end = [token.text for token in _tokens(last)]
    if last.kind is _Kind.RUN and len(end) > 1:
        end.pop()
    return Phrase((*row, *end), open=last.kind is _Kind.RUN and len(last.text) == 1)


def _tokens(piece: _Piece) -> list[Token]:
    text, places = piece.text, piece.places
    match piece.kind:
        case _Kind.RUN:
            pairs = range(len(text))
            return [Token(text[n : n + 2], places[n], places[min(n + 1, len(text) - 1)] + 1) for n in pairs]
        case _Kind.SYMBOL:
            wide = chr(ord(text) + _WIDE) if text.isascii() else text
            return [Token(wide, places[0], places[0] + 1)]
        case _:
            return [Token(_single(text[:LONGEST_TOKEN]), places[0], places[-1] + 1)]


def _single(word: str) -> str:
    """The word without a plural's ending. A guess; what matters is that one word always becomes the same."""
    if len(word) < 4 or not word.endswith("s") or word.endswith("ss"):
        return word
    if word.endswith("ies") and len(word) > 4:
        return f"{word[:-3]}y"
    return word[:-2] if word.endswith(("sses", "xes", "shes", "tches", "rches", "nches")) else word[:-1]


def _pieces(text: str) -> Iterator[_Piece]:
    """Words, runs and symbols; what stands between them is left out."""
    piece: _Piece | None = None
    chunk = row = 0
    for start, end, part, kind in _parts(text):
        if piece and kind is piece.kind and kind in _JOINED:
            piece.text += part
            piece.places += range(start, end)
            continue
        row = row + 1 if piece and kind is _Kind.SYMBOL and part == piece.text else 0
        if row >= _SYMBOLS_IN_A_ROW:
            continue
        if piece:
            yield piece
        chunk += kind is _Kind.SPACE
        shown = kind in _JOINED or kind is _Kind.SYMBOL
        piece = _Piece(kind, chunk, part, list(range(start, end))) if shown else None
    if piece:
        yield piece


def _parts(text: str) -> Iterator[tuple[int, int, str, _Kind]]:
    """The folded text bit by bit, each with where it stood. Plain words come whole, for they are most."""
    for found in _PART.finditer(text):
        if found[1]:
            yield found.start(), found.end(), found[1].lower(), _Kind.WORD
        else:
            for character, kind in _folded(found[0]):
                yield found.start(), found.end(), character, kind


@lru_cache(maxsize=20_000)
def _folded(mark: str) -> tuple[tuple[str, _Kind], ...]:
    """What is left of a character: small, without its accent, in its plainest form; with the kind of each part."""
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", mark).casefold())
    bare = unicodedata.normalize("NFC", "".join(_plainly(one) for one in plain if ord(one) not in _ACCENTS))
    kinds = ((one, _kind(one)) for one in bare)
    return tuple((one, kind) for one, kind in kinds if kind is not _Kind.NOTHING)


def _plainly(letter: str) -> str:
    """The letter without its stroke, hook or tail: ł is l, ø is o, æ is ae. https://www.unicode.org/charts/PDF/U0100.pdf"""
    if letter.isascii() or letter in _PLAINLY:
        return _PLAINLY.get(letter, letter)
    struck = _STRUCK.fullmatch(unicodedata.name(letter, ""))
    return struck[1].lower() if struck else letter


def _kind(character: str) -> _Kind:
    number, category = ord(character), unicodedata.category(character)
    if character.isspace():
        return _Kind.SPACE
    if category == "Cf" or number in _VARIATIONS:
        return _Kind.NOTHING
    if category[0] in "LNM":
        return _Kind.RUN if any(number in some for some in _WITHOUT_SPACES) else _Kind.WORD
    if character == "#" or (category in ("Sm", "So") and character not in "|~"):
        return _Kind.SYMBOL
    return _Kind.BREAK


def around(text: str, wanted: Sequence[Phrase], most: int) -> str:
    """The piece of a text in which the first of these phrases stands, on one line, in about `most` characters."""
    text = composed(text)
    first = min(_places(tokens(text), wanted), default=0)
    start = max(0, first - most // 4)
    if start:  # from the beginning of a word, where there is one nearby
        start += next((n + 1 for n, mark in enumerate(text[start:first]) if mark.isspace()), 0)
    piece = " ".join(text[start : start + most].split())
    if start + most < len(text) and " " in piece[most // 2 :]:
        piece = piece.rpartition(" ")[0]
    return ("… " if start else "") + piece + (" …" if start + most < len(text) else "")


def _places(found: Sequence[Token], wanted: Sequence[Phrase]) -> Iterator[int]:
    """Where each phrase stands first."""
    for phrase in wanted:
        length = len(phrase.tokens)
        for at in range(len(found) - length + 1):
            row = tuple(token.text for token in found[at : at + length])
            if row == phrase.tokens or (phrase.open and _goes_on(row, phrase.tokens)):
                yield found[at].start
                break


def _goes_on(row: tuple[str, ...], tokens: tuple[str, ...]) -> bool:
    return row[:-1] == tokens[:-1] and row[-1].startswith(tokens[-1])
