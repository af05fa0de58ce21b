"""Lost sockets, shards, compression and scripted faults on the loopback Discord, with the unmodified client."""

import asyncio
import contextlib
import json
import zlib
from typing import Any

import aiohttp
import discord
import pytest

from tests.loopback.discord import LoopbackDiscord
from tests.loopback.discord_client import Start, code_of, eventually, place
from tests.loopback.discord_client import clock as clock
from tests.loopback.discord_client import server as server
from tests.loopback.discord_client import start as start


@pytest.mark.parametrize("how", ["cut", "close", "reconnect", "invalid"])
async def test_resume_replays_what_was_missed(server: LoopbackDiscord, start: Start, how: str) -> None:
    """After a lost socket, a close code, op 7 or op 9 the client resumes and misses nothing."""
    guild = server.add_guild()
    channel, ada = server.add_channel(guild), server.add_person("ada", guild)
    bot = await start()
    if how == "cut":
        server.gateway.cut()
    elif how == "close":
        await server.gateway.close(4000)
    elif how == "reconnect":
        server.gateway.ask_to_reconnect()
    else:
        server.gateway.invalidate(resumable=True)
    ada.say(channel, "while you were away")
    await eventually(lambda: bot.heard and server.gateway.resumes)
    assert (server.gateway.identifies, server.gateway.resumes, len(bot.heard)) == (1, 1, 1)


async def test_forgotten_session_is_started_anew(server: LoopbackDiscord, start: Start) -> None:
    """A resume of an unknown session is invalid and the client identifies again."""
    server.add_guild()
    await start()
    server.gateway.forget_sessions()
    server.gateway.cut()
    await server.until(lambda: server.gateway.identifies == 2)


async def test_silent_gateway_is_noticed(server: LoopbackDiscord, start: Start) -> None:
    """A server that stops acknowledging heartbeats is left and resumed elsewhere."""
    server.add_guild()
    server.gateway.heartbeat_seconds = 0.05
    await start(heartbeat_timeout=0.3)
    server.gateway.acknowledges = False
    await server.until(lambda: server.gateway.resumes > 0)
    server.gateway.acknowledges = True


@pytest.mark.parametrize("code", [4004, 4010, 4013, 4014])
async def test_fatal_close_codes_reach_the_client(server: LoopbackDiscord, start: Start, code: int) -> None:
    """The client gives up at the codes that it cannot mend."""
    server.add_guild()
    bot = await start()
    await server.gateway.close(code)
    await eventually(lambda: bot.is_closed())
    assert server.gateway.sessions == {}


async def test_privileged_intents_are_refused(server: LoopbackDiscord, start: Start) -> None:
    """Asking for an intent that is not switched on is closed with 4014; switched on, content is there."""
    guild = server.add_guild()
    channel, ada = server.add_channel(guild), server.add_person("ada", guild)
    intents = discord.Intents(guilds=True, guild_messages=True, message_content=True)
    with pytest.raises(discord.PrivilegedIntentsRequired):
        await start(intents=intents)
    server.allow_privileged_intents(1 << 15)
    bot = await start(intents=intents)
    ada.say(channel, "my thoughts")
    await eventually(lambda: bot.heard)
    assert bot.heard[0].content == "my thoughts"


async def test_shards_get_their_own_guilds(server: LoopbackDiscord, start: Start) -> None:
    """With two shards each guild's events go to its shard only."""
    guilds = [server.add_guild(f"Group {number}") for number in range(2)]
    channels = [server.add_channel(guild) for guild in guilds]
    server.gateway.shards = 2
    bot = await start()
    assert sorted(guild.shard_id for guild in bot.guilds) == [0, 1]
    people = [server.add_person("ada", guild) for guild in guilds]
    for person, channel in zip(people, channels, strict=True):
        assert await person.slash(channel, "paper ping").text() == "pong"


class _ZlibContext:
    """What discord.py uses where zstandard is not installed."""

    COMPRESSION_TYPE = "zlib-stream"

    def __init__(self) -> None:
        self.context = zlib.decompressobj()

    def decompress(self, data: bytes, /) -> str | None:
        assert data.endswith(b"\x00\x00\xff\xff")
        return self.context.decompress(data).decode()


@pytest.mark.parametrize("scheme", ["zlib-stream", "zstd-stream"])
async def test_compression(server: LoopbackDiscord, start: Start, monkeypatch: pytest.MonkeyPatch, scheme: str) -> None:
    """Both transport compressions carry a whole conversation."""
    context = discord.utils._ZstdDecompressionContext if scheme == "zstd-stream" else _ZlibContext
    monkeypatch.setattr(discord.utils, "_ActiveDecompressionContext", context)
    guild = server.add_guild()
    channel, ada = server.add_channel(guild), server.add_person("ada", guild)
    await start()
    assert await ada.slash(channel, "paper ping").text() == "pong"
    assert server.gateway.compressions == [scheme]


async def test_dropped_answer_after_acting(server: LoopbackDiscord, start: Start) -> None:
    """The message is there although the client never got the answer; with the same nonce it stays one."""
    channel = server.add_channel(server.add_guild())
    there = place(await start(), channel)
    server.faults.drop_answer("POST /channels/*/messages")
    with pytest.raises((aiohttp.ClientError, OSError)):
        await there.send("once", nonce="week-13")
    assert len(server.messages(channel)) == 1
    assert (await there.send("once", nonce="week-13")).id == server.messages(channel)[0].id
    server.faults.drop_before("POST /channels/*/messages")
    with pytest.raises((aiohttp.ClientError, OSError)):
        await there.send("never")
    assert len(server.messages(channel)) == 1


async def test_rate_limits_and_server_errors(server: LoopbackDiscord, start: Start) -> None:
    """The client waits out a 429 of a route or of the whole bot and retries; without Via it raises."""
    channel = server.add_channel(server.add_guild())
    there = place(await start(), channel)
    server.faults.rate_limit("POST /channels/*/messages", retry_after=0.01)
    await there.send("after the route's limit")
    server.faults.rate_limit("POST /channels/*/messages", retry_after=0.01, everywhere=True)
    await there.send("after the global limit")
    server.faults.rate_limit("POST /channels/*/messages", via=False)
    with pytest.raises(discord.HTTPException):
        await there.send("banned")
    server.buckets.limit("POST /channels/*/messages", 1, 0.05)
    await there.send("one")
    await there.send("two")
    sent = server.requests.matching("POST /channels/*/messages")
    assert [one.status for one in sent if one.status != 200] == [429, 429, 429]
    assert len(server.messages(channel)) == 4


async def test_hanging_request(server: LoopbackDiscord, start: Start) -> None:
    """A request that hangs is never answered; released, its connection is cut."""
    channel = server.add_channel(server.add_guild())
    there = place(await start(), channel)
    server.faults.hang("POST /channels/*/messages", after_acting=True)
    sending = asyncio.create_task(there.send("slow"))
    await server.until(lambda: bool(server.messages(channel)) and bool(server.requests.matching("POST /channels/**")))
    assert not sending.done()
    server.faults.release()
    with pytest.raises((aiohttp.ClientError, OSError)):
        await sending


async def test_bot_is_removed(server: LoopbackDiscord, start: Start) -> None:
    """Kicked, the bot loses the guild and its channels refuse it."""
    guild = server.add_guild()
    channel, root = server.add_channel(guild), server.add_admin("root", guild)
    bot = await start()
    there = place(bot, channel)
    root.kick(guild, server.bot)
    await eventually(lambda: "removed from Reading group" in bot.happened)
    assert await code_of(there.send("hello?")) == 50001


async def test_enforced_limit_without_patience(server: LoopbackDiscord) -> None:
    """A client that does not wait for its bucket gets 429 with the headers and the body that Discord sends."""
    channel = server.add_channel(server.add_guild())
    server.buckets.limit("POST /channels/*/messages", 1, 60)
    url, headers = f"{server.api_url}/channels/{channel.id}/messages", {"Authorization": f"Bot {server.token}"}
    async with aiohttp.ClientSession(headers=headers) as session:
        async with session.post(url, json={"content": "one"}) as response:
            assert response.headers["X-RateLimit-Remaining"] == "0"
        async with session.post(url, json={"content": "two"}) as response:
            told = await response.json()
    assert (response.status, told["global"]) == (429, False)
    assert 0 < told["retry_after"] <= 60
    assert "Via" in response.headers


async def test_storm_is_the_same_for_the_same_seed() -> None:
    """Random faults depend on the seed only, and end with `clear`."""

    async def weather(seed: int) -> list[int]:
        async with LoopbackDiscord(seed=seed) as server, aiohttp.ClientSession() as session:
            server.faults.storm(0.1, "GET /gateway")
            for _ in range(30):
                with contextlib.suppress(aiohttp.ClientError):
                    await (await session.get(f"{server.api_url}/gateway")).read()
            found = [request.status for request in server.requests]
            server.faults.clear()
            assert (await session.get(f"{server.api_url}/gateway")).status == 200
            return found

    first = await weather(7)
    assert first == await weather(7)
    assert {0, 200} < set(first)


@pytest.mark.parametrize(
    ("sent", "code"),
    [
        ({"op": 8, "d": {}}, 4003),
        ({"op": 2, "d": {"token": "wrong", "intents": 1}}, 4004),
        ({"op": 2, "d": {"token": "loopback-bot-token", "intents": 1 << 40}}, 4013),
        ({"op": 2, "d": {"token": "loopback-bot-token", "intents": 1, "shard": [2, 2]}}, 4010),
        ("nonsense", 4002),
    ],
)
async def test_rough_clients_are_closed(server: LoopbackDiscord, sent: Any, code: int) -> None:
    """Each mistake of a client at the gateway has its close code."""
    async with (
        aiohttp.ClientSession() as session,
        session.ws_connect(f"{server.gateway_url}?v=10&encoding=json") as socket,
    ):
        assert (await socket.receive_json())["op"] == 10
        await socket.send_str(sent if isinstance(sent, str) else json.dumps(sent))
        closing = await socket.receive()
    assert (closing.type, closing.data) == (aiohttp.WSMsgType.CLOSE, code)


async def test_outage_of_a_guild(server: LoopbackDiscord, start: Start) -> None:
    """A guild can be unavailable for a while; the client keeps it and has it back afterwards."""
    guild = server.add_guild()
    server.add_channel(guild)
    bot = await start()
    server.outage(guild)
    await eventually(lambda: bot.guilds[0].unavailable)
    server.outage_over(guild)
    await eventually(lambda: not bot.guilds[0].unavailable)


async def test_login_closed_at_first(server: LoopbackDiscord, start: Start) -> None:
    """A login that is closed with a mendable code is tried again."""
    server.add_guild()
    server.gateway.refuse_next_login(4000)
    await start()
    await server.bot_ready()
    assert server.gateway.identifies == 2
