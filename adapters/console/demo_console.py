"""The demo's stage: people type, what is said is shown, and in the end the person at the terminal goes on."""

import sys
from collections.abc import Mapping
from dataclasses import replace

from rich.console import Console as Screen
from rich.text import Text

from adapters.console.chat import Chat
from adapters.console.message import Message
from adapters.console.render import View
from adapters.console.room import PassTime
from adapters.console.transcript import Transcript
from adapters.console.world import Console
from bot.demo.lines import Lines
from bot.ports import Clock, Dispatcher
from bot.wording import words

_WIDTH = 88


class DemoConsole:
    """Shows what is said from the first announcement on; before it the club plays unseen."""

    def __init__(self, clock: Clock, said: Lines) -> None:
        organizers = {person.name for person in said.people if person.organizer}
        self.console = Console(clock, zone=said.zone, admins=organizers)
        for person in said.people:
            self.console.meet(person.name, zone=person.zone)
        self._chat: Chat | None = None
        self._transcript = Transcript(self.console.messages)
        self._screen = Screen(width=_WIDTH, markup=False, highlight=False, emoji=False)
        self._words = words("")
        self._first = next(person.name for person in said.people if person.organizer)
        self._shown: int | None = None

    def open(self, dispatcher: Dispatcher, pass_time: PassTime) -> None:
        """Let people in."""
        self._chat = Chat(self.console, dispatcher, person=self._first, pass_time=pass_time)

    async def say(self, who: str, line: str, *, in_thread: bool = False) -> str:
        """Type a line as this person."""
        seen = await self.chat.say(who, line, in_thread=in_thread)
        self._show_new()
        return seen

    async def choose(self, who: str, title: str) -> str:
        """Choose what the person was last asked."""
        seen = await self.chat.choose(who, title)
        self._show_new()
        return seen

    async def fill(self, who: str, fields: Mapping[str, str]) -> str:
        """Fill in the open form."""
        seen = await self.chat.fill(who, fields)
        self._show_new()
        return seen

    def announce(self, week: int, of: int) -> None:
        """A line for each week to be shown."""
        if self._shown is None:
            self._shown = len(self.console.messages)
            self._print([Text(line, "italic") for line in self._words("console-demo-begins").splitlines()])
        self._show_new()
        self._print([Text(), Text(self._words("console-demo-week", week=week, of=of).center(_WIDTH, "═"), "bold")])

    async def go_on(self) -> None:
        """Leave the person in the chat; where there is no terminal, that was all."""
        self._show_new()
        if sys.stdin and sys.stdout and sys.stdin.isatty() and sys.stdout.isatty():
            from adapters.console.terminal import talk

            self._print([Text(), Text(self._words("console-demo-yours"), "italic")])
            await talk(self.chat, self._first)

    @property
    def chat(self) -> Chat:
        """The open chat."""
        if self._chat is None:
            raise RuntimeError("open() comes first")
        return self._chat

    def _show_new(self) -> None:
        if self._shown is None:
            return
        for message in self.console.messages[self._shown :]:
            if message.author and message.post.title:
                continue  # a filled-in form: what was written is shown when it opens to everybody
            view = View(self._words, self.console.zone, self.console.clock(), _WIDTH)
            self._print(self._transcript.entry(_as_posted(message), view))
        self._shown = len(self.console.messages)

    def _print(self, some: list[Text]) -> None:
        for line in some:
            self._screen.print(line, soft_wrap=True)


def _as_posted(message: Message) -> Message:
    """What was shown at the time that stands beside it: a ballot that has closed by now was open then."""
    return replace(message, post=message.posted)
