"""The server's time: a clock that tests can move, and the list of what happens when."""

import asyncio
import contextlib
import heapq
import itertools
import time
from collections.abc import Callable
from dataclasses import dataclass, field

Clock = Callable[[], float]

# A clock that is not the wall's may jump without a word: while something is due it is looked at this often (seconds).
LOOK_EVERY = 0.02


class ManualClock:
    """A clock that stands still until a test moves it; seconds since 1970."""

    def __init__(self, start: float | None = None) -> None:
        self.now = time.time() if start is None else start

    def __call__(self) -> float:
        return self.now

    def advance(self, seconds: float) -> None:
        """Moves the time forward; what fell due happens within a blink."""
        self.now += seconds


@dataclass(order=True)
class Appointment:
    """Something that happens at a moment of the server's clock unless it is called off."""

    moment: float
    order: int
    action: Callable[[], None] = field(compare=False)
    called_off: bool = field(default=False, compare=False)

    def call_off(self) -> None:
        self.called_off = True


class Timetable:
    """Runs actions at moments of the server's clock, in order."""

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self._due: list[Appointment] = []
        self._order = itertools.count()
        self._news = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    def at(self, moment: float, action: Callable[[], None]) -> Appointment:
        """Makes an appointment; a moment that has passed means at once."""
        appointment = Appointment(moment, next(self._order), action)
        heapq.heappush(self._due, appointment)
        if self._due[0] is appointment:
            self._news.set()
        return appointment

    def start(self) -> None:
        self._task = asyncio.create_task(self._run())

    async def stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._task

    async def _run(self) -> None:
        while True:
            self._news.clear()
            self._do_what_is_due()
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._news.wait(), self._patience())

    def _do_what_is_due(self) -> None:
        while self._due and (self._due[0].called_off or self._due[0].moment <= self.clock()):
            appointment = heapq.heappop(self._due)
            if not appointment.called_off:
                appointment.action()

    def _patience(self) -> float | None:
        if not self._due:
            return None
        remaining = max(self._due[0].moment - self.clock(), 0.0)
        return remaining if self.clock is time.time else min(remaining, LOOK_EVERY)
