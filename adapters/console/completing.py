"""What Tab offers: the menu's commands and fields, what may stand in a field, and the window's own words."""

from collections.abc import AsyncGenerator, Iterator

from prompt_toolkit.completion import CompleteEvent, Completer, Completion
from prompt_toolkit.document import Document

from adapters.console.chat import Chat
from adapters.console.controls import CONTROLS
from adapters.console.text import one_line
from bot.chat.command import Command, Field
from bot.chat.line import read
from bot.chat.post import Call
from bot.features import MENU


class MenuCompleter(Completer):
    """Completes lines typed into a chat."""

    def __init__(self, chat: Chat) -> None:
        self._chat = chat

    def get_completions(
        self,
        document: Document,
        complete_event: CompleteEvent,  # noqa: ARG002 - prompt-toolkit passes it by name
    ) -> Iterator[Completion]:
        """Commands and fields: all that is known without asking the dispatcher."""
        line = document.text_before_cursor
        word = line.rpartition(" ")[2]
        if not line.startswith("/"):
            yield from (_offer(name, line) for name in CONTROLS if name.startswith(line.lower()) and line)
        elif (command := _command(line)) is None:
            yield from _commands(line, self._chat)
        else:
            names = [f"{field.name}:" for field in dict.fromkeys((*command.options, *command.inputs))]
            yield from (_offer(name, word) for name in names if name.startswith(word) and name not in line)

    async def get_completions_async(
        self, document: Document, complete_event: CompleteEvent
    ) -> AsyncGenerator[Completion, None]:
        """What the dispatcher suggests for the field being typed, then the rest."""
        line = document.text_before_cursor
        command = _command(line)
        field = _field(command, line) if command else None
        if command and field:
            for completion in await self._suggested(command, field, line):
                yield completion
        for completion in self.get_completions(document, complete_event):
            yield completion

    async def _suggested(self, command: Command, field: Field, line: str) -> list[Completion]:
        values = read(MENU, command.root, line.partition(" ")[2]).values
        person = self._chat.person
        account = self._chat.console.meet(person)
        call = Call(
            command=command.path,
            values=values,
            account=account,
            place=self._chat.place(person),
            by_name=True,
            manages=self._chat.console.manages(account),
        )
        choices = await self._chat.dispatcher.suggest(call, field.name)
        typed = values.get(field.name, "")
        return [Completion(one.value, -len(typed), display=one_line(one.label)) for one in choices]


def _command(line: str) -> Command | None:
    """The command that is complete already, with a space after it."""
    whole = line.removeprefix("/").split(" ")[:-1] if line.startswith("/") else []
    words = 3 if MENU.in_group(whole) else 2
    return MENU.get(" ".join(whole[:words])) if len(whole) >= words else None


def _commands(line: str, chat: Chat) -> Iterator[Completion]:
    said = chat.said(chat.person)
    for command in MENU.listed():
        if f"/{command.path}".startswith(line):
            yield Completion(f"/{command.path}", -len(line), display_meta=said(command.key))


def _field(command: Command, line: str) -> Field | None:
    """The short field the cursor stands in: the one named last, or the first."""
    named = [(line.rfind(f" {field.name}:"), field) for field in command.fields]
    position, field = max(named, key=lambda pair: pair[0], default=(-1, None))
    if position < 0:
        field = command.fields[0] if command.fields else None
    return field if field in command.options else None


def _offer(word: str, typed: str) -> Completion:
    return Completion(word, -len(typed))
