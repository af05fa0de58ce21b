"""Discord as a platform of the club: `bot.ports.Platform`."""

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable
from datetime import datetime
from functools import partial
from typing import TypeVar

import discord

from adapters.discord import menu, rights
from adapters.discord.answering import PATIENCE, Answering
from adapters.discord.calls import NAME
from adapters.discord.client import DEAD_AFTER, EVERY_SHARD, ClubClient, Shards
from adapters.discord.crowds import Crowds
from adapters.discord.custom_ids import CustomIds
from adapters.discord.editing import Editing
from adapters.discord.enrolling import Enrolling, is_member
from adapters.discord.events import Events, address_of
from adapters.discord.given_files import GivenFiles
from adapters.discord.home_watch import HomeWatch
from adapters.discord.invite import malformed
from adapters.discord.locks import Locks
from adapters.discord.memory import Memory
from adapters.discord.pace import Quiet, RateLimit
from adapters.discord.sending import NOT_DONE, Attempt, Sending, ThreadUnopenedError
from adapters.discord.turns import Turns
from adapters.discord.verdicts import OpenOutcomeError, crowded, verdict
from bot.chat.account import Account
from bot.chat.place import Finding, Place
from bot.chat.platform_time import PlatformTime
from bot.chat.post import Post
from bot.outbox.model import CannotPost, DirectClosed, NotNow, ThreadMissing
from bot.ports import Clock, Dispatcher, PlatformDown, Store

log = logging.getLogger(__name__)
T = TypeVar("T")
Chore = Callable[[], Awaitable[object]]
API_URL = "https://discord.com/api/v10"
_FIRST_PAUSE, _LONGEST_PAUSE = 1.0, 60.0
_REFUSED = "Discord does not take the token; make a new one on its developer page and set DISCORD_TOKEN."
_LONGEST_START, _BETWEEN_LOOKS, _BETWEEN_TIDYING = 30.0, 15.0, 3600.0
_SOON = 5.0
"""Seconds a post waits for a connection that is just coming up."""


def ready(token: str, api_url: str) -> None:
    """Raises PlatformDown for what is no token at all, which need not be asked of Discord."""
    if malformed(token, api_url):
        raise PlatformDown(
            "discord.token: this is no bot token; copy it whole from Discord's developer page, under Bot"
        )


class Discord:
    """The club on Discord. With `shared`, other processes run the same bot on the same store."""

    name = NAME
    link = staticmethod(address_of)

    def __init__(
        self,
        token: str,
        store: Store,
        clock: Clock,
        *,
        api_url: str = API_URL,
        patience: float = PATIENCE,
        between_direct: float = 1.0,
        settle: float = 0.5,
        shards: Shards = EVERY_SHARD,
        shared: bool = False,
        time: PlatformTime | None = None,
        files: GivenFiles | None = None,
    ) -> None:
        self._token, self._store, self._clock, self._api_url = token, store, clock, api_url
        self._patience, self._settle = patience, settle
        self._ids, self._memory = CustomIds(store, clock), Memory(store, clock)
        self._time, self._files = time or PlatformTime(), files or GivenFiles()
        self._pace, self._quiet = RateLimit(between_direct), Quiet(clock, self._time)
        self._locks, self._crowds, self._shards = Locks(), Crowds(self._memory), shards
        self._turns = Turns(store, clock) if shared else None
        self._up = asyncio.Event()
        self._client: ClubClient | None = None
        self._dispatcher: Dispatcher | None = None

    async def run(self, dispatcher: Dispatcher) -> None:
        """Stay connected until cancelled. Raises PlatformDown where it never will be."""
        ready(self._token, self._api_url)
        self._dispatcher = dispatcher
        pause = _FIRST_PAUSE
        while True:
            began = asyncio.get_running_loop().time()
            try:
                await self._connect(dispatcher)
            except discord.LoginFailure as error:
                raise PlatformDown(_REFUSED) from error
            except NOT_DONE as error:
                log.warning("The connection to Discord ended (%r); it will be made anew", error)
            except Exception:
                # What nobody foresaw, say in what Discord sent: other platforms of the club must not end with it.
                log.exception("The connection to Discord ended; it will be made anew")
            if asyncio.get_running_loop().time() - began > _LONGEST_PAUSE:
                pause = _FIRST_PAUSE
            await asyncio.sleep(pause)
            pause = min(pause * 2, _LONGEST_PAUSE)

    async def _connect(self, dispatcher: Dispatcher) -> None:
        """One connection, from login to its end."""
        client = ClubClient(self._api_url, self._quiet, self._shards)
        client.answering = answering = Answering(
            dispatcher, self._ids, self._turns, self._time, self._files, patience=self._patience
        )
        client.connected = partial(dispatcher.connected, NAME)
        client.living = living = HomeWatch(client, dispatcher, self._store, self._locks, self._crowds, self._settle)
        watch: asyncio.Task[None] | None = None
        try:
            async with client:
                async with asyncio.timeout(_LONGEST_START):
                    await client.login(self._token)
                self._client = client
                self._up.set()
                watch = asyncio.create_task(self._watch(client, await self._done(self._chores(client))))
                try:
                    await client.connect()
                finally:
                    await answering.finish()
        finally:
            self._up.clear()
            self._client = None
            await living.stop()
            if watch is not None:
                watch.cancel()

    def _chores(self, client: ClubClient) -> list[Chore]:
        """Register a changed menu, and let go of what is old."""
        tidying = [self._ids.tidy, self._memory.tidy, *([self._turns.tidy] if self._turns else [])]
        return [lambda: menu.sync(client, self._store, self._clock), *tidying]

    async def _done(self, chores: list[Chore]) -> list[Chore]:
        """Do these; those that failed, for later."""
        left = []
        for chore in chores:
            try:
                async with asyncio.timeout(_LONGEST_START):
                    await chore()
            except Exception:
                log.exception("Something could not be done at the start; it is tried again")
                left.append(chore)
        return left

    async def _watch(self, client: ClubClient, left: list[Chore]) -> None:
        """Do what was left, and close a connection that went silent without anybody noticing; a new one follows."""
        clock = asyncio.get_running_loop().time
        tidy_at = clock() + _BETWEEN_TIDYING
        while True:
            await asyncio.sleep(_BETWEEN_LOOKS)
            if self._turns and clock() >= tidy_at:
                left, tidy_at = [*left, self._turns.tidy], clock() + _BETWEEN_TIDYING
            left = await self._done(left)
            if client.silent_for() > DEAD_AFTER:
                log.warning("Discord's gateway has been silent for %d seconds", DEAD_AFTER)
                await client.close()

    async def post(self, place: Place, post: Post, key: str, since: datetime | None = None) -> Place:
        attempt = Attempt(post, key, since)

        async def posting() -> Place:
            client = await self._connected()
            self._refuse_what_cannot_be(client, place)
            return await self._sending(client).post(place, attempt)

        return await self._trying(place, attempt, posting)

    async def edit(self, place: Place, post: Post, key: str) -> None:
        async def editing() -> None:
            client = await self._connected()
            await Editing(client, self._ids, self._memory, self._sending(client)).edit(place, post, key)

        await self._trying(place, None, editing)

    async def direct(self, account: Account, post: Post, key: str, since: datetime | None = None) -> Place:
        attempt = Attempt(post, key, since)

        async def writing() -> Place:
            client = await self._connected()
            await self._pace.turn()
            return await self._sending(client).direct(int(account.user), attempt)

        return await self._trying(None, attempt, writing)

    async def is_there(self, account: Account, home: Place) -> bool | None:
        try:
            return await is_member(await self._connected(), int(home.workspace), int(account.user))
        except (*NOT_DONE, NotNow, ValueError) as error:
            log.info("Discord does not say who is there: %r", error)
            return None

    async def bring(self, thread: Place, account: Account) -> None:
        async def bringing() -> None:
            await self._enrolling(await self._connected()).bring(thread, int(account.user))

        await self._trying(thread, None, bringing)

    async def call(self, home: Place, account: Account, *, wanted: bool) -> None:
        async def calling() -> None:
            await self._enrolling(await self._connected()).call(home, int(account.user), wanted=wanted)

        await self._trying(home, None, calling)

    async def arrange(self, thread: Place, event: Post) -> Place:
        return await self._trying(thread, None, partial(Events(self._connected).arrange, thread, event))

    async def check(self, home: Place, *, mend: bool = False) -> list[Finding]:  # noqa: ARG002 - only people can
        if (client := self._client) is None:
            return [Finding(key="discord-connection", ok=False)]
        channel = client.get_channel(int(home.channel))
        if isinstance(channel, discord.TextChannel | discord.ForumChannel):
            known = rights.findings(channel) + await self._locks.findings(client, home.home)
            return known + await self._looked(self._crowds.findings(client, home), [])
        if not client.hears(int(home.workspace or 0)):
            return await self._looked(rights.from_afar(client, home), [Finding(key="discord-connection", ok=False)])
        return [self._missing(client, home) or rights.gone(home.channel)]

    async def _looked(self, looking: Awaitable[list[Finding]], otherwise: list[Finding]) -> list[Finding]:
        """What a look at Discord finds; the other where Discord does not answer it."""
        try:
            return await looking
        except NOT_DONE as error:
            log.warning("A home could not be looked at: %r", error)
            return otherwise

    def _sending(self, client: ClubClient) -> Sending:
        return Sending(client, self._ids, self._memory, self._crowds)

    def _enrolling(self, client: ClubClient) -> Enrolling:
        return Enrolling(client, self._memory, self._sending(client))

    async def _connected(self) -> ClubClient:
        self._quiet.check()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_SOON):
                await self._up.wait()
        if self._client is None:
            raise NotNow(_BETWEEN_LOOKS, "not connected to Discord")
        return self._client

    def _refuse_what_cannot_be(self, client: ClubClient, place: Place) -> None:
        """What is known to be missing is not even tried: refused requests count towards a ban."""
        if missing := self._missing(client, place):
            raise CannotPost(missing)

    def _missing(self, client: ClubClient, place: Place) -> Finding | None:
        """What is missing in a home, as far as the gateway has told. Of other processes' guilds it tells nothing."""
        if not client.hears(int(place.workspace or 0)):
            return None
        channel = client.get_channel(int(place.channel))
        if isinstance(channel, discord.TextChannel | discord.ForumChannel):
            return rights.missing(channel)
        guild = client.get_guild(int(place.workspace or 0))
        if guild is None and client.has_heard_all:
            return rights.removed(place.workspace)
        return rights.gone(place.channel) if guild and not guild.unavailable else None

    async def _trying(self, place: Place | None, attempt: Attempt | None, doing: Callable[[], Awaitable[T]]) -> T:
        """Do it, and say what an error means to the outbox."""
        try:
            return await doing()
        except ThreadUnopenedError as unopened:
            told = self._told(self._client, place, unopened.error)
            await self._remember(place, told)
            missing = told.missing[0] if isinstance(told, CannotPost) and told.missing else None
            raise ThreadMissing(unopened.place, missing) from unopened
        except (discord.DiscordException, CannotPost, NotNow) as error:
            told = error if isinstance(error, CannotPost | NotNow) else self._told(self._client, place, error)
            await self._remember(place, told)
            if attempt and attempt.open and isinstance(told, CannotPost | NotNow | DirectClosed):
                await self._tell(place, told)
                raise OpenOutcomeError(str(told) or type(told).__name__) from error
            raise told from error

    def _told(self, client: ClubClient | None, place: Place | None, error: Exception) -> Exception:
        missing = partial(self._missing, client, place) if client and place else lambda: None
        return verdict(error, missing, place.thread if place else "")

    async def _remember(self, place: Place | None, told: Exception) -> None:
        """What only a refusal tells: a locked thread, a guild that takes no more of them."""
        found = {one.key for one in told.missing} if isinstance(told, CannotPost) else set()
        if place and "discord-locked" in found:
            self._locks.found(place)
        if place and self._client and crowded().key in found:
            with contextlib.suppress(*NOT_DONE):
                await self._crowds.found(self._client, int(place.workspace))

    async def _tell(self, place: Place | None, told: Exception) -> None:
        """What may stand is not called refused; what is missing is told here instead."""
        if place and self._dispatcher and isinstance(told, CannotPost) and told.missing:
            await self._dispatcher.noticed(place.home, told.missing[0])
