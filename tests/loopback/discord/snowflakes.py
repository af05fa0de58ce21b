"""Discord's ids (milliseconds since 2015 in the upper bits) and its timestamps, on the server's own clock."""

from collections.abc import Callable
from datetime import UTC, datetime

EPOCH_MS = 1_420_070_400_000
Clock = Callable[[], float]


class Snowflakes:
    """Gives out ids that only ever grow, stamped with the server's clock."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._last = 0
        self._guilds = 0

    def next(self) -> int:
        stamped = (int(self._clock() * 1000) - EPOCH_MS) << 22
        self._last = max(self._last + 1, stamped)
        return self._last

    def next_guild(self) -> int:
        """Guilds born a millisecond apart, so that they spread over the shards (shard = id >> 22 % count)."""
        self._guilds += 1
        return (100_000_000_000 + self._guilds) << 22


def iso(seconds: float) -> str:
    """A POSIX time the way Discord writes it."""
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="microseconds")
