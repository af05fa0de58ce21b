"""A file that somebody gives along with what they ask: its name, and a way to what it holds."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from enum import StrEnum


class FileTrouble(StrEnum):
    """Why a file could not be had; the wording has a sentence for each."""

    TOO_LARGE = "too-large"
    UNREACHABLE = "unreachable"  # the platform did not hand it over, or the path leads to no file


class FileNotGiven(Exception):
    """What the file holds could not be had. The text is for the log."""

    def __init__(self, why: FileTrouble, text: str = "") -> None:
        super().__init__(text or str(why))
        self.why = why


@dataclass(frozen=True, slots=True)
class GivenFile:
    """One file. Nothing of it was fetched yet."""

    name: str
    size: int | None = None  # in bytes, as the platform states it
    fetch: Callable[[int], Awaitable[bytes]] = field(compare=False, repr=False, kw_only=True)
    ask: "Callable[[], Awaitable[GivenFile]] | None" = field(default=None, compare=False, repr=False, kw_only=True)

    async def known(self) -> "GivenFile":
        """The file with its name and size, where the platform tells them only when asked. Raises FileNotGiven."""
        return await self.ask() if self.ask else self

    async def content(self, most: int) -> bytes:
        """All of it, where that is at most so many bytes; fetched anew each time. Raises FileNotGiven.

        What says itself that it is larger is not fetched at all, and what turns out to be is cut off.
        """
        if self.size is not None and self.size > most:
            raise FileNotGiven(FileTrouble.TOO_LARGE, f"{self.size} bytes")
        held = await self.fetch(most)
        if len(held) > most:
            raise FileNotGiven(FileTrouble.TOO_LARGE, f"more than {most} bytes")
        return held
