"""Connecting: the menu, shards, resumes, new sessions, a refused token."""

import asyncio

import pytest

from adapters.discord import Discord
from bot.chat.menu import Menu
from bot.ports import PlatformDown
from tests.contract.dispatcher import ScriptedDispatcher
from tests.discord_platform.conftest import Starter, Time
from tests.loopback.discord import Channel, LoopbackDiscord, Person

MENU = "PUT /applications/*/commands"


async def test_the_menu_is_registered_only_when_it_changed(
    start: Starter, server: LoopbackDiscord, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Once at the first start, not at a restart or a new session; again for a new version of the menu."""
    await start.platform(ScriptedDispatcher())
    assert len(server.requests.matching(MENU)) == 1
    server.gateway.forget_sessions()
    server.gateway.cut()
    await server.until(lambda: server.gateway.identifies == 2)
    await start.stop()
    await start.platform(ScriptedDispatcher())
    assert len(server.requests.matching(MENU)) == 1
    await start.stop()
    monkeypatch.setattr("adapters.discord.menu.MENU", Menu(()))
    await start.platform(ScriptedDispatcher())
    assert len(server.requests.matching(MENU)) == 2


async def test_a_menu_that_could_not_be_registered_does_not_stop_the_bot(
    start: Starter, server: LoopbackDiscord, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It connects, and registers it a little later."""
    monkeypatch.setattr("adapters.discord.platform._BETWEEN_LOOKS", 0.05)
    server.faults.fail(MENU, 503)
    await start.platform(ScriptedDispatcher())
    await server.until(lambda: len(server.commands) == 4)


async def test_a_club_asks_for_no_privileged_intent(start: Starter, server: LoopbackDiscord) -> None:
    """Only guilds: the gateway tells of nothing else."""
    await start.platform(ScriptedDispatcher())
    (session,) = server.gateway.sessions.values()
    assert session.intents == 1


async def test_nothing_is_lost_over_a_resume(
    start: Starter, server: LoopbackDiscord, channel: Channel, ben: Person
) -> None:
    """A command typed while the connection is gone is answered once it is back."""
    await start.platform(ScriptedDispatcher())
    server.gateway.cut()
    ask = ben.slash(channel, "paper now")
    assert "There is still time" in await ask.text()
    assert (server.gateway.resumes, server.gateway.identifies) == (1, 1)


@pytest.mark.parametrize("how", ["reconnect", "invalid", 1001, 4000, 4007, 4009])
async def test_the_connection_comes_back(
    start: Starter, server: LoopbackDiscord, channel: Channel, ben: Person, how: str | int
) -> None:
    """Asked to reconnect, told that the session is over, or cut off with a code: it goes on."""
    dispatcher = ScriptedDispatcher()
    await start.platform(dispatcher)
    before = server.gateway.resumes + server.gateway.identifies
    if how == "reconnect":
        server.gateway.ask_to_reconnect()
    elif how == "invalid":
        server.gateway.invalidate()
    else:
        await server.gateway.close(int(how))
    await server.until(lambda: server.gateway.resumes + server.gateway.identifies > before and server.gateway.ready)
    assert "There is still time" in await ben.slash(channel, "paper now").text()
    await server.until(lambda: dispatcher.reached[-2:] == [False, True])


async def test_a_connection_that_ends_for_good_is_made_anew(
    start: Starter, server: LoopbackDiscord, channel: Channel, ben: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After a code that discord.py gives up on (4013), a new client takes over."""
    monkeypatch.setattr("adapters.discord.platform._FIRST_PAUSE", 0.0)
    await start.platform(ScriptedDispatcher())
    await server.gateway.close(4013)
    await server.until(lambda: server.gateway.identifies == 2 and server.gateway.ready)
    assert "There is still time" in await ben.slash(channel, "paper now").text()


async def test_a_silent_connection_is_closed_and_made_anew(
    start: Starter, server: LoopbackDiscord, channel: Channel, ben: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the library itself does not notice that nothing comes any more, the watch does."""
    monkeypatch.setattr("adapters.discord.platform._FIRST_PAUSE", 0.0)
    monkeypatch.setattr("adapters.discord.platform._BETWEEN_LOOKS", 0.01)
    platform = await start.platform(ScriptedDispatcher())
    first = platform._client
    assert first is not None
    monkeypatch.setattr(first, "silent_for", lambda: 200.0)
    await server.until(lambda: server.gateway.identifies == 2 and server.gateway.ready)
    assert platform._client is not first
    assert "There is still time" in await ben.slash(channel, "paper now").text()


async def test_the_silence_is_measured(start: Starter) -> None:
    """The watch looks at the age of the last word from the gateway."""
    platform = await start.platform(ScriptedDispatcher())
    assert platform._client is not None
    assert 0.0 <= platform._client.silent_for() < 60.0


async def test_shards_as_many_as_the_gateway_asks_for(start: Starter, server: LoopbackDiscord) -> None:
    """Each guild is heard on its own shard, and answered."""
    server.gateway.shards = 3
    guilds = [server.add_guild(f"Club {number}") for number in range(6)]
    channels = [server.add_channel(guild) for guild in guilds]
    await start.platform(ScriptedDispatcher())
    assert sorted(session.shard for session in server.gateway.sessions.values()) == [0, 1, 2]
    for guild, place in zip(guilds, channels, strict=True):
        assert (
            "There is still time"
            in await server.add_person(f"reader-{guild.id}", guild).slash(place, "paper now").text()
        )


async def test_a_token_discord_does_not_know_is_said_plainly(
    start: Starter, server: LoopbackDiscord, time: Time
) -> None:
    """It will not get better by trying: the program ends with a sentence that does not hold the token."""
    platform = Discord("not-the-token", start.store, time, api_url=server.api_url)
    with pytest.raises(PlatformDown) as refused:
        await platform.run(ScriptedDispatcher())
    assert "DISCORD_TOKEN" in str(refused.value)
    assert "not-the-token" not in str(refused.value)


async def test_a_discord_that_is_down_is_tried_again(
    start: Starter, server: LoopbackDiscord, channel: Channel, ben: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    """At the first start nobody answers; then somebody does."""
    monkeypatch.setattr("adapters.discord.platform._FIRST_PAUSE", 0.0)
    server.faults.drop_before("GET /users/@me", times=3)
    await start.platform(ScriptedDispatcher())
    assert "There is still time" in await ben.slash(channel, "paper now").text()


async def test_everything_ends_when_it_is_told_to(start: Starter, server: LoopbackDiscord) -> None:
    """Cancelled, the platform closes its connection and returns."""
    platform = start.make()
    task = asyncio.create_task(platform.run(ScriptedDispatcher()))
    await server.bot_ready()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    await server.until(lambda: not server.gateway.ready)
