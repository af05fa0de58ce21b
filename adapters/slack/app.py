"""The Bolt app: which payload goes to whom, and when each is acknowledged.

`process_before_response` makes Bolt answer as soon as a listener returns, instead of looking every 10 ms whether it has
acknowledged; so each listener here only starts the work, and waits for it where the acknowledgement carries it.
"""

import logging
import re
from typing import Any

from slack_bolt.app.async_app import AsyncApp
from slack_bolt.context.ack.async_ack import AsyncAck
from slack_bolt.oauth.async_oauth_flow import AsyncOAuthFlow
from slack_bolt.response import BoltResponse
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.events import Events
from adapters.slack.receiver import Receiver
from adapters.slack.tasks import Tasks
from adapters.slack.workspaces import Workspaces
from bot.wording import words

log = logging.getLogger(__name__)
_ANY = re.compile(".*", re.DOTALL)
Json = dict[str, Any]


def bolt_app(
    workspaces: Workspaces,
    client: AsyncWebClient,
    reception: Receiver,
    events: Events,
    tasks: Tasks,
    flow: AsyncOAuthFlow | None = None,
) -> AsyncApp:
    """The app with all its listeners. Signatures are verified before it is asked."""
    app = AsyncApp(
        name="paperclub",
        client=client,
        authorize=workspaces,  # type: ignore[arg-type] # Bolt takes None for nobody, and does not say so
        oauth_flow=flow,
        process_before_response=True,
        user_facing_authorize_error_message=words("en")("slack-reinstall"),
        # Bolt would log the body of what it refuses; adapters.slack.http_mode verifies instead, and logs none of it.
        request_verification_enabled=False,
        signing_secret="verified before",  # noqa: S106 - unused, see above
    )

    async def command(ack: AsyncAck, body: Json) -> None:
        await ack()
        tasks.start(reception.command(body))

    async def action(ack: AsyncAck, body: Json) -> None:
        await ack()
        tasks.start(reception.action(body))

    async def shortcut(ack: AsyncAck, body: Json) -> None:
        await ack()
        tasks.start(reception.shortcut(body))

    async def submit(ack: AsyncAck, body: Json) -> None:
        await ack(**await reception.submit(body))

    async def event(ack: AsyncAck, body: Json) -> BoltResponse | None:
        if await events.take(body):
            await ack()
            return None
        return BoltResponse(status=503, body="")

    app.command(_ANY)(command)
    app.action(_ANY)(action)
    app.shortcut(_ANY)(shortcut)
    app.view(_ANY)(submit)
    app.event(_ANY)(event)
    return app
