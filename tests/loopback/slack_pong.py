"""An unmodified Bolt app with one of everything."""

from typing import Any

from slack_bolt.app.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from tests.loopback.slack_club import Club, Json, button, modal, section


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
