"""Socket Mode: Slack's payloads over a websocket that the bot opens, so that it needs no public address."""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable
from functools import cached_property
from typing import Any

from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.app.async_app import AsyncApp
from slack_sdk.socket_mode.aiohttp import SocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.times import Times
from adapters.slack.web import DEAD, error_of
from bot.ports import PlatformDown

log = logging.getLogger(__name__)
_TO_THE_END = 2.9
"""Seconds; after three, Slack has told the person that the bot did not answer."""
_AWAKE = 0.2  # seconds
_PINGS_MISSED = 6
"""The SDK reconnects after four pings without an answer; where it did not, this does."""


class Handler(AsyncSocketModeHandler):
    """Bolt's, which knows what it has not acknowledged yet: an acknowledgement takes the socket it came by."""

    times: Times | None = None

    async def handle(self, client: SocketModeClient, req: SocketModeRequest) -> None:  # type: ignore[override] # as Bolt's own
        task = asyncio.current_task()
        self.under_way.add(task)
        try:
            if self.times:
                self.times.arrived(req.payload)
            await super().handle(client, req)
        except Exception as problem:  # noqa: BLE001 - whatever is wrong with it: it is not the bot's end
            log.warning("A payload that cannot be read was left out: %s", type(problem).__name__)
        finally:
            self.under_way.discard(task)

    @cached_property
    def under_way(self) -> "set[asyncio.Task[Any] | None]":
        """The payloads being acknowledged."""
        return set()

    async def finish(self) -> None:
        """Let them be, for some seconds at most."""
        if tasks := [task for task in self.under_way if task]:
            await asyncio.wait(tasks, timeout=_TO_THE_END)


class Socket:
    """One connection, kept alive. What comes while it is down is redelivered by Slack."""

    def __init__(
        self,
        app: AsyncApp,
        client: AsyncWebClient,
        times: Times,
        app_token: str,
        ping_every: float,
        connected: Callable[[], Awaitable[None]],
        reachable: Callable[[bool], None] = lambda _: None,
    ) -> None:
        self._app, self._client, self._times = app, client, times
        self._connected, self._reachable = connected, reachable
        self._token, self._ping_every = app_token, ping_every
        self._handler: Handler | None = None
        self._looked = 0.0

    async def run(self) -> None:
        """Stay connected until cancelled. Raises PlatformDown where Slack refuses the app token."""
        watch = asyncio.create_task(self._stay_awake())
        try:
            await self._admitted()
            await self._connect()
            await self._connected()
            while True:
                await asyncio.sleep(self._ping_every)
                await self._revive()
        finally:
            watch.cancel()
            if self._handler is not None:
                await self._handler.finish()
            await self._disconnect()

    async def _stay_awake(self) -> None:
        """So that it is known when the process stood still, with payloads waiting in the socket."""
        while True:
            self._times.clock.awake()
            await asyncio.sleep(_AWAKE)

    async def _admitted(self) -> None:
        """Wait until Slack lets the app in at all, so that a wrong token is told and not tried for ever."""
        pause = 1.0
        while True:
            try:
                await self._client.apps_connections_open(app_token=self._token)
            except Exception as problem:  # noqa: BLE001 - a network fails in many ways, and comes back
                error = error_of(problem)
                if error in (*DEAD, "not_allowed_token_type", "missing_scope"):
                    raise PlatformDown(
                        f"Slack refuses the app token ({error}); make a new one with connections:write"
                    ) from None
                log.warning("Slack could not be reached, which will be tried again: %s", type(problem).__name__)
                await asyncio.sleep(pause)
                pause = min(pause * 2, 60)
            else:
                return

    async def _connect(self) -> None:
        self._handler = Handler(self._app, self._token, web_client=self._client, ping_interval=self._ping_every)
        self._handler.times = self._times
        await self._handler.connect_async()  # type: ignore[no-untyped-call] # Bolt does not annotate it
        self._looked = time.monotonic()

    async def _disconnect(self) -> None:
        if self._handler is not None:  # kept until it is closed: who is cancelled meanwhile closes it once more
            await self._handler.close_async()  # type: ignore[no-untyped-call] # Bolt does not annotate it
            self._handler = None

    async def _revive(self) -> None:
        """Both libraries have been reported silently dead after network loss: make a new connection then."""
        assert self._handler is not None, "connected before"  # noqa: S101 - for the type checker
        client = self._handler.client
        now = time.monotonic()
        there = await client.is_connected()
        self._reachable(bool(there))
        if there:
            self._looked = now
        elif now - self._looked > self._ping_every * _PINGS_MISSED:
            log.warning("The connection to Slack is dead; a new one is made")
            await self._disconnect()
            await self._connect()
