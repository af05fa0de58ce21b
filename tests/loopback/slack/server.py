"""The loopback Slack itself: a server on 127.0.0.1 and everything that tests hold it by."""

import asyncio
import time
from collections.abc import Callable
from datetime import UTC, tzinfo
from functools import partial
from types import TracebackType
from typing import Self, TypeVar
from urllib.parse import parse_qs, urlsplit
from zoneinfo import ZoneInfo

from aiohttp import web

from tests.loopback.dates import dated

from .answers import take_response
from .app import App
from .clock import Clock, Timetable
from .deliveries import ACK_SECONDS, Deliveries, Transport
from .events import Events
from .faults import Faults
from .forms import CannotDoError
from .interactions import RESPONSE_URL_SECONDS, TRIGGER_SECONDS, Interaction, ResponseUrl, Trigger
from .modals import Modals
from .mrkdwn import Reader
from .nouns import Channel, Json, Message, Team, User, View
from .payloads import Payloads
from .people import Person
from .readable import message_lines, view_lines
from .request_log import RequestLog
from .signed_http import SignedHttp
from .sockets import Sockets
from .transcript import transcript
from .web.dispatch import WebApi, serve_response_url
from .web.errors import SlackRefusal
from .web.files import receive
from .web.oauth import CODE_SECONDS, Grant
from .web.private_files import serve
from .workspaces import Workspace
from .world import World

Found = TypeVar("Found")
_LATEST = 40
"""So much of each kind stands in the message of a failed test."""


class LoopbackSlack:
    """`async with LoopbackSlack() as slack:` serves the unmodified Slack clients on a free port.

    `clock` is the server's (triggers, deadlines, timestamps); `wall_clock` stamps signed requests, whose receiver
    compares them with its own time. Where `clock` runs faster than the wall's, `hurry` times as fast at most, deadlines
    are that much longer, so that they last as long as ever. Payloads go over Socket Mode until `use_http` names an
    address.
    """

    def __init__(
        self,
        *,
        app: App | None = None,
        clock: Clock = time.time,
        wall_clock: Clock = time.time,
        seed: int = 0,
        hurry: float = 1.0,
    ) -> None:
        self.world = World(clock, seed, app or App())
        self.log = RequestLog()
        self.faults = Faults(seed)
        self.triggers: dict[str, Trigger] = {}
        self.response_urls: dict[str, ResponseUrl] = {}
        self.grants: dict[str, Grant] = {}
        self.payloads = Payloads(self.world)
        self.modals = Modals(self.world)
        self.address = ""
        self.http: SignedHttp | None = None
        self._wall_clock, self._hurry = wall_clock, hurry
        self._typed: dict[tuple[str, str], dict[tuple[str, str], Json]] = {}
        self._timetable = Timetable(clock)
        self.deliveries = Deliveries(self._timetable, self._transport, self.world.changes, ACK_SECONDS * hurry)
        self.sockets = Sockets(self.world, self.deliveries)
        self.events = Events(self.world, self.deliveries)
        self.app_token = self.world.add_token("app", "", "", {"connections:write"}).value
        self._runner: web.AppRunner | None = None

    async def __aenter__(self) -> Self:
        application = web.Application(client_max_size=16 * 1024**2)
        application.on_response_prepare.append(dated(lambda: self.world.clock()))
        api = WebApi(self)
        application.router.add_route("*", "/api/{method}", api.serve)
        application.router.add_post("/response/{key}", partial(serve_response_url, self))
        application.router.add_post("/upload/v1/{key}", partial(receive, self.world))
        application.router.add_get("/files-pri/{team}-{id}/download/{name}", partial(serve, self.world))
        application.router.add_get("/link/", self.sockets.serve)
        self._runner = web.AppRunner(application, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        host, port = self._runner.addresses[0][:2]
        self.address = f"http://{host}:{port}"
        self.sockets.address = self.address
        self._timetable.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.faults.cancel()
        await self._timetable.stop()
        await self.deliveries.stop()
        await self.sockets.close()
        if self.http is not None:
            await self.http.stop()
        if self._runner is not None:
            await self._runner.cleanup()

    # Set-up

    @property
    def api_url(self) -> str:
        """What AsyncWebClient takes as base_url."""
        return f"{self.address}/api/"

    def workspace(self, name: str = "Readers", *, installed: bool = True) -> Workspace:
        """Adds a workspace, by default with the app installed."""
        workspace = Workspace(self, self.world.add_team(name))
        return workspace.install() if installed else workspace

    async def use_http(self, url: str) -> SignedHttp:
        """From now on payloads are posted to this address, signed."""
        if self.http is not None:
            await self.http.stop()
        self.http = SignedHttp(self.world, self.deliveries, url, self._wall_clock)
        return self.http

    def installed_team(self, user: User) -> Team:
        """The person's own workspace, where commands, shortcuts and the home tab exist if the app is installed."""
        team = self.world.teams[user.team_id]
        token = self.world.tokens.get(team.bot_token or "")
        if token is None or token.state == "account_inactive":
            raise CannotDoError(f"the app is not installed in {team.name}")
        return team

    async def uninstall(self, team_id: str) -> None:
        """Removes the app from a workspace; every token of it dies, and the app is told."""
        team = self.world.teams[team_id]
        bot = str(team.bot_user_id)
        self.revoke(team_id)
        self.events.tell(team, "app_uninstalled", {"type": "app_uninstalled", "event_ts": self.world.new_ts()})
        for token in self.world.tokens.values():
            if token.team_id == team_id:
                token.state = "account_inactive"
        for channel in self.world.channels.values():
            channel.members.discard(bot)
        self.world.changes.tell()

    def revoke(self, team_id: str) -> None:
        """Revokes the bot token of a workspace, and the app is told."""
        team = self.world.teams[team_id]
        bot = str(team.bot_user_id)
        revoked = {"type": "tokens_revoked", "tokens": {"oauth": [], "bot": [bot]}, "event_ts": self.world.new_ts()}
        self.events.tell(team, "tokens_revoked", revoked)
        self.world.tokens[str(team.bot_token)].state = "token_revoked"

    def agree(self, install_url: str, person: Person) -> tuple[str, dict[str, str]]:
        """Plays the browser at Slack's "Allow" page: returns the address to go back to, and its query.

        Raises CannotDoError where Slack shows an error page instead: unknown client, scope or redirect address.
        """
        query = {key: values[0] for key, values in parse_qs(urlsplit(install_url).query).items()}
        app, scopes = self.world.app, set(filter(None, query.get("scope", "").split(",")))
        if query.get("client_id") != app.client_id or not scopes or not scopes <= app.scopes:
            raise CannotDoError(f"Slack shows an error page for {query}")
        redirect = query.get("redirect_uri")
        if redirect is not None and app.redirect_urls and redirect not in app.redirect_urls:
            raise CannotDoError("redirect_uri did not match any configured URIs")
        code = self.world.new_id("", 20)
        expires = self.world.clock() + CODE_SECONDS
        self.grants[code] = Grant(code, person.user.team_id, person.id, scopes, redirect, expires)
        return redirect or "", {"code": code, "state": query.get("state", "")}

    # What stands behind an interaction

    def new_trigger(self, interaction: Interaction) -> str:
        """A trigger_id, good for one view within three seconds of the server's clock."""
        trigger_id = f"{self.world.new_id('', 12)}.{self.world.new_id('', 32)}"
        self.triggers[trigger_id] = Trigger(trigger_id, interaction, self.world.clock() + TRIGGER_SECONDS * self._hurry)
        return trigger_id

    def ways_to_answer(self, interaction: Interaction) -> Json:
        """A fresh trigger_id and response_url."""
        key = self.world.new_id("", 24)
        self.response_urls[key] = ResponseUrl(key, interaction, self.world.clock() + RESPONSE_URL_SECONDS * self._hurry)
        return {"trigger_id": self.new_trigger(interaction), "response_url": f"{self.address}/response/{key}"}

    def take_response(self, link: ResponseUrl | None, body: Json) -> tuple[int, Json]:
        """The HTTP status and body with which a post to a response_url is answered."""
        if link is None:
            return 404, {"ok": False, "error": "invalid_url"}
        try:
            take_response(link, body, self.world.clock())
        except SlackRefusal as refusal:
            return 404 if refusal.error in ("expired_url", "used_url") else 400, refusal.body()
        return 200, {"ok": True}

    def typed_on(self, user_id: str, surface: Message | View) -> dict[tuple[str, str], Json]:
        """What a person has picked or typed on a message or view so far."""
        if isinstance(surface, View):
            return surface.typed
        return self._typed.setdefault((user_id, surface.channel_id + surface.ts), {})

    async def pause(self, seconds: float) -> None:
        """Lets so much of the server's time pass."""
        over = asyncio.Event()
        self._timetable.at(self.world.clock() + seconds, over.set)
        await over.wait()

    def _transport(self) -> Transport:
        return self.http or self.sockets

    # What tests look at

    async def connected(self, number: int = 1, timeout: float = 5.0) -> None:
        """Waits until so many Socket Mode connections are open."""
        await self.until(lambda: len(self.sockets.connections) >= number, f"{number} connections", timeout)

    async def until(self, look: Callable[[], Found | None], what: str, timeout: float = 5.0) -> Found:
        """Waits until `look` finds something and returns it; fails the test with the transcript."""
        return await self.world.changes.until(look, what, timeout, self.describe)

    async def post_in(self, channel: Channel, words: str = "", timeout: float = 5.0) -> Message:
        """Waits for a message of an app whose readable text contains these words; the newest one."""

        def look() -> Message | None:
            found = [m for m in channel.messages.values() if m.app_id and not m.tombstone and words in self.read(m)]
            return max(found, key=lambda message: message.ts) if found else None

        return await self.until(look, f"a post with {words!r} in #{channel.name}", timeout)

    async def quiet(self, timeout: float = 5.0) -> None:
        """Waits until nothing is on its way to the app."""
        await self.until(lambda: self.deliveries.idle, "everything to be acknowledged", timeout)

    async def home_of(self, person: Person, words: str = "", timeout: float = 5.0) -> View:
        """Waits until the person's home tab shows these words."""

        def look() -> View | None:
            return self.world.homes.get(person.id) if words in self.home(person) else None

        return await self.until(look, f"a home tab with {words!r}", timeout)

    def read(self, message: Message, user_id: str | None = None) -> str:
        """The message as somebody sees it, by default in UTC."""
        return "\n".join(message_lines(message, Reader(self.world, self._zone(user_id))))

    def transcript(self, channel: Channel, person: Person | None = None) -> str:
        """What people see of a channel, threads indented."""
        return transcript(channel, self.world, self._zone(person.id if person else None))

    def home(self, person: Person) -> str:
        """What this person sees on the app's home tab; empty if nothing was published."""
        home = self.world.homes.get(person.id)
        return "\n".join(view_lines(home, person.reader())) if home else ""

    def form(self, view: View) -> str:
        """What a person sees of a modal."""
        return "\n".join(view_lines(view, Reader(self.world, self._zone(view.user_id))))

    def describe(self) -> str:
        """The latest of all there is to see, and of what Slack refused: for the message of a failed test."""
        channels = [transcript(one, self.world, latest=_LATEST) for one in self.world.channels.values()]
        views = [self.form(view) for view in list(self.world.views.values())[-_LATEST:]]
        refused = [f"refused: {method}: {error}" for method, error in self.log.errors()[-_LATEST:]]
        return "\n\n".join([*channels, *views, *refused])

    def _zone(self, user_id: str | None) -> tzinfo:
        return ZoneInfo(self.world.users[user_id].tz) if user_id else UTC
