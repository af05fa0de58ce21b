"""The loopback Discord itself: starts and stops the server and hands out its parts."""

import time
from types import TracebackType
from typing import Any, Self

from aiohttp import web

from tests.loopback.dates import dated
from tests.loopback.discord.backend import Backend, Settings
from tests.loopback.discord.buckets import Buckets
from tests.loopback.discord.building import Building
from tests.loopback.discord.faults import Faults
from tests.loopback.discord.gateway import Gateway
from tests.loopback.discord.log import RequestLog
from tests.loopback.discord.openapi import Judge
from tests.loopback.discord.rest import Hook, Rest
from tests.loopback.discord.routes import ALL
from tests.loopback.discord.snowflakes import Clock
from tests.loopback.discord.watching import Watching
from tests.loopback.discord.world import User

TOKEN = "loopback-bot-token"


class LoopbackDiscord(Building, Watching):
    """A strict Discord on 127.0.0.1: `async with LoopbackDiscord() as discord:`, then point the client at `api_url`.

    `clock` gives the server's time in POSIX seconds (nonces, deadlines, auto-archive, ids); `seed` drives random
    faults; `on_request(method, path, body)` sees every accepted request. Leaving the block fails the test if an
    accepted request broke Discord's OpenAPI description.
    """

    def __init__(
        self, *, clock: Clock = time.time, seed: int = 0, token: str = TOKEN, on_request: Hook | None = None
    ) -> None:
        self.backend = Backend(Settings(token), clock, seed)
        self.judge = Judge()
        self._rest = Rest(self.backend, [self.judge, *([on_request] if on_request else [])], self.judge)
        self._runner: web.AppRunner | None = None

    async def __aenter__(self) -> Self:
        app = web.Application(client_max_size=64 * 1024 * 1024)
        app.on_response_prepare.append(dated(self.backend.clock))
        for routes in ALL:
            self._rest.add_to(app, routes)
        app.router.add_get("/gateway", self.gateway.serve)
        app.router.add_get("/resume", self.gateway.serve)
        app.router.add_get("/attachments/{rest:.*}", self._rest.upload)
        app.router.add_get("/ephemeral-attachments/{rest:.*}", self._rest.upload)
        app.router.add_route("*", "/{rest:.*}", self._rest.nowhere)
        self._runner = web.AppRunner(app, access_log=None, handler_cancellation=True, shutdown_timeout=0.2)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        host, port = self._runner.addresses[0][:2]
        self.backend.base = f"{host}:{port}"
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.faults.clear()
        self.gateway.cut()
        if self._runner is not None:
            await self._runner.cleanup()
        if self.backend.crashes:
            raise self.backend.crashes[0]
        if kind is None and self.judge.violations:
            raise AssertionError("Requests against Discord's description:\n" + "\n".join(self.judge.violations))

    @property
    def api_url(self) -> str:
        return f"http://{self.backend.base}/api/v10"

    @property
    def gateway_url(self) -> str:
        return f"ws://{self.backend.base}/gateway"

    @property
    def token(self) -> str:
        return self.backend.settings.token

    @property
    def settings(self) -> Settings:
        return self.backend.settings

    @property
    def gateway(self) -> Gateway:
        return self.backend.gateway

    @property
    def faults(self) -> Faults:
        return self.backend.faults

    @property
    def buckets(self) -> Buckets:
        return self._rest.buckets

    @property
    def requests(self) -> RequestLog:
        return self.backend.log

    @property
    def bot(self) -> User:
        return self.backend.bot

    @property
    def commands(self) -> list[dict[str, Any]]:
        """The registered global commands."""
        return self.backend.world.application.commands

    def allow_privileged_intents(self, intents: int) -> None:
        """Switch privileged intents on for the application, as in the developer portal."""
        self.backend.world.application.privileged_intents = intents
