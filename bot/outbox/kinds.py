"""What kinds of rows there are in the outbox: each feature declares its own by their keys."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

_NUMBER = re.compile("(<[a-z_]+>)")
MENTION = "/mention"
"""Behind the key of a letter that was refused: the post that calls the person in the thread instead."""


class Stays(StrEnum):
    """Why a row is not made anew when what it tells of changes."""

    NEWS = "news"  # of that day, and of no member and no entry
    CHANGE = "change"  # it tells what was changed that day, with the papers as they were called
    FOUND = "found"  # papers as their sources told of them that day
    LETTER = "letter"  # what it said when it came
    SILENT = "silent"  # it says nothing
    FOLLOWED = "followed"  # a letter that waits for weeks: until then `renamed` and `moved` keep it true


@dataclass(frozen=True, slots=True)
class PostKind:
    """One kind of row.

    `key` is its key in the outbox without the club it begins with: `<round>` stands for the number of the round it is
    about, `<note>` for the number of a note, and so on with each noun, `<n>` for what else makes it one and no second,
    `<to>` for the home or member it goes to. `said` is the message that names it in the audit. `stays` says why it is
    not made anew when what it tells of changes; where it says nothing, the feature's `render` makes it.
    """

    key: str
    said: str
    stays: Stays | None = None
    after_all: bool = False  # once a broken home is mended it is posted still, as long as its round is read
    kept: bool = False  # somebody's own words or deed: whom it did not reach, being away, can read it afterwards

    def round_of(self, key: str) -> str | None:
        """The number of the round this key is about, "" for none; None where the row is of another kind."""
        found = _shape(self.key).fullmatch(key)
        return None if found is None else found.groupdict().get("round", "")


@dataclass(frozen=True, slots=True)
class Named:
    """What a row is, and the number of its round."""

    kind: PostKind
    number: str


def of_rounds(kinds: Iterable[PostKind], *, after_all: bool = False) -> list[str]:
    """The steps of what is posted once a round in each home, and made anew; or of what is posted there after all."""
    pieces = [one.key.split("/") for one in kinds if not one.stays and (one.after_all or not after_all)]
    return [
        step for round_, step, to in (one for one in pieces if len(one) == 3) if (round_, to) == ("<round>", "<to>")
    ]


def named(kinds: Iterable[PostKind], key: str) -> Named | None:
    """What the row of this key is, or None where nobody declared it."""
    return next(_all_named(kinds, key), None)


def _all_named(kinds: Iterable[PostKind], key: str) -> Iterator[Named]:
    for kind in kinds:
        if (number := kind.round_of(key)) is not None:
            yield Named(kind, number)


@cache
def _shape(key: str) -> re.Pattern[str]:
    """Of the whole key: the club before it, and behind it what a letter that was refused is followed by in a thread."""
    shape = "".join(_number(one) if _NUMBER.fullmatch(one) else re.escape(one) for one in _NUMBER.split(key))
    return re.compile(rf"(\d+)/{shape}(?:{MENTION})?")


def _number(name: str) -> str:
    return r"(?P<round>\d+)" if name == "<round>" else r"(\d+)"


def renumbered(kinds: Iterable[PostKind], key: str, to: str, number: Callable[[str, int], int]) -> str:
    """The key with the numbers of its nouns given anew by `number`; `to` is the noun it goes to: `home` or `member`.

    Of a row that nobody declares, the club alone is known.
    """
    for kind in kinds:
        if found := _shape(kind.key).fullmatch(key):
            nouns = ["club", *(name[1:-1] for name in _NUMBER.findall(kind.key))]
            return _with_numbers(found, [to if noun == "to" else noun for noun in nouns], number)
    club, slash, rest = key.partition("/")
    return f"{number('club', int(club))}{slash}{rest}" if club.isdecimal() and slash else key


def _with_numbers(found: re.Match[str], nouns: Iterable[str], number: Callable[[str, int], int]) -> str:
    pieces, end = [], 0
    for group, noun in enumerate(nouns, 1):
        old = found[group]
        pieces += [
            found.string[end : found.start(group)],
            old if noun in ("n", "round") else str(number(noun, int(old))),
        ]
        end = found.end(group)
    return "".join((*pieces, found.string[end:]))


def is_mention(key: str) -> bool:
    """Whether the row of this key calls somebody instead of a letter to them."""
    return key.endswith(MENTION)
