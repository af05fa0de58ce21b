"""Hostile and broken payloads: they end nothing and change nothing."""

import asyncio
import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.ports import Store
from tests.discord_platform.conftest import Starter, Time
from tests.loopback.discord import LoopbackDiscord
from tests.storm.bad_input import flood
from tests.storm.broken import broken, of_discord
from tests.storm.homes import DiscordHome
from tests.storm.inbound import an_entrance, everything

_FEW = settings(max_examples=5, deadline=None, suppress_health_check=list(HealthCheck))


@pytest.mark.parametrize("platform", ["discord", "slack"])
@_FEW
@given(seed=st.integers(0, 2**32))
def test_broken_payloads_change_nothing(tmp_path_factory: pytest.TempPathFactory, platform: str, seed: int) -> None:
    """Missing keys, other types, huge values, stale ids, no rights: the adapter goes on, the club's tables stay."""
    url = f"sqlite:///{tmp_path_factory.mktemp('input') / 'club.db'}"
    assert asyncio.run(flood(platform, url, seed, 60)) == []


async def test_the_gateway_outlives_an_interaction_that_cannot_be_read(sqlite_store: Store) -> None:
    """discord.py itself fails at it; the connection stays, and the next command is answered."""
    time = Time()
    async with LoopbackDiscord(clock=time.posix) as server:
        home = DiscordHome(server, time)
        starter = Starter(server, sqlite_store, time)
        try:
            club = await starter.club()
            dice = random.Random(5)
            for _ in range(20):
                sound = of_discord(dice, str(home.guild.id), str(home.channel.id), str(home.ada.id), time.posix())
                server.gateway.dispatch("INTERACTION_CREATE", broken(sound, dice), guild_id=home.guild.id)
            assert "paper" in await home.ada.slash(home.channel, "paper help").text()
            assert club.platform._client is not None
            assert server.gateway.identifies == 1
        finally:
            await starter.stop()


@pytest.mark.parametrize(("rights", "pauses"), [("-1", False), ("9" * 400, False), ("0", False), ("32", True)])
async def test_rights_that_cannot_be(sqlite_url: str, sqlite_store: Store, rights: str, pauses: bool) -> None:
    """All bits are set in -1, and in some a huge number: neither makes anybody an organizer; manage_guild does."""
    async with an_entrance("discord", sqlite_store) as entrance:
        before, dice = await everything(sqlite_url), random.Random(1)
        payload = next(one for one in iter(lambda: entrance.payload(dice), None) if "'pause'" in str(one["data"]))
        payload["type"], payload["member"]["permissions"] = 2, rights
        await entrance.take(payload)
        assert (await everything(sqlite_url) != before) == pauses


def test_payloads_are_really_broken() -> None:
    """A seed gives the same payload again, and it differs from a sound one."""
    sound = of_discord(random.Random(1), "1", "2", "3", 1.8e9)
    spoilt = broken(sound, random.Random(2))
    assert spoilt == broken(sound, random.Random(2))
    assert spoilt != sound
