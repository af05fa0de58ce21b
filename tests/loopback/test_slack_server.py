"""The unmodified slack-bolt on the loopback Slack, over Socket Mode and over signed HTTP."""

import asyncio
from collections.abc import Callable
from typing import Any

import pytest
from slack_bolt.app.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from tests.loopback.slack import CannotDoError
from tests.loopback.slack_club import Club, Json, button, modal, over_http, over_socket, section
from tests.loopback.slack_pong import pong_app

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
