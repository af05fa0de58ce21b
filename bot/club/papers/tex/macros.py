"""What each macro says: the table in `macros.toml`, read once."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cache
from pathlib import Path


class Kind(Enum):
    """How a piece of mathematics stands among its neighbours."""

    ORDINARY = "ordinary"
    NUMBER = "number"
    RELATION = "relation"  # with a space on each side
    BINARY = "binary"  # likewise, but for a sign before a number
    FUNCTION = "function"  # a word, apart from letters beside it
    OPEN = "open"
    CLOSE = "close"
    FRACTION = "fraction"  # in brackets where something is beside it
    SPACE = "space"


@dataclass(frozen=True, slots=True)
class Table:
    """The macros by what becomes of them, without their backslashes."""

    symbols: Mapping[str, tuple[str, Kind]]
    latin: Mapping[str, str]
    wrappers: frozenset[str]  # their argument is read
    words: frozenset[str]  # those of them that hold words, also in mathematics
    environments: frozenset[str]  # of mathematics
    last: frozenset[str]  # the last of two arguments is read
    silent: Mapping[str, int]  # nothing is read, of so many arguments
    spaces: frozenset[str]
    logos: Mapping[str, str]
    accents: Mapping[str, str]  # of text: \'e
    marks: Mapping[str, str]  # of mathematics: \hat{x}
    struck: frozenset[str]
    units: Mapping[str, str]
    prefixes: Mapping[str, str]

    def knows(self, name: str) -> bool:
        """Whether there is a reading for this name."""
        return (
            name in self.symbols or name in self.latin or name in self.wrappers or name in self.silent
            or name in self.marks or name in self.struck or name in self.last or name in self.spaces
            or name in self.logos
        )  # fmt: skip


@cache
def table() -> Table:
    """All macros that are known."""
    said = tomllib.loads(Path(__file__).with_name("macros.toml").read_text(encoding="utf-8"))
    kinds = {
        "letters": Kind.ORDINARY, "standing": Kind.ORDINARY, "relations": Kind.RELATION, "binary": Kind.BINARY,
        "delimiters": Kind.OPEN, "closing": Kind.CLOSE,
    }  # fmt: skip
    symbols = {name: (text, kind) for part, kind in kinds.items() for name, text in _pairs(said[part])}
    symbols |= {name: (text, Kind.FUNCTION) for name, text in _functions(said["functions"])}
    return Table(
        symbols=symbols,
        latin=dict(_pairs(said["latin"])),
        wrappers=frozenset(said["wrappers"].split()),
        words=frozenset(said["words"].split()),
        environments=frozenset(said["environments"].split()),
        last=frozenset(said["last"].split()),
        silent={name: int(count) for name, count in _pairs(said["silent"])},
        spaces=frozenset(said["spaces"].split()),
        logos={name: text.replace("_", " ") for name, text in _pairs(said["logos"])},
        accents={name: chr(int(code, 16)) for name, code in _pairs(said["accents"])},
        marks={name: chr(int(code, 16)) for name, code in _pairs(said["marks"])},
        struck=frozenset(said["struck"].split()),
        units=dict(_pairs(said["units"])),
        prefixes=dict(_pairs(said["prefixes"])),
    )


def _pairs(text: str) -> Iterator[tuple[str, str]]:
    words = text.split()
    return zip(words[::2], words[1::2], strict=True)


def _functions(text: str) -> Iterator[tuple[str, str]]:
    for word in text.split():
        name, _, said = word.partition("=")
        yield name, (said or name).replace("_", " ")
