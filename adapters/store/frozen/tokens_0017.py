"""The tokens of the index (`bot.rules.indexing`) as revision 0017 writes them."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from typing import NamedTuple

MOST_TOKENS = 16_000
"""Of one text; PostgreSQL counts positions up to 16,383 (https://www.postgresql.org/docs/current/textsearch-limitations.html)."""
LONGEST_TOKEN = 64
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


def indexed(club_id: int, kind: str, text: str, dialect: str) -> str:
    """The words of an entry as the index of this engine keeps them; a heading counts twice."""
    heading = text.partition("\n")[0] if kind in ("paper", "term") else ""
    said = [f"{club_id}·{token.text}" for words in (heading, text) for token in tokens(words)]
    if dialect == "sqlite":
        return " ".join(said)
    places: dict[str, list[str]] = {}
    for place, token in enumerate(said, 1):
        places.setdefault(token, []).append(str(place))
    return " ".join(f"'{token}':{','.join(some)}" for token, some in places.items())
