"""The prompt in a real terminal; without one, lines are read from standard input and answered one by one."""

import getpass
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from io import StringIO, TextIOWrapper
from pathlib import Path

from rich.console import Console as Screen
from rich.text import Text

from adapters.console.chat import Chat
from adapters.console.message import Message
from adapters.console.piped import piped_lines
from adapters.console.render import when
from adapters.console.text import one_line
from adapters.console.transcript import Transcript
from adapters.console.world import Console
from bot.chat.post import Post, When
from bot.ports import Dispatcher


class TerminalConsole(Console):
    """The console in which somebody types."""

    async def run(self, dispatcher: Dispatcher) -> None:
        """Talk in the terminal until its person leaves."""
        await dispatcher.connected(self.name, _own_name(), f"in #{self.channel}")
        await talk(Chat(self, dispatcher, self.channel))


async def talk(chat: Chat, person: str = "") -> None:
    """Let somebody type into the chat until they leave."""
    chat.person = person or _own_name()
    _forgive_encodings()
    if sys.stdin and sys.stdout and sys.stdin.isatty() and sys.stdout.isatty():
        from adapters.console.prompting import prompted  # the prompt's library only where there is one

        chat.folder = Path.cwd()
        with posts_shown(chat):
            await prompted(chat)
    else:
        with posts_shown(chat):
            await _answer_lines(chat)


@contextmanager
def posts_shown(chat: Chat) -> Iterator[None]:
    """What the bot posts unasked appears on the screen, and of an edited post what changed."""
    transcript = Transcript(chat.console.messages)

    def posted(message: Message, before: Post | None) -> None:
        show(transcript.entry(message, chat.view(chat.person), before))

    chat.console.watchers.append(posted)
    try:
        yield
    finally:
        chat.console.watchers.remove(posted)


def show(lines: list[Text]) -> None:
    """Write lines to the screen, in colour where it has any."""
    screen = Screen(markup=False, highlight=False, emoji=False)
    for line in lines:
        screen.print(line, soft_wrap=True)


def prompt(chat: Chat) -> str:
    """Who types where, and when it is where time can be skipped."""
    place, view = chat.place(chat.person), chat.view(chat.person)
    clock = f"{when(When(view.now), view)}  " if chat.pass_time else ""
    return f"{clock}{chat.person} #{place.channel}{' ┊' if place.thread else ''} › "


async def _answer_lines(chat: Chat) -> None:
    """Answer what comes through a pipe, each line after what was typed."""
    async for line in piped_lines(sys.stdin or StringIO()):  # a program may be started without any
        show([Text(prompt(chat) + one_line(line))])
        seen = await chat.act(chat.person, line)
        show(chat.whole_form(chat.person, seen.form).lines if seen.form else seen.lines)
        if seen.leaves:
            return


def _forgive_encodings() -> None:
    """A terminal or pipe that does not speak UTF-8 shows a mark for what it lacks, instead of ending the talk."""
    for stream in (sys.stdin, sys.stdout):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")


def _own_name() -> str:
    """What the person at this machine is called."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # no such user, as in a bare container; what it raises has changed
        return "you"
