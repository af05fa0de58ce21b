"""What is to be drawn, in the words that stand there."""

from dataclasses import dataclass
from enum import StrEnum


class Way(StrEnum):
    """Which way a line points."""

    OUT = "out"  # from the paper nearer to the middle
    IN = "in"  # towards it
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Branch:
    """A paper that hangs on the one nearer to the middle, and those that hang on it."""

    title: str
    relation: str  # how the nearer paper stands to it: "builds on"
    colour: str
    way: Way
    by: str = ""  # authors and year
    itself: tuple[str, ...] = ()  # what else ties it to others that are drawn
    twigs: tuple["Branch", ...] = ()


@dataclass(frozen=True, slots=True)
class Sheet:
    """The paper in the middle, what hangs on it, and a line below."""

    title: str
    by: str
    branches: tuple[Branch, ...]
    footer: str = ""
    language: str = "en"
