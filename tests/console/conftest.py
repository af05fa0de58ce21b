"""A console with a clock that stands still, and people in front of it."""

from datetime import UTC, datetime, timedelta

import pytest

from adapters.console import Console
from bot.ports import Dispatcher
from tests.console.stage import ConsoleStage
from tests.contract.dispatcher import ScriptedDispatcher


class StandingClock:
    """Stands at a Monday morning until it is moved."""

    def __init__(self) -> None:
        self.now = datetime(2026, 6, 1, 7, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    async def pass_time(self, length: timedelta) -> None:
        """Move on."""
        self.now += length


@pytest.fixture
def clock() -> StandingClock:
    """The console's clock."""
    return StandingClock()


@pytest.fixture
def dispatcher() -> ScriptedDispatcher:
    """A dispatcher that answers by a script."""
    return ScriptedDispatcher()


@pytest.fixture
def console(clock: StandingClock) -> Console:
    """A console whose posts are read in Berlin."""
    return Console(clock, zone="Europe/Berlin")


@pytest.fixture
def stage(console: Console, dispatcher: Dispatcher) -> ConsoleStage:
    """People in front of the console."""
    return ConsoleStage(console, dispatcher)
