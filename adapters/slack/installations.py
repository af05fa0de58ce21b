"""Who installed the bot: the SDK's installation and state stores, kept in the bot's own database.

A workspace's installation is one mark, named by its id; so what belongs to one workspace never reaches another.
"""

import json
import logging
import secrets
from datetime import timedelta
from functools import partial
from logging import Logger
from typing import Any

from slack_sdk.oauth.installation_store import Bot, Installation
from slack_sdk.oauth.installation_store.async_installation_store import AsyncInstallationStore
from slack_sdk.oauth.state_store.async_state_store import AsyncOAuthStateStore

from adapters.slack.sealing import Seal, Unsealable
from bot.ports import Clock, Store
from bot.store.memory import Marks
from bot.store.repositories import Repositories
from bot.store.retrying import written

log = logging.getLogger(__name__)
NO_SEAL = Seal()
STATE_LIVES = timedelta(minutes=10)


_PREFIX = "slack-install/"


def _name(team: str | None, enterprise: str | None) -> str:
    return f"{_PREFIX}{team or enterprise or ''}/"


class Installations(AsyncInstallationStore):
    """The SDK's installation store over the club's own; each installation is kept sealed where there is a key."""

    def __init__(self, store: Store, clock: Clock, seal: Seal = NO_SEAL) -> None:
        self._store, self._clock, self._seal = store, clock, seal

    async def count(self) -> int:
        """How many workspaces the app is installed in."""
        async with self._store.read() as repos:
            return len(await repos[Marks].named(_PREFIX))

    async def seal_all(self) -> None:
        """What was kept plain, or sealed with an older key, is sealed with the newest one."""
        async with self._store.read() as repos:
            found = await repos[Marks].named(_PREFIX)
        for name in found:
            await written(self._store, partial(self._seal_one, name))

    async def _seal_one(self, name: str, repos: Repositories) -> None:
        kept = await repos[Marks].get(name)
        if kept is None or self._seal.is_fresh(kept[0]):
            return
        opened = self._opened(name, kept[0])
        if opened is not None:
            await repos[Marks].set(name, self._seal.sealed(opened), kept[1])

    def _opened(self, name: str, kept: str) -> str | None:
        try:
            return self._seal.opened(kept)
        except Unsealable:
            log.error(  # noqa: TRY400 - there is no more to tell
                "No key of slack.token_key opens %s; give the key it was sealed with, or install the app there anew",
                name.strip("/"),
            )
            return None

    @property
    def logger(self) -> Logger:
        return log

    async def token(self, team: str) -> str | None:
        """The bot's token in this workspace."""
        found = await self.async_find_bot(enterprise_id=None, team_id=team)
        return found.bot_token if found else None

    async def async_save(self, installation: Installation) -> None:
        """Keep what a workspace agreed to; a later installation replaces an earlier one."""
        kept = {name: value for name, value in installation.to_dict().items() if _is_plain(value)}
        name = _name(installation.team_id, installation.enterprise_id)
        async with self._store.write() as repos:
            await repos[Marks].set(name, self._seal.sealed(json.dumps(kept)), self._clock())

    async def async_save_bot(self, bot: Bot) -> None:
        """Keep a token that was exchanged for a newer one."""
        known = await self.async_find_installation(enterprise_id=bot.enterprise_id, team_id=bot.team_id)
        if known is not None:
            known.bot_token = bot.bot_token
            await self.async_save(known)

    async def async_find_bot(
        self,
        *,
        enterprise_id: str | None,
        team_id: str | None,
        is_enterprise_install: bool | None = False,
    ) -> Bot | None:
        found = await self.async_find_installation(
            enterprise_id=enterprise_id, team_id=team_id, is_enterprise_install=is_enterprise_install
        )
        return found.to_bot() if found else None

    async def async_find_installation(
        self,
        *,
        enterprise_id: str | None,
        team_id: str | None,
        user_id: str | None = None,  # noqa: ARG002 - the SDK's interface; only bots' tokens are kept
        is_enterprise_install: bool | None = False,  # noqa: ARG002 - the SDK's interface
    ) -> Installation | None:
        name = _name(team_id, enterprise_id)
        async with self._store.read() as repos:
            found = await repos[Marks].get(name)
        opened = self._opened(name, found[0]) if found else None
        return Installation(**json.loads(opened)) if opened else None

    async def async_delete_bot(self, *, enterprise_id: str | None, team_id: str | None) -> None:
        """Forget the workspace's token."""
        async with self._store.write() as repos:
            await repos[Marks].drop(_name(team_id, enterprise_id), self._clock() + timedelta(days=1))

    async def async_delete_installation(
        self,
        *,
        enterprise_id: str | None,
        team_id: str | None,
        user_id: str | None = None,  # noqa: ARG002 - the SDK's interface
    ) -> None:
        """The same: there is one installation a workspace."""
        await self.async_delete_bot(enterprise_id=enterprise_id, team_id=team_id)


def _is_plain(value: Any) -> bool:
    return value is None or isinstance(value, str | int | float | bool)


class States(AsyncOAuthStateStore):
    """The state that a browser brings back from Slack: good once, for ten minutes."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store, self._clock = store, clock

    @property
    def logger(self) -> Logger:
        return log

    async def async_issue(self, *_: Any, **__: Any) -> str:
        """A new state; those nobody came back with are dropped."""
        state = secrets.token_urlsafe(32)
        now = self._clock()
        async with self._store.write() as repos:
            await repos[Marks].drop("slack-state/", now - STATE_LIVES)
            await repos[Marks].set(f"slack-state/{state}/", "issued", now)
        return state

    async def async_consume(self, state: str) -> bool:
        """Whether the state was issued and not used; from now on it is used."""
        name, now = f"slack-state/{state}/", self._clock()
        async with self._store.write() as repos:
            found = await repos[Marks].get(name)
            await repos[Marks].drop(name, now + timedelta(days=1))
        return found is not None and found[1] > now - STATE_LIVES
