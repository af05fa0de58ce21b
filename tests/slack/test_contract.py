"""Slack keeps what every platform must keep."""

from collections.abc import AsyncIterator

import pytest

from tests.contract.dispatcher import ScriptedDispatcher
from tests.contract.platform import PlatformContract
from tests.contract.stage import Stage
from tests.loopback.slack import LoopbackSlack
from tests.slack.conftest import a_platform, an_app, running
from tests.slack.stage import SlackStage


class TestSlack(PlatformContract):
    """The whole contract, over Socket Mode."""

    @pytest.fixture
    async def stage(self, dispatcher: ScriptedDispatcher) -> AsyncIterator[Stage]:
        """A workspace with the bot running in it."""
        async with LoopbackSlack(app=an_app()) as slack:
            workspace = slack.workspace()
            async with running(slack, a_platform(slack, workspace.token), dispatcher) as platform:
                made: Stage = SlackStage(slack, workspace, platform)
                yield made
