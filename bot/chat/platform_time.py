"""What a platform's clock shows, as far as it has been heard: how long ago something happened there.

The machine's own clock may be off by hours. So a platform's is read from what it sends: the date of an answer over
HTTP, the moment an interaction was made. Each says that the platform's clock was there already when it came, so the
latest of them, carried on by a steady counter, is a moment that has surely passed there. Ages told by it are never
too long, so nothing is refused for being old that is not.
"""

import time
from collections import deque
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

_DRIFT = 1e-4
"""By how much of the time passed two clocks may part at most; quartz is ten times better."""
_STALL = 0.5
"""Seconds in which nothing was done, after which what comes in may have waited."""
_AFTER = 1.0
"""Seconds in which what had waited is read."""


class PlatformTime:
    """The clock of one platform. `steady` counts its seconds, `speed` of which pass in one of this program's."""

    def __init__(self, steady: Callable[[], float] = time.monotonic, speed: Callable[[], float] = lambda: 1.0) -> None:
        self._steady, self._speed = steady, speed
        self._heard: tuple[float, float] | None = None  # the platform's clock, and the counter then
        self._awake = steady()
        self._stalls: deque[tuple[float, float]] = deque(maxlen=8)

    def heard(self, moment: datetime) -> None:
        """The platform's clock shows this, or has shown it."""
        now, seconds = self._steady(), moment.timestamp()
        known = self._seconds(now)
        if known is None or seconds > known:
            self._heard = seconds, now

    def answered(self, headers: Mapping[str, str]) -> None:
        """The platform answered over HTTP, with the date that every server of its kind sends.
        https://www.rfc-editor.org/rfc/rfc9110.html#name-date
        """
        try:
            date = parsedate_to_datetime(headers.get("Date", ""))
        except ValueError:
            return
        self.heard(date if date.tzinfo else date.replace(tzinfo=UTC))

    def waited(self, made: datetime) -> timedelta:
        """How long ago this was, at least, in this program's seconds."""
        now = self._seconds(self._steady())
        if now is None:
            return timedelta()
        return timedelta(seconds=max(now - made.timestamp(), 0.0) / self._speed())

    def awake(self) -> None:
        """To be told again and again, more often than every half second: when it is not, the program stood still."""
        now = self._steady()
        if now - self._awake > _STALL * self._speed():
            self._stalls.append((self._awake, now))
        self._awake = now

    def arrived(self) -> tuple[datetime | None, timedelta]:
        """Of something that bears no time and is read now: when it may have come, at the earliest, and how long ago.

        While the program stood still, it may have waited. No moment is told where the platform's clock is unknown.
        """
        now = self._steady()
        self.awake()
        since = min([now, *(began for began, ended in self._stalls if now - ended < _AFTER * self._speed())])
        moment = self._seconds(since)
        came = None if moment is None else datetime.fromtimestamp(moment, UTC)
        return came, timedelta(seconds=(now - since) / self._speed())

    def _seconds(self, when: float) -> float | None:
        if self._heard is None:
            return None
        seconds, then = self._heard
        return seconds + (when - then) * (1 - _DRIFT)
