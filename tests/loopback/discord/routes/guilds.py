"""Guilds, their members and roles."""

from typing import Any

from tests.loopback.discord import events
from tests.loopback.discord.access import guild_for_bot
from tests.loopback.discord.errors import MISSING_ACCESS, UNKNOWN_MEMBER, UNKNOWN_ROLE, ApiError
from tests.loopback.discord.rest import Call, Routes
from tests.loopback.discord.sessions import GUILD_MEMBERS
from tests.loopback.discord.shapes import Fields, Text, examine
from tests.loopback.discord.wire import channel_json, guild_json, member_json, role_json

routes = Routes()


@routes("GET", "/guilds/{guild_id}")
async def get_guild(call: Call) -> Any:
    guild = guild_for_bot(call.backend, call.number("guild_id"))
    counts = {"approximate_member_count": len(guild.members), "approximate_presence_count": len(guild.members)}
    return guild_json(guild) | (counts if call.query.get("with_counts") in ("1", "true") else {})


@routes("GET", "/guilds/{guild_id}/channels")
async def get_channels(call: Call) -> Any:
    guild = guild_for_bot(call.backend, call.number("guild_id"))
    return [channel_json(call.backend.world, channel) for channel in guild.channels.values()]


@routes("GET", "/guilds/{guild_id}/roles")
async def get_roles(call: Call) -> Any:
    return [role_json(role) for role in guild_for_bot(call.backend, call.number("guild_id")).roles.values()]


@routes("GET", "/guilds/{guild_id}/roles/{role_id}")
async def get_role(call: Call) -> Any:
    role = guild_for_bot(call.backend, call.number("guild_id")).roles.get(call.number("role_id"))
    if role is None:
        raise ApiError(UNKNOWN_ROLE)
    return role_json(role)


@routes("GET", "/guilds/{guild_id}/members")
async def list_members(call: Call) -> Any:
    """The whole list needs the members intent."""
    guild = guild_for_bot(call.backend, call.number("guild_id"))
    if not call.backend.world.application.privileged_intents & GUILD_MEMBERS:
        raise ApiError(MISSING_ACCESS)
    after, limit = call.asked("after") or 0, call.asked("limit") or 1
    chosen = sorted(user for user in guild.members if user > after)[: min(limit, 1000)]
    return [member_json(guild.members[user]) for user in chosen]


@routes("GET", "/guilds/{guild_id}/members/{user_id}")
async def get_member(call: Call) -> Any:
    guild = guild_for_bot(call.backend, call.number("guild_id"))
    member = guild.members.get(call.number("user_id"))
    if member is None:
        call.backend.world.user(call.number("user_id"))
        raise ApiError(UNKNOWN_MEMBER)
    return member_json(member)


@routes("PATCH", "/guilds/{guild_id}/members/@me")
async def edit_me(call: Call) -> Any:
    examine(Fields({}, {"nick": Text(32)}), call.body)
    guild = guild_for_bot(call.backend, call.number("guild_id"))
    member = guild.members[call.backend.bot.id]
    member.nick = call.body.get("nick")
    events.member_changed(call.backend, "GUILD_MEMBER_UPDATE", guild, member)
    return member_json(member)
