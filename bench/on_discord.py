"""Answers on Discord: the whole bot against a bare discord.py command that says "pong", over a loopback server."""

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import timedelta
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import discord
from discord import app_commands

from adapters.discord import Discord
from adapters.shelf import Shelf
from adapters.store import open_store
from bench.club import START
from bench.measuring import percentile, resident, tell
from bot.club.papers.library import RememberingLibrary
from bot.service import Paperclub
from tests.loopback.discord import Channel, LoopbackDiscord, Person, Request

TIMES, MEMBERS = 200, 20
IN_FLIGHT, STORM = 32, 2_000
GUILDS = (1_000, 2_500)


class Bare(discord.AutoShardedClient):
    """One command, one word."""

    def __init__(self) -> None:
        super().__init__(intents=discord.Intents(guilds=True, guild_messages=True), guild_ready_timeout=0)
        self.tree = app_commands.CommandTree(self)

        @self.tree.command(name="pong", description="Says pong")
        async def pong(interaction: discord.Interaction) -> None:
            await interaction.response.send_message("pong", ephemeral=True)

    async def setup_hook(self) -> None:
        """Make the command known."""
        await self.tree.sync()


async def main() -> None:
    """One at a time, then many at once, then many idle guilds."""
    discord.Client.before_identify_hook = _no_wait  # type: ignore[method-assign] # the library waits 5 s before a login
    print("Discord: from INTERACTION_CREATE to the callback request, against a bare client's pong")
    async with _bare() as (server, member, place):
        server.requests.recording = False
        floor = await _pongs(lambda: member.slash(place, "pong"))
        await _many_at_once("bare pong", lambda _: member.slash(place, "pong"))
    async with _club() as (server, people, channel, club):
        server.requests.recording = False
        await _one_at_a_time(server, people, channel, club, floor)
        await _many_at_once("/paper my streak", lambda n: people[n % MEMBERS].slash(channel, "paper my streak"))
    for guilds in GUILDS:
        await _idle(guilds)


async def _pongs(pong: Callable[[], Request]) -> list[float]:
    """The client's paths are the library's globals, so the two bots are measured one after the other."""
    took = []
    for _ in range(TIMES):
        asked = pong()
        await asked.answered()
        took.append(asked.seconds or 0)
    tell("bare pong", took)
    return took


async def _one_at_a_time(
    server: LoopbackDiscord, people: list[Person], channel: Channel, club: "Club", floor: list[float]
) -> None:
    ballot = await server.wait_for_message(channel, "ballot is open")
    took: dict[str, list[float]] = {"/paper my streak": [], "a vote": [], "a critique handed in": []}
    card = await club.card()
    for number in range(TIMES):
        person = people[number % MEMBERS]
        form = await person.click(card, "Hand in a critique").modal()
        asks: dict[str, Callable[[], Request]] = {
            "/paper my streak": partial(person.slash, channel, "paper my streak"),
            "a vote": partial(person.choose, ballot, "1. Deep Residual Learning for Image Recognition"),
            "a critique handed in": partial(person.submit, form, {"add": "More seeds."}),
        }
        for name, ask in asks.items():
            asked = ask()
            await asked.answered()
            took[name].append(asked.seconds or 0)
    for name, values in took.items():
        tell(name, values, floor)


async def _many_at_once(name: str, request: Callable[[int], Request]) -> None:
    """How many answers a second with so many in flight, and how many came after Discord's three seconds."""
    gate, took = asyncio.Semaphore(IN_FLIGHT), []

    async def one(number: int) -> None:
        async with gate:
            asked = request(number)
            await asked.answered()
            took.append(asked.seconds or 0)

    start = time.perf_counter()
    await asyncio.gather(*(one(number) for number in range(STORM)))
    rate, late = STORM / (time.perf_counter() - start), sum(one > 3 for one in took)
    print(f"  {name:<30} {rate:7,.0f} a second with {IN_FLIGHT} in flight, {late} later than 3 s,"
          f" p99 {percentile(took, 0.99) * 1000:6.1f} ms", flush=True)  # fmt: skip


async def _idle(guilds: int) -> None:
    """What a club in each of many idle guilds adds to the client's memory."""
    before = resident()
    async with _bare(guilds):
        bare = resident() - before
    before = resident()
    async with _club(guilds):
        ours = resident() - before
    print(f"  {guilds:,} idle guilds: bare {bare:+.0f} MB, with a club each {ours:+.0f} MB"
          " (the loopback server's guilds in both)", flush=True)  # fmt: skip


@asynccontextmanager
async def _bare(guilds: int = 1) -> AsyncIterator[tuple[LoopbackDiscord, Person, Channel]]:
    async with LoopbackDiscord() as server:
        places = [server.add_guild(f"Guild {number}") for number in range(guilds)]
        channel, person = server.add_channel(places[0], "papers"), server.add_person("ben", places[0])
        discord.http.Route.BASE = server.api_url
        client = Bare()
        async with _running(client.start(server.token)):
            await server.bot_ready()
            yield server, person, channel
            await client.close()


class Club:
    """A club in the middle of a round, with the next vote open."""

    def __init__(self, server: LoopbackDiscord, channel: Channel) -> None:
        self._server, self._channel = server, channel

    async def card(self) -> Any:
        """The paper of the week."""
        thread = await self._server.wait_for_thread(self._channel, "Attention")
        return self._channel.messages[thread.id]


@asynccontextmanager
async def _club(guilds: int = 1) -> AsyncIterator[tuple[LoopbackDiscord, list[Person], Channel, Club]]:
    now = [START]
    with TemporaryDirectory() as folder:
        store = open_store(f"sqlite:///{Path(folder) / 'club.db'}")
        await store.open()
        async with LoopbackDiscord(clock=lambda: now[0].timestamp()) as server:
            places = [server.add_guild(f"Guild {number}") for number in range(guilds)]
            channels = [server.add_channel(place, "papers") for place in places]
            admin = server.add_admin("ann", *places)
            people = [server.add_person(f"m{number}", places[0]) for number in range(MEMBERS)]
            platform = Discord(server.token, store, lambda: now[0], api_url=server.api_url, settle=0.0)
            club = Paperclub(store, RememberingLibrary(Shelf(), store, lambda: now[0]), [platform], lambda: now[0])
            async with _running(platform.run(club.dispatcher)):
                await server.bot_ready()
                for channel in channels:
                    await admin.slash(channel, "club start", name="Bench", zone="Europe/Berlin").answered()
                if guilds == 1:
                    await _begin(club, admin, channels[0], people, now)
                yield server, people, channels[0], Club(server, channels[0])
        await store.close()


async def _begin(club: Paperclub, admin: Person, channel: Channel, people: list[Person], now: list[Any]) -> None:
    """One paper being read, another on an open ballot, everybody a member."""
    await admin.slash(channel, "club pick", paper="1706.03762", when="now").message()
    await admin.slash(channel, "paper nominate", paper="1512.03385").message()
    for person in people:
        await person.slash(channel, "paper my remind", when="off").answered()
    now[0] += timedelta(days=12)
    await club.week.stay_awake(now[0])
    await club.tick(now[0])
    now[0] -= timedelta(days=6)
    await club.relay.deliver(now[0])


@asynccontextmanager
async def _running(work: Awaitable[None]) -> AsyncIterator[None]:
    task = asyncio.ensure_future(work)
    try:
        yield
    finally:
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task


async def _no_wait(*_: object, **__: object) -> None:
    return
