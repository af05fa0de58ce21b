"""Sessions as they are found, before the whole file has said how its days are meant."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.features.importing.model import Column, Doubt, Presenter, Reading, Trouble, UnreadableFile, Wrong

LONGEST_TEXT = 500
"""Characters of anything the file says that are kept; a title is shorter, and a preview shows less."""
MOST = 5000
"""Readings of a file, and rows of a table."""


@dataclass(slots=True, kw_only=True)
class Draft:
    """What will be a session: its day as it is written, and beside it what may tell the year, the nearest first."""

    where: str
    day: str = ""
    around: tuple[str, ...] = ()
    readings: list[Reading] = field(default_factory=list)
    presenters: tuple[Presenter, ...] = ()
    place: str = ""
    notes: str = ""


@dataclass(slots=True, kw_only=True)
class Found:
    """Everything a reader of one shape found in a text."""

    shape: str
    drafts: list[Draft] = field(default_factory=list)
    doubts: list[Doubt] = field(default_factory=list)
    columns: Mapping[str, Column] | None = None
    about_days: str = ""
    """What the heading of the days says of them, such as `Date (dd/mm/yyyy)`."""

    of_day: dict[tuple[str, str], Draft] = field(default_factory=dict)
    """The sessions of a bibliography, by their day and people as written."""

    def doubt(self, where: str, text: str, trouble: Trouble) -> None:
        """Notes that something was not taken. Raises UnreadableFile where it is more than a file may hold."""
        if len(self.doubts) > 2 * MOST:
            raise UnreadableFile(Wrong.TOO_MANY)
        self.doubts.append(Doubt(where=where, text=shortened(text), trouble=trouble))


def shortened(text: str) -> str:
    """On one line, and no longer than anybody reads."""
    text = " ".join(text[: 2 * LONGEST_TEXT].split())
    return text if len(text) <= LONGEST_TEXT else f"{text[: LONGEST_TEXT - 1]}…"


def line(number: int) -> str:
    """Where something stands, for people."""
    return f"line {number}"
