"""Creating, reading, editing and deleting messages."""

from typing import Any

from tests.loopback.discord import posting, threads
from tests.loopback.discord.access import bot_bits, channel_for_bot, read_message
from tests.loopback.discord.backend import Backend
from tests.loopback.discord.errors import (
    DM_CLOSED,
    MISSING_ACCESS,
    NO_MUTUAL_GUILDS,
    NOT_IN_NON_TEXT,
    NOT_YOUR_MESSAGE,
    ApiError,
    invalid,
)
from tests.loopback.discord.message_limits import CREATE, EDIT, FLAGS_OF_A_MESSAGE, FLAGS_OF_AN_EDIT, check_message
from tests.loopback.discord.permissions import Permission, require, sending_in
from tests.loopback.discord.rest import Call, Routes
from tests.loopback.discord.shapes import Fields, Items, Snowflake, examine
from tests.loopback.discord.world import CATEGORY, FORUM, Channel, Message

routes = Routes()
P = Permission


@routes("POST", "/channels/{channel_id}/messages")
async def create_message(call: Call) -> Any:
    """A repeated enforced nonce returns the first message while it is remembered."""
    backend, body = call.backend, call.body
    channel = channel_for_bot(backend, call.number("channel_id"))
    refuse_sending(backend, channel, body, bool(call.files))
    check_message(CREATE, body, flags=FLAGS_OF_A_MESSAGE, files=tuple(upload.name for upload in call.files))
    again = _remembered(backend, body)
    if again is not None:
        return read_message(backend, again)
    about = _reply_parts(channel, body)
    message = posting.post(backend, channel, backend.bot, body, call.files, **about)
    if body.get("enforce_nonce") and body.get("nonce") is not None:
        backend.nonces[backend.bot.id, str(body["nonce"])] = message
    return read_message(backend, message)


def refuse_sending(backend: Backend, channel: Channel, body: Any, files: bool) -> None:
    """Why the bot may not send this there, if it may not."""
    if channel.kind in (FORUM, CATEGORY):
        raise ApiError(NOT_IN_NON_TEXT)
    if channel.dm:
        return _refuse_dm(backend, channel)
    bits = bot_bits(backend, channel)
    require(bits, sending_in(channel))
    threads.refuse_locked(channel, bits)
    return refuse_extras(bits, body, files)


def refuse_extras(bits: Permission, body: Any, files: bool) -> None:
    """Embeds, files, replies and polls need permissions of their own."""
    said = body if isinstance(body, dict) else {}
    needs = {"embeds": P.EMBED_LINKS, "message_reference": P.READ_MESSAGE_HISTORY, "poll": P.SEND_POLLS}
    require(bits, *(need for key, need in needs.items() if said.get(key)))
    require(bits, *([P.ATTACH_FILES] if files else []), *([P.SEND_TTS_MESSAGES] if said.get("tts") else []))


def _refuse_dm(backend: Backend, channel: Channel) -> None:
    user = channel.recipient
    if user is None or not user.dms_open:
        raise ApiError(DM_CLOSED)
    ours = (guild for guild in backend.world.guilds.values() if backend.bot.id in guild.members)
    if not any(user.id in guild.members for guild in ours):
        raise ApiError(NO_MUTUAL_GUILDS)


def _remembered(backend: Backend, body: dict[str, Any]) -> Message | None:
    if not body.get("enforce_nonce") or body.get("nonce") is None:
        return None
    message = backend.nonces.get((backend.bot.id, str(body["nonce"])))
    fresh = message is not None and backend.clock() - message.timestamp < backend.settings.nonce_seconds
    return message if fresh and message is not None and not message.deleted else None


def _reply_parts(channel: Channel, body: dict[str, Any]) -> dict[str, Any]:
    """The type and reference of a reply; a message that is gone is refused unless the body says otherwise."""
    said = body.get("message_reference")
    if not said:
        return {}
    if int(said["message_id"]) not in channel.messages:
        if said.get("fail_if_not_exists") is False:
            return {}
        raise invalid("message_reference", "MESSAGE_REFERENCE_UNKNOWN_MESSAGE", "Unknown message")
    reference = {"type": 0, "channel_id": str(channel.id), "message_id": str(said["message_id"])}
    return {"kind": 19, "reference": reference | ({"guild_id": str(channel.guild_id)} if channel.guild_id else {})}


@routes("GET", "/channels/{channel_id}/messages")
async def list_messages(call: Call) -> Any:
    """Newest first. Without READ_MESSAGE_HISTORY the list is empty."""
    channel = channel_for_bot(call.backend, call.number("channel_id"))
    limit = call.asked("limit") or 50
    if not 1 <= limit <= 100:
        raise invalid("limit", "NUMBER_TYPE_RANGE", "int value should be between 1 and 100.")
    if not bot_bits(call.backend, channel) & P.READ_MESSAGE_HISTORY:
        return []
    return [read_message(call.backend, message) for message in _window(call, channel, limit)]


def _window(call: Call, channel: Channel, limit: int) -> list[Message]:
    ordered = [channel.messages[number] for number in sorted(channel.messages)]
    before, after, around = call.asked("before"), call.asked("after"), call.asked("around")
    if around is not None:
        older = [m for m in ordered if m.id < around][-(limit // 2) :] if limit > 1 else []
        newer = [m for m in ordered if m.id >= around][: limit - limit // 2]
        return [*older, *newer][::-1]
    if after is not None:
        return [m for m in ordered if m.id > after][:limit][::-1]
    return [m for m in ordered if before is None or m.id < before][-limit:][::-1]


@routes("GET", "/channels/{channel_id}/messages/{message_id}")
async def get_message(call: Call) -> Any:
    channel = channel_for_bot(call.backend, call.number("channel_id"))
    if not bot_bits(call.backend, channel) & P.READ_MESSAGE_HISTORY:
        raise ApiError(MISSING_ACCESS)
    return read_message(call.backend, call.backend.world.message(channel, call.number("message_id")))


@routes("PATCH", "/channels/{channel_id}/messages/{message_id}")
async def edit_message(call: Call) -> Any:
    channel = channel_for_bot(call.backend, call.number("channel_id"))
    message = call.backend.world.message(channel, call.number("message_id"))
    if message.author is not call.backend.bot:
        raise ApiError(NOT_YOUR_MESSAGE)
    threads.refuse_archived(channel)
    names = tuple(upload.name for upload in call.files) + tuple(one["filename"] for one in message.attachments)
    check_message(EDIT, call.body, flags=FLAGS_OF_AN_EDIT, before=message, files=names)
    if not channel.dm:
        refuse_extras(bot_bits(call.backend, channel), call.body, bool(call.files))
    return read_message(call.backend, posting.change(call.backend, message, call.body, call.files))


@routes("DELETE", "/channels/{channel_id}/messages/{message_id}")
async def delete_message(call: Call) -> None:
    channel = channel_for_bot(call.backend, call.number("channel_id"))
    message = call.backend.world.message(channel, call.number("message_id"))
    if message.author is not call.backend.bot:
        require(bot_bits(call.backend, channel), P.MANAGE_MESSAGES)
    threads.refuse_archived(channel)
    posting.remove(call.backend, message)


@routes("POST", "/channels/{channel_id}/messages/bulk-delete")
async def delete_messages(call: Call) -> None:
    examine(Fields({"messages": Items(Snowflake(), 100, 2)}), call.body)
    channel = channel_for_bot(call.backend, call.number("channel_id"), P.MANAGE_MESSAGES)
    for number in call.body["messages"]:
        if int(number) in channel.messages:
            posting.remove(call.backend, channel.messages[int(number)])
