"""Payloads on their way to the app: three seconds to acknowledge, and redelivery of events."""

import asyncio
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal, Protocol

from .answers import take_acknowledgement
from .changes import Changes
from .clock import Appointment, Timetable
from .interactions import Interaction
from .nouns import Json

ACK_SECONDS = 3.0
# Seconds after a failed attempt until the next one: at once, one minute, five minutes.
RETRY_AFTER = (0.0, 60.0, 300.0)
EnvelopeType = Literal["slash_commands", "interactive", "events_api"]


@dataclass(eq=False)
class Delivery:
    """One payload and how its delivery went, attempt by attempt (`acked`, `timeout` or what failed)."""

    type: EnvelopeType
    payload: Json
    interaction: Interaction | None = None
    accepts_response: bool = False
    attempts: list[str] = field(default_factory=list)
    envelope_id: str = ""
    sent_at: float = 0.0
    deadline: Appointment | None = None
    retry_at: Appointment | None = None

    @property
    def attempt(self) -> int:
        """0 for the first attempt."""
        return len(self.attempts)

    @property
    def retry_reason(self) -> str:
        return self.attempts[-1] if self.attempts else ""

    @property
    def acked(self) -> bool:
        return bool(self.attempts) and self.attempts[-1] == "acked"


class Transport(Protocol):
    """A way to the app."""

    async def carry(self, delivery: Delivery) -> None:
        """Sends it; the acknowledgement comes back through Deliveries.acked or Deliveries.failed."""


class Deliveries:
    """Everything that was sent to the app."""

    def __init__(
        self, timetable: Timetable, transport: Callable[[], Transport], changes: Changes, patience: float = ACK_SECONDS
    ) -> None:
        self._timetable, self._patience = timetable, patience
        self._transport = transport
        self._changes = changes
        self._waiting: dict[str, Delivery] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self.log: list[Delivery] = []
        self.stray_acks: list[str] = []

    def send(self, delivery: Delivery) -> None:
        """Makes one attempt, in the background, and starts the three seconds."""
        if not delivery.attempts:
            self.log.append(delivery)
        delivery.envelope_id = str(uuid.uuid4())
        delivery.sent_at = self._timetable.clock()
        self._waiting[delivery.envelope_id] = delivery
        envelope_id = delivery.envelope_id
        delivery.deadline = self._timetable.at(
            delivery.sent_at + self._patience, lambda: self.failed(envelope_id, "timeout", "operation_timeout")
        )
        task = asyncio.create_task(self._transport().carry(delivery))
        self._tasks.add(task)
        task.add_done_callback(self._done)

    def acked(self, envelope_id: str, body: Json | str | None) -> None:
        """The app acknowledged, perhaps with a payload; a late or unknown acknowledgement is only noted."""
        delivery = self._finish(envelope_id, "acked")
        if delivery is None:
            self.stray_acks.append(envelope_id)
            self._changes.tell()
            return
        if delivery.interaction is not None:
            interaction = delivery.interaction
            interaction.ack_seconds = self._timetable.clock() - delivery.sent_at
            take_acknowledgement(interaction, body if delivery.accepts_response else None)
            if body and not delivery.accepts_response:
                interaction.ignored = body
        self._changes.tell()

    def failed(self, envelope_id: str, reason: str, trouble: str, *, retry: bool = True) -> None:
        """This attempt came to nothing: a person is told, an event is sent again later."""
        delivery = self._finish(envelope_id, reason)
        if delivery is None:
            return
        if delivery.interaction is not None:
            delivery.interaction.trouble = trouble
            delivery.interaction.settle()
        elif retry and len(delivery.attempts) <= len(RETRY_AFTER):
            moment = self._timetable.clock() + RETRY_AFTER[len(delivery.attempts) - 1]
            delivery.retry_at = self._timetable.at(moment, lambda: self.send(delivery))
        self._changes.tell()

    def redeliver(self, delivery: Delivery, reason: str = "timeout") -> None:
        """Sends an event once more although it was acknowledged, as when the acknowledgement was lost."""
        delivery.attempts.append(reason)
        self.send(delivery)

    def events(self, kind: str | None = None) -> list[Delivery]:
        """All events sent, of one type if it is named."""
        events = [delivery for delivery in self.log if delivery.type == "events_api"]
        return [event for event in events if kind is None or event.payload["event"]["type"] == kind]

    @property
    def idle(self) -> bool:
        """Whether nothing is waiting for an acknowledgement."""
        return not self._waiting and not self._tasks

    async def stop(self) -> None:
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def _done(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        self._changes.tell()

    def _finish(self, envelope_id: str, outcome: str) -> Delivery | None:
        delivery = self._waiting.pop(envelope_id, None)
        if delivery is not None:
            delivery.attempts.append(outcome)
            if delivery.deadline is not None:
                delivery.deadline.call_off()
        return delivery
