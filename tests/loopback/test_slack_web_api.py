"""The loopback Slack's Web API against the unmodified AsyncWebClient: what it keeps, and what it refuses."""

import json

import pytest
from aiohttp import ClientSession
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.webhook.async_client import AsyncWebhookClient

from tests.loopback.slack import App, CannotDoError, LoopbackSlack, ManualClock
from tests.loopback.slack_club import Club, Json, a_club, actions, button, error_of, modal, post, section


async def test_metadata_round_trip(club: Club) -> None:
    """A message's metadata comes back from history and replies if asked for, and survives an edit of the text."""
    metadata = {"event_type": "outbox", "event_payload": {"key": "club-1/round-2/pick"}}
    ts = await post(club, "the pick", metadata=metadata)
    reply = await post(club, "its thread", thread_ts=ts, metadata=metadata)
    await club.client.chat_update(channel=club.channel.id, ts=ts, text="the pick, edited")
    history = await club.client.conversations_history(channel=club.channel.id, include_all_metadata=True)
    assert [(m["ts"], m["metadata"]) for m in history["messages"]] == [(ts, metadata)]
    replies = await club.client.conversations_replies(channel=club.channel.id, ts=ts, include_all_metadata=True)
    assert [m["ts"] for m in replies["messages"]] == [ts, reply]
    assert replies["messages"][0]["text"] == "the pick, edited"
    bare = await club.client.conversations_history(channel=club.channel.id)
    assert "metadata" not in bare["messages"][0]


async def test_history_pages(club: Club) -> None:
    """History comes newest first, in pages, and from a moment on."""
    stamps = [await post(club, str(number)) for number in range(5)]
    pages = await club.client.conversations_history(channel=club.channel.id, limit=2)
    assert [m["text"] async for page in pages for m in page["messages"]] == ["4", "3", "2", "1", "0"]
    late = await club.client.conversations_history(channel=club.channel.id, oldest=stamps[2])
    assert [m["text"] for m in late["messages"]] == ["4", "3"]


async def test_tokens_and_scopes(club: Club) -> None:
    """No token, a wrong one, a missing scope, a revoked token and an uninstalled app are refused by their names."""

    def client(token: str | None) -> AsyncWebClient:
        return AsyncWebClient(token=token, base_url=club.slack.api_url, retry_handlers=[])

    assert await error_of(client(None).auth_test()) == "not_authed"
    assert await error_of(client("xoxb-nobody").auth_test()) == "invalid_auth"
    assert await error_of(client(club.slack.app_token).auth_test()) == "not_allowed_token_type"
    poor = club.slack.workspace("Poor", installed=False).install({"commands"})
    with pytest.raises(SlackApiError) as refused:
        await client(poor.token).chat_postMessage(channel="C1", text="hello")
    answer = refused.value.response
    assert (answer["error"], answer["needed"], answer["provided"]) == ("missing_scope", "chat:write", "commands")
    assert (await club.client.auth_test()).headers["X-OAuth-Scopes"].startswith("app_mentions:read")
    await club.workspace.revoke_token()
    assert await error_of(club.client.auth_test()) == "token_revoked"
    await club.workspace.uninstall()
    assert await error_of(club.client.auth_test()) == "account_inactive"


async def test_places_that_refuse(club: Club) -> None:
    """A channel that is unknown, private, not joined or archived, and a thread that is not there, refuse a post."""
    write = club.client.chat_postMessage
    foreign = club.workspace.channel("foreign", club.ada, bot=False)
    secret = club.workspace.channel("secret", club.ada, bot=False, private=True)
    assert await error_of(write(channel="C404", text="x")) == "channel_not_found"
    assert await error_of(write(channel=foreign.id, text="x")) == "not_in_channel"
    assert await error_of(write(channel=secret.id, text="x")) == "channel_not_found"
    assert await error_of(write(channel=club.workspace.bot.id, text="x")) == "cannot_dm_bot"
    assert await error_of(post(club, thread_ts="123.456")) == "thread_not_found"
    reply = await post(club, thread_ts=await post(club))
    assert await error_of(post(club, thread_ts=reply)) == "thread_not_found"
    await club.workspace.archive(club.channel, club.ada)
    assert await error_of(post(club)) == "is_archived"


async def test_changing_messages(club: Club) -> None:
    """Only the bot's own, lasting messages can be changed; blocks stay when only the text changes."""
    channel = club.channel.id
    ts = await post(club, blocks=[section("old")])
    await club.client.chat_update(channel=channel, ts=ts, text="new")
    assert (club.channel.messages[ts].text, club.slack.read(club.channel.messages[ts])) == ("new", "old")
    others = await club.ada.say(club.channel, "mine")
    assert await error_of(club.client.chat_update(channel=channel, ts=others.ts, text="x")) == "cant_update_message"
    assert await error_of(club.client.chat_delete(channel=channel, ts=others.ts)) == "cant_delete_message"
    whisper = await club.client.chat_postEphemeral(channel=channel, user=club.ada.id, text="psst")
    gone = club.client.chat_update(channel=channel, ts=whisper["message_ts"], text="x")
    assert await error_of(gone) == "message_not_found"
    await club.client.chat_delete(channel=channel, ts=ts)
    assert await error_of(club.client.chat_getPermalink(channel=channel, message_ts=ts)) == "message_not_found"


async def test_unknown_arguments_are_refused(club: Club) -> None:
    """A misspelt argument or method does not pass unseen."""
    arguments = {"channel": club.channel.id, "text": "x", "tread_ts": "1"}
    assert await error_of(club.client.api_call("chat.postMessage", json=arguments)) == "invalid_arguments"
    assert await error_of(club.client.api_call("chat.postMesage", json={})) == "unknown_method"
    assert await error_of(club.client.api_call("chat.postMessage", json={"text": "x"})) == "invalid_arguments"


async def test_triggers_expire_and_serve_once() -> None:
    """A trigger opens one view within three seconds of the server's clock."""
    clock = ManualClock()
    async with a_club(clock=clock) as club:
        _, first = club.ada.draft_command("/paper", "", club.channel)
        await club.client.views_open(trigger_id=first["trigger_id"], view=modal())
        again = club.client.views_open(trigger_id=first["trigger_id"], view=modal())
        assert await error_of(again) == "exchanged_trigger_id"
        _, second = club.ada.draft_command("/paper", "", club.channel)
        clock.advance(3.1)
        late = club.client.views_open(trigger_id=second["trigger_id"], view=modal())
        assert await error_of(late) == "expired_trigger_id"
        assert await error_of(club.client.views_open(trigger_id="1.2", view=modal())) == "invalid_trigger_id"


async def test_stack_hash_and_fields_of_modals(club: Club) -> None:
    """Three modals are the most, a stale hash is refused, and typed text survives an update that keeps the ids."""
    asked, payload = club.ada.draft_command("/paper", "", club.channel)
    opened = await club.client.views_open(trigger_id=payload["trigger_id"], view=modal())
    root = asked.views[0]
    for _ in range(2):
        clicked = club.ada._interaction_on(root, "block_actions")
        await club.client.views_push(trigger_id=club.slack.new_trigger(clicked), view=modal())
    more = club.slack.new_trigger(club.ada._interaction_on(root, "block_actions"))
    assert await error_of(club.client.views_push(trigger_id=more, view=modal())) == "push_limit_reached"
    with pytest.raises(CannotDoError, match="not the modal on top"):
        await club.ada.submit(root, {"words": "below others"})
    root.typed["words", "words"] = {"type": "plain_text_input", "value": "half a thought"}
    updated = await club.client.views_update(view_id=root.id, hash=opened["view"]["hash"], view=modal())
    assert updated["view"]["state"]["values"]["words"]["words"]["value"] == "half a thought"
    stale = club.client.views_update(view_id=root.id, hash=opened["view"]["hash"], view=modal())
    assert await error_of(stale) == "hash_conflict"
    club.slack.modals.clear(root)
    assert await error_of(club.client.views_update(view_id=root.id, view=modal())) == "not_found"


async def test_what_a_person_cannot_do(club: Club) -> None:
    """Empty required fields, texts that are too long and buttons that are not there are stopped before the app."""
    asked, payload = club.ada.draft_command("/paper", "", club.channel)
    await club.client.views_open(trigger_id=payload["trigger_id"], view=modal())
    for answers, words in [({}, "required"), ({"words": "x" * 101}, "0 to 100"), ({"wrods": "x"}, "no field")]:
        with pytest.raises(CannotDoError, match=words):
            await club.ada.submit(asked.views[0], answers)
    message = club.channel.messages[await post(club, blocks=[section("no buttons")])]
    with pytest.raises(CannotDoError, match="0 elements"):
        await club.ada.click(message, "Vote")
    with pytest.raises(CannotDoError, match="threads"):
        await club.ada.command_in_thread("/paper", message)
    assert len(club.slack.deliveries.log) == len(club.slack.deliveries.events())


async def test_people_and_direct_messages(club: Club) -> None:
    """Zone, locale and address come from the profile; a direct message reaches one person."""
    info = await club.client.users_info(user=club.bob.id, include_locale=True)
    assert (info["user"]["tz"], info["user"]["locale"]) == ("America/New_York", "de-DE")
    found = await club.client.users_lookupByEmail(email="bob@example.org")
    assert found["user"]["id"] == club.bob.id
    assert await error_of(club.client.users_info(user="U404")) == "user_not_found"
    direct = await club.client.conversations_open(users=club.bob.id)
    await club.client.chat_postMessage(channel=direct["channel"]["id"], text="for you")
    await club.client.chat_postMessage(channel=club.bob.id, text="again")
    assert [m.text for m in club.workspace.posts(club.workspace.direct(club.bob))] == ["for you", "again"]
    channels = await club.client.users_conversations(types="public_channel,im")
    assert {channel["id"] for channel in channels["channels"]} == {club.channel.id, direct["channel"]["id"]}
    members = await club.client.conversations_members(channel=club.channel.id)
    assert set(members["members"]) == {club.ada.id, club.bob.id, club.workspace.bot.id}


async def test_marks_and_files(club: Club) -> None:
    """Reactions, pins, bookmarks and an uploaded picture with its description land in the channel."""
    ts = await post(club)
    await club.client.reactions_add(channel=club.channel.id, timestamp=ts, name="tada")
    twice = club.client.reactions_add(channel=club.channel.id, timestamp=ts, name="tada")
    assert await error_of(twice) == "already_reacted"
    await club.client.pins_add(channel=club.channel.id, timestamp=ts)
    await club.client.bookmarks_add(channel_id=club.channel.id, title="T", type="link", link="https://example.org")
    await club.client.files_upload_v2(
        channel=club.channel.id, content=b"png", filename="c.png", alt_txt="a chart", thread_ts=ts
    )
    assert (club.channel.pins, len(club.channel.bookmarks)) == ([ts], 1)
    assert "(a chart)" in club.slack.transcript(club.channel)


async def test_response_url_limits() -> None:
    """A response_url serves five times within half an hour; it can replace and delete what was clicked."""
    clock = ManualClock()
    async with a_club(clock=clock) as club, ClientSession() as session:
        ts = await post(club, blocks=[actions(button("Go", "go"))])
        click = await club.ada.click(club.channel.messages[ts], "Go")
        hook = AsyncWebhookClient(click.payload["response_url"], session=session)
        assert (await hook.send(text="private")).status_code == 200
        assert (await hook.send(text="public", response_type="in_channel")).status_code == 200
        assert (await hook.send(text="changed", replace_original=True, blocks=[section("changed")])).status_code == 200
        assert club.slack.read(club.channel.messages[ts]) == "changed"
        assert (await hook.send(delete_original=True)).status_code == 200
        assert ts not in club.channel.messages
        assert (await hook.send_dict({"text": "x", "colour": "red"})).status_code == 400
        used = await hook.send(text="once too often")
        assert (used.status_code, json.loads(used.body)["error"]) == (404, "used_url")
        asked, payload = club.ada.draft_command("/paper", "", club.channel)
        clock.advance(30 * 60 + 1)
        late = await AsyncWebhookClient(payload["response_url"], session=session).send(text="late")
        assert (late.status_code, json.loads(late.body)["error"]) == (404, "expired_url")
        assert (asked.answers, [m.text for m in click.answers]) == ([], ["private", "public", "changed"])


# The SDK itself uses aiohttp's BasicAuth, which is on its way out.
@pytest.mark.filterwarnings("ignore:BasicAuth is deprecated:DeprecationWarning")
async def test_oauth_of_two_workspaces() -> None:
    """Each workspace's code becomes that workspace's token, once, and only for the app that knows the secret."""
    app = App(redirect_urls=["https://club.example.org/slack/oauth_redirect"])
    async with LoopbackSlack(app=app) as slack:
        client = AsyncWebClient(base_url=slack.api_url)
        tokens = []
        for name in ("First", "Second"):
            admin = slack.workspace(name, installed=False).person("admin")
            url = (
                "https://slack.com/oauth/v2/authorize?state=s1&client_id=1000.2000&scope=commands,chat:write"
                "&redirect_uri=https://club.example.org/slack/oauth_redirect"
            )
            address, query = slack.agree(url, admin)
            assert query["state"] == "s1"
            credentials = {"client_id": app.client_id, "client_secret": app.client_secret}
            code = {"code": query["code"], "redirect_uri": address}
            wrong = client.oauth_v2_access(client_id=app.client_id, client_secret="no", **code)
            assert await error_of(wrong) == "bad_client_secret"
            granted = await client.oauth_v2_access(**credentials, **code)
            assert granted["team"]["name"] == name
            assert await error_of(client.oauth_v2_access(**credentials, **code)) == "invalid_code"
            tokens.append(granted["access_token"])
        teams = [(await client.auth_test(token=token))["team"] for token in tokens]
    assert teams == ["First", "Second"]


async def test_the_log_hides_tokens(club: Club) -> None:
    """The request log holds every argument and no token."""
    await post(club, f"my token is {club.workspace.token}")
    await club.client.api_call("auth.test", params={"token": club.workspace.token})
    assert club.workspace.token not in repr(club.slack.log.requests)
    assert club.slack.log.of("chat.postMessage")[0].args["text"] == "my token is xoxb-…"


async def test_the_manifest_rules(club: Club) -> None:
    """Commands, shortcuts and scopes that the manifest does not name do not exist."""
    club.slack.world.app.follow(
        {
            "display_information": {"name": "Papers"},
            "features": {
                "slash_commands": [{"command": "/paper", "description": "Papers"}],
                "shortcuts": [{"name": "Keep", "type": "message", "callback_id": "keep", "description": "Keep"}],
                "bot_user": {"display_name": "papers"},
            },
            "oauth_config": {"scopes": {"bot": ["commands", "chat:write"]}},
            "settings": {"interactivity": {"is_enabled": True}, "event_subscriptions": {"bot_events": []}},
        }
    )
    message = await club.ada.say(club.channel, "hello")
    with pytest.raises(CannotDoError):
        await club.ada.command("/club", channel=club.channel)
    with pytest.raises(CannotDoError):
        await club.ada.message_shortcut(message, "throw away")
    other = club.slack.workspace("Other")
    client = AsyncWebClient(token=other.token, base_url=club.slack.api_url)
    assert await error_of(client.users_info(user=other.bot.id)) == "missing_scope"
    view: Json = {"type": "home", "blocks": []}
    assert await error_of(client.views_publish(user_id=other.bot.id, view=view)) == "not_enabled"
    assert club.slack.deliveries.log == []
    with pytest.raises(ValueError, match="channels:history"):
        App().follow(
            {
                "display_information": {"name": "Papers"},
                "settings": {"event_subscriptions": {"bot_events": ["message.channels"]}},
            }
        )
