"""The connection: discord.py's client with nothing in it but what a club needs. No privileged intent, no caches."""

import logging
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass

import discord
import yarl
from discord.gateway import DiscordWebSocket
from discord.http import Route

from adapters.discord import hearing, rights
from adapters.discord.answering import Answering
from adapters.discord.calls import NAME
from adapters.discord.home_watch import HomeWatch
from adapters.discord.pace import Quiet
from bot.ports import Dispatcher

log = logging.getLogger(__name__)
_GOING_ON = 4000
"""A close code; 1000 and 1001 would end the session, and what happens meanwhile were lost to it."""
_LONGEST_LIMIT = 2.0
"""Seconds a rate limit may hold a request back within discord.py; a longer one becomes NotNow."""
DEAD_AFTER = 180.0
"""Seconds without a word from the gateway. discord.py gives up after 60; this is for when it does not."""

# Nobody needs to hear that a bot that only writes cannot speak.
discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False


@dataclass(frozen=True, slots=True)
class Shards:
    """Which shards of how many this process connects; without ids all of them, without a count as many as Discord says.

    https://docs.discord.com/developers/events/gateway#sharding
    """

    ids: Sequence[int] = ()
    count: int = 0


EVERY_SHARD = Shards()


class ClubClient(discord.AutoShardedClient):
    """Hears what happens and hands it on."""

    def __init__(self, api_url: str, quiet: Quiet, shards: Shards = EVERY_SHARD) -> None:
        super().__init__(
            intents=discord.Intents(guilds=True),
            allowed_mentions=discord.AllowedMentions.none(),
            member_cache_flags=discord.MemberCacheFlags.none(),
            chunk_guilds_at_startup=False,
            max_messages=None,
            guild_ready_timeout=0,  # nothing waits for all guilds to be told
            http_trace=quiet.trace(),
        )
        self._share, self.shard_ids = shards, list(shards.ids) or None
        # Below the 30 seconds discord.py's own option takes at least: a sleeping request would hold up the outbox.
        self.http.max_ratelimit_timeout = _LONGEST_LIMIT
        # discord.py knows one address for the whole process.
        Route.BASE = api_url.rstrip("/")
        hearing.forgive(self)
        self.answering: Answering | None = None
        self.living: HomeWatch | None = None
        self.dispatcher: Dispatcher | None = None
        self._lost: set[int] = set()

    async def setup_hook(self) -> None:
        """Ask for the gateway once, and remember it for sessions that have to begin anew."""
        told = await self.http.request(Route("GET", "/gateway/bot"))
        self.shard_count = self._share.count or int(told.get("shards") or 1)
        DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(told["url"])

    async def close(self) -> None:
        """Close every connection, in a way that keeps the sessions at Discord's end."""
        try:
            for number in self.shards:
                _keep_session(self._get_websocket(shard_id=number))
            await super().close()
        finally:
            await self.http.close()  # the library comes to this last, and not at all where a shard fails to close

    def hears(self, guild: int) -> bool:
        """Whether what happens in this guild comes to this process, and not to another one of the same bot."""
        return not self._share.ids or (guild >> 22) % self._share.count in self._share.ids

    async def on_interaction(self, interaction: discord.Interaction) -> None:
        if self.answering:
            await self.answering.hear(interaction)

    async def on_error(self, event_method: str, /, *_: object, **__: object) -> None:
        log.error("%s failed", event_method, exc_info=sys.exc_info())

    async def on_ready(self) -> None:
        """Every shard of this process has begun a session."""
        if self.dispatcher and self.user:
            count = len(self.guilds)
            where = "in 1 server" if count == 1 else f"in {count} servers"
            await self.dispatcher.connected(NAME, f"{self.user} ({self.user.id})", where)

    async def on_shard_disconnect(self, shard: int) -> None:
        self._tell_lost({*self._lost, shard})

    async def on_shard_resumed(self, shard: int) -> None:
        self._tell_lost(self._lost - {shard})

    def _tell_lost(self, lost: set[int]) -> None:
        """Discord is there while every connection of this process is."""
        self._lost = lost
        if self.dispatcher and not self.is_closed():
            self.dispatcher.reachable(NAME, there=not lost)

    async def on_shard_ready(self, shard: int) -> None:
        """Guilds told before this are not announced one by one; those that come later are."""
        self._tell_lost(self._lost - {shard})
        for guild in self.guilds:
            if guild.shard_id == shard and not guild.unavailable:
                self._look(guild)

    async def on_guild_available(self, guild: discord.Guild) -> None:
        self._look(guild)

    async def on_guild_join(self, guild: discord.Guild) -> None:
        self._look(guild)

    async def on_guild_remove(self, guild: discord.Guild) -> None:
        if self.living:
            self.living.removed(guild)

    async def on_guild_channel_delete(self, channel: discord.abc.GuildChannel) -> None:
        if self.living:
            self.living.gone(channel.guild.id, channel.id, channel.name)

    async def on_guild_channel_update(self, _before: object, after: discord.abc.GuildChannel) -> None:
        if self.living:
            self.living.look([after])

    async def on_guild_role_update(self, _before: object, role: discord.Role) -> None:
        me = rights.own(role.guild)
        if role.is_default() or (me is not None and role in me.roles):
            self._look(role.guild)

    async def on_guild_role_delete(self, role: discord.Role) -> None:
        self._look(role.guild)

    async def on_member_update(self, _before: object, member: discord.Member) -> None:
        if member == member.guild.me:
            self._look(member.guild)

    async def on_raw_thread_update(self, change: discord.RawThreadUpdateEvent) -> None:
        about = change.data["thread_metadata"]
        if self.living:
            await self.living.thread_changed(
                change.guild_id, change.parent_id, change.thread_id,
                archived=about["archived"], locked=about.get("locked", False),
            )  # fmt: skip

    async def on_raw_thread_delete(self, thread: discord.RawThreadDeleteEvent) -> None:
        if self.living:
            await self.living.thread_deleted(thread.guild_id)

    @property
    def has_heard_all(self) -> bool:
        """Whether every shard has been told its guilds: a guild not among them is none of the bot's."""
        return self.is_ready()

    def _look(self, guild: discord.Guild) -> None:
        if self.living:
            self.living.look(guild.channels)

    def silent_for(self) -> float:
        """Seconds since the quietest shard last heard from the gateway, heartbeats included."""
        now = time.perf_counter()
        heard = [self._last_heard(number) for number in self.shards]
        return max((now - at for at in heard if at is not None), default=0.0)

    def _last_heard(self, shard: int) -> float | None:
        # discord.py tells latency only, which stays as it was when nothing comes any more.
        keeper = getattr(self._get_websocket(shard_id=shard), "_keep_alive", None)
        return None if keeper is None else float(keeper._last_recv)  # noqa: SLF001 - it has no public name


def _keep_session(socket: DiscordWebSocket) -> None:
    close = socket.close

    async def closed(code: int = _GOING_ON) -> None:  # noqa: ARG001 - the library names 1000, whoever closes
        await close(_GOING_ON)

    socket.close = closed  # type: ignore[method-assign] # Shard.close leaves no other way
