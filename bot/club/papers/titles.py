"""When two titles are the same, and when what they name is the same work. Pure.

Writing differs: typographic and plain apostrophes, dashes, accents composed or not, capitals, spaces. Works differ
under one title, too: three books and a review are called "Deep Learning", so their authors have to agree.
"""

import hashlib
import re
import unicodedata
from collections.abc import Sequence

from bot.club.papers.model import BY_TITLE

_SIGNS = (
    dict.fromkeys((0x2018, 0x2019, 0x201A, 0x201B, 0x2032, 0xB4, 0x60, 0x2BC, 0xFF07), "'")
    | dict.fromkeys((0x201C, 0x201D, 0x201E, 0x201F, 0x2033, 0xAB, 0xBB, 0xFF02), '"')
    | dict.fromkeys((0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212, 0xFE63, 0xFF0D), "-")
    | dict.fromkeys((0xA0, *range(0x2002, 0x200B), 0x202F, 0x3000), " ")
    | dict.fromkeys((0xAD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF))
)
_ACCENTS = re.compile(r"[\u0300-\u036f]")
_STROKED = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h"})
"""Letters that are no accent on another one, and are typed as one all the same."""
_COMPARED = 10  # authors; a collaboration has thousands


def levelled(text: str) -> str:
    """The text with plain apostrophes, quotes, dashes and spaces for typographic ones, and with composed accents."""
    return unicodedata.normalize("NFC", text).translate(_SIGNS)


def title_key(title: str) -> str:
    """By what a paper is known that nothing but its title names."""
    digest = hashlib.sha256(" ".join(levelled(title).casefold().split()).encode()).hexdigest()
    return f"{BY_TITLE}:{digest[:32]}"


def folded(title: str) -> str:
    """The same for every way of writing this title: its letters and digits without capitals and accents."""
    return "".join(filter(str.isalnum, _without_accents(levelled(title).casefold())))


def _without_accents(text: str) -> str:
    """Without those of Latin, Greek and Cyrillic letters; the marks of other scripts make other letters."""
    return unicodedata.normalize("NFKC", _ACCENTS.sub("", unicodedata.normalize("NFKD", text))).translate(_STROKED)


def agree(some: Sequence[str], others: Sequence[str]) -> bool:
    """Whether half of the shorter list of authors, or more, are people of the other."""
    fewer, more = sorted((list(some[:_COMPARED]), list(others[:_COMPARED])), key=len)
    if not fewer:
        return False
    return 2 * sum(any(same_person(name, other) for other in more) for name in fewer) >= len(fewer)


def same_person(one: str, other: str) -> bool:
    """Whether two ways of writing a name fit: `A. Vaswani`, `Vaswani, Ashish` and `Ashish Vaswani` do."""
    left, right = _parts(one), _parts(other)
    shared = {part for part in left & right if len(part) > 1}
    if not shared:
        return False
    rest, rest_of_other = left - shared, right - shared
    initials = {part[0] for part in rest}, {part[0] for part in rest_of_other}
    return not rest or not rest_of_other or bool(initials[0] & initials[1])


def _parts(name: str) -> set[str]:
    return set(re.findall(r"[^\W\d_]+", _without_accents(name.casefold())))
