"""A loopback Discord and Slack, a database, and bots that run on them as processes of their own."""

import asyncio
import os
import signal
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import bot
from adapters.store import open_store
from bot.chat.place import Home, Place
from bot.chat.post import Part, Post
from bot.club.clubs.model import Club
from bot.club.clubs.repository import Clubs
from bot.outbox.model import OutboxRow, Outcome
from bot.outbox.repository import Outbox
from tests.forked import Forked
from tests.loopback.discord import Channel as DiscordChannel
from tests.loopback.discord import Guild, LoopbackDiscord, Person
from tests.loopback.discord.reading import text_of
from tests.loopback.slack import Channel as SlackChannel
from tests.loopback.slack import LoopbackSlack, Workspace
from tests.loopback.slack import Person as SlackPerson
from tests.slack.conftest import an_app

_ROOT = Path(bot.__file__).parents[1]
PATIENCE = 30.0
"""Seconds a starting process may take on a busy machine."""


def now() -> datetime:
    """The present moment: processes have no other clock."""
    return datetime.now(UTC)


class Process:
    """A command of `paperclub`; what it says about itself goes to `log`."""

    def __init__(self, log: Path, environment: Mapping[str, str]) -> None:
        self._log, self._environment = log, environment
        self._running: Forked | None = None

    async def start(self, *command: str) -> "Process":
        """Start it; it is ready some time later."""
        kept = {name: value for name, value in os.environ.items() if name in ("PATH", "HOME", "LANG", "TMPDIR")}
        with self._log.open("ab") as log:
            self._running = Forked(
                *command, cwd=_ROOT, env={**kept, "NO_PROXY": "127.0.0.1", **self._environment},
                stdout=log, stderr=log,
            )  # fmt: skip
        return self

    @property
    def process(self) -> Forked:
        """The process that was started."""
        assert self._running is not None
        return self._running

    async def told(self, by: signal.Signals = signal.SIGTERM) -> int:
        """Send a signal; returns the exit status."""
        self.process.send_signal(by)
        return await self.ended()

    async def ended(self) -> int:
        """The exit status, once it ends."""
        async with asyncio.timeout(PATIENCE):
            return await self.process.wait()

    async def end(self) -> None:
        """Whatever became of it, it runs no more."""
        if self._running is not None and self._running.returncode is None:
            self._running.kill()
            await self._running.wait()

    @property
    def said(self) -> str:
        """What it wrote."""
        return self._log.read_text(errors="replace")


@dataclass
class Stage:
    """The platforms with a club's channel on each, and the database at `url`."""

    discord: LoopbackDiscord
    slack: LoopbackSlack
    url: str
    folder: Path
    guild: Guild = field(init=False)
    channel: DiscordChannel = field(init=False)
    admin: Person = field(init=False)
    workspace: Workspace = field(init=False)
    room: SlackChannel = field(init=False)
    ada: SlackPerson = field(init=False)
    processes: list[Process] = field(default_factory=list)
    arxiv: str = "http://127.0.0.1:1/"
    environment: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.guild = self.discord.add_guild("Readers")
        self.channel = self.discord.add_channel(self.guild, "papers")
        self.admin = self.discord.add_admin("ada", self.guild)
        self.workspace = self.slack.workspace("Readers")
        self.ada = self.workspace.person("ada", display_name="Ada", is_admin=True)
        self.room = self.workspace.channel("papers", self.ada)

    @property
    def discord_home(self) -> Place:
        """The channel on Discord."""
        return Place("discord", str(self.guild.id), str(self.channel.id))

    @property
    def slack_home(self) -> Place:
        """The channel on Slack."""
        return Place("slack", self.workspace.id, self.room.id)

    def config(self, **discord: object) -> Path:
        """A configuration of a bot on both platforms."""
        more = "".join(f"{name} = {value!r}\n" for name, value in discord.items()).replace("'", '"')
        file = self.folder / f"config-{len(self.processes)}.toml"
        file.write_text(
            f'[store]\nurl = "{self.url}"\n[arxiv]\napi_url = "{self.arxiv}"\n[clock]\ntick_seconds = 0.2\n'
            '[defaults]\nfeatures = "all"\n'
            f'[discord]\napi_url = "{self.discord.api_url}"\ntoken = "{self.discord.token}"\n{more}'
            f'[slack]\napi_url = "{self.slack.api_url}"\nbot_token = "{self.workspace.token}"\n'
            f'app_token = "{self.slack.app_token}"\n'
        )
        return file

    async def run(self, **discord: object) -> Process:
        """Another `paperclub run`, connected to both platforms when this returns."""
        sockets, shards = len(self.slack.sockets.connections), self.logged_in
        process = await self.command("run", "--config", str(self.config(**discord)))
        await self.slack.until(
            lambda: len(self.slack.sockets.connections) > sockets or process.process.returncode is not None,
            "a socket", PATIENCE,
        )  # fmt: skip
        await self.discord.until(lambda: self.logged_in > shards, "no login", PATIENCE)
        assert process.process.returncode is None, process.said
        return process

    async def command(self, *words: str) -> Process:
        """Start any command."""
        process = Process(self.folder / f"log-{len(self.processes)}", self.environment)
        self.processes.append(process)
        return await process.start(*words)

    @property
    def logged_in(self) -> int:
        """How many shards are connected to Discord."""
        return sum(session.connection is not None for session in self.discord.gateway.sessions.values())

    async def club(self) -> Club:
        """A club with both channels, written into the database."""
        store = open_store(self.url)
        await store.open()
        async with store.write() as repos:
            club = await repos[Clubs].add(Club(name="Readers", zone="Europe/Berlin", created_at=now()))
            for place in (self.discord_home, self.slack_home):
                await repos[Clubs].add_home(Home(club_id=club.id, place=place, joined_at=now()))
        await store.close()
        return club

    async def found(self) -> None:
        """A club on each platform, by a bot that runs; a busy machine may refuse what waited too long: once more."""
        async with asyncio.timeout(PATIENCE):
            while "begins" not in await self.admin.slash(self.channel, "club start", name="Readers", zone="UTC").text():
                pass
            said = ""
            while "begins" not in said:
                asked = await self.ada.command("/club", "start Readers zone: UTC", self.room)
                await asked.answer(timeout=PATIENCE)
                said = asked.seen()

    async def put(self, rows: Sequence[OutboxRow]) -> None:
        """Write rows into the database, beside bots that may run on it."""
        store = open_store(self.url)
        await store.open()
        async with store.write() as repos:
            await repos[Outbox].put(rows)
        await store.close()

    def rows(self, club: Club, names: Sequence[str], *homes: Place) -> list[OutboxRow]:
        """A row for each name and home, due now."""
        at = now()
        return [
            OutboxRow(
                key=f"{name}/{home.platform}",
                club_id=club.id,
                place=home,
                post=Post(parts=(Part((f"post {name}.",)),)),
                due=at,
                moment=at,
            )
            for name in names
            for home in homes
        ]

    async def outbox(self, rows: Sequence[OutboxRow]) -> list[OutboxRow]:
        """The same rows as they are in the database."""
        store = open_store(self.url)
        await store.open()
        async with store.read() as repos:
            found = await repos[Outbox].keyed([row.key for row in rows])
        await store.close()
        return [found[row.key] for row in rows]

    async def until_sent(self, rows: Sequence[OutboxRow]) -> None:
        """Wait until the database says that they were sent."""
        async with asyncio.timeout(PATIENCE):
            while {row.outcome for row in await self.outbox(rows)} != {Outcome.SENT}:  # noqa: ASYNC110 - no bell rings
                await asyncio.sleep(0.2)

    @property
    def on_discord(self) -> list[str]:
        """What the bot posted there."""
        return [text_of(message) for message in self.discord.messages(self.channel, by_bot=True)]

    @property
    def on_slack(self) -> list[str]:
        """What the bot posted there."""
        return [self.slack.read(message) for message in self.workspace.posts(self.room)]

    def times(self, name: str) -> tuple[int, int]:
        """How often a row's post stands on Discord and on Slack."""
        words = f"post {name}."
        return sum(words in one for one in self.on_discord), sum(words in one for one in self.on_slack)


@asynccontextmanager
async def a_stage(url: str, folder: Path) -> AsyncIterator[Stage]:
    """The platforms run until the end of the block, and all processes are gone then."""
    async with LoopbackDiscord() as discord, LoopbackSlack(app=an_app()) as slack:
        stage = Stage(discord, slack, url, folder)
        try:
            yield stage
        finally:
            for process in stage.processes:
                await process.end()
