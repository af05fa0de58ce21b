"""The console keeps the platform contract, with and without its memory for keys."""

import pytest

from adapters.console import Console
from tests.console.conftest import StandingClock
from tests.contract.platform import PlatformContract
from tests.contract.stage import Stage


class TestConsole(PlatformContract):
    """The console as it is."""


class TestForgetfulConsole(PlatformContract):
    """The console that knows an earlier attempt only when it is asked to look for it."""

    @pytest.fixture
    def console(self, clock: StandingClock) -> Console:
        """One that forgets."""
        return Console(clock, forgetful=True)


def test_the_console_is_a_stage(stage: Stage) -> None:
    """Its stage offers all that the contract's conversations need; mypy holds the signatures."""
    assert stage.platform.name == "console"
