"""The channels the bot has posted in, and what is missing in them: checked when something changes there."""

import asyncio
import logging

from aiohttp import ClientError
from slack_sdk.errors import SlackApiError

from adapters.slack.memory import Memory
from adapters.slack.scopes import JOIN, SCOPES
from adapters.slack.web import Limits, error_of, finding
from adapters.slack.workspaces import Workspace, Workspaces
from bot.chat.place import Finding, Place
from bot.outbox.model import CannotPost, NotNow
from bot.ports import Dispatcher

log = logging.getLogger(__name__)
_UNREACHABLE = "slack-unreachable"
_WORKSPACES = "slack-workspaces/"


class Channels:
    """Where the bot is at home, as far as posts tell."""

    def __init__(self, workspaces: Workspaces, limits: Limits, memory: Memory) -> None:
        self._workspaces, self._limits, self._memory = workspaces, limits, memory
        self._noted: set[tuple[str, str]] = set()

    async def note(self, place: Place) -> None:
        """Remember a channel that was posted in."""
        if (place.workspace, place.channel) in self._noted:
            return
        self._noted.add((place.workspace, place.channel))
        try:
            await self._memory.add(_name(place.workspace), place.channel)
            await self._memory.add(_WORKSPACES, place.workspace)
        except Exception as problem:  # noqa: BLE001 - the post is out, and must not be posted again for this
            self._noted.discard((place.workspace, place.channel))
            log.warning("A channel could not be noted: %s", type(problem).__name__)

    async def of(self, workspace: str) -> list[Place]:
        """The channels of this workspace that were posted in."""
        kept = await self._memory.get(_name(workspace))
        return [Place("slack", workspace, channel) for channel in (kept[0].split() if kept else [])]

    async def look_around(self, dispatcher: Dispatcher) -> None:
        """What changed while the bot was away is seen now."""
        kept = await self._memory.get(_WORKSPACES)
        for workspace in kept[0].split() if kept else []:
            await self.tell(dispatcher, workspace)

    async def tell(self, dispatcher: Dispatcher, workspace: str, missing: Finding | None = None) -> None:
        """Tell the dispatcher what is missing in each of them; without a finding, each is looked at."""
        for place in await self.of(workspace):
            if missing:
                await dispatcher.noticed(place, missing)
            else:
                await self.look(dispatcher, place)

    async def look(self, dispatcher: Dispatcher, place: Place) -> None:
        """Look what is missing in a channel and tell the dispatcher; where Slack does not answer, nothing is told."""
        lacking = [one for one in await self.check(place) if not one.ok and one.hinders]
        if all(one.key != _UNREACHABLE for one in lacking):
            await dispatcher.noticed(place, lacking[0] if lacking else None)

    async def check(self, place: Place, *, mend: bool = False) -> list[Finding]:
        """What the bot can and cannot do in this channel. Never raises for what is merely missing."""
        try:
            workspace = await self._workspaces.get(place.workspace)
            fresh = await self._workspaces.look_again(workspace.id)
            if fresh is None:
                return [Finding(key="slack-token", ok=False, detail=place.channel)]
            return await self._findings(fresh, place, mend=mend)
        except CannotPost as cannot:
            return list(cannot.missing)
        except (NotNow, SlackApiError, ClientError, TimeoutError, OSError) as problem:
            if isinstance(problem, SlackApiError) and (missing := finding(problem, place)):
                return [missing]
            detail = error_of(problem) or type(problem).__name__
            return [Finding(key=_UNREACHABLE, ok=False, detail=detail)]

    async def _findings(self, workspace: Workspace, place: Place, *, mend: bool) -> list[Finding]:
        lacking = sorted(set(SCOPES) - workspace.scopes) if workspace.scopes else []
        hinders = "chat:write" in lacking  # others are told to whoever asks, and where Slack refuses for them
        found = [
            Finding(key="slack-token", ok=True, detail=place.channel),
            Finding(key="slack-scopes", ok=not lacking, detail=", ".join(lacking), hinders=hinders),
        ]
        answer = await self._limits.patiently(workspace.id, workspace.client.conversations_info, channel=place.channel)
        channel = answer["channel"]
        member = bool(channel.get("is_member", True))  # of direct conversations Slack does not say it
        archived = bool(channel.get("is_archived"))
        may_join = not member and not archived and not channel.get("is_private") and JOIN not in lacking
        if mend and may_join:
            await self._limits.patiently(workspace.id, workspace.client.conversations_join, channel=place.channel)
            member = True
        return [
            *found,
            Finding(key="slack-archived", ok=not archived, detail=place.channel, lost=True),
            Finding(key="slack-member", ok=member, detail=place.channel, mendable=may_join),
        ]


class Watchdog:
    """Notices dead tokens that no event told of, once, and that they live again."""

    def __init__(self, dispatcher: Dispatcher, workspaces: Workspaces, channels: Channels) -> None:
        self._dispatcher, self._workspaces, self._channels = dispatcher, workspaces, channels
        self._dead: set[str] = set()

    async def look(self) -> None:
        """Ask Slack about each workspace's token."""
        for workspace in self._workspaces.all():
            try:
                alive = await self._workspaces.look_again(workspace.id) is not None
            except (SlackApiError, ClientError, TimeoutError, OSError) as problem:
                log.warning("Slack does not answer: %s", error_of(problem) or type(problem).__name__)
                continue
            if alive and workspace.id in self._dead:
                self._dead.discard(workspace.id)
                await self._channels.tell(self._dispatcher, workspace.id)
            elif not alive and workspace.id not in self._dead:
                self._dead.add(workspace.id)
                await self._channels.tell(self._dispatcher, workspace.id, Finding(key="slack-token", ok=False))

    async def run(self, every: float) -> None:
        """Look again and again."""
        while True:
            await asyncio.sleep(every)
            try:
                await self.look()
            except Exception:
                log.exception("The watchdog stumbled; it looks again")


def _name(workspace: str) -> str:
    return f"slack-channels/{workspace}/"
