"""A clock for tests of the whole program: it reads a file that says how fast time passes and where it stands.

The environment variable `PAPERCLUB_CLOCK_FILE` names the file. It holds four numbers: at the wall's moment `wall`
(seconds since 1970) the club's clock showed `start`; since then it has run `speed` times as fast, and is `offset`
seconds off.
"""

import os
import time
from datetime import UTC, datetime
from pathlib import Path

VARIABLE = "PAPERCLUB_CLOCK_FILE"


class CompressedClock:
    """`bot.ports.Clock` by such a file, read anew whenever it was written anew."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._read = (0, 0)
        self._wall = self._start = self._offset = 0.0
        self._speed = 1.0

    def __call__(self) -> datetime:
        self._look()
        passed = (time.time() - self._wall) * self._speed
        return datetime.fromtimestamp(self._start + passed + self._offset, UTC)

    def steady(self) -> float:
        """Its seconds, however far off it is: the platforms' clock in such tests."""
        self._look()
        return self._start + (time.time() - self._wall) * self._speed

    @property
    def speed(self) -> float:
        """How many seconds pass in one of the wall's."""
        self._look()
        return self._speed

    def wall(self, moment: datetime) -> datetime:
        """When it is that moment on the wall, as the file stands."""
        self._look()
        passed = (moment.timestamp() - self._start - self._offset) / self._speed
        return datetime.fromtimestamp(self._wall + passed, UTC)

    def _look(self) -> None:
        known = self._file.stat()
        if self._read != (known.st_ino, known.st_mtime_ns):
            self._wall, self._start, self._speed, self._offset = map(float, self._file.read_text().split())
            self._read = (known.st_ino, known.st_mtime_ns)


def compressed() -> CompressedClock | None:
    """The clock the environment asks for; None for the wall's own."""
    file = os.environ.get(VARIABLE)
    return CompressedClock(Path(file)) if file else None
