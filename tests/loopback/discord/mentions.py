"""Whom a message really pings, given its text, its allowed_mentions and the author's permissions."""

import re
from collections.abc import Collection
from typing import Any

from tests.loopback.discord.component_limits import TEXT_DISPLAY, walk
from tests.loopback.discord.permissions import Permission
from tests.loopback.discord.world import Guild, Pings

USERS, ROLES, EVERYONE = re.compile(r"<@!?(\d+)>"), re.compile(r"<@&(\d+)>"), re.compile(r"@(everyone|here)\b")


def mentionable_text(content: str, components: list[dict[str, Any]]) -> str:
    """What Discord looks through for mentions: the content and text displays, never embeds."""
    return "\n".join([content, *(c["content"] for c in walk(components) if c["type"] == TEXT_DISPLAY)])


def resolve(
    text: str,
    allowed: dict[str, Any] | None,
    guild: Guild | None,
    known_users: Collection[int],
    bits: Permission,
    replied_to: int | None = None,
) -> Pings:
    """The users, roles and "everyone" that are notified; `replied_to` is the author of the message replied to."""
    text = _without_code(text)
    users = _chosen([int(one) for one in USERS.findall(text)], "users", allowed)
    users = [one for one in users if one in (guild.members if guild else known_users)]
    if replied_to is not None and (allowed is None or allowed.get("replied_user")):
        users.append(replied_to)
    may_all = bool(bits & Permission.MENTION_EVERYONE)
    roles = _chosen([int(one) for one in ROLES.findall(text)], "roles", allowed) if guild else []
    roles = [one for one in roles if guild and one in guild.roles and (may_all or guild.roles[one].mentionable)]
    called = bool(EVERYONE.search(text)) and (allowed is None or "everyone" in (allowed.get("parse") or []))
    holders = [number for number, one in guild.members.items() if {*roles} & {*one.roles}] if guild else []
    return Pings(tuple(dict.fromkeys(users)), tuple(dict.fromkeys(roles)), may_all and called, tuple(holders))


def _chosen(found: list[int], kind: str, allowed: dict[str, Any] | None) -> list[int]:
    if allowed is None or kind in (allowed.get("parse") or []):
        return found
    named = {int(one) for one in allowed.get(kind) or []}
    return [one for one in found if one in named]


def _without_code(text: str) -> str:
    """Mentions inside code do not ping."""
    return re.sub(r"```.*?```|`[^`\n]*`", "", text, flags=re.DOTALL)
