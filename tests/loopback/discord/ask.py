"""What a test holds after somebody asked the bot something: the way to its answers."""

from dataclasses import dataclass
from typing import Any

from tests.loopback.discord import asked
from tests.loopback.discord.asked import Interaction
from tests.loopback.discord.backend import Backend
from tests.loopback.discord.forms import Form
from tests.loopback.discord.reading import message_lines, text_of
from tests.loopback.discord.world import LOADING, Message

NAMES = {
    asked.MESSAGE: "message", asked.DEFERRED: "thinking", asked.DEFERRED_UPDATE: "later", asked.UPDATE: "update",
    asked.CHOICES: "choices", asked.MODAL: "modal",
}  # fmt: skip
SECONDS = 5.0


@dataclass(eq=False)
class Request:
    """One interaction from the asker's side. Every wait fails the test with a readable story after `timeout` s."""

    backend: Backend
    interaction: Interaction
    form: Form | None = None
    edits_before: int = 0

    def __post_init__(self) -> None:
        source = self.interaction.source
        self.edits_before = source.edits if source is not None else 0

    async def answered(self, timeout: float = SECONDS) -> str:
        """Wait for the first answer: "message", "thinking", "later", "update", "choices" or "modal"."""
        ask = self.interaction
        await self._until(lambda: ask.callback_kind is not None, timeout, "no first answer came")
        assert ask.callback_kind is not None
        if self.form is not None:
            self.form.closed = True
        return NAMES[ask.callback_kind]

    async def message(self, timeout: float = SECONDS) -> Message:
        """The answer as a message, once it is no longer "thinking…"; for an update the changed message."""
        ask = self.interaction
        kind = await self.answered(timeout)
        if kind in ("modal", "choices"):
            raise AssertionError(self.story(f"expected a message, got {kind}"))
        await self._until(lambda: not _loading(ask.original), timeout, "it stayed at thinking…")
        assert ask.original is not None
        return ask.original

    async def text(self, timeout: float = SECONDS) -> str:
        """The words of the answer."""
        return text_of(await self.message(timeout))

    async def modal(self, timeout: float = SECONDS) -> Form:
        """The modal that the bot opened."""
        kind = await self.answered(timeout)
        if kind != "modal":
            raise AssertionError(self.story(f"expected a modal, got {kind}"))
        return Form(self.interaction)

    async def choices(self, timeout: float = SECONDS) -> list[dict[str, Any]]:
        """The autocomplete choices: name and value."""
        await self.answered(timeout)
        return self.interaction.choices or []

    async def follow_up(self, index: int = 0, timeout: float = SECONDS) -> Message:
        """A message after the first answer."""
        ask = self.interaction
        await self._until(lambda: len(ask.follow_ups) > index, timeout, f"no follow-up {index} came")
        return ask.follow_ups[index]

    async def edited(self, times: int = 1, timeout: float = SECONDS) -> Message:
        """The answer after it was edited that often since the question (filling in "thinking…" does not count)."""
        message = await self.message(timeout)
        before = self.edits_before if message is self.interaction.source else 0
        await self._until(lambda: message.edits - before >= times, timeout, f"it was not edited {times} times")
        return message

    @property
    def deferred(self) -> bool:
        """Whether the first answer was only "thinking…" or "later"."""
        return self.interaction.callback_kind in (asked.DEFERRED, asked.DEFERRED_UPDATE)

    @property
    def ephemeral(self) -> bool:
        """Whether only the asker sees the answer."""
        return self.interaction.original is not None and self.interaction.original.ephemeral

    @property
    def seconds(self) -> float:
        """Real seconds from INTERACTION_CREATE to the first answer (for benchmarks)."""
        assert self.interaction.first_answer_at is not None, self.story("no first answer came")
        return self.interaction.first_answer_at - self.interaction.asked_at

    @property
    def messages(self) -> list[Message]:
        """The answer and the follow-ups so far, without deleted ones."""
        found = [self.interaction.original, *self.interaction.follow_ups]
        return [message for message in found if message is not None and not message.deleted]

    async def _until(self, true: Any, timeout: float, what: str) -> None:
        await self.backend.bell.until(true, timeout, lambda: self.story(what))

    def story(self, what: str) -> str:
        """What was asked, what came, and the last requests of the bot."""
        ask = self.interaction
        said = [line for message in self.messages for line in message_lines(message)]
        last = [str(request) for request in self.backend.log.all[-8:]]
        first = NAMES.get(ask.callback_kind or 0, "none")
        head = f"{ask.user.name} asked {_short(ask.data)}: {what}. First answer: {first}"
        return "\n".join([head, *said, "Last requests:", *last])


def _loading(message: Message | None) -> bool:
    return message is not None and bool(message.flags & LOADING)


def _short(data: dict[str, Any]) -> str:
    return str({key: data[key] for key in ("name", "options", "custom_id", "values", "components") if key in data})
