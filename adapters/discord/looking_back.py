"""What an earlier attempt may have left: the bot's own messages, known again by the mark in their embed.

A nonce is unique "over the past few minutes" only, and no list of messages tells it; a forum's posts have none at
all. So each embed of a post carries its key's digest in an address that is never shown.
"""

import hashlib
from base64 import b32encode
from collections.abc import AsyncIterator, Collection
from datetime import datetime, timedelta
from itertools import islice

import discord

from adapters.discord.cards import MARK
from adapters.discord.rights import own
from bot.outbox.model import NotNow

_MARGIN = timedelta(hours=2)
"""Discord's clock and this one may differ, by an hour where a machine missed the change to or from summer time."""
_MOST_MESSAGES, _MOST_POSTS = 10_000, 200


def mark(key: str, index: int) -> str:
    """The mark of a post's message, and its nonce: at most 25 characters, and the same for the same key."""
    digest = hashlib.blake2b(f"{key}#{index}".encode(), digest_size=15).digest()
    return b32encode(digest).decode().lower()


async def in_channel(
    client: discord.Client, channel: int, marks: Collection[str], since: datetime
) -> dict[str, discord.Message]:
    """The bot's messages of these marks in a channel, thread or direct messages, by mark.

    Raises NotNow where so much was written since that it cannot be told.
    """
    found: dict[str, discord.Message] = {}
    seen = 0
    place = client.get_partial_messageable(channel)
    async for message in place.history(limit=_MOST_MESSAGES, after=since - _MARGIN, oldest_first=True):
        seen += 1
        carried = carried_by(message)
        if message.author == client.user and carried in marks:
            found[carried] = message
        if len(found) == len(marks):
            return found
    if seen == _MOST_MESSAGES:
        raise NotNow(600, "an earlier attempt cannot be looked up: too much was written since")
    return found


def carried_by(message: discord.Message) -> str:
    """The mark of a message, empty where it has none."""
    url = next((embed.url for embed in message.embeds if embed.url), None) or ""
    return url.removeprefix(MARK) if url.startswith(MARK) else ""


async def in_forum(
    client: discord.Client, forum: discord.ForumChannel, wanted: str, since: datetime
) -> discord.Thread | None:
    """The bot's post in a forum whose first message has this mark."""
    async for thread in _threads(forum):
        ours = client.user is not None and thread.owner_id == client.user.id
        recent = thread.created_at is None or thread.created_at >= since - _MARGIN
        if ours and recent and await _starts_with(client, thread, wanted):
            return thread
    return None


async def _threads(forum: discord.ForumChannel) -> AsyncIterator[discord.Thread]:
    active = [one for one in await forum.guild.active_threads() if one.parent_id == forum.id]
    for thread in islice(active, _MOST_POSTS):
        yield thread
    async for thread in forum.archived_threads(limit=_MOST_POSTS):
        yield thread


async def _starts_with(client: discord.Client, thread: discord.Thread, wanted: str) -> bool:
    try:
        first = await client.get_partial_messageable(thread.id).fetch_message(thread.id)
    except discord.NotFound:
        return False
    return carried_by(first) == wanted


def allowed(channel: discord.abc.GuildChannel | None) -> None:
    """Raises NotNow where history may not be read: not seeing an earlier message does not mean there is none."""
    me = own(channel.guild) if channel else None
    if channel and me and not channel.permissions_for(me).read_message_history:
        raise NotNow(60, "an earlier attempt cannot be looked up without Read Message History")
