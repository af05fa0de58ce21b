"""A running Slack platform on the loopback server."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest

from adapters.slack import Slack, SlackSettings, manifest
from bot.ports import Dispatcher, Store
from tests.loopback.slack import App, LoopbackSlack

if TYPE_CHECKING:
    from tests.slack.club import Club


def now() -> datetime:
    """The present moment: Slack's timestamps are of today."""
    return datetime.now(UTC)


def an_app(**options: Any) -> App:
    """The app as Slack makes it from the manifest."""
    app = App()
    app.follow(manifest(**options))
    return app


def settings(slack: LoopbackSlack, token: str, **changes: Any) -> SlackSettings:
    """How the platform reaches the loopback server; it looks after itself more often than in earnest."""
    given: dict[str, Any] = {
        "bot_token": token,
        "app_token": slack.app_token,
        "signing_secret": slack.world.app.signing_secret,
        "api_url": slack.api_url,
        "ping_every": 1.0,  # a busy machine stops for longer than a fifth of a second
        **changes,
    }
    return SlackSettings(**given)


@asynccontextmanager
async def running(
    slack: LoopbackSlack, platform: Slack, dispatcher: Dispatcher, *, http: bool = False
) -> AsyncIterator[Slack]:
    """The platform at work until the end of the block; whatever ends it fails the test."""
    before = len(slack.sockets.connections)
    task = asyncio.create_task(platform.run(dispatcher))
    try:
        if http:
            await slack.until(lambda: task.done() or (platform.http and platform.http.listening.is_set()), "the server")
            assert platform.http is not None, task
            await slack.use_http(f"{platform.http.address}/slack/events")
        else:
            await slack.until(lambda: task.done() or len(slack.sockets.connections) > before, "a connection")
        yield platform
    finally:
        if not task.done():
            task.cancel()
        with suppress(asyncio.CancelledError):
            await task


def a_platform(slack: LoopbackSlack, token: str, store: Store | None = None, **changes: Any) -> Slack:
    """A platform that is not running yet."""
    return Slack(settings(slack, token, **changes), store, now)


@pytest.fixture
async def club(sqlite_store: Store) -> AsyncIterator["Club"]:
    """People in a workspace; the bot does not run yet."""
    from tests.slack.club import a_club

    async with a_club(sqlite_store, an_app()) as made:
        yield made
