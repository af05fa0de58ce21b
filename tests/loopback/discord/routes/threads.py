"""Threads: opening them on messages, alone or as forum posts, listing them, joining and leaving."""

from datetime import datetime
from typing import Any

from tests.loopback.discord import events, posting, threads
from tests.loopback.discord.access import bot_bits, channel_for_bot, guild_for_bot, read_message
from tests.loopback.discord.backend import Backend
from tests.loopback.discord.errors import UNKNOWN_MEMBER, WRONG_CHANNEL_TYPE, ApiError
from tests.loopback.discord.message_limits import ANSWER, FLAGS_OF_A_MESSAGE, check_message
from tests.loopback.discord.permissions import Permission, require
from tests.loopback.discord.rest import Answer, Call, Routes
from tests.loopback.discord.routes.messages import refuse_extras
from tests.loopback.discord.shapes import Anything, Fields, Items, OneOf, Snowflake, examine
from tests.loopback.discord.snowflakes import iso
from tests.loopback.discord.wire import thread_json, thread_member_json
from tests.loopback.discord.world import ANNOUNCEMENT, PRIVATE_THREAD, TEXT, Channel, Thread

routes = Routes()
P = Permission
# `type` is not in the description of a forum post; discord.py sends it and Discord ignores it.
FORUM_POST = Fields(
    {"name": threads.NAME, "message": Anything()},
    threads.COMMON | {"applied_tags": Items(Snowflake(), 5), "type": OneOf((11,))},
)


@routes("POST", "/channels/{channel_id}/messages/{message_id}/threads")
async def open_on_message(call: Call) -> Any:
    channel = channel_for_bot(call.backend, call.number("channel_id"), P.CREATE_PUBLIC_THREADS)
    if channel.kind not in (TEXT, ANNOUNCEMENT):
        raise ApiError(WRONG_CHANNEL_TYPE)
    message = call.backend.world.message(channel, call.number("message_id"))
    examine(threads.ON_MESSAGE, call.body)
    thread = threads.open_on_message(call.backend, channel, message, call.backend.bot, call.body)
    return _opened(call.backend, thread)


@routes("POST", "/channels/{channel_id}/threads")
async def open_alone(call: Call) -> Any:
    """In a forum a post, in a text channel a thread without a message. There is no nonce for either."""
    channel = channel_for_bot(call.backend, call.number("channel_id"))
    if channel.forum:
        return _forum_post(call, channel)
    if channel.kind not in (TEXT, ANNOUNCEMENT):
        raise ApiError(WRONG_CHANNEL_TYPE)
    examine(threads.ALONE, call.body)
    # Discord's own default for a thread without a message is the private kind.
    kind = call.body.get("type") or PRIVATE_THREAD
    threads.refuse_other_kind(channel, kind)
    private = kind == PRIVATE_THREAD
    require(bot_bits(call.backend, channel), P.CREATE_PRIVATE_THREADS if private else P.CREATE_PUBLIC_THREADS)
    thread = threads.open_thread(call.backend, channel, call.backend.bot, call.body | {"type": kind})
    if not private:
        posting.post(call.backend, channel, call.backend.bot, {"content": thread.name}, kind=threads.CREATED)
    return _opened(call.backend, thread)


def _forum_post(call: Call, forum: Channel) -> Answer:
    bits = bot_bits(call.backend, forum)
    require(bits, P.SEND_MESSAGES)
    examine(FORUM_POST, call.body)
    body = call.body["message"]
    check_message(ANSWER, body, flags=FLAGS_OF_A_MESSAGE, files=tuple(upload.name for upload in call.files))
    refuse_extras(bits, body, bool(call.files))
    threads.check_tags(forum, call.body.get("applied_tags") or [], bits)
    thread = threads.open_thread(call.backend, forum, call.backend.bot, call.body)
    message = posting.write(call.backend, thread, call.backend.bot, body, call.files, message_id=thread.id)
    posting.put(call.backend, thread, message)
    return Answer(201, thread_json(call.backend.world, thread) | {"message": read_message(call.backend, message)})


def _opened(backend: Backend, thread: Thread) -> Answer:
    return Answer(201, thread_json(backend.world, thread))


@routes("GET", "/guilds/{guild_id}/threads/active")
async def active_threads(call: Call) -> Any:
    guild = guild_for_bot(call.backend, call.number("guild_id"))
    threads.settle_all(call.backend, guild.threads.values())
    found = [t for t in guild.threads.values() if not t.archived and events.seen_by_bot(call.backend, t)]
    return _listed(call.backend, sorted(found, key=lambda t: t.id, reverse=True)) | {"has_more": False}


def _listed(backend: Backend, found: list[Thread]) -> dict[str, Any]:
    mine = [thread_member_json(t, backend.bot.id) for t in found if backend.bot.id in t.member_ids]
    return {"threads": [thread_json(backend.world, thread) for thread in found], "members": mine}


@routes("GET", "/channels/{channel_id}/threads/archived/public")
async def archived_threads(call: Call) -> Any:
    """Archived public threads, the latest archived first; `before` is a time."""
    channel = channel_for_bot(call.backend, call.number("channel_id"), P.READ_MESSAGE_HISTORY)
    guild = call.backend.world.guild(channel.guild_id or 0)
    threads.settle_all(call.backend, guild.threads.values())
    ours = [t for t in guild.threads.values() if t.parent_id == channel.id and t.archived and not t.private]
    before = datetime.fromisoformat(call.query["before"]) if "before" in call.query else None
    found = [t for t in ours if before is None or datetime.fromisoformat(iso(t.archived_at)) < before]
    found.sort(key=lambda t: t.archived_at, reverse=True)
    limit = call.asked("limit") or 50
    return _listed(call.backend, found[:limit]) | {"has_more": len(found) > limit}


def _thread(call: Call, *needed: Permission) -> Thread:
    channel = channel_for_bot(call.backend, call.number("channel_id"), *needed)
    if not isinstance(channel, Thread):
        raise ApiError(WRONG_CHANNEL_TYPE)
    return channel


@routes("GET", "/channels/{channel_id}/thread-members")
async def thread_members(call: Call) -> Any:
    thread = _thread(call)
    return [thread_member_json(thread, user) for user in thread.member_ids]


@routes("GET", "/channels/{channel_id}/thread-members/{user_id}")
async def thread_member(call: Call) -> Any:
    thread = _thread(call)
    if call.number("user_id") not in thread.member_ids:
        raise ApiError(UNKNOWN_MEMBER)
    return thread_member_json(thread, call.number("user_id"))


@routes("PUT", "/channels/{channel_id}/thread-members/{user_id}")
async def add_to_thread(call: Call) -> None:
    thread, user_id = _thread(call), _whom(call)
    if user_id != call.backend.bot.id:
        require(bot_bits(call.backend, thread), P.SEND_MESSAGES_IN_THREADS)
    if call.backend.world.guild(thread.guild_id or 0).members.get(user_id) is None:
        raise ApiError(UNKNOWN_MEMBER)
    threads.refuse_archived(thread)
    if user_id not in thread.member_ids:
        thread.member_ids.append(user_id)
        events.thread_member_changed(call.backend, thread, user_id, added=True)


@routes("DELETE", "/channels/{channel_id}/thread-members/{user_id}")
async def remove_from_thread(call: Call) -> None:
    thread, user_id = _thread(call), _whom(call)
    if user_id != call.backend.bot.id:
        require(bot_bits(call.backend, thread), P.MANAGE_THREADS)
    threads.refuse_archived(thread)
    if user_id in thread.member_ids:
        thread.member_ids.remove(user_id)
        events.thread_member_changed(call.backend, thread, user_id, added=False)


def _whom(call: Call) -> int:
    return call.backend.bot.id if call.parts["user_id"] == "@me" else call.number("user_id")
