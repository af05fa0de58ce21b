"""A name as bibliographies part it: given name, particle, family name, suffix; or a whole that is nobody's. Pure.

The parts are those of BibTeX's own rule: the family name is the last word, and words in lower case before it go along.
"""

import re
from dataclasses import dataclass

_SUFFIX = re.compile(r"(?:Jr|Sr|[JS]unior|II|III|IV|VI{0,3})\.?,?")
_OF_GROUPS = frozenset(
    (
        "and", "collaboration", "collaborations", "consortium", "team", "group", "committee", "network", "initiative",
        "project", "foundation", "society", "association", "organization", "organisation", "agency", "council",
        "company", "corporation", "inc", "inc.", "ltd", "ltd.", "llc", "gmbh", "research", "contributors",
        "developers", "authors", "others", "working", "al.",
    )
)  # fmt: skip
"""Words of which the names of groups are made, and that would be taken for several names."""
_BEGINS_GROUP = re.compile(r"(?:\A|\s)(?:institut|universit|laborator)")
_ARTICLES = ("the", "le", "la", "die")
_STUMBLED_OVER = re.compile(r"[=;&\\~^{}]|,[^,]*,|,\Z|\A,")
"""What separates names in some format, and signs that readers of names cannot read."""


@dataclass(frozen=True, slots=True)
class Name:
    """A person's name in parts. One that has no parts is all family name, and that of a group is `whole`."""

    family: str
    given: str = ""
    particle: str = ""
    suffix: str = ""
    whole: bool = False

    @property
    def inverted(self) -> str:
        """`de la Cruz, Jr., Leslie`, as BibTeX and RIS sort it; each knows its own place for the suffix."""
        return ", ".join(part for part in (f"{self.particle} {self.family}".strip(), self.given) if part)


def name_of(text: str) -> Name:
    """The parts of a name as people write it, `Given Family` or `Family, Given`."""
    if _is_group(text):
        return Name(text, whole=True)
    family, comma, given = text.partition(", ")
    if comma:
        if _SUFFIX.fullmatch(given):  # Martin Luther King, Jr.
            return _with_suffix(family, given)
        if "," in given or not family.strip(",") or not given:
            return Name(text, whole=True)
        return _inverted(family, given)
    words = text.split()
    if len(words) > 2 and _SUFFIX.fullmatch(words[-1]):
        return _with_suffix(" ".join(words[:-1]), words[-1])
    return _straight(words)


def _is_group(text: str) -> bool:
    lower = text.lower()
    words = lower.split()
    return (
        not _OF_GROUPS.isdisjoint(words)
        or (len(words) > 1 and words[0] in _ARTICLES)
        or _BEGINS_GROUP.search(lower) is not None
        or _STUMBLED_OVER.search(text) is not None
    )


def _with_suffix(name: str, suffix: str) -> Name:
    parts = _straight(name.split())
    if parts.whole or not parts.given:
        return Name(f"{name} {suffix}", whole=True)
    return Name(parts.family, parts.given, parts.particle, suffix.rstrip(","))


def _straight(words: list[str]) -> Name:
    whole = " ".join(words)
    if "," in whole:
        return Name(whole, whole=True)
    given, family = words[:-1], words[-1]
    if whole.istitle():  # nothing in lower case begins a word
        return Name(family, " ".join(given))
    first = next((at for at, word in enumerate(given) if at and word[0].islower()), None)
    if first is None or given[0][0].islower():
        return Name(family, " ".join(given))
    return Name(" ".join(_behind(given[first:], family)), " ".join(given[:first]), " ".join(_particle(given[first:])))


def _particle(words: list[str]) -> list[str]:
    """The words up to the last in lower case."""
    last = max(at for at, word in enumerate(words) if word[0].islower())
    return words[: last + 1]


def _behind(words: list[str], family: str) -> list[str]:
    return [*words[len(_particle(words)) :], family]


def _inverted(family: str, given: str) -> Name:
    words = family.split()
    lower = next((at for at, word in enumerate(words) if not word[0].islower()), len(words) - 1)
    return Name(" ".join(words[lower:]), given, " ".join(words[:lower]))
