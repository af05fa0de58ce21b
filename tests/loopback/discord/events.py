"""What the gateway tells the bot when something changed."""

from collections.abc import Callable
from typing import Any

from tests.loopback.discord.backend import Backend
from tests.loopback.discord.permissions import Permission, in_channel
from tests.loopback.discord.sessions import (
    DIRECT_MESSAGES,
    GUILD_MEMBERS,
    GUILD_MESSAGES,
    GUILDS,
    MESSAGE_CONTENT,
    Session,
)
from tests.loopback.discord.wire import (
    channel_json,
    hidden_from_bot,
    member_json,
    message_json,
    role_json,
    thread_json,
    thread_member_json,
    user_json,
    with_member,
)
from tests.loopback.discord.world import Channel, Guild, Member, Message, Role, Thread


def seen_by_bot(backend: Backend, channel: Channel) -> bool:
    """Whether the bot may look into a channel (and so hears of what happens there)."""
    guild = backend.world.guild_of(channel)
    if guild is None:
        return True
    return bool(in_channel(guild, channel, backend.bot.id) & Permission.VIEW_CHANNEL)


def _about_message(backend: Backend, event: str, message: Message, data: Callable[[Session], dict[str, Any]]) -> None:
    place = backend.world.places.get(message.channel_id)
    if message.ephemeral or place is None or not seen_by_bot(backend, place):
        return
    intent = DIRECT_MESSAGES if message.guild_id is None else GUILD_MESSAGES
    backend.gateway.dispatch(event, data, guild_id=message.guild_id, intent=intent)


def message_changed(backend: Backend, event: str, message: Message) -> None:
    """MESSAGE_CREATE or MESSAGE_UPDATE; the content is blank where the session has no right to it."""
    hidden = hidden_from_bot(backend.world, message)

    def told(session: Session) -> dict[str, Any]:
        blank = hidden and not session.intents & MESSAGE_CONTENT
        return with_member(backend.world, message, message_json(backend.world, message, blank=blank))

    _about_message(backend, event, message, told)
    backend.bell.ring()


def message_deleted(backend: Backend, message: Message) -> None:
    told = {"id": str(message.id), "channel_id": str(message.channel_id)}
    if message.guild_id is not None:
        told["guild_id"] = str(message.guild_id)
    _about_message(backend, "MESSAGE_DELETE", message, lambda _session: told)
    backend.bell.ring()


def channel_changed(backend: Backend, event: str, channel: Channel) -> None:
    """CHANNEL_CREATE, CHANNEL_UPDATE or CHANNEL_DELETE."""
    told = channel_json(backend.world, channel)
    backend.gateway.dispatch(event, told, guild_id=channel.guild_id, intent=GUILDS)
    backend.bell.ring()


def thread_changed(backend: Backend, event: str, thread: Thread, *, fresh: bool = False) -> None:
    """THREAD_CREATE or THREAD_UPDATE, where the bot may look."""
    told = thread_json(backend.world, thread) | ({"newly_created": True} if fresh else {})
    if seen_by_bot(backend, thread):
        backend.gateway.dispatch(event, told, guild_id=thread.guild_id, intent=GUILDS)
    backend.bell.ring()


def thread_deleted(backend: Backend, thread: Thread) -> None:
    told = {
        "id": str(thread.id), "guild_id": str(thread.guild_id), "parent_id": str(thread.parent_id), "type": thread.kind,
    }  # fmt: skip
    backend.gateway.dispatch("THREAD_DELETE", told, guild_id=thread.guild_id, intent=GUILDS)
    backend.bell.ring()


def thread_member_changed(backend: Backend, thread: Thread, user_id: int, *, added: bool) -> None:
    """THREAD_MEMBERS_UPDATE; without the members intent the bot hears of itself only."""
    told: dict[str, Any] = {
        "id": str(thread.id), "guild_id": str(thread.guild_id), "member_count": len(thread.member_ids),
        "added_members": [thread_member_json(thread, user_id)] if added else [],
        "removed_member_ids": [] if added else [str(user_id)],
    }  # fmt: skip
    intent = GUILDS if user_id == backend.bot.id else GUILD_MEMBERS
    backend.gateway.dispatch("THREAD_MEMBERS_UPDATE", told, guild_id=thread.guild_id, intent=intent)


def visible_channels(backend: Backend, guild: Guild) -> set[int]:
    """The ids of the guild's channels that the bot sees."""
    return {channel.id for channel in guild.channels.values() if seen_by_bot(backend, channel)}


def threads_came_into_sight(backend: Backend, guild: Guild, before: set[int]) -> None:
    """THREAD_LIST_SYNC for the channels that the bot sees now and did not see before."""
    gained = visible_channels(backend, guild) - before
    threads = [thread for thread in guild.threads.values() if thread.parent_id in gained and not thread.archived]
    mine = [thread_member_json(one, backend.bot.id) for one in threads if backend.bot.id in one.member_ids]
    told = {
        "guild_id": str(guild.id), "channel_ids": [str(channel) for channel in gained], "members": mine,
        "threads": [thread_json(backend.world, thread) for thread in threads],
    }  # fmt: skip
    if gained:
        backend.gateway.dispatch("THREAD_LIST_SYNC", told, guild_id=guild.id, intent=GUILDS)


def role_changed(backend: Backend, event: str, guild: Guild, role: Role) -> None:
    """GUILD_ROLE_CREATE or GUILD_ROLE_UPDATE."""
    told = {"guild_id": str(guild.id), "role": role_json(role)}
    backend.gateway.dispatch(event, told, guild_id=guild.id, intent=GUILDS)


def guild_joined(backend: Backend, guild: Guild) -> None:
    for session in backend.gateway.sessions.values():
        if session.concerns(guild.id) and session.intents & GUILDS:
            backend.gateway.tell_guild(session, guild)


def guild_left(backend: Backend, guild: Guild, *, outage: bool = False) -> None:
    """GUILD_DELETE: the bot was removed, or (with `unavailable`) the guild has an outage."""
    told: dict[str, Any] = {"id": str(guild.id)} | ({"unavailable": True} if outage else {})
    backend.gateway.dispatch("GUILD_DELETE", told, guild_id=guild.id, intent=GUILDS)
    backend.bell.ring()


def member_changed(backend: Backend, event: str, guild: Guild, member: Member) -> None:
    """GUILD_MEMBER_ADD, _UPDATE or _REMOVE; an update of the bot itself needs no members intent."""
    told: dict[str, Any] = {"guild_id": str(guild.id)}
    told |= {"user": user_json(member.user)} if event == "GUILD_MEMBER_REMOVE" else member_json(member)
    own = event == "GUILD_MEMBER_UPDATE" and member.user is backend.bot
    backend.gateway.dispatch(event, told, guild_id=guild.id, intent=GUILDS if own else GUILD_MEMBERS)
