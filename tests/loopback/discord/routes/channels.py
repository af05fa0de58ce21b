"""Channels: reading, changing and deleting them, and the "is typing" signal."""

from typing import Any

from tests.loopback.discord import events, threads
from tests.loopback.discord.access import bot_bits, channel_for_bot
from tests.loopback.discord.errors import NOT_IN_DM, UNKNOWN_OVERWRITE, ApiError
from tests.loopback.discord.happenings import delete_channel
from tests.loopback.discord.permissions import Permission, require, sending_in
from tests.loopback.discord.rest import Call, Routes
from tests.loopback.discord.shapes import Fields, Items, OneOf, Snowflake, Text, Whole, YesNo, examine
from tests.loopback.discord.wire import channel_json
from tests.loopback.discord.world import ForumTag, Overwrite, Thread

routes = Routes()
P = Permission
TAG = Fields(
    {"name": Text(20, 1)}, {"id": Snowflake(), "moderated": YesNo(), "emoji_id": Snowflake(), "emoji_name": Text()}
)
CHANGES = Fields(
    {},
    {
        "name": Text(100, 1), "topic": Text(4096), "position": Whole(0), "nsfw": YesNo(), "parent_id": Snowflake(),
        "rate_limit_per_user": Whole(0, 21600), "default_auto_archive_duration": OneOf(threads.ARCHIVE_MINUTES),
        "flags": Whole(0), "available_tags": Items(TAG, 20),
    },
)  # fmt: skip
OVERWRITE = Fields({"type": OneOf((0, 1))}, {"allow": Snowflake(), "deny": Snowflake(), "id": Snowflake()})


@routes("GET", "/channels/{channel_id}")
async def get_channel(call: Call) -> Any:
    return channel_json(call.backend.world, channel_for_bot(call.backend, call.number("channel_id")))


@routes("PATCH", "/channels/{channel_id}")
async def edit_channel(call: Call) -> Any:
    channel = channel_for_bot(call.backend, call.number("channel_id"))
    bits = bot_bits(call.backend, channel)
    if isinstance(channel, Thread):
        examine(threads.CHANGES, call.body)
        threads.change(call.backend, channel, call.body, call.backend.bot, bits)
        return channel_json(call.backend.world, channel)
    examine(CHANGES, call.body)
    require(bits, P.MANAGE_CHANNELS)
    channel.name = call.body.get("name") or channel.name
    channel.topic = call.body.get("topic", channel.topic)
    if call.body.get("flags") is not None:
        channel.require_tag = bool(call.body["flags"] & 1 << 4)
    if call.body.get("available_tags") is not None:
        channel.tags = [
            ForumTag(int(tag.get("id") or call.backend.snowflakes.next()), tag["name"], bool(tag.get("moderated")))
            for tag in call.body["available_tags"]
        ]
    events.channel_changed(call.backend, "CHANNEL_UPDATE", channel)
    return channel_json(call.backend.world, channel)


@routes("DELETE", "/channels/{channel_id}")
async def remove_channel(call: Call) -> Any:
    channel = channel_for_bot(call.backend, call.number("channel_id"))
    if channel.dm:
        return channel_json(call.backend.world, channel)
    needed = P.MANAGE_THREADS if isinstance(channel, Thread) else P.MANAGE_CHANNELS
    require(bot_bits(call.backend, channel), needed)
    told = channel_json(call.backend.world, channel)
    delete_channel(call.backend, channel)
    return told


@routes("POST", "/channels/{channel_id}/typing")
async def typing(call: Call) -> None:
    channel = channel_for_bot(call.backend, call.number("channel_id"))
    require(bot_bits(call.backend, channel), sending_in(channel))


@routes("PUT", "/channels/{channel_id}/permissions/{overwrite_id}")
async def set_overwrite(call: Call) -> None:
    channel = channel_for_bot(call.backend, call.number("channel_id"))
    if channel.dm:
        raise ApiError(NOT_IN_DM)
    require(bot_bits(call.backend, channel), P.MANAGE_ROLES)
    examine(OVERWRITE, call.body)
    number, allow, deny = call.number("overwrite_id"), int(call.body.get("allow") or 0), int(call.body.get("deny") or 0)
    channel.overwrites[number] = Overwrite(number, call.body["type"], allow, deny)
    events.channel_changed(call.backend, "CHANNEL_UPDATE", channel)


@routes("DELETE", "/channels/{channel_id}/permissions/{overwrite_id}")
async def remove_overwrite(call: Call) -> None:
    channel = channel_for_bot(call.backend, call.number("channel_id"), P.MANAGE_ROLES)
    if channel.overwrites.pop(call.number("overwrite_id"), None) is None:
        raise ApiError(UNKNOWN_OVERWRITE)
    events.channel_changed(call.backend, "CHANNEL_UPDATE", channel)
