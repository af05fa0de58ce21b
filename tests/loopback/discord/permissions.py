"""Permission bits and who may do what where, computed as Discord's documentation says."""

from enum import IntFlag

from tests.loopback.discord.errors import MISSING_ACCESS, MISSING_PERMISSIONS, ApiError
from tests.loopback.discord.world import Channel, Guild, Thread


class Permission(IntFlag):
    """The permission bits that a club can meet."""

    CREATE_INSTANT_INVITE = 1 << 0
    KICK_MEMBERS = 1 << 1
    BAN_MEMBERS = 1 << 2
    ADMINISTRATOR = 1 << 3
    MANAGE_CHANNELS = 1 << 4
    MANAGE_GUILD = 1 << 5
    ADD_REACTIONS = 1 << 6
    VIEW_AUDIT_LOG = 1 << 7
    VIEW_CHANNEL = 1 << 10
    SEND_MESSAGES = 1 << 11
    SEND_TTS_MESSAGES = 1 << 12
    MANAGE_MESSAGES = 1 << 13
    EMBED_LINKS = 1 << 14
    ATTACH_FILES = 1 << 15
    READ_MESSAGE_HISTORY = 1 << 16
    MENTION_EVERYONE = 1 << 17
    USE_EXTERNAL_EMOJIS = 1 << 18
    CONNECT = 1 << 20
    CHANGE_NICKNAME = 1 << 26
    MANAGE_NICKNAMES = 1 << 27
    MANAGE_ROLES = 1 << 28
    MANAGE_WEBHOOKS = 1 << 29
    USE_APPLICATION_COMMANDS = 1 << 31
    MANAGE_EVENTS = 1 << 33
    MANAGE_THREADS = 1 << 34
    CREATE_PUBLIC_THREADS = 1 << 35
    CREATE_PRIVATE_THREADS = 1 << 36
    SEND_MESSAGES_IN_THREADS = 1 << 38
    CREATE_EVENTS = 1 << 44
    SEND_POLLS = 1 << 49
    PIN_MESSAGES = 1 << 51


P = Permission
EVERYTHING = P((1 << 54) - 1)
NOTHING = P(0)
# What @everyone has in a fresh guild, as far as a club can meet it.
PLAIN = (
    P.ADD_REACTIONS | P.VIEW_CHANNEL | P.SEND_MESSAGES | P.EMBED_LINKS | P.ATTACH_FILES | P.READ_MESSAGE_HISTORY
    | P.CHANGE_NICKNAME | P.USE_APPLICATION_COMMANDS | P.CREATE_PUBLIC_THREADS | P.SEND_MESSAGES_IN_THREADS
)  # fmt: skip
NEEDS_SENDING = P.MENTION_EVERYONE | P.SEND_TTS_MESSAGES | P.ATTACH_FILES | P.EMBED_LINKS


def in_guild(guild: Guild, user_id: int) -> Permission:
    """The bits of a member over the whole guild; nothing for somebody who is not in it."""
    member = guild.members.get(user_id)
    if member is None:
        return NOTHING
    if guild.owner_id == user_id:
        return EVERYTHING
    bits = P(guild.everyone.permissions)
    for role_id in member.roles:
        bits |= P(guild.roles[role_id].permissions)
    return EVERYTHING if bits & P.ADMINISTRATOR else bits


def in_channel(guild: Guild, channel: Channel, user_id: int) -> Permission:
    """The bits of a member in a channel; a thread has its parent's."""
    place = guild.channels[channel.parent_id] if isinstance(channel, Thread) and channel.parent_id else channel
    bits = in_guild(guild, user_id)
    if bits == EVERYTHING or user_id not in guild.members:
        return bits
    bits = _overwritten(bits, place, guild, user_id)
    if not bits & P.VIEW_CHANNEL or not _let_in(channel, user_id, bits):
        return NOTHING
    return bits if bits & sending_in(channel) else bits & ~NEEDS_SENDING


def sending_in(channel: Channel) -> Permission:
    """The permission that writing takes: threads have one of their own."""
    return P.SEND_MESSAGES_IN_THREADS if isinstance(channel, Thread) else P.SEND_MESSAGES


def _overwritten(bits: Permission, place: Channel, guild: Guild, user_id: int) -> Permission:
    overwrites = place.overwrites
    if everyone := overwrites.get(guild.id):
        bits = bits & ~P(everyone.deny) | P(everyone.allow)
    allow, deny = NOTHING, NOTHING
    for role_id in guild.members[user_id].roles:
        if role := overwrites.get(role_id):
            allow, deny = allow | P(role.allow), deny | P(role.deny)
    bits = bits & ~deny | allow
    if own := overwrites.get(user_id):
        bits = bits & ~P(own.deny) | P(own.allow)
    return bits


def _let_in(channel: Channel, user_id: int, bits: Permission) -> bool:
    """Private threads are seen by their members and by those who manage threads."""
    private = isinstance(channel, Thread) and channel.private
    return not private or bool(bits & P.MANAGE_THREADS) or user_id in getattr(channel, "member_ids", ())


def require(bits: Permission, *needed: Permission) -> None:
    """Refuse as Discord does: no sight of the channel is Missing Access, anything else Missing Permissions."""
    if not bits & P.VIEW_CHANNEL:
        raise ApiError(MISSING_ACCESS)
    for need in needed:
        if not bits & need:
            raise ApiError(MISSING_PERMISSIONS)
