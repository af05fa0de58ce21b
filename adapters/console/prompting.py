"""The prompt of a real terminal: a line with its history and completion, one after the other."""

from datetime import timedelta

from prompt_toolkit import PromptSession
from prompt_toolkit.history import InMemoryHistory
from prompt_toolkit.patch_stdout import patch_stdout

from adapters.console.chat import Chat
from adapters.console.completing import MenuCompleter
from adapters.console.filling import Filling
from adapters.console.terminal import prompt, show

_WIDEST = 100


async def prompted(chat: Chat) -> None:
    """Talk at the prompt until the person leaves; what is posted meanwhile stands above it."""
    with patch_stdout(raw=True):
        await Terminal(chat).run()


class Terminal:
    """The loop around a chat."""

    def __init__(self, chat: Chat) -> None:
        self._chat = chat
        self._line: PromptSession[str] = PromptSession(
            history=InMemoryHistory(), completer=MenuCompleter(chat), reserve_space_for_menu=6
        )
        self._filling = Filling(chat, show)

    async def run(self) -> None:
        """Prompt until the person leaves."""
        chat = self._chat
        zone = chat.view(chat.person).zone
        show(chat.sentence(chat.person, "console-hello", channel=chat.channel, name=chat.person, zone=zone).lines)
        try:
            while await self._turn():
                pass
        except EOFError:
            show(chat.sentence(chat.person, "console-goodbye").lines)

    async def _turn(self) -> bool:
        """One line and its answer; False once the person leaves."""
        chat = self._chat
        chat.width = min(self._line.output.get_size().columns, _WIDEST)
        try:
            line = await self._line.prompt_async(prompt(chat))
        except KeyboardInterrupt:
            show(chat.sentence(chat.person, "console-leave").lines)
            return True
        seen = await chat.act(chat.person, line)
        show(seen.lines)
        if seen.form:
            await self._filling.fill(seen.form)
        if chat.pass_time:
            # Where time stands still, what an answer left to be posted is posted now.
            await chat.pass_time(timedelta())
        return not seen.leaves
