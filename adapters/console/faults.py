"""What goes wrong in a channel on purpose, so that delivery can be tried out."""

from dataclasses import dataclass

from bot.chat.place import Finding
from bot.outbox.model import CannotPost


@dataclass(slots=True)
class Fault:
    """An error that attempts to post in a channel end with."""

    error: Exception
    left: int | None  # attempts it still spoils; None is every one
    accepted: bool  # whether the message stands there all the same: its answer was lost on the way


class Faults:
    """The faults of every channel."""

    def __init__(self) -> None:
        self._faults: dict[str, Fault] = {}

    def set(self, channel: str, fault: Fault) -> None:
        """From now on, attempts in this channel fail."""
        self._faults[channel] = fault

    def mend(self, channel: str) -> None:
        """All is well again in this channel."""
        self._faults.pop(channel, None)

    def next(self, channel: str) -> Fault | None:
        """The fault of this attempt, which uses it up by one."""
        fault = self._faults.get(channel)
        if fault and fault.left is not None:
            fault.left -= 1
            if fault.left <= 0:
                self.mend(channel)
        return fault

    def missing(self, channel: str) -> tuple[Finding, ...]:
        """What a channel that refuses for good is missing."""
        fault = self._faults.get(channel)
        return fault.error.missing if fault and isinstance(fault.error, CannotPost) else ()
