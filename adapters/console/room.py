"""A channel of the console as a person sees it: where they are, what they see, how they read it."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta

from rich.text import Text

from adapters.console.message import Message, words
from adapters.console.render import WIDTH, View, lines
from adapters.console.transcript import Transcript
from adapters.console.world import Console
from bot.chat.place import Place
from bot.chat.post import Form
from bot.ports import Clock
from bot.wording import Words
from bot.wording import words as wording

PassTime = Callable[[timedelta], Awaitable[None]]
"""Lets that much time pass, with everything that happens in it."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What a person sees after a line; a form is then open for them."""

    lines: list[Text]
    form: Form | None = None
    refused: bool = False
    leaves: bool = False

    @property
    def plain(self) -> str:
        """As text."""
        return "\n".join(line.plain.rstrip() for line in self.lines)


class Room:
    """People in one channel of a console. `person` is who types in the terminal."""

    def __init__(
        self, console: Console, channel: str, clock: Clock | None, person: str, pass_time: PassTime | None
    ) -> None:
        self.console, self.clock = console, clock or console.clock
        self.channel = channel or console.channel
        self.person, self.pass_time = person, pass_time
        self.width = WIDTH
        self._places: dict[str, Place] = {}

    def place(self, name: str) -> Place:
        """Where this person is."""
        return self._places.get(name) or self.console.place(self.channel)

    def go(self, name: str, place: Place) -> None:
        """This person goes there."""
        self._places[name] = place

    def visible(self, name: str) -> list[Message]:
        """What this person sees in the channel they are in and in their direct messages, oldest first."""
        account, channel = self.console.meet(name), self.place(name).channel
        shown = (message for message in self.console.messages if message.place.channel in (channel, f"@{account.user}"))
        return [message for message in shown if message.seen_by(account)]

    def said(self, name: str) -> Words:
        """The wording this person reads."""
        return wording(self.console.meet(name).locale)

    def view(self, name: str) -> View:
        """How this person reads."""
        return View(self.said(name), self.console.meet(name).zone or self.console.zone, self.clock(), self.width)

    def sentence(self, name: str, key: str, /, **args: object) -> Seen:
        """The console's own word to somebody; it stands nowhere in the world."""
        return Seen(lines(words(self.said(name)(key, **args)), self.view(name)))

    def transcript(self, since: int = 0) -> str:
        """What was said in the whole world, from message number `since` on (`len(console.messages)` is the next)."""
        return Seen(self.transcript_lines(since)).plain

    def transcript_lines(self, since: int = 0) -> list[Text]:
        """The transcript, styled."""
        view = View(wording(""), self.console.zone, self.clock(), self.width)
        writer = Transcript(self.console.messages)
        return [line for message in self.console.messages[since:] for line in writer.entry(message, view)]
