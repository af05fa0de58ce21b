"""A small club on the loopback Slack, and the unmodified clients that talk to it."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any, TypeVar

import pytest
from aiohttp import ClientSession, web
from slack_bolt.adapter.aiohttp import to_aiohttp_response, to_bolt_request
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.app.async_app import AsyncApp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from tests.loopback.slack import Channel, LoopbackSlack, Person, Workspace

Json = dict[str, Any]
Found = TypeVar("Found")


@dataclass
class Club:
    """A workspace with two people, a channel, and the clients that talk to it."""

    slack: LoopbackSlack
    workspace: Workspace
    channel: Channel
    ada: Person
    bob: Person
    client: AsyncWebClient

    def bolt(self, **options: Any) -> AsyncApp:
        """The unmodified Bolt app of this workspace."""
        return AsyncApp(client=self.client, signing_secret=self.slack.world.app.signing_secret, **options)

    def start(self, work: Coroutine[Any, Any, Found]) -> asyncio.Task[Found]:
        """Does something in the background."""
        return asyncio.create_task(work)


@asynccontextmanager
async def a_club(**options: Any) -> AsyncIterator[Club]:
    async with LoopbackSlack(**options) as slack:
        workspace = slack.workspace("Readers")
        ada = workspace.person("ada", display_name="Ada", tz="Europe/Berlin", is_admin=True)
        bob = workspace.person(
            "bob", display_name="Bob", tz="America/New_York", locale="de-DE", email="bob@example.org"
        )
        channel = workspace.channel("papers", ada, bob)
        async with ClientSession() as session:
            client = AsyncWebClient(token=workspace.token, base_url=slack.api_url, session=session, retry_handlers=[])
            yield Club(slack, workspace, channel, ada, bob, client)


@asynccontextmanager
async def over_socket(club: Club, app: AsyncApp, connections: int = 1) -> AsyncIterator[list[AsyncSocketModeHandler]]:
    """The app, connected through unmodified Socket Mode handlers."""
    before = len(club.slack.sockets.connections)
    handlers = [AsyncSocketModeHandler(app, club.slack.app_token, ping_interval=0.1) for _ in range(connections)]
    try:
        for handler in handlers:
            await handler.connect_async()  # type: ignore[no-untyped-call]  # slack_bolt does not annotate it
        await club.slack.connected(before + connections)
        yield handlers
    finally:
        for handler in handlers:
            await handler.close_async()  # type: ignore[no-untyped-call]  # slack_bolt does not annotate it


@asynccontextmanager
async def over_http(club: Club, app: AsyncApp) -> AsyncIterator[None]:
    """The app behind Bolt's own aiohttp adapter, reached by signed requests."""

    async def events(request: web.Request) -> web.Response:
        return await to_aiohttp_response(await app.async_dispatch(await to_bolt_request(request)))

    async with served(club, events):
        yield


@asynccontextmanager
async def served(club: Club, handler: Callable[[web.Request], Awaitable[web.Response]]) -> AsyncIterator[None]:
    """Posts the payloads to this handler."""
    application = web.Application()
    application.router.add_post("/slack/events", handler)
    runner = web.AppRunner(application, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    await club.slack.use_http(f"http://127.0.0.1:{runner.addresses[0][1]}/slack/events")
    try:
        yield
    finally:
        await runner.cleanup()


def modal(**changes: Any) -> Json:
    """A modal with one required field."""
    plain = {"type": "plain_text", "text": "Summary"}
    field = {"type": "plain_text_input", "action_id": "words", "max_length": 100}
    view = {
        "type": "modal",
        "callback_id": "summary",
        "title": plain,
        "submit": {"type": "plain_text", "text": "Hand in"},
        "private_metadata": "round 7",
        "notify_on_close": True,
        "blocks": [{"type": "input", "block_id": "words", "label": plain, "element": field}],
    }
    return {**view, **changes}


def section(text: str, **more: Any) -> Json:
    return {"type": "section", "text": {"type": "mrkdwn", "text": text, **more}}


def button(text: str, action_id: str, value: str = "1") -> Json:
    return {"type": "button", "text": {"type": "plain_text", "text": text}, "action_id": action_id, "value": value}


async def error_of(call: Awaitable[Any]) -> str:
    """The error code with which Slack refuses."""
    with pytest.raises(SlackApiError) as refused:
        await call
    return str(refused.value.response["error"])


async def post(club: Club, text: str = "hello", **more: Any) -> str:
    """Posts a message and returns its timestamp."""
    sent = await club.client.chat_postMessage(channel=club.channel.id, text=text, **more)
    return str(sent["ts"])


def actions(*elements: Json) -> Json:
    return {"type": "actions", "elements": list(elements)}
