"""What Discord's own client does with "/": finds the command, checks the options, and refuses what it cannot send."""

from typing import Any

from tests.loopback.discord.attaching import Attached
from tests.loopback.discord.backend import Backend
from tests.loopback.discord.command_limits import (
    ATTACHMENT,
    BOOLEAN,
    CHANNEL,
    GROUP,
    INTEGER,
    MENTIONABLE,
    NUMBER,
    ROLE,
    SLASH,
    STRING,
    SUBCOMMAND,
    USER,
)
from tests.loopback.discord.permissions import Permission
from tests.loopback.discord.posting import bits_of
from tests.loopback.discord.routes.commands import registered
from tests.loopback.discord.wire import channel_json, member_json, role_json, user_json
from tests.loopback.discord.world import Channel, Guild, Role, User

PYTHON_TYPES: dict[int, type | tuple[type, ...]] = {
    STRING: str, INTEGER: int, BOOLEAN: bool, USER: User, CHANNEL: Channel, ROLE: Role, MENTIONABLE: (User, Role),
    NUMBER: (int, float), ATTACHMENT: Attached,
}  # fmt: skip


class NotPossibleError(AssertionError):
    """A person cannot do this in Discord's client; the test asked for something no user could do."""


def find(backend: Backend, channel: Channel, name: str, kind: int = SLASH) -> dict[str, Any]:
    """A registered command by its name."""
    menu = registered(backend, channel.guild_id)
    for command in menu:
        if command["name"] == name and command["type"] == kind:
            return command
    known = [one["name"] for one in menu if one["type"] == kind]
    raise NotPossibleError(f"No command {name!r} of type {kind} is registered; there are {known}.")


def check_may_use(backend: Backend, user: User, channel: Channel, command: dict[str, Any]) -> None:
    """The client hides commands from those whom the defaults exclude, and where they are not meant to be."""
    bits = bits_of(backend, channel, user)
    if channel.dm:
        if command["dm_permission"] is False or 1 not in (command["contexts"] or [0, 1, 2]):
            raise NotPossibleError(f"/{command['name']} cannot be used in direct messages.")
        return
    if not bits & Permission.VIEW_CHANNEL or not bits & Permission.USE_APPLICATION_COMMANDS:
        raise NotPossibleError(f"{user.name} cannot use commands in #{channel.name}.")
    needed = command["default_member_permissions"]
    hidden = needed is not None and (int(needed) == 0 or int(needed) & ~int(bits))
    if hidden and not bits & Permission.ADMINISTRATOR:
        raise NotPossibleError(f"{user.name} does not see /{command['name']}: it needs the permissions {needed}.")


def resolve(command: dict[str, Any], words: list[str]) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """Follow sub-command words to the one that takes values; returns it and the path of groups to it."""
    path: list[dict[str, Any]] = []
    here = command
    for word in words:
        nested = [one for one in here.get("options") or [] if one["type"] in (SUBCOMMAND, GROUP)]
        found = next((one for one in nested if one["name"] == word), None)
        if found is None:
            raise NotPossibleError(f"{here['name']!r} has no sub-command {word!r}: {[one['name'] for one in nested]}.")
        path.append(found)
        here = found
    if any(one["type"] in (SUBCOMMAND, GROUP) for one in here.get("options") or []):
        raise NotPossibleError(f"{here['name']!r} needs one of its sub-commands.")
    return here, path


def wrapped(options: list[dict[str, Any]], path: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Options inside their sub-command and group, as the payload nests them."""
    for one in reversed(path):
        options = [{"name": one["name"], "type": one["type"], "options": options}]
    return options


def filled(leaf: dict[str, Any], values: dict[str, Any], focused: str | None = None) -> list[dict[str, Any]]:
    """The option values as the client sends them; while somebody still types (`focused`) nothing is required."""
    declared = {option["name"]: option for option in leaf.get("options") or []}
    unknown = values.keys() - declared.keys()
    if unknown:
        raise NotPossibleError(f"{leaf['name']!r} has no options {sorted(unknown)}: {sorted(declared)}.")
    missing = [name for name, option in declared.items() if option.get("required") and name not in values]
    if missing and focused is None:
        raise NotPossibleError(f"{leaf['name']!r} needs the options {missing}.")
    return [_filled_one(declared[name], value, focused) for name, value in values.items()]


def _filled_one(option: dict[str, Any], value: Any, focused: str | None) -> dict[str, Any]:
    if focused == option["name"]:
        if not option.get("autocomplete"):
            raise NotPossibleError(f"The option {focused!r} has no autocomplete.")
        return {"name": focused, "type": option["type"], "value": value, "focused": True}
    return {"name": option["name"], "type": option["type"], "value": _checked(option, value)}


def _checked(option: dict[str, Any], value: Any) -> Any:
    kind, name = option["type"], option["name"]
    if not isinstance(value, PYTHON_TYPES[kind]) or (isinstance(value, bool) and kind != BOOLEAN):
        raise NotPossibleError(f"The option {name!r} of type {kind} does not take {value!r}.")
    if option.get("choices"):
        return _choice(option, value)
    if isinstance(value, str):
        _check_range(option, len(value), "min_length", "max_length")
    elif isinstance(value, int | float) and not isinstance(value, bool):
        _check_range(option, value, "min_value", "max_value")
    return str(value.id) if isinstance(value, User | Channel | Role | Attached) else value


def _choice(option: dict[str, Any], value: Any) -> Any:
    for choice in option["choices"]:
        if value in (choice["value"], choice["name"]):
            return choice["value"]
    raise NotPossibleError(f"{option['name']!r} offers {[one['value'] for one in option['choices']]}, not {value!r}.")


def _check_range(option: dict[str, Any], size: float, least: str, most: str) -> None:
    low, high = option.get(least), option.get(most)
    if (low is not None and size < low) or (high is not None and size > high):
        raise NotPossibleError(f"{option['name']!r} takes {low} to {high}, not {size}.")


def resolved(backend: Backend, guild: Guild | None, things: list[Any]) -> dict[str, Any]:
    """The `resolved` part: the users, members, roles and channels that options or selects name."""
    told: dict[str, Any] = {}
    for thing in things:
        if isinstance(thing, User):
            told.setdefault("users", {})[str(thing.id)] = user_json(thing)
            if guild is not None and thing.id in guild.members:
                member = member_json(guild.members[thing.id], with_user=False) | {"permissions": "0"}
                told.setdefault("members", {})[str(thing.id)] = member
        elif isinstance(thing, Attached):
            told.setdefault("attachments", {})[str(thing.id)] = thing.told
        elif isinstance(thing, Role):
            told.setdefault("roles", {})[str(thing.id)] = role_json(thing)
        elif isinstance(thing, Channel):
            shown = channel_json(backend.world, thing) | {"permissions": "0"}
            told.setdefault("channels", {})[str(thing.id)] = shown
    return told
