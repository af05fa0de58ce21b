"""What changes around a home: channels, permissions, threads, the guild itself. Organizers hear of what is missing.

Changes are looked at in bundles, guild by guild, and only a channel that is a club's home is told about.
"""

import asyncio
import logging
from collections.abc import Iterable
from itertools import islice

import discord

from adapters.discord import rights, threads
from adapters.discord.calls import NAME
from adapters.discord.crowds import Crowds
from adapters.discord.locks import Locks
from bot.chat.place import Finding, Place
from bot.club.clubs.model import ClubState
from bot.club.clubs.repository import Clubs
from bot.outbox.repository import Outbox
from bot.ports import Dispatcher, Store

log = logging.getLogger(__name__)
_LATEST = 40
_AFTER_FAILURE = 10.0
_AT_ONCE = 200
"""Channels looked up in one transaction: at a start there may be many thousands."""


class HomeWatch:
    """Watches homes and keeps the dispatcher informed."""

    def __init__(
        self, client: discord.Client, dispatcher: Dispatcher, store: Store, locks: Locks, crowds: Crowds, pause: float
    ) -> None:
        self._client, self._dispatcher, self._store, self._pause = client, dispatcher, store, pause
        self._locks, self._crowds = locks, crowds
        crowds.look = self.look
        self._waiting: dict[Place, Finding | None] = {}
        self._task: asyncio.Task[None] | None = None

    def look(self, channels: Iterable[object]) -> None:
        """Look at these channels soon; several changes in a row are looked at once."""
        homes = (one for one in channels if isinstance(one, discord.TextChannel | discord.ForumChannel))
        found = {home_of(one.guild.id, one.id): rights.missing(one) for one in homes}
        self.note({home: missing for home, missing in found.items() if missing or home not in self._locks})

    def gone(self, guild: int, channel: int, name: str) -> None:
        """A channel was deleted."""
        self.note({home_of(guild, channel): rights.gone(f"#{name}")})

    def removed(self, guild: discord.Guild) -> None:
        """The bot was removed from a guild."""
        missing = rights.removed(guild.name)
        self.note({home_of(guild.id, channel.id): missing for channel in guild.channels})

    def note(self, found: dict[Place, Finding | None]) -> None:
        """Tell of this soon."""
        self._waiting |= found
        if self._waiting and (self._task is None or self._task.done()):
            self._task = asyncio.create_task(self._tell())

    async def stop(self) -> None:
        """Look no more."""
        if self._task:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    async def _tell(self) -> None:
        while self._waiting:
            await asyncio.sleep(self._pause)
            found = dict(islice(self._waiting.items(), _AT_ONCE))
            self._waiting = {place: missing for place, missing in self._waiting.items() if place not in found}
            try:
                for place in await self._changed(found):
                    missing = found[place] or next(iter(await self._crowds.findings(self._client, place)), None)
                    await self._dispatcher.noticed(place, missing)
            except Exception:
                log.exception("Changes around a club could not be looked at; it is tried again")
                self._waiting = found | self._waiting
                await asyncio.sleep(_AFTER_FAILURE)

    async def _changed(self, found: dict[Place, Finding | None]) -> list[Place]:
        """Those that are homes and not known to be so already."""
        changed = []
        async with self._store.read() as repos:
            for place, missing in found.items():
                club = await repos[Clubs].at(place)
                homes = (await repos[Clubs].homes([club.id]))[club.id] if club else []
                known = next((one.broken for one in homes if one.place.home == place), "")
                if club and known != (missing.key if missing else ""):
                    changed.append(place)
        return changed

    async def thread_changed(self, guild: int, channel: int, thread: int, *, archived: bool, locked: bool) -> None:
        """A thread was archived: the one of the present round is woken again; a locked one is left in peace."""
        if not locked:
            self._locks.opened(home_of(guild, channel), str(thread))
            self.look([self._client.get_channel(channel)])
        if archived:
            await self._crowds.fewer(self._client, guild)
        if archived and not locked and await self._is_present(home_of(guild, channel), str(thread)):
            await threads.wake(self._client, thread)

    async def thread_deleted(self, guild: int) -> None:
        """There is room for another one."""
        await self._crowds.fewer(self._client, guild)

    async def _is_present(self, home: Place, thread: str) -> bool:
        """Whether this is the thread of the newest card that opened one here."""
        async with self._store.read() as repos:
            club = await repos[Clubs].at(home)
            if club is None or club.state is ClubState.CLOSED:
                return False
            rows = await repos[Outbox].latest(club.id, _LATEST, at=home)
        cards = [row for row in rows if row.sent and row.post.opens_thread]
        return bool(cards) and cards[0].sent is not None and cards[0].sent.thread == thread


def home_of(guild: int, channel: int) -> Place:
    return Place(NAME, str(guild), str(channel))
