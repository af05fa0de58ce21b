"""The discussion among the events of a guild: https://docs.discord.com/developers/resources/guild-scheduled-event

Discord keeps nothing of ours with an event, so it is known again by the thread that its description ends with. The
guild's events are listed before anything is done: whatever became of an earlier attempt, there is one and no second.
"""

import logging
import re
from collections.abc import Awaitable, Callable
from http import HTTPStatus
from typing import Any, TypeVar
from urllib.parse import urlsplit

import discord

from adapters.discord.escaping import length, shown
from adapters.discord.rights import own
from bot.chat.place import Place
from bot.chat.post import Event, Post
from bot.outbox.model import DirectClosed

log = logging.getLogger(__name__)
T = TypeVar("T")
Json = dict[str, Any]
_STAGE, _VOICE, _EXTERNAL = 1, 2, 3
_SCHEDULED, _ACTIVE, _COMPLETED, _CANCELED = 1, 2, 3, 4
_GUILD_ONLY = 2
_NAME, _DESCRIPTION, _LOCATION = 100, 1000, 100
_CHANNEL = re.compile(r"https://(?:\w+\.)?discord(?:app)?\.com/channels/(\d+)/(\d+)/?", re.ASCII)


def address_of(thread: Place) -> str:
    """Where Discord shows this thread, in a browser or its own program."""
    return f"https://discord.com/channels/{thread.workspace}/{thread.thread}" if thread.thread else ""


class Events:
    """Keeps events through one connection."""

    def __init__(self, connected: Callable[[], Awaitable[discord.Client]]) -> None:
        self._connected = connected

    async def arrange(self, thread: Place, post: Post) -> Place:
        """The event of this thread as the post says, or none."""
        guild, way = int(thread.workspace), address_of(thread)
        client = await self._connected()
        http, standing = client.http, await _standing(client, guild, way)
        if post.state == "closed" or post.event is None:
            if standing is not None:
                ends = _COMPLETED if standing["status"] == _ACTIVE else _CANCELED
                await _taken(http.edit_scheduled_event(guild, standing["id"], status=ends))
            return thread
        wanted = {"name": _cut(post.title, _NAME), "description": _description(post, way)}
        if standing is None:
            when = _when_and_where(client, guild, post.event, way)
            await _taken(http.create_guild_scheduled_event(guild, privacy_level=_GUILD_ONLY, **wanted, **when))
        elif standing["status"] == _ACTIVE:  # what has begun is not moved any more
            await _taken(http.edit_scheduled_event(guild, standing["id"], **wanted))
        else:
            when = _when_and_where(client, guild, post.event, way)
            await _taken(http.edit_scheduled_event(guild, standing["id"], **wanted, **when))
        return thread


async def _standing(client: discord.Client, guild: int, way: str) -> Json | None:
    """The bot's own event of this thread; Discord lists those that are to come or run."""
    listed: Any = await _taken(client.http.get_scheduled_events(guild, with_user_count=False))
    me = str(client.user.id) if client.user else ""
    ours: list[Json] = [one for one in listed if str(one.get("creator_id")) == me]
    return next((one for one in ours if (one.get("description") or "").endswith(way)), None)


def _when_and_where(client: discord.Client, guild: int, event: Event, way: str) -> Json:
    """A voice or stage channel of this guild in which the bot may hold it, else somewhere outside, with an end."""
    when = {"scheduled_start_time": event.starts.isoformat(), "scheduled_end_time": event.ends.isoformat()}
    if room := _room(client, guild, event.where):
        kind = _STAGE if isinstance(room, discord.StageChannel) else _VOICE
        return {**when, "entity_type": kind, "channel_id": str(room.id), "entity_metadata": None}
    where = {"location": _location(event.where) or way}
    return {**when, "entity_type": _EXTERNAL, "channel_id": None, "entity_metadata": where}


def _room(client: discord.Client, guild: int, where: str) -> discord.VoiceChannel | discord.StageChannel | None:
    found = _CHANNEL.fullmatch(where)
    channel = client.get_channel(int(found[2])) if found and int(found[1]) == guild else None
    if not isinstance(channel, discord.VoiceChannel | discord.StageChannel):
        return None
    me = own(channel.guild)
    bits = channel.permissions_for(me) if me else discord.Permissions.none()
    needed = bits.view_channel and bits.connect
    if isinstance(channel, discord.StageChannel):
        needed = needed and bits.manage_channels and bits.mute_members and bits.move_members
    return channel if needed else None


def _description(post: Post, way: str) -> str:
    """Where, the paper, and at its end the thread, by which it is known."""
    lines = ["".join(map(shown, part.text)) for part in post.parts]
    lines += [f"{shown(link.label)}: {link.url}" for link in post.links]
    kept: list[str] = []
    for line in lines:
        if length("\n".join([*kept, line, way])) <= _DESCRIPTION:
            kept.append(line)
    return "\n".join([*kept, way])


def _location(where: str) -> str:
    """A link too long for it leads from the description; its host says what it is."""
    if length(where) <= _LOCATION:
        return where
    return _cut(urlsplit(where).hostname or where, _LOCATION)


def _cut(text: str, most: int) -> str:
    while length(text) > most:
        text = text[: most - 1].rstrip("…")[:-1] + "…"
    return text


async def _taken(doing: Awaitable[T]) -> T:
    """Without the right to it, or where the guild has as many as Discord allows, there is no event."""
    try:
        return await doing
    except discord.HTTPException as error:
        if not 400 <= error.status < 500 or error.status == HTTPStatus.TOO_MANY_REQUESTS:
            raise
        log.info("Discord takes no event: %s", error)
        raise DirectClosed from error
