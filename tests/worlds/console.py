"""The console as a world."""

import re

from adapters.console import Console
from adapters.console.message import Message
from bot.chat.post import Post
from bot.ports import Clock, Dispatcher, Platform, Store
from tests.console.stage import ConsoleStage

_ZONED = re.compile(r"(\d\d:\d\d) (?:[A-Z]{3,5}|UTC[+-]\d\d)\b")


class QuickStage(ConsoleStage):
    """Remembers how a message reads until it changes: a script looks at all of them after every line."""

    def __init__(self, platform: Console, dispatcher: Dispatcher) -> None:
        super().__init__(platform, dispatcher)
        self._read: dict[int, tuple[Post, str]] = {}

    def _text(self, message: Message) -> str:
        known = self._read.get(id(message))
        if known is None or known[0] is not message.post:
            known = self._read[id(message)] = message.post, super()._text(message)
        return known[1]


class ConsoleWorld:
    """One console for all processes, read as it stands."""

    stage: QuickStage

    def __init__(self, clock: Clock, zone: str, admins: set[str]) -> None:
        self.console = Console(clock, zone=zone, admins=admins)

    def platform(self, store: Store) -> Platform:
        return self.console

    async def open(self) -> None:
        """It is there."""

    async def begin(self, dispatcher: Dispatcher) -> None:
        if not hasattr(self, "stage"):
            self.stage = QuickStage(self.console, dispatcher)

    async def settled(self) -> None:
        """Whatever is typed is answered at once."""

    async def leaves(self, who: str) -> None:
        self.console.remove(who)

    async def returns(self, who: str) -> None:
        self.console.remove(who, gone=False)

    async def end(self) -> None:
        """Nobody connects."""

    async def close(self) -> None:
        """Nothing is left."""

    def fold(self, text: str) -> str:
        """Without the zones that only a console names behind its times."""
        return _ZONED.sub(r"\1", text)
