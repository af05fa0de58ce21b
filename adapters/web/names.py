"""The people a page names, in whatever way it lists them."""

import re
from collections.abc import Iterable

from adapters.web.plain import plain

MOST = 100
_LONGEST = 120
_SUFFIXES = ("jr", "sr", "ii", "iii", "iv", "phd", "md", "mba", "dr")
_NOBODY = ("admin", "administrator", "author", "unknown", "anonymous", "editor", "editors", "staff", "none", "null")
_BY = re.compile(r"\A(?:by|written by|posted by|author:)\s+", re.IGNORECASE)


def people(listed: Iterable[str], *, one_each: bool) -> tuple[str, ...]:
    """Each of these people once, given name first; addresses, handles and nobody in particular left out.

    Where a text is not known to name `one_each`, it may list several.
    """
    texts = [plain(text, 5000) for text in listed]
    pieces = texts if one_each else [piece for text in texts for piece in _split(text)]
    names = (plain(inverted(piece.strip(" ,;")), _LONGEST) for piece in pieces)
    return tuple(dict.fromkeys(name for name in names if _is_name(name)))[:MOST]


def inverted(name: str) -> str:
    """`Vaswani, Ashish` as it is said: Ashish Vaswani."""
    family, comma, given = name.partition(",")
    given = given.strip()
    if not comma or not given or "," in given or given.lower().rstrip(".") in _SUFFIXES:
        return name
    return f"{given} {family.strip()}"


def _split(text: str) -> list[str]:
    text = _BY.sub("", text.strip())
    if ";" in text:
        return text.split(";")
    pieces = re.split(r",\s*(?:and|&)\s+|\s+(?:and|&)\s+|,\s+", text)
    several = len(pieces) > 1 and all(" " in piece.strip() for piece in pieces)
    return pieces if several else [text]  # "Vaswani, Ashish" and "Johnson and Johnson" are one


def _is_name(name: str) -> bool:
    return (
        any(character.isalpha() for character in name)
        and not name.startswith("@")
        and "://" not in name
        and "@" not in name
        and name.lower() not in _NOBODY
    )
