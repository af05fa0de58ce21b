"""One thing that a person did, and everything that came of it."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from .nouns import Json, Message, View

if TYPE_CHECKING:
    from .server import LoopbackSlack

TRIGGER_SECONDS = 3.0
RESPONSE_URL_SECONDS = 30 * 60.0
RESPONSE_URL_USES = 5


@dataclass(eq=False)
class Interaction:
    """A command, click, submit or shortcut by one person.

    `trouble` is what Slack tells the person when the app fails: operation_timeout, dispatch_failed, http_error,
    or the reason why an acknowledgement made no sense.
    """

    slack: "LoopbackSlack"
    kind: str
    user_id: str
    app_team_id: str
    channel_id: str | None = None
    original: Message | None = None
    view_source: View | None = None
    payload: Json = field(default_factory=dict)
    acknowledged: bool = False
    acknowledgement: Json | str | None = None
    ignored: Json | str | None = None
    ack_seconds: float | None = None
    trouble: str | None = None
    answers: list[Message] = field(default_factory=list)
    views: list[View] = field(default_factory=list)
    errors: dict[str, str] = field(default_factory=dict)
    options: list[Json] = field(default_factory=list)
    settled: asyncio.Event = field(default_factory=asyncio.Event)

    def settle(self) -> None:
        self.settled.set()
        self.slack.world.changes.tell()

    async def acked(self, timeout: float = 5.0) -> "Interaction":
        """Waits for the acknowledgement; fails the test if the app did not give a good one within 3 s."""
        await self.outcome(timeout)
        if self.trouble:
            raise AssertionError(f"{self.kind} went wrong: {self.trouble}\n{self.slack.describe()}")
        return self

    async def outcome(self, timeout: float = 5.0) -> "Interaction":
        """Waits until it is acknowledged or has failed, whichever it is."""
        try:
            await asyncio.wait_for(self.settled.wait(), timeout)
        except TimeoutError:
            raise AssertionError(f"{self.kind}: no word within {timeout:g} s\n{self.slack.describe()}") from None
        return self

    async def answer(self, number: int = 1, timeout: float = 5.0) -> Message:
        """The so-many-th answer that the person gets, by acknowledgement or response_url."""
        await self._until(lambda: len(self.answers) >= number, f"answer {number} to {self.kind}", timeout)
        return self.answers[number - 1]

    async def view(self, timeout: float = 5.0) -> View:
        """The modal that was opened, pushed or put in place of another because of this."""
        await self._until(lambda: bool(self.views), f"a view after {self.kind}", timeout)
        return self.views[-1]

    async def refused(self, timeout: float = 5.0) -> dict[str, str]:
        """The errors that the submit put on fields, by block_id."""
        await self._until(lambda: bool(self.errors), f"field errors after {self.kind}", timeout)
        return self.errors

    def seen(self) -> str:
        """All answers as the person reads them."""
        return "\n".join(self.slack.read(message, self.user_id) for message in self.answers)

    async def _until(self, look: Callable[[], bool], what: str, timeout: float) -> None:
        def found() -> bool:
            if self.trouble and not look():
                raise AssertionError(f"{what}: {self.trouble}\n{self.slack.describe()}")
            return look()

        await self.slack.world.changes.until(found, what, timeout, self.slack.describe)


@dataclass
class Trigger:
    """What an interaction may be exchanged for: one view, within three seconds."""

    id: str
    interaction: Interaction
    expires: float
    used: bool = False


@dataclass
class ResponseUrl:
    """Where an interaction may be answered: five times within half an hour."""

    key: str
    interaction: Interaction
    expires: float
    uses: int = 0
