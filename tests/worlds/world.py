"""What a town needs of the platform that it stands on."""

import re
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Protocol

from babel.dates import format_timedelta

from bot.chat.platform_time import PlatformTime
from bot.ports import Clock, Dispatcher, Platform, Store
from bot.wording import words
from tests.contract.stage import Stage

# What a platform sets around words: frames, bullets, the colon behind a label, marks of quotes and of buttons.
_ORNAMENT = re.compile(r"[│┊\[\]|•>▾]|———|(?<=\w):(?=\s|$)")


PATIENCE = 30.0
"""Seconds a platform waits for what is under way: however busy the machine is, a script is answered in the same way."""


def standing_still() -> PlatformTime:
    """A platform's clock in a town where time stands still between two moves, however long the machine takes."""
    return PlatformTime(lambda: 0.0)


class World(Protocol):
    """One platform with people before it. It outlives the bot's processes, and knows a town's clock and wall."""

    @property
    def stage(self) -> Stage:
        """The people; its platform is the present process's."""
        ...

    def platform(self, store: Store) -> Platform:
        """The platform of a new process, not connected yet."""
        ...

    async def open(self) -> None:
        """The world begins, without the bot."""

    async def begin(self, dispatcher: Dispatcher) -> None:
        """The platform made last is connected; returns when it hears people."""

    async def settled(self) -> None:
        """Wait until everything that is under way has come to its end."""

    async def leaves(self, who: str) -> None:
        """Somebody is removed from the place, as its admins do it."""

    async def returns(self, who: str) -> None:
        """They are let in again."""

    async def end(self) -> None:
        """The platform's process ends."""

    async def close(self) -> None:
        """The world ends."""

    def fold(self, text: str) -> str:
        """A text as it is compared with a script's: without what only this platform sets around words."""
        ...


def bare(text: str) -> str:
    """The words of a text without ornaments, with single spaces."""
    return " ".join(_ORNAMENT.sub(" ", text).split())


def moment(posix: int, style: str, zone: str, clock: Clock) -> str:
    """A moment as the console writes it, so that one script reads all platforms: on the club's wall, in English."""
    at, said = datetime.fromtimestamp(posix, UTC), words("en")
    if style == "relative":
        return str(format_timedelta(at - clock(), add_direction=True, locale=said.locale))
    return str(said.when(at, zone, clock(), style))


def option(labels: Iterable[str], wanted: str) -> str:
    """The label of the list that a script means: in full, without its number, or only as much as is shown of it."""
    for label in labels:
        shown = re.sub(r"^\d+\. ", "", label)
        if wanted == label or wanted.startswith(shown.rstrip("…")):
            return label
    raise AssertionError(f"{wanted!r} is not in the list: {list(labels)}")
