"""Pins, on the old and the new routes; pinning has needed PIN_MESSAGES since February 2026."""

from datetime import datetime
from typing import Any

from tests.loopback.discord import events, threads
from tests.loopback.discord.access import channel_for_bot, read_message
from tests.loopback.discord.backend import Backend
from tests.loopback.discord.errors import MAX_PINS, ApiError
from tests.loopback.discord.permissions import Permission
from tests.loopback.discord.rest import Call, Routes
from tests.loopback.discord.snowflakes import iso
from tests.loopback.discord.world import Channel, Message

routes = Routes()
MOST_PINS = 250


def _pinned(channel: Channel) -> list[Message]:
    """The pinned messages, the latest pinned first."""
    found = [message for message in channel.messages.values() if message.pinned is not None]
    return sorted(found, key=lambda message: message.pinned or 0, reverse=True)


def _readable(call: Call) -> Channel:
    return channel_for_bot(call.backend, call.number("channel_id"), Permission.READ_MESSAGE_HISTORY)


@routes("GET", "/channels/{channel_id}/messages/pins")
async def list_pins(call: Call) -> Any:
    before = datetime.fromisoformat(call.query["before"]).timestamp() if "before" in call.query else None
    found = [m for m in _pinned(_readable(call)) if before is None or (m.pinned or 0) < before]
    limit = call.asked("limit") or 50
    items = [{"pinned_at": iso(m.pinned or 0), "message": read_message(call.backend, m)} for m in found[:limit]]
    return {"items": items, "has_more": len(found) > limit}


@routes("GET", "/channels/{channel_id}/pins")
async def list_pins_the_old_way(call: Call) -> Any:
    return [read_message(call.backend, message) for message in _pinned(_readable(call))[:50]]


@routes("PUT", "/channels/{channel_id}/pins/{message_id}")
@routes("PUT", "/channels/{channel_id}/messages/pins/{message_id}")
async def pin(call: Call) -> None:
    channel, message = _to_change(call)
    if len(_pinned(channel)) >= MOST_PINS:
        raise ApiError(MAX_PINS)
    if message.pinned is None:
        message.pinned = call.backend.clock()
        _changed(call.backend, channel, message)


@routes("DELETE", "/channels/{channel_id}/pins/{message_id}")
@routes("DELETE", "/channels/{channel_id}/messages/pins/{message_id}")
async def unpin(call: Call) -> None:
    channel, message = _to_change(call)
    message.pinned = None
    _changed(call.backend, channel, message)


def _to_change(call: Call) -> tuple[Channel, Message]:
    channel = channel_for_bot(call.backend, call.number("channel_id"), Permission.PIN_MESSAGES)
    threads.refuse_archived(channel)
    return channel, call.backend.world.message(channel, call.number("message_id"))


def _changed(backend: Backend, channel: Channel, message: Message) -> None:
    latest = _pinned(channel)
    last = iso(latest[0].pinned or 0) if latest else None
    told: dict[str, Any] = {"channel_id": str(channel.id), "last_pin_timestamp": last}
    if channel.guild_id is not None:
        told["guild_id"] = str(channel.guild_id)
    backend.gateway.dispatch("CHANNEL_PINS_UPDATE", told, guild_id=channel.guild_id, intent=1)
    events.message_changed(backend, "MESSAGE_UPDATE", message)
