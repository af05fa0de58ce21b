"""Who somebody is: the account of a Slack user, from their profile."""

import asyncio
import logging
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from aiohttp import ClientError
from slack_sdk.errors import SlackApiError

from adapters.slack.web import DISABLED, Limits, error_of
from adapters.slack.workspaces import Workspaces
from bot.chat.account import Account
from bot.outbox.model import CannotPost, NotNow
from bot.ports import Clock

log = logging.getLogger(__name__)
KNOWN_FOR = timedelta(minutes=15)
"""How old a name, zone or right of administration may be."""
_PATIENCE = 1.0
_MOST = 20_000
_UNKNOWN = ("user_not_found", "users_not_found", DISABLED)
"""Slack's words for somebody who is in the workspace no more."""


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

    async def is_there(self, workspace: str, user: str) -> bool | None:
        """Whether somebody is in this workspace still, neither deactivated nor unknown; None: Slack does not say."""
        try:
            client = (await self._workspaces.get(workspace)).client
            answer = await self._limits.call(workspace, client.users_info, user=user)
        except SlackApiError as problem:
            return False if error_of(problem) in _UNKNOWN else None
        except (CannotPost, NotNow, ClientError, TimeoutError, OSError) as problem:
            log.info("Slack does not say who is there: %s", type(problem).__name__)
            return None
        return not answer["user"].get("deleted")

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


def account_of(workspace: str, found: dict[str, Any]) -> Account:
    """Somebody as Slack describes them, seen from this workspace."""
    profile = found.get("profile") or {}
    names = (profile.get("display_name"), profile.get("real_name"), found.get("real_name"), found.get("name"))
    return Account(
        platform="slack",
        workspace=workspace,
        user=str(found["id"]),
        name=next((name for name in names if name), str(found["id"])),
        locale=str(found.get("locale") or ""),
        zone=str(found.get("tz") or ""),
    )


def _read(workspace: str, found: dict[str, Any], team: str) -> Person:
    elsewhere = (team or found.get("team_id") or workspace) != workspace and "enterprise_user" not in found
    visitor = bool(found.get("is_stranger")) or elsewhere
    rights = ("is_admin", "is_owner", "is_primary_owner")
    return Person(
        account_of(workspace, found),
        visitor,
        manages=not visitor and any(found.get(right) for right in rights),
    )


def _stranger(workspace: str, user: str, name: str, team: str) -> Person:
    """As much as the payload itself says."""
    account = Account(platform="slack", workspace=workspace, user=user, name=name or user)
    return Person(account, visitor=team not in ("", workspace))
