"""Deadlines and redelivered events, over both wires."""

import asyncio
from functools import partial
from typing import Any

from aiohttp import web
from slack_sdk.socket_mode.request import SocketModeRequest

from tests.loopback.slack import Delivery, ManualClock
from tests.loopback.slack_club import Club, Json, a_club, over_socket, served


async def test_answers_after_the_deadline() -> None:
    """An app that does not acknowledge within three seconds of the server's clock fails before the person's eyes."""
    clock = ManualClock()
    async with a_club(clock=clock) as slow:
        app, started, release = slow.bolt(), asyncio.Event(), asyncio.Event()

        @app.command("/paper")
        async def command(ack: Any) -> None:
            started.set()
            await release.wait()
            await ack("too late")

        async with over_socket(slow, app):
            asked = await slow.ada.command("/paper", channel=slow.channel)
            await started.wait()
            clock.advance(3.1)
            await asked.outcome()
            release.set()
            await slow.slack.until(lambda: slow.slack.deliveries.stray_acks, "the late acknowledgement")
        assert asked.trouble == "operation_timeout"
        assert asked.answers == []


async def test_event_is_redelivered_over_the_socket() -> None:
    """An event that is not acknowledged comes again at once, after one minute and after five, with its reason."""
    clock = ManualClock()
    async with a_club(clock=clock) as club:
        app, heard, release = club.bolt(process_before_response=True), asyncio.Semaphore(0), asyncio.Event()

        @app.event("message")
        async def message(event: Json) -> None:
            heard.release()
            await release.wait()

        async with over_socket(club, app) as handlers:
            retries: list[tuple[int | None, str | None]] = []

            async def note(_: Any, request: SocketModeRequest) -> None:
                retries.append((request.retry_attempt, request.retry_reason))

            handlers[0].client.socket_mode_request_listeners.insert(0, note)
            await club.ada.say(club.channel, "hello")
            (event,) = club.slack.deliveries.events("message")
            for pause in (0, 60, 300, 0):
                await heard.acquire()
                done = len(event.attempts) + 1
                clock.advance(3.1)
                await club.slack.until(partial(_has_attempts, event, done), "the timeout")
                clock.advance(pause)
            release.set()
        assert event.attempts == ["timeout"] * 4
        assert retries == [(0, ""), (1, "timeout"), (2, "timeout"), (3, "timeout")]


def _has_attempts(event: Delivery, number: int) -> bool:
    return len(event.attempts) >= number


async def test_event_is_redelivered_over_http() -> None:
    """A redelivered event carries X-Slack-Retry-Num and its reason, and ends with the first 200."""
    clock = ManualClock()
    async with a_club(clock=clock) as club:
        seen: list[tuple[str | None, str | None, str]] = []

        async def receive(request: web.Request) -> web.Response:
            headers, body = request.headers, await request.json()
            seen.append((headers.get("X-Slack-Retry-Num"), headers.get("X-Slack-Retry-Reason"), body["event_id"]))
            return web.Response(status=500 if len(seen) < 3 else 200)

        async with served(club, receive):
            await club.ada.say(club.channel, "hello")
            await club.slack.until(lambda: len(seen) == 2, "the first redelivery")
            await club.slack.quiet()
            clock.advance(60)
            await club.slack.until(lambda: club.slack.deliveries.events()[0].acked, "the second redelivery")
        assert [(number, reason) for number, reason, _ in seen] == [
            (None, None),
            ("1", "http_error"),
            ("2", "http_error"),
        ]
        assert len({event_id for _, _, event_id in seen}) == 1


async def test_acknowledged_event_can_come_twice(club: Club) -> None:
    """Slack may redeliver what was acknowledged; the event keeps its id."""
    app = club.bolt()
    ids: list[str] = []

    @app.event("message")
    async def message(body: Json) -> None:
        ids.append(body["event_id"])

    async with over_socket(club, app):
        await club.ada.say(club.channel, "hello")
        await club.slack.until(lambda: len(ids) == 1, "the event")
        await club.slack.quiet()
        club.slack.deliveries.redeliver(club.slack.deliveries.events("message")[0])
        await club.slack.until(lambda: len(ids) == 2 and club.slack.deliveries.idle, "the same event again")
    assert ids[0] == ids[1]
