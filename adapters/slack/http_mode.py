"""Signed HTTP: Slack posts its payloads to a public address. Nothing is read before its signature is found genuine.
https://docs.slack.dev/authentication/verifying-requests-from-slack"""

import asyncio
import json
import logging
import socket
import time
from collections.abc import Awaitable, Callable, Sequence

from aiohttp import ClientError, web
from slack_bolt.adapter.aiohttp import to_aiohttp_response
from slack_bolt.app.async_app import AsyncApp
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse
from slack_sdk.signature import SignatureVerifier

from adapters.slack.listening import refuse
from adapters.slack.replays import Replays
from adapters.slack.times import Times
from bot.ports import StoreDown
from bot.wording import words

log = logging.getLogger(__name__)
EVENTS, INSTALL, REDIRECT = "/slack/events", "/slack/install", "/slack/oauth_redirect"
_TO_THE_END = 2.0
"""Seconds for requests that are being answered when the bot stops."""
_WINDOW = 310.0
"""Longer than Slack's window of five minutes on both sides: within it, a signature counts once."""

_JSON = b"{"
"""Events come as JSON; what people do comes as a form."""


class Signatures:
    """Tells genuine requests from forged and late ones, and from those replayed to this process."""

    def __init__(self, secret: str, clock: Callable[[], float] = time.time) -> None:
        self._verifier, self._clock = SignatureVerifier(secret), clock
        self._seen: dict[str, float] = {}

    def admit(self, body: bytes, timestamp: str, signature: str, *, again: bool = False) -> bool:
        """Whether the request is Slack's, and comes for the first time; from now on it does not any more.

        `again` is for events that say they are delivered once more: those are known by their id, and acted on once.
        """
        try:
            genuine = self._verifier.is_valid(body, timestamp, signature)
        except (ValueError, TypeError):  # a timestamp that is no number, a body or signature that is no text
            return False
        self._forget_old()
        if not genuine or (signature in self._seen and not again):
            return False
        self._seen[signature] = self._clock() + 2 * _WINDOW
        return True

    def failed(self, signature: str) -> None:
        """What was admitted came to nothing: should Slack send it again in the same second, it is welcome."""
        self._seen.pop(signature, None)

    def _forget_old(self) -> None:
        now = self._clock()
        while self._seen and self._seen[oldest := next(iter(self._seen))] < now:
            del self._seen[oldest]


class HttpServer:
    """Listens for Slack, and for the browsers of people who install the bot, at sockets that are bound already."""

    def __init__(
        self,
        app: AsyncApp,
        secret: str,
        replays: Replays,
        times: Times,
        sockets: Sequence[socket.socket],
        connected: Callable[[], Awaitable[None]],
    ) -> None:
        self._app, self._sockets, self._connected = app, sockets, connected
        self._signatures, self._replays, self._times = Signatures(secret), replays, times
        self.listening = asyncio.Event()
        self.address = ""

    async def run(self) -> None:
        """Listen until cancelled."""
        served = web.Application()
        served.router.add_post(EVENTS, self._take)
        if self._app.oauth_flow is not None:
            served.router.add_get(INSTALL, self._browser(self._app.oauth_flow.handle_installation))
            served.router.add_get(REDIRECT, self._browser(self._app.oauth_flow.handle_callback))
        # No access log: an install code stands in the address.
        runner = web.AppRunner(served, access_log=None, shutdown_timeout=_TO_THE_END)
        await runner.setup()
        try:
            for one in self._sockets:
                await _listen(runner, one)
            host, port = runner.addresses[0][:2]
            self.address = f"http://{host}:{port}"
            self.listening.set()
            log.info("Listening for Slack on %s port %s", host, port)
            await self._connected()
            await asyncio.Event().wait()
        finally:
            self.listening.clear()
            await runner.cleanup()

    async def _take(self, request: web.Request) -> web.Response:
        body = await request.read()
        signature = request.headers.get("X-Slack-Signature", "")
        timestamp = request.headers.get("X-Slack-Request-Timestamp", "")
        if not await self._admitted(body, timestamp, signature, again=_is_event_again(request, body)):
            log.warning("A request that Slack did not sign, or not now, was refused")
            return web.json_response({"error": "invalid request"}, status=401)
        asked = _read(request, body)
        if asked is None:
            answer = web.json_response({"error": "not a payload"}, status=400)
        else:
            self._times.signed(asked.body, asked.headers)
            answer = await to_aiohttp_response(await self._app.async_dispatch(asked))
        if answer.status != 200:
            self._signatures.failed(signature)
            if not body.startswith(_JSON):
                await self._replays.failed(signature)
        return answer

    async def _admitted(self, body: bytes, timestamp: str, signature: str, *, again: bool) -> bool:
        """Whether Slack signed it, and no process has taken it yet. Events are taken once by their own ids."""
        if not self._signatures.admit(body, timestamp, signature, again=again):
            return False
        return body.startswith(_JSON) or await self._replays.first(signature)

    def _browser(
        self, handle: Callable[[AsyncBoltRequest], Awaitable[BoltResponse]]
    ) -> Callable[[web.Request], Awaitable[web.Response]]:
        async def answer(request: web.Request) -> web.Response:
            asked = AsyncBoltRequest(body="", query=request.query_string, headers=dict(request.headers))
            try:
                return await to_aiohttp_response(await handle(asked))
            except (ClientError, TimeoutError, StoreDown) as problem:
                log.warning("An installation came to nothing: %s", type(problem).__name__)
                return web.Response(status=503, text=words("en")("slack-install-failed"))

        return answer


async def _listen(runner: web.AppRunner, taken: socket.socket) -> None:
    try:
        await web.SockSite(runner, taken).start()
    except OSError as problem:  # two programs bound it, and the other one listens first
        host, port = taken.getsockname()[:2]
        refuse(host, port, problem)


def _read(request: web.Request, body: bytes) -> AsyncBoltRequest | None:
    """The payload; None where it was signed and yet is not what Slack sends."""
    try:
        return AsyncBoltRequest(body=body.decode(), query=request.query_string, headers=dict(request.headers))
    except (ValueError, AttributeError, TypeError, RecursionError):  # no text, no JSON, or JSON of another shape
        return None


def _is_event_again(request: web.Request, body: bytes) -> bool:
    """Whether Slack says that it delivers this event once more."""
    if "X-Slack-Retry-Num" not in request.headers:
        return False
    try:
        told = json.loads(body)
    except (ValueError, RecursionError):
        return False
    return isinstance(told, dict) and told.get("type") == "event_callback"
