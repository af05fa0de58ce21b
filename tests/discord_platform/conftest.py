"""A loopback Discord, a clock that tests move, and clubs that run on it."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import discord
import pytest

from adapters.discord import Discord
from adapters.shelf import Shelf
from bot.club.papers.library import RememberingLibrary
from bot.club.rounds.repository import Rounds
from bot.ports import Dispatcher, Store
from bot.service import Paperclub
from tests.loopback.discord import Channel, Guild, LoopbackDiscord, Person

TUESDAY = datetime(2026, 6, 2, 8, 0, tzinfo=UTC)
"""A Tuesday; in London the default week opens its vote four days later, and picks after six."""


class Time:
    """The moment it is, for the club and for Discord alike."""

    def __init__(self) -> None:
        self.now = TUESDAY

    def __call__(self) -> datetime:
        return self.now

    def posix(self) -> float:
        """The same for Discord."""
        return self.now.timestamp()

    def go(self, **by: float) -> None:
        """Let time pass: `go(hours=3)`."""
        self.now += timedelta(**by)


@pytest.fixture
def time() -> Time:
    """The clock of the test."""
    return Time()


@pytest.fixture
async def server(time: Time) -> AsyncIterator[LoopbackDiscord]:
    """A running loopback Discord."""
    async with LoopbackDiscord(clock=time.posix) as running:
        yield running


@pytest.fixture
def guild(server: LoopbackDiscord) -> Guild:
    """A guild the bot is in."""
    return server.add_guild("Reading group")


@pytest.fixture
def channel(server: LoopbackDiscord, guild: Guild) -> Channel:
    """Its channel for papers."""
    return server.add_channel(guild, "papers")


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Log in to the gateway again at once: the library waits five seconds before each further login."""

    async def no_wait(*_: object, **__: object) -> None:
        return

    monkeypatch.setattr(discord.Client, "before_identify_hook", no_wait)


@pytest.fixture
async def start(server: LoopbackDiscord, sqlite_store: Store, time: Time) -> AsyncIterator["Starter"]:
    """Starts platforms and ends them with the test."""
    starter = Starter(server, sqlite_store, time)
    yield starter
    await starter.stop()


async def eventually(true: Callable[[], object]) -> None:
    """Wait until the client has heard of something, for which it sets no event."""
    async with asyncio.timeout(5):
        while not true():  # noqa: ASYNC110 - there is nothing to wait on
            await asyncio.sleep(0.002)


class Starter:
    """Runs platforms against the server, as a process would."""

    def __init__(self, server: LoopbackDiscord, store: Store, time: Time) -> None:
        self.server, self.store, self.time = server, store, time
        self._running: list[asyncio.Task[None]] = []

    async def platform(self, dispatcher: Dispatcher, **options: Any) -> Discord:
        """A platform whose gateway is up, connected to this desk."""
        made = self.make(**options)
        await self.run(made, dispatcher)
        return made

    def make(self, **options: Any) -> Discord:
        """A platform that does not run yet."""
        quick: dict[str, Any] = {"api_url": self.server.api_url, "between_direct": 0.0, "settle": 0.0}
        return Discord(self.server.token, self.store, self.time, **quick | options)

    async def run(self, platform: Discord, dispatcher: Dispatcher) -> None:
        """Run it, and wait until it knows its guilds."""
        self._running.append(asyncio.create_task(platform.run(dispatcher)))
        await self.server.bot_ready()
        await eventually(lambda: platform._client and platform._client.is_ready())

    async def club(self, **options: Any) -> "Club":
        """The whole bot at work on the store, without a timer: tests say when it ticks."""
        platform = self.make(**options)
        paperclub = Paperclub(self.store, RememberingLibrary(Shelf(), self.store, self.time), [platform], self.time)
        await self.run(platform, paperclub.dispatcher)
        return Club(self, platform, paperclub)

    async def stop(self) -> None:
        """End everything that runs, as a signal would."""
        running, self._running = self._running, []
        for task in running:
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await task


class Club:
    """A bot at work, and hands to lead a club's week with."""

    def __init__(self, starter: Starter, platform: Discord, paperclub: Paperclub) -> None:
        self.starter, self.platform, self.paperclub = starter, platform, paperclub
        self.server, self.time = starter.server, starter.time

    async def tick(self, **by: float) -> None:
        """Let time pass; the club does what comes due on the way at its own moment."""
        end = self.time.now + timedelta(**by)
        while (coming := await self._next_due()) and coming < end:
            await self._tick(max(coming, self.time.now + timedelta(seconds=1)))
        await self._tick(max(end, self.time.now))

    async def _tick(self, now: datetime) -> None:
        self.time.now = now
        await self.paperclub.week.stay_awake(now)
        await self.paperclub.tick(now)

    async def _next_due(self) -> datetime | None:
        async with self.starter.store.read() as repos:
            return await repos[Rounds].next_due()

    async def found(self, admin: Person, channel: Channel) -> None:
        """Start a club in a channel."""
        ask = admin.slash(channel, "club start", name="The Margin Notes", zone="Europe/London")
        assert "begins" in await ask.text()

    async def pick(self, admin: Person, channel: Channel, paper: str = "1706.03762") -> None:
        """Pick a paper now and post its card."""
        await admin.slash(channel, "club pick", paper=paper, when="now").message()
        await self.tick()

    async def restart(self) -> "Club":
        """End the process and start another one on the same database."""
        await self.starter.stop()
        return await self.starter.club()


@pytest.fixture
def admin(server: LoopbackDiscord, guild: Guild) -> Person:
    """Somebody who may manage the guild."""
    return server.add_admin("ann", guild)


@pytest.fixture
def ben(server: LoopbackDiscord, guild: Guild) -> Person:
    """A member like any other."""
    return server.add_person("ben", guild)


@pytest.fixture
def no_naps(monkeypatch: pytest.MonkeyPatch) -> None:
    """The library's pauses between its own tries pass at once."""
    real = asyncio.sleep

    class Hurried:
        """The asyncio module, in a hurry."""

        def __getattr__(self, name: str) -> Any:
            return getattr(asyncio, name)

        async def sleep(self, _seconds: float) -> None:
            await real(0)

    monkeypatch.setattr(discord.http, "asyncio", Hurried())
    monkeypatch.setattr("discord.webhook.async_.asyncio", Hurried())
