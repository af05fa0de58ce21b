"""Filling in a form at a prompt: one field after the other, and back."""

from collections.abc import Callable

from prompt_toolkit import PromptSession
from prompt_toolkit.formatted_text import StyleAndTextTuples
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
from rich.text import Text

from adapters.console.chat import Chat
from adapters.console.forms import label
from adapters.console.text import one_line
from bot.chat.post import Form, Input

_LEAVE_FORM = "."
_BACK = "\x00back"
Show = Callable[[list[Text]], None]


class Filling:
    """Asks for the fields of forms, and hands in what was written; left early, what was typed is kept as a draft."""

    def __init__(self, chat: Chat, show: Show) -> None:
        self._chat, self._show = chat, show
        self._field: PromptSession[str] = PromptSession(key_bindings=_keys())

    async def fill(self, form: Form) -> None:
        """Ask for one field after the other, then hand the form in."""
        chat = self._chat
        values, at = {one.name: one.value for one in form.inputs}, 0
        try:
            while at < len(form.inputs):
                at = max(0, at + await self._ask(form.inputs[at], values))
        except (KeyboardInterrupt, EOFError):
            self._show((await chat.leave(chat.person, values)).lines)
            return
        self._show((await chat.submit(chat.person, values)).lines)

    async def _ask(self, one: Input, values: dict[str, str]) -> int:
        """Ask for a field and note its text: one field on, or back. KeyboardInterrupt where the person leaves."""
        chat = self._chat
        title = label(one, chat.said(chat.person))
        message: StyleAndTextTuples = [
            ("bold", one_line(title)),
            ("", "\n"),
            ("italic", one_line(one.help)),
            ("", "\n› " if one.help else "› "),
        ]
        while True:
            try:
                text = await self._field.prompt_async(message, default=values[one.name], prompt_continuation="  ")
            except KeyboardInterrupt:
                values[one.name] = self._field.default_buffer.text
                raise
            if text == _BACK:
                values[one.name] = self._field.default_buffer.text
                return -1
            if text.strip() == _LEAVE_FORM:
                raise KeyboardInterrupt
            if text.strip() or not one.required:
                values[one.name] = text
                return 1
            self._show(chat.sentence(chat.person, "console-form-empty").lines)


def _keys() -> KeyBindings:
    """Alt-Enter starts a new line in a field, Enter ends it, Shift-Tab goes back to the one before."""
    keys = KeyBindings()

    @keys.add("escape", "enter")
    def _(event: KeyPressEvent) -> None:
        event.current_buffer.insert_text("\n")

    @keys.add("s-tab")
    def _(event: KeyPressEvent) -> None:
        event.app.exit(result=_BACK)

    return keys
