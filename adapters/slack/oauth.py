"""Installing the bot in several workspaces: https://docs.slack.dev/authentication/installing-with-oauth"""

import logging
from collections.abc import Awaitable, Callable, Sequence
from typing import Any
from urllib.parse import urlsplit

from slack_bolt.oauth.async_oauth_flow import AsyncOAuthFlow
from slack_bolt.oauth.async_oauth_settings import AsyncOAuthSettings
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse
from slack_sdk.oauth.installation_store import Installation
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from adapters.slack.http_mode import INSTALL, REDIRECT
from adapters.slack.installations import Installations, States
from adapters.slack.scopes import SCOPES
from adapters.slack.settings import SlackSettings
from bot.ports import Clock, Store
from bot.wording import words

log = logging.getLogger(__name__)
_PLAIN: dict[str, str | Sequence[str]] = {"Content-Type": "text/plain; charset=utf-8"}
Installed = Callable[[str], Awaitable[None]]
"""Told the workspace that installed the bot."""


class InstallClient(AsyncWebClient):
    """The SDK's client, giving id and secret as arguments: its own way is deprecated by aiohttp."""

    async def oauth_v2_access(self, *, client_id: str, client_secret: str, **given: Any) -> AsyncSlackResponse:
        named = {"client_id": client_id, "client_secret": client_secret, **given}
        return await self.api_call("oauth.v2.access", data={name: value for name, value in named.items() if value})


class InstallFlow(AsyncOAuthFlow):
    """The SDK's flow, telling the bot when a workspace has installed it."""

    def __init__(self, client: AsyncWebClient, settings: AsyncOAuthSettings, installed: Installed) -> None:
        bare = InstallClient(base_url=client.base_url, session=client.session, retry_handlers=[])
        super().__init__(client=bare, settings=settings, logger=log)
        self._installed = installed

    async def handle_callback(self, request: AsyncBoltRequest) -> BoltResponse:
        """Back from Slack: the bot comes into one workspace, and never into all of an organization at once."""
        try:
            return await super().handle_callback(request)
        except _WholeOrganizationError:
            return BoltResponse(status=400, body=words("en")("slack-whole-organization"), headers=_PLAIN)

    async def store_installation(self, request: AsyncBoltRequest, installation: Installation) -> None:
        """Keep it, then use it."""
        if installation.is_enterprise_install or not installation.team_id:
            await self._give_back(installation)
            raise _WholeOrganizationError
        await super().store_installation(request, installation)
        await self._installed(str(installation.team_id))

    async def _give_back(self, installation: Installation) -> None:
        """What was given is not kept, and is worth nothing from now on."""
        try:
            await self.client.auth_revoke(token=installation.bot_token, test=False)
        except Exception as problem:  # noqa: BLE001 - nobody keeps it in any case
            log.info("A token that is not kept could not be given back: %s", type(problem).__name__)


class _WholeOrganizationError(Exception):
    """Somebody installed the bot in all workspaces of an organization; each home is one workspace's."""


def install_flow(
    settings: SlackSettings,
    store: Store,
    clock: Clock,
    client: AsyncWebClient,
    installations: Installations,
    installed: Installed,
) -> InstallFlow:
    """The flow behind `/slack/install` and `/slack/oauth_redirect`."""
    about = AsyncOAuthSettings(
        client_id=settings.client_id,
        client_secret=settings.client_secret,
        scopes=sorted(SCOPES),
        install_path=INSTALL,
        redirect_uri_path=REDIRECT,
        installation_store=installations,
        installation_store_bot_only=True,
        state_store=States(store, clock),
        authorization_url=_authorization_url(settings.api_url),
        logger=log,
    )
    return InstallFlow(client, about, installed)


def _authorization_url(api_url: str) -> str:
    """Where people agree: on the host of the API (GovSlack has one of its own)."""
    parts = urlsplit(api_url)
    return f"{parts.scheme}://{parts.netloc}/oauth/v2/authorize"
