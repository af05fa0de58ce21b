"""Who somebody is: the account of a Slack user, from their profile."""

import asyncio
import logging
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from adapters.slack.web import Limits
from adapters.slack.workspaces import Workspaces
from bot.chat.account import Account
from bot.ports import Clock

log = logging.getLogger(__name__)
KNOWN_FOR = timedelta(minutes=15)
"""How old a name, zone or right of administration may be."""
_PATIENCE = 1.0
_MOST = 20_000


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody, whether they are here from another workspace, through a shared channel, and whether they manage it."""

    account: Account
    visitor: bool = False
    manages: bool = False


class People:
    """Looks people up, and remembers them for a while."""

    def __init__(self, workspaces: Workspaces, limits: Limits, clock: Clock) -> None:
        self._workspaces, self._limits, self._clock = workspaces, limits, clock
        self._known: dict[tuple[str, str], tuple[Person, datetime]] = {}
        self._asked: dict[tuple[str, str], asyncio.Task[Person]] = {}

    async def find(self, workspace: str, user: str, name: str = "", team: str = "") -> Person:
        """The person, seen from this workspace. Where Slack does not say in time, what is known already is enough."""
        key = (workspace, user)
        known = self._known.get(key)
        if known and known[1] > self._clock():
            return known[0]
        if key not in self._asked:
            self._asked[key] = asyncio.create_task(self._ask(workspace, user, team))
            self._asked[key].add_done_callback(lambda _: self._asked.pop(key, None))
        try:
            async with asyncio.timeout(_PATIENCE):
                return await asyncio.shield(self._asked[key])
        except Exception as problem:  # noqa: BLE001 - a command must not fail because a profile could not be read
            log.info("A profile could not be read: %s", type(problem).__name__)
            return known[0] if known else _stranger(workspace, user, name, team)

    async def close(self) -> None:
        """Wait for nobody any more."""
        for task in list(self._asked.values()):
            task.cancel()
        await asyncio.gather(*self._asked.values(), return_exceptions=True)

    async def _ask(self, workspace: str, user: str, team: str) -> Person:
        client = (await self._workspaces.get(workspace)).client
        answer = await self._limits.call(workspace, client.users_info, user=user, include_locale=True)
        person = _read(workspace, answer["user"], team)
        if len(self._known) >= _MOST:
            self._known.clear()
        self._known[workspace, user] = (person, self._clock() + KNOWN_FOR)
        return person


def _read(workspace: str, found: dict[str, Any], team: str) -> Person:
    profile = found.get("profile") or {}
    names = (profile.get("display_name"), profile.get("real_name"), found.get("real_name"), found.get("name"))
    elsewhere = (team or found.get("team_id") or workspace) != workspace and "enterprise_user" not in found
    visitor = bool(found.get("is_stranger")) or elsewhere
    rights = ("is_admin", "is_owner", "is_primary_owner")
    return Person(
        Account(
            platform="slack",
            workspace=workspace,
            user=str(found["id"]),
            name=next((name for name in names if name), str(found["id"])),
            locale=str(found.get("locale") or ""),
            zone=str(found.get("tz") or ""),
        ),
        visitor,
        manages=not visitor and any(found.get(right) for right in rights),
    )


def _stranger(workspace: str, user: str, name: str, team: str) -> Person:
    """As much as the payload itself says."""
    account = Account(platform="slack", workspace=workspace, user=user, name=name or user)
    return Person(account, visitor=team not in ("", workspace))
