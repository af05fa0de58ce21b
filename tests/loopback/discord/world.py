"""The state of the loopback Discord: plain nouns, no behaviour beyond looking things up."""

from dataclasses import dataclass, field
from typing import Any

from tests.loopback.discord.errors import UNKNOWN_CHANNEL, UNKNOWN_GUILD, UNKNOWN_MESSAGE, UNKNOWN_USER, ApiError

TEXT, DM, VOICE, CATEGORY, ANNOUNCEMENT = 0, 1, 2, 4, 5
NEWS_THREAD, PUBLIC_THREAD, PRIVATE_THREAD, STAGE, FORUM = 10, 11, 12, 13, 15
EPHEMERAL, HAS_THREAD, LOADING, COMPONENTS_V2 = 1 << 6, 1 << 5, 1 << 7, 1 << 15


@dataclass(eq=False)
class User:
    """An account of Discord, human or bot."""

    id: int
    name: str
    display_name: str
    bot: bool = False
    locale: str = "en-US"
    dms_open: bool = True


@dataclass(eq=False)
class Role:
    """A role of a guild; @everyone has the guild's own id."""

    id: int
    name: str
    permissions: int
    position: int = 0
    mentionable: bool = False
    managed: bool = False


@dataclass(eq=False)
class Member:
    """A user in a guild, with the ids of the roles held there."""

    user: User
    joined_at: float
    roles: list[int] = field(default_factory=list)
    nick: str | None = None


@dataclass(eq=False)
class Overwrite:
    """What a channel allows or denies to one role (kind 0) or one member (kind 1)."""

    id: int
    kind: int
    allow: int = 0
    deny: int = 0


@dataclass(eq=False)
class ForumTag:
    """A tag that posts of a forum can carry."""

    id: int
    name: str
    moderated: bool = False


@dataclass(frozen=True)
class Pings:
    """Whom a message really notified, after allowed_mentions."""

    users: tuple[int, ...] = ()
    roles: tuple[int, ...] = ()
    everyone: bool = False
    by_role: tuple[int, ...] = ()
    """Those who held one of the roles at that moment."""

    def __bool__(self) -> bool:
        return bool(self.users or self.roles or self.everyone)


@dataclass(eq=False)
class Message:
    """A message as the server keeps it; `seen_only_by` is set for ephemeral ones."""

    id: int
    channel_id: int
    author: User
    timestamp: float
    guild_id: int | None = None
    content: str = ""
    embeds: list[dict[str, Any]] = field(default_factory=list)
    components: list[dict[str, Any]] = field(default_factory=list)
    attachments: list[dict[str, Any]] = field(default_factory=list)
    flags: int = 0
    kind: int = 0
    nonce: str | int | None = None
    reference: dict[str, Any] | None = None
    pings: Pings = Pings()
    edited: float | None = None
    pinned: float | None = None
    application_id: int | None = None
    webhook_id: int | None = None
    interaction: dict[str, Any] | None = None
    seen_only_by: User | None = None
    deleted: bool = False
    edits: int = 0

    @property
    def ephemeral(self) -> bool:
        return self.seen_only_by is not None

    @property
    def v2(self) -> bool:
        return bool(self.flags & COMPONENTS_V2)


@dataclass(eq=False)
class Channel:
    """A text channel, a forum or a direct-message channel."""

    id: int
    kind: int
    name: str
    guild_id: int | None = None
    parent_id: int | None = None
    position: int = 0
    topic: str | None = None
    overwrites: dict[int, Overwrite] = field(default_factory=dict)
    tags: list[ForumTag] = field(default_factory=list)
    require_tag: bool = False
    recipient: User | None = None
    messages: dict[int, Message] = field(default_factory=dict)
    last_message_id: int | None = None

    @property
    def dm(self) -> bool:
        return self.kind == DM

    @property
    def forum(self) -> bool:
        return self.kind == FORUM


@dataclass(eq=False)
class Thread(Channel):
    """A thread of a text channel or a post of a forum."""

    owner_id: int = 0
    created: float = 0
    archived: bool = False
    archived_at: float = 0
    locked: bool = False
    auto_archive_minutes: int = 4320
    slowmode: int = 0
    flags: int = 0
    applied_tags: list[int] = field(default_factory=list)
    member_ids: list[int] = field(default_factory=list)
    total_sent: int = 0
    active_at: float = 0

    @property
    def private(self) -> bool:
        return self.kind == PRIVATE_THREAD


@dataclass(eq=False)
class Scheduled:
    """A scheduled event of a guild; `values` as they were sent."""

    id: int
    guild_id: int
    creator_id: int
    status: int
    values: dict[str, Any]


@dataclass(eq=False)
class Guild:
    """A server with its roles, members, channels and threads."""

    id: int
    name: str
    owner_id: int
    locale: str = "en-US"
    roles: dict[int, Role] = field(default_factory=dict)
    members: dict[int, Member] = field(default_factory=dict)
    channels: dict[int, Channel] = field(default_factory=dict)
    threads: dict[int, Thread] = field(default_factory=dict)
    commands: list[dict[str, Any]] = field(default_factory=list)
    scheduled: dict[int, Scheduled] = field(default_factory=dict)

    @property
    def everyone(self) -> Role:
        return self.roles[self.id]


@dataclass(eq=False)
class Application:
    """The bot's application: its commands and which privileged intents its owner switched on."""

    id: int
    name: str
    bot: User
    owner: User
    privileged_intents: int = 0
    commands: list[dict[str, Any]] = field(default_factory=list)


@dataclass(eq=False)
class World:
    """Everything there is; the look-ups refuse as Discord does."""

    application: Application
    users: dict[int, User] = field(default_factory=dict)
    guilds: dict[int, Guild] = field(default_factory=dict)
    places: dict[int, Channel] = field(default_factory=dict)

    def keep(self, channel: Channel) -> None:
        """Take a channel, thread or direct-message channel into the world."""
        self.places[channel.id] = channel
        if isinstance(channel, Thread):
            self.guilds[channel.guild_id or 0].threads[channel.id] = channel
        elif channel.guild_id is not None:
            self.guilds[channel.guild_id].channels[channel.id] = channel

    def drop(self, channel: Channel) -> None:
        """Remove a channel or thread and, with a channel, its threads."""
        guild = self.guilds[channel.guild_id or 0]
        for thread in [t for t in guild.threads.values() if t.parent_id == channel.id or t is channel]:
            del guild.threads[thread.id], self.places[thread.id]
        if guild.channels.pop(channel.id, None):
            del self.places[channel.id]

    def channel(self, channel_id: int) -> Channel:
        if channel_id not in self.places:
            raise ApiError(UNKNOWN_CHANNEL)
        return self.places[channel_id]

    def guild(self, guild_id: int) -> Guild:
        if guild_id not in self.guilds:
            raise ApiError(UNKNOWN_GUILD)
        return self.guilds[guild_id]

    def guild_of(self, channel: Channel) -> Guild | None:
        return None if channel.guild_id is None else self.guilds[channel.guild_id]

    def user(self, user_id: int) -> User:
        if user_id not in self.users:
            raise ApiError(UNKNOWN_USER)
        return self.users[user_id]

    def message(self, channel: Channel, message_id: int) -> Message:
        if message_id not in channel.messages:
            raise ApiError(UNKNOWN_MESSAGE)
        return channel.messages[message_id]
