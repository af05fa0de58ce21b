"""The workspaces the bot is installed in: their tokens, and a client for each that shares one pool of connections."""

import asyncio
import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import SimpleNamespace

from aiohttp import ClientError, ClientSession, ClientTimeout, TCPConnector, TraceConfig, TraceRequestEndParams
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.authorization.async_authorize import AsyncAuthorize
from slack_bolt.context.async_context import AsyncBoltContext
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.installations import Installations
from adapters.slack.settings import SlackSettings
from adapters.slack.web import DEAD, error_of
from bot.chat.place import Finding, Place
from bot.outbox.model import CannotPost, NotNow
from bot.ports import PlatformDown, StoreDown

log = logging.getLogger(__name__)
_TIMEOUT = ClientTimeout(total=30, connect=10)
_START = 10.0


@dataclass(frozen=True, slots=True)
class Workspace:
    """One workspace: who the bot is there, and the client that speaks for it."""

    id: str
    bot_user: str
    bot_id: str
    client: AsyncWebClient
    scopes: frozenset[str] = frozenset()
    name: str = ""
    bot_name: str = ""
    address: str = ""  # of the workspace in a browser, with a slash at its end


class Workspaces(AsyncAuthorize):
    """Finds the workspace of an id; also what Bolt asks who it is, answered without a request to Slack each time."""

    def __init__(
        self,
        settings: SlackSettings,
        installations: Installations | None,
        answered: Callable[[Mapping[str, str]], None] = lambda _: None,
    ) -> None:
        super().__init__()  # type: ignore[no-untyped-call] # Bolt does not annotate it
        self._settings, self._installations = settings, installations
        self._known: dict[str, Workspace] = {}
        self._home = asyncio.Event()  # set once the one workspace of the bot token is known
        self._session: ClientSession | None = None
        self._answered = answered  # is told the headers of every answer

    def client(self, token: str | None = None) -> AsyncWebClient:
        """A client that never sends anything twice by itself: the SDK's own retries would post double."""
        if self._session is None or self._session.closed:
            self._session = ClientSession(
                timeout=_TIMEOUT, connector=TCPConnector(limit=100), trace_configs=[self._trace()]
            )
        return AsyncWebClient(token, base_url=self._settings.api_url, session=self._session, retry_handlers=[])

    def _trace(self) -> TraceConfig:
        async def ended(_session: ClientSession, _context: SimpleNamespace, answer: TraceRequestEndParams) -> None:
            self._answered(answer.response.headers)

        trace = TraceConfig()
        trace.on_request_end.append(ended)
        return trace

    @property
    def several(self) -> bool:
        """Whether workspaces install the bot themselves."""
        return self._installations is not None

    @property
    def session(self) -> ClientSession:
        """The shared pool of connections."""
        session = self.client().session
        assert session is not None, "a client is made with it"  # noqa: S101 - for the type checker
        return session

    async def about(self) -> tuple[str, str]:
        """As whom, and to what the bot is connected, as far as Slack has said."""
        if self._installations is not None:
            try:
                count = await self._installations.count()
            except StoreDown:
                return "the app", "in workspaces that cannot be counted now"
            return "the app", "in 1 workspace" if count == 1 else f"in {count} workspaces"
        home = next(iter(self._known.values()))
        return f"{home.bot_name} ({home.bot_user})", f"in the workspace {home.name} ({home.id})"

    def all(self) -> list[Workspace]:
        """The workspaces met so far."""
        return list(self._known.values())

    async def start(self) -> None:
        """Sign in with the one workspace's token, where there is one. Raises PlatformDown where Slack refuses it."""
        if self.several:
            self._home.set()
            return
        pause = 1.0
        while not self._home.is_set():
            try:
                await self._sign_in(self._settings.bot_token)
                self._home.set()
            except SlackApiError as problem:
                if (error := _refused(problem)) is not None:
                    what = "look at SLACK_BOT_TOKEN, or install the app anew"
                    raise PlatformDown(f"Slack refuses the bot token ({error}); {what}") from None
                log.warning("Slack could not be reached, which will be tried again: %s", type(problem).__name__)
            except Exception as problem:  # noqa: BLE001 - a network fails in many ways, and comes back
                log.warning("Slack could not be reached, which will be tried again: %s", type(problem).__name__)
            if not self._home.is_set():
                await asyncio.sleep(pause)
                pause = min(pause * 2, 60)

    async def get(self, workspace: str) -> Workspace:
        """The workspace, or CannotPost where the bot is not installed there, or NotNow before it has signed in."""
        try:
            async with asyncio.timeout(_START):
                await self._home.wait()
        except TimeoutError:
            raise NotNow(5, "not signed in to Slack yet") from None
        known = self._known.get(workspace)
        if known is None and self._installations is not None:
            token = await self._installations.token(workspace)
            known = await self._admitted(token) if token else None
            if known is not None and token != await self._installations.token(workspace):
                self.forget(workspace)  # installed anew while Slack was asked about the old token
                raise NotNow(1, "installed anew just now")
        if known is None or known.id != workspace:
            raise CannotPost(Finding(key="slack-token", ok=False, detail=workspace))
        return known

    async def _admitted(self, token: str) -> Workspace | None:
        """Sign in; None where Slack refuses the token. Raises NotNow where it cannot be asked."""
        try:
            return await self._sign_in(token)
        except SlackApiError as problem:
            if _refused(problem) is None:
                raise NotNow(10, "Slack did not answer who the bot is") from problem
        except (ClientError, TimeoutError) as problem:
            raise NotNow(10, "Slack did not answer who the bot is") from problem
        return None

    async def look_again(self, workspace: str) -> Workspace | None:
        """Ask Slack who the bot is there; None where the token is dead. Other problems are raised."""
        known = self._known.get(workspace)
        if known is None:
            return None
        try:
            return await self._sign_in(str(known.client.token))
        except SlackApiError as problem:
            if _refused(problem) is None:
                raise
            return None

    def forget(self, workspace: str) -> None:
        """Use the token of this workspace no more: it was revoked, or a new one was given."""
        if self.several:
            self._known.pop(workspace, None)

    async def __call__(self, *, context: AsyncBoltContext, team_id: str | None, **_: object) -> AuthorizeResult | None:
        """Bolt's question whose request this is."""
        try:
            found = await self.get(team_id or "")
        except (CannotPost, NotNow, SlackApiError):
            return None
        return AuthorizeResult(
            enterprise_id=context.enterprise_id,
            team_id=found.id,
            bot_id=found.bot_id,
            bot_user_id=found.bot_user,
            bot_token=found.client.token,
            user_id=context.user_id,
        )

    def address_of(self, thread: Place) -> str:
        """Where Slack shows this thread, as `chat.getPermalink` says; "" of a workspace not signed in to yet."""
        known = self._known.get(thread.workspace)
        if known is None or not known.address or not thread.thread:
            return ""
        return "/".join([f"{known.address}archives", thread.channel, f"p{thread.thread.replace('.', '')}"])

    async def close(self) -> None:
        """Give the connections back."""
        if self._session is not None:
            await self._session.close()

    async def _sign_in(self, token: str) -> Workspace:
        client = self.client(token)
        who = await client.auth_test()
        given = {name.lower(): value for name, value in who.headers.items()}.get("x-oauth-scopes", "")
        scopes = frozenset(one.strip() for one in given.split(",") if one.strip())
        bot_id, *told = (str(who.get(name) or "") for name in ("bot_id", "team", "user", "url"))
        found = Workspace(str(who["team_id"]), str(who["user_id"]), bot_id, client, scopes, *told)
        self._known[found.id] = found
        return found


def _refused(problem: SlackApiError) -> str | None:
    """Slack's word where it refuses the token; None where it only failed."""
    error = error_of(problem)
    return error if error in (*DEAD, "not_allowed_token_type") else None
