"""What keeps the numbers: nothing, where nobody asks for them."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol

from bot.health.measures import Kind, Measure


class Meter(Protocol):
    """Keeps numbers of this process. Never raises, and never waits."""

    def add(self, measure: Measure, amount: float, **labels: str) -> None:
        """To a counter this much more; of a duration, one of so many seconds."""

    def put(self, measure: Measure, amount: float, **labels: str) -> None:
        """A gauge is this now."""

    def text(self) -> tuple[str, bytes]:
        """All of it for whoever collects it: the media type, and what to send."""
        ...


class NoMeter:
    """A `Meter` that keeps nothing."""

    def add(self, measure: Measure, amount: float, **labels: str) -> None:
        """Nothing is kept."""

    def put(self, measure: Measure, amount: float, **labels: str) -> None:
        """Nothing is kept."""

    def text(self) -> tuple[str, bytes]:
        """Nothing."""
        return "text/plain; charset=utf-8", b""


@contextmanager
def timed(meter: Meter, measure: Measure, **labels: str) -> Iterator[None]:
    """How long the block takes is added, whatever comes of it."""
    assert measure.kind is Kind.DURATION, measure  # noqa: S101 - a mistake in the code, not at run time
    start = time.perf_counter()
    try:
        yield
    finally:
        meter.add(measure, time.perf_counter() - start, **labels)
