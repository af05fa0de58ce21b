"""Application commands, global and of one guild."""

from typing import Any

from tests.loopback.discord.backend import Backend
from tests.loopback.discord.command_limits import SLASH, check_commands
from tests.loopback.discord.errors import MISSING_ACCESS, UNKNOWN_COMMAND, WRONG_APPLICATION, ApiError
from tests.loopback.discord.rest import Answer, Call, Routes

routes = Routes()
GLOBAL = "/applications/{application_id}/commands"
OF_GUILD = "/applications/{application_id}/guilds/{guild_id}/commands"
SEVERAL_TEXTS = ("name_localizations", "description_localizations")


def _menu(call: Call) -> list[dict[str, Any]]:
    """The list of commands that a route speaks of."""
    if call.number("application_id") != call.backend.world.application.id:
        raise ApiError(WRONG_APPLICATION)
    if "guild_id" not in call.parts:
        return call.backend.world.application.commands
    guild = call.backend.world.guild(call.number("guild_id"))
    if call.backend.bot.id not in guild.members:
        raise ApiError(MISSING_ACCESS)
    return guild.commands


def _kept(call: Call, command: dict[str, Any], menu: list[dict[str, Any]]) -> dict[str, Any]:
    """A command as stored: one of the same name and kind keeps its id, a changed one gets a new version."""
    kind = command.get("type") or SLASH
    old = next((one for one in menu if one["name"] == command["name"] and one["type"] == kind), None)
    bits = command.get("default_member_permissions")
    new = {
        "default_member_permissions": None, "nsfw": False, "name_localizations": None,
        "description_localizations": None, "contexts": None, "integration_types": [0], "dm_permission": True,
        "description": "",
    } | command  # fmt: skip
    new |= {"type": kind, "application_id": str(call.backend.world.application.id)}
    new |= {"default_member_permissions": None if bits is None else str(bits)}
    new["integration_types"] = new["integration_types"] or [0]
    if "guild_id" in call.parts:
        new["guild_id"] = call.parts["guild_id"]
    new["id"] = old["id"] if old is not None else str(call.backend.snowflakes.next())
    same = old is not None and {**old, "version": ""} == {**new, "version": ""}
    return new | {"version": old["version"] if old is not None and same else str(call.backend.snowflakes.next())}


@routes("GET", GLOBAL)
@routes("GET", OF_GUILD)
async def list_commands(call: Call) -> Any:
    """Localizations only when they are asked for."""
    if call.query.get("with_localizations") in ("1", "true", "True"):
        return _menu(call)
    return [{key: item for key, item in one.items() if key not in SEVERAL_TEXTS} for one in _menu(call)]


@routes("PUT", GLOBAL)
@routes("PUT", OF_GUILD)
async def overwrite_commands(call: Call) -> Any:
    menu = _menu(call)
    check_commands(call.body)
    menu[:] = [_kept(call, command, menu) for command in call.body]
    call.backend.bell.ring()
    return menu


@routes("POST", GLOBAL)
@routes("POST", OF_GUILD)
async def create_command(call: Call) -> Any:
    """One more command; of the same name and kind it replaces the old one."""
    menu = _menu(call)
    check_commands([call.body])
    new = _kept(call, call.body, menu)
    known = any(one["id"] == new["id"] for one in menu)
    rest = [one for one in menu if one["id"] != new["id"]]
    check_commands([*(_as_sent(one) for one in rest), call.body])
    menu[:] = [*rest, new]
    call.backend.bell.ring()
    return Answer(200 if known else 201, new)


def _as_sent(stored: dict[str, Any]) -> dict[str, Any]:
    return {key: item for key, item in stored.items() if key not in ("application_id", "version", "guild_id")}


def _one(call: Call) -> dict[str, Any]:
    for command in _menu(call):
        if command["id"] == call.parts["command_id"]:
            return command
    raise ApiError(UNKNOWN_COMMAND)


@routes("GET", GLOBAL + "/{command_id}")
@routes("GET", OF_GUILD + "/{command_id}")
async def get_command(call: Call) -> Any:
    return _one(call)


@routes("PATCH", GLOBAL + "/{command_id}")
@routes("PATCH", OF_GUILD + "/{command_id}")
async def edit_command(call: Call) -> Any:
    command = _one(call)
    changed = _as_sent(command) | call.body
    check_commands([changed])
    command |= changed | {"version": str(call.backend.snowflakes.next())}
    return command


@routes("DELETE", GLOBAL + "/{command_id}")
@routes("DELETE", OF_GUILD + "/{command_id}")
async def delete_command(call: Call) -> None:
    _menu(call).remove(_one(call))


def registered(backend: Backend, guild_id: int | None) -> list[dict[str, Any]]:
    """What a person finds when typing "/": the guild's own commands, then the global ones."""
    own = backend.world.guilds[guild_id].commands if guild_id is not None else []
    return [*own, *backend.world.application.commands]
