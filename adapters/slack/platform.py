"""Slack as a place where people talk: https://docs.slack.dev"""

import asyncio
import logging
import socket
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime

from slack_bolt.app.async_app import AsyncApp

from adapters.slack.app import bolt_app
from adapters.slack.delivery import Delivery
from adapters.slack.events import Events
from adapters.slack.given_files import GivenFiles
from adapters.slack.home import HomeTabs
from adapters.slack.http_mode import HttpServer
from adapters.slack.installations import Installations
from adapters.slack.listening import bound
from adapters.slack.memory import Memory
from adapters.slack.oauth import install_flow
from adapters.slack.people import People
from adapters.slack.receiver import Receiver
from adapters.slack.replays import Replays
from adapters.slack.rooms import Rooms
from adapters.slack.sealing import Seal
from adapters.slack.settings import SlackSettings, refuse_malformed
from adapters.slack.socket_mode import Socket
from adapters.slack.spans import Look
from adapters.slack.tasks import Tasks
from adapters.slack.times import Times
from adapters.slack.watching import Channels, Watchdog
from adapters.slack.web import Limits
from adapters.slack.workspaces import Workspaces
from bot.chat.account import Account
from bot.chat.place import Finding, Place
from bot.chat.platform_time import PlatformTime
from bot.chat.post import Post
from bot.outbox.model import DirectClosed
from bot.ports import Clock, Dispatcher, Download, Store

log = logging.getLogger(__name__)


async def ready(settings: SlackSettings) -> list[socket.socket]:
    """What can be known before Slack is asked: its tokens look like tokens, and the address to listen on is free.

    Returns the sockets of http mode, which are the caller's to close. Raises PlatformDown.
    """
    refuse_malformed(settings)
    return await bound(settings.host, settings.port) if settings.mode == "http" else []


class Slack:
    """The platform. With a store it remembers events and installations beyond its own life, as a club needs."""

    name = "slack"

    def __init__(
        self,
        settings: SlackSettings,
        store: Store | None,
        clock: Clock,
        time: PlatformTime | None = None,
        download: Download | None = None,
    ) -> None:
        if settings.several_workspaces and store is None:
            raise ValueError("several workspaces need a store for their installations")
        self._settings, self._store, self._clock = settings, store, clock
        self._memory, self._limits = Memory(store, clock), Limits()
        several = settings.several_workspaces and store is not None
        self._installations = Installations(store, clock, Seal(settings.token_keys)) if several and store else None
        self._times = Times(time or PlatformTime())
        self._workspaces = Workspaces(settings, self._installations, self._times.clock.answered)
        self._people = People(self._workspaces, self._limits, clock)
        self._channels = Channels(self._workspaces, self._limits, self._memory)
        self._delivery = Delivery(self._workspaces, self._limits, self._look, self._memory)
        self._files = GivenFiles(self._workspaces, self._limits, download, settings.api_url)
        self._homes: HomeTabs | None = None
        self._tasks = Tasks()
        self.http: HttpServer | None = None

    async def run(self, dispatcher: Dispatcher) -> None:
        """Bring every Call to the dispatcher until cancelled. Raises PlatformDown where Slack refuses the bot."""
        beside: list[asyncio.Task[None]] = []
        sockets = await ready(self._settings)
        try:
            if self._installations is not None:
                await self._installations.seal_all()
            await self._workspaces.start()
            app = self._app(dispatcher)
            watchdog = Watchdog(dispatcher, self._workspaces, self._channels)
            beside.append(asyncio.create_task(watchdog.run(self._settings.watch_every)))
            self._tasks.start(self._channels.look_around(dispatcher))
            await self._listen(app, sockets, lambda: self._connected(dispatcher))
        finally:
            for one in sockets:
                one.close()
            for task in beside:
                task.cancel()
            await asyncio.gather(*beside, return_exceptions=True)
            await self._tasks.finish()
            await self._people.close()
            await self._workspaces.close()

    async def post(self, place: Place, post: Post, key: str, since: datetime | None = None) -> Place:
        stands = await self._delivery.post(place, post, key, since)
        await self._channels.note(stands)
        self._tell_homes(place.workspace)
        return stands

    async def edit(self, place: Place, post: Post, key: str) -> None:
        await self._delivery.edit(place, post, key)

    async def direct(self, account: Account, post: Post, key: str, since: datetime | None = None) -> Place:
        return await self._delivery.direct(account, post, key, since)

    async def is_there(self, account: Account, home: Place) -> bool | None:  # noqa: ARG002 - an account is of one workspace
        return await self._people.is_there(account.workspace, account.user)

    async def bring(self, thread: Place, account: Account) -> None:
        """On Slack people follow a thread by writing in it, or by being mentioned, which would notify them."""

    async def call(self, home: Place, account: Account, *, wanted: bool) -> None:  # noqa: ARG002 - nobody is
        """Only a paid plan has user groups, and there only admins may let an app change them: people are written to."""
        if wanted:
            raise DirectClosed

    async def arrange(self, thread: Place, event: Post) -> Place:  # noqa: ARG002 - nowhere
        """A workspace has no calendar that an app could write into."""
        raise DirectClosed

    def link(self, thread: Place) -> str:
        return self._workspaces.address_of(thread)

    async def check(self, home: Place, *, mend: bool = False) -> list[Finding]:
        return await self._channels.check(home, mend=mend)

    def _app(self, dispatcher: Dispatcher) -> AsyncApp:
        self._homes = HomeTabs(
            dispatcher, self._workspaces, self._people, self._limits, self._tasks, self._clock, self._look
        )
        rooms = Rooms(
            dispatcher=dispatcher,
            workspaces=self._workspaces,
            limits=self._limits,
            people=self._people,
            delivery=self._delivery,
            files=self._files,
            homes=self._homes,
            tasks=self._tasks,
            clock=self._clock,
            times=self._times,
            roots=self._settings.roots,
            patience=self._settings.patience,
        )
        events = Events(
            dispatcher, self._workspaces, self._installations, self._channels, self._homes, self._memory, self._clock
        )
        client = self._workspaces.client()
        flow = None
        if self._installations is not None and self._store is not None:

            async def installed(workspace: str) -> None:
                self._workspaces.forget(workspace)
                self._tasks.start(self._channels.tell(dispatcher, workspace))

            flow = install_flow(self._settings, self._store, self._clock, client, self._installations, installed)
        return bolt_app(self._workspaces, client, Receiver(rooms), events, self._tasks, flow)

    async def _connected(self, dispatcher: Dispatcher) -> None:
        await dispatcher.connected(self.name, *await self._workspaces.about())

    async def _listen(
        self, app: AsyncApp, sockets: Sequence[socket.socket], connected: Callable[[], Awaitable[None]]
    ) -> None:
        settings = self._settings
        if settings.mode == "http":
            replays = Replays(self._memory)
            self.http = HttpServer(app, settings.signing_secret, replays, self._times, sockets, connected)
            await self.http.run()
        else:
            await Socket(
                app, self._workspaces.client(), self._times, settings.app_token, settings.ping_every, connected
            ).run()

    def _look(self, workspace: str, language: str = "en") -> Look:
        return Look(workspace, self._clock(), self._settings.roots, language)

    def _tell_homes(self, workspace: str) -> None:
        if self._homes is not None:
            self._homes.posted(workspace)
