"""The three platforms as homes that outlive the bot's processes, for kills on purpose."""

from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Protocol

from adapters.console import Console
from bot.chat.account import Account
from bot.chat.place import Place
from bot.ports import Platform, Store
from tests.contract.dispatcher import ScriptedDispatcher
from tests.discord_platform.conftest import Starter, Time
from tests.loopback.discord import LoopbackDiscord
from tests.loopback.slack import LoopbackSlack, ManualClock
from tests.slack.conftest import a_platform, an_app, running

MONDAY = datetime(2026, 6, 1, 7, tzinfo=UTC)


class Home(Protocol):
    """A channel, a person in it, and the platform's clock."""

    place: Place
    account: Account

    def process(self, store: Store) -> AbstractAsyncContextManager[Platform]:
        """A platform of a new process of the bot, until the process dies."""
        ...

    def lose_the_answer(self) -> None:
        """The next message is accepted, and its answer lost."""
        ...

    async def seen(self) -> list[str]:
        """Every message of the bot's that anybody sees: in the channel, its threads, and to the person alone."""
        ...

    def go(self, length: timedelta) -> datetime:
        """Let so much time pass; the moment it is then."""
        ...


class ConsoleHome:
    """A console without a memory for keys."""

    def __init__(self) -> None:
        self.now = MONDAY
        self.world = Console(lambda: self.now, forgetful=True)
        self.place, self.account = self.world.place(), self.world.meet("Ada")

    @asynccontextmanager
    async def process(self, store: Store) -> AsyncIterator[Platform]:
        yield self.world

    def lose_the_answer(self) -> None:
        for channel in (self.place.channel, f"@{self.account.user}"):
            self.world.fails(channel, TimeoutError(), times=1, accepted=True)

    async def seen(self) -> list[str]:
        return [one.post.title for one in self.world.messages]

    def go(self, length: timedelta) -> datetime:
        self.now += length
        return self.now


class DiscordHome:
    """A text channel of a loopback Discord."""

    def __init__(self, server: LoopbackDiscord, time: Time) -> None:
        self.server, self.time = server, time
        self.guild = server.add_guild()
        self.channel = server.add_channel(self.guild)
        self.place = Place("discord", str(self.guild.id), str(self.channel.id))
        self.ada = server.add_person("ada", self.guild)
        self.account = Account(platform="discord", workspace="discord", user=str(self.ada.id), name="Ada")

    @asynccontextmanager
    async def process(self, store: Store) -> AsyncIterator[Platform]:
        starter = Starter(self.server, store, self.time)
        try:
            yield await starter.platform(ScriptedDispatcher())
        finally:
            await starter.stop()

    def lose_the_answer(self) -> None:
        self.server.faults.drop_answer("POST /channels/*/messages")

    async def seen(self) -> list[str]:
        places = [self.channel, *self.server.threads(self.channel), self.ada.dm]
        return [self.server.text(one) for place in places for one in self.server.messages(place, by_bot=True)]

    def go(self, length: timedelta) -> datetime:
        self.time.now += length
        return self.time.now


class SlackHome:
    """A channel of a loopback Slack."""

    def __init__(self, slack: LoopbackSlack, clock: ManualClock) -> None:
        self.slack, self.clock = slack, clock
        self.workspace = slack.workspace()
        self.ada = self.workspace.person("ada")
        self.channel = self.workspace.channel("papers", self.ada)
        self.place = Place("slack", self.workspace.id, self.channel.id)
        self.account = Account(platform="slack", workspace=self.workspace.id, user=self.ada.id, name="Ada")

    @asynccontextmanager
    async def process(self, store: Store) -> AsyncIterator[Platform]:
        platform = a_platform(self.slack, self.workspace.token, store)
        async with running(self.slack, platform, ScriptedDispatcher()):
            yield platform

    def lose_the_answer(self) -> None:
        self.slack.faults.order("chat.postMessage", "drop_answer")

    async def seen(self) -> list[str]:
        places = [self.channel, self.workspace.direct(self.ada)]
        return [self.slack.read(one) for place in places for one in self.workspace.posts(place)]

    def go(self, length: timedelta) -> datetime:
        self.clock.advance(length.total_seconds())
        return datetime.fromtimestamp(self.clock(), UTC)


@asynccontextmanager
async def a_home(platform: str) -> AsyncIterator[Home]:
    """An empty home on this platform."""
    if platform == "discord":
        time = Time()
        async with LoopbackDiscord(clock=time.posix) as server:
            yield DiscordHome(server, time)
    elif platform == "slack":
        clock = ManualClock(MONDAY.timestamp())
        async with LoopbackSlack(app=an_app(), clock=clock) as slack:
            yield SlackHome(slack, clock)
    else:
        yield ConsoleHome()
