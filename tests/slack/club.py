"""A club in Slack: the real core over SQLite and the shelf of papers, the platform, people, and a clock to turn."""

import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

from adapters.shelf import Shelf
from adapters.slack import Slack
from bot.chat.place import Place
from bot.club.papers.library import RememberingLibrary
from bot.club.rounds.repository import Rounds
from bot.ports import Dispatcher, Library, Store
from bot.service import Paperclub
from tests.loopback.slack import App, Channel, Interaction, LoopbackSlack, Message, Person
from tests.slack.conftest import running, settings

TUESDAY = datetime(2026, 6, 2, 8, tzinfo=UTC)
ATTENTION = "Attention Is All You Need"


class Turned:
    """A clock that runs as fast as any, from that Tuesday on, and can be turned forward. Slack's and the club's."""

    def __init__(self) -> None:
        self._ahead = TUESDAY.timestamp() - time.time()

    def __call__(self) -> datetime:
        return datetime.fromtimestamp(self.seconds(), UTC)

    def seconds(self) -> float:
        """As Slack counts."""
        return time.time() + self._ahead

    def to(self, moment: datetime) -> None:
        """Turn it forward to this moment."""
        self._ahead += max((moment - self()).total_seconds(), 0)

    def by(self, **units: float) -> None:
        """Turn it forward by so much."""
        self.to(self() + timedelta(**units))


class Club:
    """Everything a test needs at hand. `core` and `platform` are of the process that runs."""

    def __init__(self, slack: LoopbackSlack, clock: Turned, store: Store, library: Library) -> None:
        self.slack, self.clock, self.store, self.library = slack, clock, store, library
        self.workspace = slack.workspace("Readers")
        self.ada = self.workspace.person("ada", display_name="Ada", tz="Europe/Berlin", is_admin=True)
        self.bob = self.workspace.person("bob", display_name="Bob", tz="America/New_York")
        self.channel = self.workspace.channel("papers", self.ada, self.bob)
        self.platform: Slack
        self.core: Paperclub
        self._processes: list[Slack] = []

    @asynccontextmanager
    async def process(self, dispatcher: Dispatcher | None = None, **changes: Any) -> AsyncIterator["Club"]:
        """The bot runs until the end of the block; a second one in it is a process of its own."""
        token = "" if changes.get("client_id") else self.workspace.token
        platform = Slack(settings(self.slack, token, **changes), self.store, self.clock)
        remembering = RememberingLibrary(self.library, self.store, self.clock)
        core = Paperclub(self.store, remembering, [platform], self.clock)
        self.platform, self.core = platform, core
        self._processes.append(platform)
        async with running(self.slack, platform, dispatcher or core.dispatcher, http=changes.get("mode") == "http"):
            yield self

    @property
    def home(self) -> Place:
        return Place("slack", self.workspace.id, self.channel.id)

    async def ask(self, person: Person, line: str, channel: Channel | None = None) -> Interaction:
        """Type a command in the channel; acknowledged and answered when this returns."""
        word, _, text = line.partition(" ")
        return await self.settled(await person.command(word, text, channel or self.channel))

    async def settled(self, asked: Interaction) -> Interaction:
        """Wait until everything that was asked is answered."""
        await asked.acked()
        await self.idle()
        return asked

    async def idle(self) -> None:
        """Wait until nothing is under way."""
        running = [one._tasks for one in self._processes]
        await self.slack.until(
            lambda: self.slack.deliveries.idle and not any(tasks._running for tasks in running), "the answer"
        )

    async def tick(self) -> None:
        """Let the week go on and the outbox be emptied."""
        await self.core.tick(self.clock())
        await self.idle()

    async def until_post(self, words: str) -> Message:
        """Turn the clock to what comes next, again and again, until a post with these words stands in the channel."""
        for _ in range(60):
            found = [one for one in self.workspace.posts(self.channel) if words in self.slack.read(one)]
            if found:
                return found[-1]
            async with self.store.read() as repos:
                coming = await repos[Rounds].next_due()
            await self.core.week.stay_awake(self.clock())
            self.clock.to(coming or self.clock() + timedelta(minutes=1))
            await self.core.week.stay_awake(self.clock())
            await self.tick()
        raise AssertionError(f"no post with {words!r}\n{self.slack.describe()}")

    async def founded(self) -> "Club":
        """A club exists in the channel."""
        await self.ask(self.ada, "/club start The Margin Notes zone: Europe/Berlin")
        return self

    async def reading(self) -> Message:
        """A paper is picked: its card."""
        await self.founded()
        await self.ask(self.ada, "/paper nominate 1706.03762 pitch: everything since stands on it")
        return await self.until_post("Paper of the week")

    async def events(self) -> list[str]:
        """What the organizers were told directly."""
        return [self.slack.read(one) for one in self.workspace.posts(self.workspace.direct(self.ada))]


@asynccontextmanager
async def a_club(store: Store, app: App, library: Library | None = None) -> AsyncIterator[Club]:
    """A workspace with people in it; nothing runs yet."""
    clock = Turned()
    async with LoopbackSlack(app=app, clock=clock.seconds) as slack:
        yield Club(slack, clock, store, library or Shelf())
