"""What makes two words the same term, and which terms a text mentions. Pure."""

import unicodedata
from collections.abc import Hashable, Mapping, Sequence
from typing import TypeVar

from bot.search.indexing import Token, in_a_row, tokens

T = TypeVar("T", bound=Hashable)


def folded(word: str) -> str:
    """The word by which a term is known in its club: however it was capitalised, spaced or encoded, it is the same."""
    plain = unicodedata.normalize("NFKC", word).casefold()
    return " ".join(unicodedata.normalize("NFKC", plain).split())


def mentioned(text: str, terms: Mapping[T, str], most: int) -> list[T]:
    """The terms whose words stand whole in the text, in one number or the other; the longest first, at most so many.

    Where one stands inside another ("attention head" in "attention head pruning"), only the longer one counts there.
    """
    wanted: dict[tuple[str, ...], T] = {}
    for key, word in terms.items():
        if row := in_a_row(word).tokens:
            wanted.setdefault(row, key)
    lengths = sorted({len(row) for row in wanted}, reverse=True)
    found: dict[T, int] = {}
    said, at = tokens(text), 0
    while at < len(said):
        length = next((one for one in lengths if _row(said, at, one) in wanted and _whole(said, at, one)), 0)
        if length:
            found.setdefault(wanted[_row(said, at, length)], length)
        at += length or 1
    return sorted(found, key=lambda key: -found[key])[:most]


def _row(said: Sequence[Token], at: int, length: int) -> tuple[str, ...]:
    return tuple(token.text for token in said[at : at + length])


def _whole(said: Sequence[Token], at: int, length: int) -> bool:
    """ "C" is not mentioned by "C++": no symbol may touch it."""
    if at + length > len(said):
        return False
    first, last = said[at], said[at + length - 1]
    before, after = said[max(0, at - 1) : at], said[at + length : at + length + 1]
    touching = [one for one in before if one.end == first.start and not first.is_symbol]
    touching += [one for one in after if one.start == last.end and not last.is_symbol]
    return not any(one.is_symbol for one in touching)
