"""What Slack tells unasked. Each event is written down before it is acknowledged, and acted on once."""

import logging
from datetime import timedelta
from typing import Any

from adapters.slack.home import HomeTabs
from adapters.slack.installations import Installations
from adapters.slack.memory import Memory
from adapters.slack.people import account_of
from adapters.slack.watching import Channels
from adapters.slack.web import LOST
from adapters.slack.workspaces import Workspaces
from bot.chat.place import Finding, Place
from bot.ports import Clock, Dispatcher

log = logging.getLogger(__name__)
_DONE, _TAKEN = "done", "taken"
_KEPT = timedelta(days=1)
"""Slack redelivers for five minutes; a day is beyond any doubt."""
_STALE = timedelta(seconds=20)
"""An event taken by a process that then died is acted on by whoever it is redelivered to."""
_GONE = {
    "channel_archive": "slack-archived",
    "group_archive": "slack-archived",
    "channel_left": "slack-member",
    "group_left": "slack-member",
    "channel_deleted": "channel-gone",
    "group_deleted": "channel-gone",
}
_LOOK = ("channel_unarchive", "group_unarchive", "member_joined_channel")
_PEOPLE = ("user_change", "team_join")
"""Somebody was deactivated, or is there again: https://docs.slack.dev/reference/events/user_change"""
_TOKEN = ("app_uninstalled", "tokens_revoked")


class Events:
    """Acts on events."""

    def __init__(
        self,
        dispatcher: Dispatcher,
        workspaces: Workspaces,
        installations: Installations | None,
        channels: Channels,
        homes: HomeTabs,
        memory: Memory,
        clock: Clock,
    ) -> None:
        self._dispatcher, self._workspaces, self._installations = dispatcher, workspaces, installations
        self._channels, self._homes, self._memory, self._clock = channels, homes, memory, clock
        self._swept: Any = None

    async def take(self, body: dict[str, Any]) -> bool:
        """Act on an event once, however often and to how many processes it comes. False: it has to come again."""
        name = f"slack-event/{body.get('event_id', '')}"
        await self._sweep()
        if not await self._memory.claim(name, _TAKEN):
            known = await self._memory.get(name)
            if known is None or known[0] == _DONE:
                return True
            if self._clock() - known[1] < _STALE:
                return False  # somebody is at it; should they fail, it comes again
        await self._act(body, body["event"])
        await self._memory.set(name, _DONE)
        return True

    async def _act(self, body: dict[str, Any], event: dict[str, Any]) -> None:
        kind, workspace = event["type"], _workspace(body)
        if kind == "app_home_opened" and event.get("tab", "home") == "home":
            self._homes.opened(workspace, event["user"])
        elif kind in _TOKEN:
            await self._lost(kind, workspace, event)
        elif kind in _PEOPLE and isinstance(event.get("user"), dict):
            await self._dispatcher.present(account_of(workspace, event["user"]), there=not event["user"].get("deleted"))
        elif kind in _GONE:
            place = Place("slack", workspace, _channel(event))
            missing = Finding(key=_GONE[kind], ok=False, detail=place.channel, lost=_GONE[kind] in LOST)
            await self._dispatcher.noticed(place, missing)
        elif kind == "channel_id_changed":
            await self._moved(workspace, str(event["old_channel_id"]), str(event["new_channel_id"]))
        elif kind in _LOOK and await self._concerns_us(kind, workspace, event):
            place = Place("slack", workspace, _channel(event))
            await self._channels.look(self._dispatcher, place)

    async def _moved(self, workspace: str, old: str, new: str) -> None:
        """A private channel that is shared with another company gets a number of its own for that."""
        now = Place("slack", workspace, new)
        await self._dispatcher.moved(Place("slack", workspace, old), now)
        await self._channels.note(now)

    async def _concerns_us(self, kind: str, workspace: str, event: dict[str, Any]) -> bool:
        """Others come and go; only the bot's own coming mends something."""
        if kind != "member_joined_channel":
            return True
        return bool(event.get("user") == (await self._workspaces.get(workspace)).bot_user)

    async def _lost(self, kind: str, workspace: str, event: dict[str, Any]) -> None:
        """The bot may not speak there any more."""
        if kind == "tokens_revoked" and not (event.get("tokens") or {}).get("bot"):
            return
        if self._installations is not None:
            await self._installations.async_delete_all(enterprise_id=None, team_id=workspace)
        self._workspaces.forget(workspace)
        await self._channels.tell(self._dispatcher, workspace, Finding(key="slack-token", ok=False, detail=workspace))

    async def _sweep(self) -> None:
        now = self._clock()
        if self._swept is None or now - self._swept > timedelta(hours=1):
            self._swept = now
            await self._memory.drop("slack-event/", _KEPT)


def _workspace(body: dict[str, Any]) -> str:
    """The workspace whose installation is told; in a shared channel others may be named as well."""
    told = body.get("authorizations") or [{}]
    return str(told[0].get("team_id") or body.get("team_id", ""))


def _channel(event: dict[str, Any]) -> str:
    channel = event.get("channel", "")
    return str(channel.get("id", "") if isinstance(channel, dict) else channel)
