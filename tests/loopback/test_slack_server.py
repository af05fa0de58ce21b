"""The unmodified slack-bolt on the loopback Slack, over Socket Mode and over signed HTTP."""

import asyncio
from collections.abc import AsyncIterator, Callable
from functools import partial
from typing import Any

import pytest
from aiohttp import ClientSession, WSServerHandshakeError, web
from slack_bolt.app.async_app import AsyncApp
from slack_sdk.socket_mode.request import SocketModeRequest
from slack_sdk.web.async_client import AsyncWebClient

from tests.loopback.slack import TAMPERINGS, CannotDoError, Delivery, LoopbackSlack, ManualClock, Tampering
from tests.loopback.slack_club import Club, Json, a_club, button, modal, over_http, over_socket, section, served


@pytest.fixture
async def club() -> AsyncIterator[Club]:
    async with a_club() as ready:
        yield ready


def pong_app(club: Club) -> AsyncApp:
    """An app with one of everything."""
    app = club.bolt()

    @app.command("/paper")
    async def command(ack: Any, respond: Any, body: Json) -> None:
        await ack("one moment")
        await respond(f"you said {body['text']}")

    @app.command("/form")
    async def form(ack: Any, client: AsyncWebClient, body: Json) -> None:
        await ack()
        await client.views_open(trigger_id=body["trigger_id"], view=modal())

    @app.view("summary")
    async def submitted(ack: Any, view: Json, client: AsyncWebClient) -> None:
        words = view["state"]["values"]["words"]["words"]["value"]
        if words == "no":
            await ack(response_action="errors", errors={"words": "Say more."})
            return
        await ack()
        await client.chat_postMessage(channel=club.channel.id, text=f"{view['private_metadata']}: {words}")

    @app.view_closed("summary")
    async def closed(ack: Any, client: AsyncWebClient) -> None:
        await ack()
        await client.chat_postMessage(channel=club.channel.id, text="closed without a word")

    @app.action("vote")
    async def vote(ack: Any, respond: Any, action: Json, body: Json) -> None:
        await ack()
        await respond(f"{body['user']['name']} voted {action['value']}", replace_original=True)

    @app.shortcut("keep")
    async def keep(ack: Any, shortcut: Json, client: AsyncWebClient) -> None:
        await ack()
        ts = shortcut["message"].get("thread_ts", shortcut["message"]["ts"])
        await client.chat_postMessage(channel=shortcut["channel"]["id"], thread_ts=ts, text="kept")

    @app.event("app_home_opened")
    async def home(event: Json, client: AsyncWebClient) -> None:
        blocks = [section("*This week* &amp; next"), {"type": "actions", "elements": [button("Go", "go")]}]
        await client.views_publish(user_id=event["user"], view={"type": "home", "blocks": blocks})

    return app


Wire = Callable[[Club, AsyncApp], Any]


@pytest.fixture(params=[over_socket, over_http], ids=["socket", "http"])
def wire(request: pytest.FixtureRequest) -> Wire:
    chosen: Wire = request.param
    return chosen


async def test_command_is_acked_and_answered(club: Club, wire: Wire) -> None:
    """A command's acknowledgement and response_url answer reach only the person who asked."""
    async with wire(club, pong_app(club)):
        asked = await club.ada.command("/paper", "now & <then>", club.channel)
        await asked.acked()
        # Bolt looks for the acknowledgement every 10 ms only, so the response_url answer may well be the first.
        await asked.answer(2)
        assert {club.ada.read(answer) for answer in asked.answers} == {"one moment", "you said now & <then>"}
        assert [m.ephemeral_to for m in club.channel.ephemerals] == [club.ada.id, club.ada.id]
        assert club.bob.ephemerals(club.channel) == []


async def test_modal_refused_then_taken(club: Club, wire: Wire) -> None:
    """A submit with an error stays open with its text; the next one closes the modal and is posted."""
    async with wire(club, pong_app(club)):
        view = await (await club.ada.command("/form", channel=club.channel)).view()
        refused = await club.ada.submit(view, {"Summary": "no"})
        assert await refused.refused() == {"words": "Say more."}
        assert "! Say more." in club.slack.form(view)
        assert view.typed["words", "words"]["value"] == "no"
        await (await club.ada.submit(view, {"words": "Attention is all you need"})).acked()
        assert club.ada.modal() is None
        posted = await club.slack.post_in(club.channel, "Attention")
        assert posted.text == "round 7: Attention is all you need"


async def test_closed_modal_is_told(club: Club, wire: Wire) -> None:
    """Closing a modal that asked for it tells the app."""
    async with wire(club, pong_app(club)):
        view = await (await club.ada.command("/form", channel=club.channel)).view()
        closing = await club.ada.close(view)
        assert closing is not None
        await closing.acked()
        await club.slack.post_in(club.channel, "closed without a word")


async def test_button_shortcut_and_home(club: Club, wire: Wire) -> None:
    """A button replaces its message, a message shortcut answers in the thread, the home tab is published."""
    async with wire(club, pong_app(club)):
        blocks = [section("Vote!"), {"type": "actions", "elements": [button("Yes", "vote", "yes")]}]
        sent = await club.client.chat_postMessage(channel=club.channel.id, text="Vote!", blocks=blocks)
        message = club.channel.messages[sent["ts"]]
        click = await club.bob.click(message, "Yes")
        await (await click.acked()).answer()
        assert message.text == "bob voted yes"
        reply = await club.ada.reply(message, "my take")
        await (await club.ada.message_shortcut(reply, "keep")).acked()
        kept = await club.slack.post_in(club.channel, "kept")
        assert kept.thread_ts == message.ts
        assert "  ↳ [" in club.slack.transcript(club.channel)
        await club.bob.open_home()
        home = await club.slack.home_of(club.bob, "This week & next")
        assert club.slack.home(club.bob).splitlines()[-1] == "[Go]"
        with pytest.raises(CannotDoError):
            await club.bob.click(home, "Stay")


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


async def _refresh(slack: LoopbackSlack) -> None:
    await slack.sockets.ask_to_refresh()


async def _warn(slack: LoopbackSlack) -> None:
    await slack.sockets.warn()


async def _close(slack: LoopbackSlack) -> None:
    await slack.sockets.close()


async def _cut(slack: LoopbackSlack) -> None:
    slack.sockets.cut()


async def _fall_silent(slack: LoopbackSlack) -> None:
    slack.sockets.fall_silent()


@pytest.mark.parametrize("end", [_refresh, _warn, _close, _cut, _fall_silent])
async def test_socket_ends_and_comes_back(club: Club, end: Callable[[LoopbackSlack], Any]) -> None:
    """However a connection ends, warned or not, the unmodified client comes back and commands work again."""
    async with over_socket(club, pong_app(club)):
        first = club.slack.sockets.connections[0]
        await end(club.slack)
        await club.slack.until(
            lambda: any(c is not first for c in club.slack.sockets.connections), "a new connection", timeout=10
        )
        await club.slack.until(lambda: first not in club.slack.sockets.connections, "the end of the old one")
        await (await club.ada.command("/paper", "again", club.channel)).acked()


async def test_payloads_go_to_any_connection(club: Club) -> None:
    """With two connections of one app each payload goes to exactly one of them, and both get some."""
    async with over_socket(club, pong_app(club), connections=2):
        for turn in range(12):
            await (await club.ada.command("/paper", str(turn), club.channel)).answer(2)
        carried = [connection.carried for connection in club.slack.sockets.connections]
    assert sum(carried) == 12
    assert min(carried) > 0


async def test_ten_connections_are_the_most(club: Club) -> None:
    """The eleventh connection of an app is turned away, an address serves once, and every ping has its pong."""
    async with ClientSession() as session:
        sockets = []
        for _ in range(10):
            address = (await club.client.apps_connections_open(app_token=club.slack.app_token))["url"]
            sockets.append(await session.ws_connect(address, autoping=False))
            assert (await sockets[-1].receive_json())["num_connections"] == len(sockets)
        with pytest.raises(WSServerHandshakeError):
            await session.ws_connect(address)
        one_more = (await club.client.apps_connections_open(app_token=club.slack.app_token))["url"]
        async with session.ws_connect(one_more) as refused:
            assert (await refused.receive_json())["reason"] == "too_many_websockets"
        await sockets[0].ping(b"are you there")
        assert (await sockets[0].receive()).data == b"are you there"
        for socket in sockets:
            await socket.close()


async def test_acknowledgements_that_make_no_sense(club: Club, wire: Wire) -> None:
    """Errors on unknown fields and answers beyond the limits become the person's trouble; a click's text is ignored."""
    app = club.bolt()

    @app.command("/paper")
    async def command(ack: Any) -> None:
        await ack(blocks=[section("x" * 3001)])

    @app.action("open")
    async def action(ack: Any, body: Json, client: AsyncWebClient) -> None:
        await client.views_open(trigger_id=body["trigger_id"], view=modal(notify_on_close=False))
        await ack({"text": "nobody reads this"})

    @app.view("summary")
    async def submitted(ack: Any) -> None:
        await ack(response_action="errors", errors={"title": "no such field"})

    async with wire(club, app):
        asked = await (await club.ada.command("/paper", channel=club.channel)).outcome()
        assert asked.trouble is not None
        assert "invalid_blocks" in asked.trouble
        blocks = [{"type": "actions", "elements": [button("Open", "open")]}]
        sent = await club.client.chat_postMessage(channel=club.channel.id, text="Open", blocks=blocks)
        click = await (await club.ada.click(club.channel.messages[sent["ts"]], "Open")).acked()
        assert (click.ignored, click.answers) == ({"text": "nobody reads this"}, [])
        submit = await (await club.ada.submit(await click.view(), {"words": "x"})).outcome()
        assert submit.trouble is not None
        assert "invalid_response_payload" in submit.trouble
        assert club.ada.modal() is click.views[0]


@pytest.mark.parametrize("hidden", [True, False])
async def test_the_app_hears_itself(club: Club, wire: Wire, hidden: bool) -> None:
    """Slack tells an app of its own posts, edits and deletions; Bolt takes and hides them unless told otherwise."""
    app = club.bolt(ignoring_self_events_enabled=hidden)
    heard: list[str] = []

    @app.event("message")
    async def message(event: Json) -> None:
        heard.append(event.get("subtype", "posted"))

    async with wire(club, app):
        sent = await club.client.chat_postMessage(channel=club.channel.id, text="one")
        await club.client.chat_update(channel=club.channel.id, ts=sent["ts"], text="two")
        await club.client.chat_delete(channel=club.channel.id, ts=sent["ts"])
        await club.slack.quiet()
        await club.slack.until(lambda: hidden or len(heard) == 3, "three events")
    assert [event.attempts for event in club.slack.deliveries.events("message")] == [["acked"]] * 3
    assert sorted(heard) == ([] if hidden else ["message_changed", "message_deleted", "posted"])


async def test_no_connection_is_told_at_once(club: Club) -> None:
    """A command while no socket is open fails before the person's eyes."""
    asked = await (await club.ada.command("/paper", channel=club.channel)).outcome()
    assert asked.trouble == "dispatch_failed"


@pytest.mark.parametrize("tampering", TAMPERINGS)
async def test_tampered_request_does_nothing(club: Club, tampering: Tampering) -> None:
    """The unmodified Bolt lets no tampered request through (some of them it answers with 500)."""
    async with over_http(club, pong_app(club)):
        assert club.slack.http is not None
        _, payload = club.ada.draft_command("/paper", "now", club.channel)
        answer = await club.slack.http.send(Delivery("slash_commands", payload), tampering)
    assert answer.status in (401, 500)
    assert club.channel.ephemerals == []


async def test_replayed_request(club: Club) -> None:
    """A request can be sent again byte for byte, and the app's address can be verified."""
    async with over_http(club, pong_app(club)):
        http = club.slack.http
        assert http is not None
        assert await http.verify_url()
        await (await club.ada.command("/paper", "now", club.channel)).answer(2)
        assert (await http.replay()).status == 200
        assert http.sent[-1] == http.sent[-2]


async def test_slack_connect(club: Club, wire: Wire) -> None:
    """Somebody from another workspace can press buttons, but has neither the commands nor the shortcuts."""
    other = club.slack.workspace("Guests", installed=False)
    eve = other.person("eve")
    shared = club.workspace.channel("shared", club.ada, eve, shared_with=[other])
    teams: list[tuple[str, str]] = []
    app = club.bolt()

    @app.action("vote")
    async def vote(ack: Any, body: Json, client: AsyncWebClient) -> None:
        await ack()
        teams.append((body["team"]["id"], body["user"]["team_id"]))
        await client.views_open(trigger_id=body["trigger_id"], view=modal(notify_on_close=False))

    @app.view("summary")
    async def submitted(ack: Any, body: Json) -> None:
        await ack()
        teams.append((body["view"]["app_installed_team_id"], body["team"]["id"]))

    async with wire(club, app):
        blocks = [{"type": "actions", "elements": [button("Yes", "vote")]}]
        sent = await club.client.chat_postMessage(channel=shared.id, text="Vote!", blocks=blocks)
        click = await eve.click(shared.messages[sent["ts"]], "vote")
        await (await eve.submit(await click.view(), {"words": "hello"})).acked()
        with pytest.raises(CannotDoError):
            await eve.command("/paper", channel=shared)
    assert teams == [(club.workspace.id, other.id)] * 2


async def test_external_menu(club: Club, wire: Wire) -> None:
    """An external menu asks the app for its options while somebody types, and the pick carries the option."""
    app, picked = club.bolt(), asyncio.Event()

    @app.options("paper")
    async def options(ack: Any, body: Json) -> None:
        text = {"type": "plain_text", "text": f"About {body['value']}"}
        await ack(options=[{"text": text, "value": "2401.00001"}])

    @app.action("paper")
    async def pick(ack: Any, action: Json) -> None:
        await ack()
        assert action["selected_option"]["value"] == "2401.00001"
        picked.set()

    menu = {"type": "external_select", "action_id": "paper", "min_query_length": 1}
    async with wire(club, app):
        blocks = [{"type": "actions", "elements": [menu]}]
        sent = await club.client.chat_postMessage(channel=club.channel.id, text="Find", blocks=blocks)
        message = club.channel.messages[sent["ts"]]
        (option,) = await club.bob.search(message, "paper", "attention")
        await (await club.bob.pick(message, "paper", option)).acked()
        await picked.wait()


async def test_what_happens_to_channels_and_app(club: Club, wire: Wire) -> None:
    """Rename, archive, removal, deletion and uninstall reach the app as events, and it hears nothing afterwards."""
    app = club.bolt(ignoring_self_events_enabled=False)
    heard: list[str] = []
    kinds = ["channel_rename", "channel_archive", "channel_unarchive", "channel_left", "message"]
    kinds += ["tokens_revoked", "app_uninstalled"]

    async def hear(event: Json) -> None:
        heard.append(str(event.get("subtype", event["type"])))

    for kind in kinds:
        app.event(kind)(hear)
    app.event({"type": "message", "subtype": "message_deleted"})(hear)
    async with wire(club, app):
        message = await club.bob.say(club.channel, "hello")
        await club.ada.delete(message)
        await club.workspace.rename(club.channel, "readings")
        await club.workspace.archive(club.channel, club.ada)
        await club.workspace.unarchive(club.channel, club.ada)
        await club.workspace.remove_bot(club.channel, club.ada)
        await club.slack.quiet()
        await club.workspace.uninstall()
        await club.slack.until(lambda: len(heard) >= 8, "eight events")
        with pytest.raises(CannotDoError):
            await club.ada.command("/paper", channel=club.channel)
    assert sorted(heard) == sorted([*kinds, "message_deleted"])


async def test_a_waiter_shows_the_transcript(club: Club) -> None:
    """A wait in vain fails the test with everything that people see."""
    await club.ada.say(club.channel, "Is anybody there?")
    with pytest.raises(AssertionError, match="Is anybody there"):
        await club.slack.post_in(club.channel, "never", timeout=0.01)
