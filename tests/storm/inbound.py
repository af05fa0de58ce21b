"""The adapters' entry functions, fed in process: what comes in from Discord's gateway and from Slack's socket."""

import asyncio
import json
import random
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import timedelta
from types import SimpleNamespace
from typing import Any, Protocol, cast
from unittest.mock import patch

import discord
from discord.webhook.async_ import AsyncWebhookAdapter
from slack_bolt.app.async_app import AsyncApp
from slack_sdk.errors import SlackApiError
from slack_sdk.socket_mode.request import SocketModeRequest
from slack_sdk.web.async_base_client import AsyncBaseClient
from slack_sdk.webhook.async_client import AsyncWebhookClient
from sqlalchemy import select
from sqlalchemy.ext.asyncio import create_async_engine

from adapters.discord import Discord
from adapters.shelf import Shelf
from adapters.slack import Slack
from adapters.slack.socket_mode import Handler
from adapters.store.kept import whole_schema
from bot.chat.place import Home as ClubHome
from bot.club.clubs.model import Club
from bot.club.clubs.repository import Clubs
from bot.club.papers.library import RememberingLibrary
from bot.dispatcher import ClubDispatcher
from bot.ports import Dispatcher, Store
from tests.loopback.discord import LoopbackDiscord
from tests.loopback.slack import LoopbackSlack
from tests.slack.conftest import a_platform, an_app, running
from tests.storm import broken
from tests.storm.homes import DiscordHome, Home, SlackHome

Json = dict[str, Any]
_OWN = ("marks", "drafts", "shelved", "told")
"""Tables that keep the adapters' own notes, refused texts and which call came last; everything else is the club's."""


class Entrance(Protocol):
    """One adapter's way in."""

    def payload(self, dice: random.Random) -> Json:
        """A payload that changes nothing even unbroken."""
        ...

    async def take(self, payload: Json) -> None:
        """Hand it to the adapter as its connection would, and wait until it is dealt with. Raises nothing."""
        ...

    @property
    def stopped(self) -> bool:
        """Whether the platform does not run any more."""
        ...


class DiscordEntrance:
    """What discord.py calls for each INTERACTION_CREATE of the gateway."""

    def __init__(self, home: DiscordHome, platform: Discord, task: "asyncio.Task[None]") -> None:
        self._home, self._platform, self._task = home, platform, task

    def payload(self, dice: random.Random) -> Json:
        home = self._home
        return broken.of_discord(dice, str(home.guild.id), str(home.channel.id), str(home.ada.id), home.time.posix())

    async def take(self, payload: Json) -> None:
        client = self._platform._client
        assert client is not None, "the connection is up"
        client._connection.parsers["INTERACTION_CREATE"](payload)
        await asyncio.sleep(0)
        assert client.answering is not None
        while client.answering._under_way:
            await asyncio.wait(client.answering._under_way, timeout=30)

    @property
    def stopped(self) -> bool:
        return self._task.done() or self._platform._client is None


class _Acknowledging:
    """The socket on which payloads are acknowledged."""

    async def send_socket_mode_response(self, response: object) -> None:
        """Nobody looks at it."""


class SlackEntrance:
    """What Bolt's Socket Mode handler calls for each payload."""

    def __init__(self, home: SlackHome, platform: Slack, app: AsyncApp) -> None:
        self._home, self._platform = home, platform
        self._handler = Handler.__new__(Handler)  # without a connection of its own
        self._handler.app = app

    def payload(self, dice: random.Random) -> Json:
        return broken.of_slack(
            dice, self._home.workspace.id, self._home.channel.id, self._home.ada.id, self._home.clock()
        )

    async def take(self, payload: Json) -> None:
        with suppress(ValueError):  # a socket carries JSON: what that cannot say does not arrive
            body = json.loads(json.dumps(payload, allow_nan=False))
            request = SocketModeRequest(type="interactive", envelope_id="1", payload=body)
            await self._handler.handle(cast("Any", _Acknowledging()), request)
        await asyncio.sleep(0)
        while self._platform._tasks._running:
            await asyncio.wait(self._platform._tasks._running, timeout=30)

    @property
    def stopped(self) -> bool:
        return False


@asynccontextmanager
async def an_entrance(name: str, store: Store) -> AsyncIterator[Entrance]:
    """A running adapter in front of a real club; what it wants to answer is refused at once."""
    if name == "discord":
        from tests.discord_platform.conftest import Starter, Time

        time = Time()
        async with LoopbackDiscord(clock=time.posix) as server:
            home = DiscordHome(server, time)
            starter = Starter(server, store, time)
            platform = await starter.platform(await _dispatcher(store, home))
            try:
                with patch.object(AsyncWebhookAdapter, "request", _discord_refuses):
                    yield DiscordEntrance(home, platform, starter._running[0])
            finally:
                await starter.stop()
        return
    from tests.loopback.slack import ManualClock
    from tests.storm.homes import MONDAY

    async with LoopbackSlack(app=an_app(), clock=ManualClock(MONDAY.timestamp())) as slack:
        place = SlackHome(slack, cast("ManualClock", slack.world.clock))
        slack_platform = a_platform(slack, place.workspace.token, store)
        dispatcher = await _dispatcher(store, place)
        async with running(slack, slack_platform, dispatcher):
            await place.ada.slack.quiet()
            app = slack_platform._app(dispatcher)
            with (
                patch.object(AsyncBaseClient, "api_call", _slack_refuses),
                patch.object(AsyncWebhookClient, "send_dict", _slack_refuses),
            ):
                yield SlackEntrance(place, slack_platform, app)


async def _dispatcher(store: Store, home: Home) -> Dispatcher:
    now = home.go(timedelta())
    async with store.write() as repos:
        club = await repos[Clubs].add(Club(name="Readers", zone="Europe/Berlin", created_at=now))
        await repos[Clubs].add_home(ClubHome(club_id=club.id, place=home.place, joined_at=now))
    clock = lambda: home.go(timedelta())  # noqa: E731 - the home's own clock
    return ClubDispatcher(store, RememberingLibrary(Shelf(), store, clock), clock)


async def _discord_refuses(*_: object, **__: object) -> None:
    gone = SimpleNamespace(status=404, reason="Not Found")
    raise discord.NotFound(cast("Any", gone), {"code": 10062, "message": "Unknown interaction"})


async def _slack_refuses(*_: object, **__: object) -> None:
    raise SlackApiError("refused", {"ok": False, "error": "invalid_arguments"})  # type: ignore[no-untyped-call] # its own


async def everything(url: str) -> str:
    """Every row of the club's tables, as text."""
    engine = create_async_engine(url.replace("sqlite:", "sqlite+aiosqlite:"))
    async with engine.connect() as connection:
        found = {
            table.name: sorted(map(repr, (await connection.execute(select(table))).all()))
            for table in whole_schema().sorted_tables
            if table.name not in _OWN
        }
    await engine.dispose()
    return repr(found)
