"""The storm's time: compressed, and for the bot a little off now and then."""

import time
from datetime import UTC, datetime
from pathlib import Path


class StormClock:
    """The platforms' clock, which only runs forward; the bot reads its own from `file`, `offset` seconds off."""

    def __init__(self, file: Path, start: datetime, speed: float) -> None:
        self.file = file
        self._wall, self._start = time.time(), start.timestamp()
        self.speed, self.offset = speed, 0.0
        self._before: list[tuple[float, float]] = []  # when each speed began: on the wall, and on this clock
        self._write()

    def seconds(self) -> float:
        """The moment it is, since 1970, as the platforms count."""
        return self._start + (time.time() - self._wall) * self.speed

    def now(self) -> datetime:
        """The same as a moment."""
        return datetime.fromtimestamp(self.seconds(), UTC)

    def ago(self, wall: float) -> float:
        """What it said so many seconds of the wall ago, whatever its speed since; its start at the earliest."""
        then = time.time() - wall
        if then >= self._wall:
            return self._start + (then - self._wall) * self.speed
        later = (self._wall, self._start)
        for earlier in reversed(self._before):
            if then >= earlier[0]:
                return earlier[1] + (then - earlier[0]) / (later[0] - earlier[0]) * (later[1] - earlier[1])
            later = earlier
        return later[1]

    def run(self, speed: float) -> None:
        """From now on so many times as fast as the wall's."""
        self._before.append((self._wall, self._start))
        self._start, self._wall, self.speed = self.seconds(), time.time(), speed
        self._write()

    def step(self, offset: float) -> None:
        """From now on the bot's clock is so many seconds off."""
        self.offset = offset
        self._write()

    def _write(self) -> None:
        new = self.file.with_suffix(".new")
        new.write_text(f"{self._wall!r} {self._start!r} {self.speed!r} {self.offset!r}\n")
        new.replace(self.file)
