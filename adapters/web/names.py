"""The people a page names, in whatever way it lists them."""

import re
from collections.abc import Iterable

from adapters.web.plain import plain

MOST = 100
_LONGEST = 120
_LONGEST_LIST = 5000  # characters of a text that may list several
_SUFFIXES = ("jr", "sr", "ii", "iii", "iv", "phd", "md", "mba", "dr", "msc", "esq", "frs")
_NOBODY = (
    *("admin", "administrator", "author", "authors", "unknown", "anonymous", "editor", "editors", "staff", "none"),
    *("null", "n/a", "na", "nan", "undefined", "guest", "user", "webmaster", "et al", "et al.", "others"),
)
_BY = re.compile(r"\A(?:by|written by|posted by|authors?:|von|par|por)\s+", re.IGNORECASE)
_GROUP = re.compile(
    r"\b(?:universit\w+|institut\w*|college|school|faculty|department|dept|laborator\w+|labs?|cent(?:er|re)|team|groups?|"
    r"research|collaborations?|consorti\w+|committee|council|commission|society|association|foundation|organi[sz]ation|"
    r"ministry|agency|office|bureau|company|corporation|corp|inc|ltd|llc|gmbh|network|project|program(?:me)?|working|"
    r"investigators|initiative|academy|hospital|service|library|museum|national|international|federal)\b",
    re.IGNORECASE,
)
_AND = re.compile(r"\s*,?\s+(?:and|&|und|et|y)\s+(?!al\b)", re.IGNORECASE)
_OTHERS = re.compile(r"[\s,;]*\b(?:et al\.?|and (?:\d+ )?others)\s*\Z", re.IGNORECASE)
_BETWEEN = re.compile(r"\s*[;|；•·、]\s*|\s+/\s+")
_FAMILY_FIRST = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff々・]+")
"""Chinese, Japanese and Korean letters, whose names begin with the family's and have no space."""
_ENDS_IN_INITIAL = re.compile(r"\s[^\W\d_]\.?\Z")
_FILE = re.compile(r"\A(?:[./]|www\.|https?:)|/.*/|\.(?:html?|php|aspx?|jsp|xml|json)\Z", re.IGNORECASE)
_PATH = re.compile(r"[a-z0-9_.-]+/[a-z0-9_./-]+")
_PARTICLE = re.compile(
    r"\A(?:van|von|de|del|della|der|den|di|da|dos|du|la|le|ten|ter|bin|ibn|al|el|st\.?)\s", re.IGNORECASE
)


def people(listed: Iterable[str], *, one_each: bool) -> tuple[str, ...]:
    """Each of these people once, given name first; addresses, handles and nobody in particular left out.

    Where a text is not known to name `one_each`, it may list several; where it is, only what cannot be one is parted.
    """
    texts = [plain(text, _LONGEST_LIST) for text in listed]
    surely_one = [one_each and ";" not in text and not _AND.search(text) for text in texts]
    pieces = [piece for text, one in zip(texts, surely_one, strict=True) for piece in ([text] if one else _split(text))]
    names = (plain(inverted(piece.strip(" ,;")), _LONGEST) for piece in pieces)
    return tuple(dict.fromkeys(name for name in names if _is_name(name)))[:MOST]


def inverted(name: str) -> str:
    """`Vaswani, Ashish` as it is said: Ashish Vaswani; `毛, 泽东` as it is written: 毛泽东. A group's name stays."""
    family, comma, given = re.sub("\\s*，\\s*", ", ", name).partition(",")
    family, given = family.strip(), given.strip()
    if not comma or not given or "," in given or given.lower().rstrip(".") in _SUFFIXES or is_group(name):
        return name
    return together(given, family)


def together(given: str, family: str, between: str = "", suffix: str = "") -> str:
    """A name of its parts, in the order of its language."""
    if given and family and _FAMILY_FIRST.fullmatch(given) and _FAMILY_FIRST.fullmatch(family):
        return f"{family}{given}"
    return " ".join(filter(None, (given, between, family, suffix)))


def is_group(name: str) -> bool:
    """Whether this is called like an institution, whose commas and "and"s belong to it."""
    return _GROUP.search(name) is not None


def _split(text: str) -> list[str]:
    """The people in a text; the text where it may well be one."""
    text = _OTHERS.sub("", _BY.sub("", text.strip()))
    if len(pieces := _BETWEEN.split(text)) > 1:
        return pieces
    pieces = _AND.split(text)
    if len(pieces) == 1 or is_group(text):
        return _by_commas(text)
    if all(_is_inverted(piece) for piece in pieces):  # Vaswani, Ashish and Shazeer, Noam
        return pieces
    several = [one for piece in pieces for one in _by_commas(piece)]
    whole = all(" " in piece.strip() or _FAMILY_FIRST.fullmatch(piece.strip()) for piece in several)
    return several if whole or len(several) > 2 else [text]  # "Johnson and Johnson" is one


def _by_commas(text: str) -> list[str]:
    pieces = [piece.strip() for piece in re.split("\\s*[,，]\\s*", text) if piece.strip()]
    if len(pieces) < 2 or is_group(text) or (len(pieces) == 2 and _is_inverted(text)):
        return [text]
    if pieces[-1].lower().rstrip(".") in _SUFFIXES and len(pieces) == 2:
        return [text]
    if len(pieces) % 2 == 0 and all(map(_is_initials, pieces[1::2])):  # Vaswani, A., Shazeer, N.
        return [f"{family}, {given}" for family, given in zip(pieces[::2], pieces[1::2], strict=True)]
    if len(pieces) > 2 and len(pieces) % 2 == 0 and all(map(_is_half, pieces)):  # Vaswani, Ashish, Shazeer, Noam
        return [f"{family}, {given}" for family, given in zip(pieces[::2], pieces[1::2], strict=True)]
    return pieces


def _is_half(piece: str) -> bool:
    """Whether this is a family name or a given one, but not both."""
    return " " not in piece and not _FAMILY_FIRST.fullmatch(piece)


def _is_inverted(text: str) -> bool:
    """Whether this is one name with the family's first: of two names with a space each, each is somebody's."""
    pieces = [piece.strip() for piece in re.split("[,，]", text)]
    if len(pieces) != 2 or not all(pieces):
        return False
    family, given = pieces
    if _FAMILY_FIRST.fullmatch(family) and _FAMILY_FIRST.fullmatch(given):
        return len(family) == 1 or len(given) == 1  # 毛, 泽东; but 王小明, 李华 are two
    plain_name = " " not in family or " " not in given
    ends_in_initial = _ENDS_IN_INITIAL.search(given) is not None and not _ENDS_IN_INITIAL.search(family)
    return plain_name or _PARTICLE.match(family) is not None or ends_in_initial


def _is_initials(text: str) -> bool:
    letters = [one for one in text if one.isalpha()]
    return 1 <= len(letters) <= 4 and len(text) <= 3 * len(letters) and all(one.isupper() for one in letters)


def _is_name(name: str) -> bool:
    return (
        any(character.isalpha() for character in name)
        and not name.startswith("@")
        and "://" not in name
        and "@" not in name
        and not _FILE.search(name)
        and not _PATH.fullmatch(name)
        and name.lower() not in _NOBODY
    )
