"""Threads of a text channel and posts of a forum: opened once, named after the paper, woken when they sleep."""

import logging
from io import BytesIO
from typing import Any, Literal

import discord
from discord.http import Route, handle_message_parameters

from adapters.discord.rights import state_of, tags
from adapters.discord.rows import cut
from adapters.discord.verdicts import Code

NAME = 100
A_WEEK: Literal[10080] = 10080
"""Minutes without a word until Discord archives a thread: the longest it offers."""

_MOST_TAGS = 5
log = logging.getLogger(__name__)
_NEWS_THREAD: Literal[10] = 10
_PUBLIC_THREAD: Literal[11] = 11


class TriedOnceError(Exception):
    """Whether Discord did what it was asked is unknown, and asking again could do it twice."""


class Once(discord.File):
    """Rides along with a request that must not be repeated: discord.py resets all files before a further try."""

    def __init__(self) -> None:
        super().__init__(BytesIO())

    def reset(self, *, seek: int | bool = True) -> None:
        if seek:
            raise TriedOnceError
        super().reset(seek=seek)


async def open_on(client: discord.Client, channel: int, message: int, name: str) -> int:
    """The thread on a message; where there is one already, that one. A thread on a message has the message's id."""
    try:
        made = await client.http.start_thread_with_message(
            channel, message, name=cut(name, NAME), auto_archive_duration=A_WEEK
        )
    except discord.HTTPException as error:
        if error.code != Code.THREAD_EXISTS:
            raise
        return message
    return int(made["id"])


async def open_alone(client: discord.Client, home: discord.TextChannel, name: str) -> int:
    """A public thread of a text channel that hangs on no message; a news channel has a kind of its own."""
    kind = _NEWS_THREAD if home.is_news() else _PUBLIC_THREAD
    made = await client.http.start_thread_without_message(
        home.id, name=cut(name, NAME), auto_archive_duration=A_WEEK, type=kind
    )
    return int(made["id"])


async def open_post(client: discord.Client, forum: discord.ForumChannel, name: str, state: str, **message: Any) -> int:
    """A post of a forum with its first message, whose id is the thread's, and the tags for its state.

    Asked for once: a forum knows no nonce.
    """
    applied = [str(one.id) for one in tags(forum, state)]
    about = {"name": cut(name, NAME), "auto_archive_duration": A_WEEK, "applied_tags": applied}
    route = Route("POST", "/channels/{channel_id}/threads", channel_id=forum.id)
    once = Once()
    try:
        with handle_message_parameters(**message, channel_payload=about) as told:
            files = [*(told.files or ()), once]
            if told.multipart:
                made = await client.http.request(route, files=files, form=told.multipart)
            else:
                made = await client.http.request(route, files=files, json=told.payload)
    finally:
        once.close()
    return int(made["id"])


async def label(client: discord.Client, forum: discord.ForumChannel, thread: int, state: str) -> None:
    """Give a post of a forum the tag for its state, where the forum has one; other tags stay as they are."""
    if not any(map(state_of, forum.available_tags)):
        return
    try:
        known = client.get_channel(thread) or await client.fetch_channel(thread)
        if not isinstance(known, discord.Thread):
            return
        standing = [one for one in tags(forum, state) if state_of(one)]
        wanted = [*(one for one in known.applied_tags if not state_of(one)), *standing][-_MOST_TAGS:]
        if set(wanted) != set(known.applied_tags) and (wanted or not forum.flags.require_tag):
            woken: dict[str, Any] = {"archived": False} if known.archived else {}
            await client.http.edit_channel(thread, applied_tags=[str(one.id) for one in wanted], **woken)
    except discord.HTTPException as error:  # the post itself says it as well
        log.warning("A forum's tag could not be changed: %r", error)


async def wake(client: discord.Client, thread: int) -> None:
    """Take a thread out of the archive."""
    await client.http.edit_channel(thread, archived=False)
