"""Discord keeps the contract of a platform."""

import pytest

from tests.contract.dispatcher import ScriptedDispatcher
from tests.contract.platform import PlatformContract
from tests.discord_platform.conftest import Starter
from tests.discord_platform.stage import DiscordStage
from tests.loopback.discord import Channel, Guild


class TestDiscord(PlatformContract):
    """In a text channel."""

    @pytest.fixture
    async def stage(
        self, start: Starter, guild: Guild, channel: Channel, dispatcher: ScriptedDispatcher
    ) -> DiscordStage:
        """An empty channel of a guild."""
        return DiscordStage(start.server, await start.platform(dispatcher), guild, channel)
