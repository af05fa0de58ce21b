"""Guilds, their members and roles."""

from typing import Any

from tests.loopback.discord import events
from tests.loopback.discord.access import guild_for_bot
from tests.loopback.discord.errors import MISSING_ACCESS, MISSING_PERMISSIONS, UNKNOWN_MEMBER, UNKNOWN_ROLE, ApiError
from tests.loopback.discord.permissions import Permission, in_guild, require
from tests.loopback.discord.rest import Call, Routes
from tests.loopback.discord.sessions import GUILD_MEMBERS
from tests.loopback.discord.shapes import Fields, Text, YesNo, examine
from tests.loopback.discord.wire import channel_json, guild_json, member_json, role_json
from tests.loopback.discord.world import Member, Role

routes = Routes()
ROLE = Fields({}, {"name": Text(100), "permissions": Text(20), "mentionable": YesNo()})


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


@routes("POST", "/guilds/{guild_id}/roles")
async def create_role(call: Call) -> Any:
    """A new role stands right above @everyone."""
    guild = guild_for_bot(call.backend, call.number("guild_id"))
    require(in_guild(guild, call.backend.bot.id), Permission.MANAGE_ROLES)
    examine(ROLE, call.body)
    bits = int(call.body.get("permissions") or guild.everyone.permissions)
    role = Role(
        call.backend.snowflakes.next(), call.body.get("name") or "new role", bits, 1, bool(call.body.get("mentionable"))
    )
    guild.roles[role.id] = role
    events.role_changed(call.backend, "GUILD_ROLE_CREATE", guild, role)
    return role_json(role)


@routes("PUT", "/guilds/{guild_id}/members/{user_id}/roles/{role_id}")
async def give_role(call: Call) -> None:
    member, role = _manageable(call)
    if role.id not in member.roles:
        member.roles.append(role.id)


@routes("DELETE", "/guilds/{guild_id}/members/{user_id}/roles/{role_id}")
async def take_role(call: Call) -> None:
    member, role = _manageable(call)
    if role.id in member.roles:
        member.roles.remove(role.id)


def _manageable(call: Call) -> tuple[Member, Role]:
    """Only roles below one's own highest can be given or taken."""
    guild = guild_for_bot(call.backend, call.number("guild_id"))
    require(in_guild(guild, call.backend.bot.id), Permission.MANAGE_ROLES)
    member, role = guild.members.get(call.number("user_id")), guild.roles.get(call.number("role_id"))
    if role is None:
        raise ApiError(UNKNOWN_ROLE)
    if member is None:
        raise ApiError(UNKNOWN_MEMBER)
    own = max(guild.roles[one].position for one in guild.members[call.backend.bot.id].roles)
    if role.position > own:
        raise ApiError(MISSING_PERMISSIONS)
    return member, role


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
