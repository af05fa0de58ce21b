"""Broken and hostile payloads: what a platform, or somebody who plays one, might send."""

import copy
import json
import random
from typing import Any

Json = dict[str, Any]
STRANGE: tuple[Any, ...] = (
    None, True, False, -1, 0, 7, 2**63, -(2**70), 1.5, float("inf"), "", " ", "\x00", "\ud800", "𝔘" * 50, "9" * 400,
    "x" * 20_000, "'; DROP TABLE clubs; --", "../../etc/passwd", "<!channel> @everyone", "{}", [], {}, [[]], [None],
    [{}], {"": ""}, {"id": None}, ["a"] * 300, {"type": "unknown"}, "b0:paper drop?note=1&sure=yes", "s1:x:y?~zzz",
    "f0:club close?sure=yes", "b:paper forget?sure=%00", "~" * 120,
)  # fmt: skip
"""No one of them is a word or a number by which somebody could mean something that is there."""


def broken(payload: Json, dice: random.Random) -> Json:
    """The payload with one to four things wrong: missing, of another kind, huge, or in the wrong place."""
    spoilt = copy.deepcopy(payload)
    for _ in range(dice.randint(1, 4)):
        places = list(_places(spoilt))
        if not places:
            break
        holder, key = dice.choice(places)
        change = dice.randrange(4)
        if change == 0:
            del holder[key]
        elif change == 1:
            holder[key] = copy.deepcopy(dice.choice(STRANGE))
        elif change == 2:
            other, there = dice.choice(places)
            holder[key] = copy.deepcopy(other[there]) if _there(other, there) else None
        else:
            holder[key] = [holder[key]] if dice.random() < 0.5 else {"value": holder[key]}
    return spoilt


def _there(holder: Any, key: Any) -> bool:
    return key in holder if isinstance(holder, dict) else key < len(holder)


def _places(value: Any) -> "list[tuple[Any, Any]]":
    """Every key of every table and list within."""
    found: list[tuple[Any, Any]] = []
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in items:
        found += [(value, key), *_places(inner)]
    return found


COMMANDS: tuple[tuple[str, str, dict[str, str]], ...] = (
    ("paper", "drop", {"note": "99999"}), ("paper", "withdraw", {"nomination": "99999"}), ("paper", "now", {}),
    ("paper", "vote", {"papers": "nothing"}), ("paper", "entries", {}), ("paper", "board", {}), ("paper", "mine", {}),
    ("paper", "streak", {"what": "why"}), ("paper", "help", {}), ("paper", "unheard", {"of": "x"}),
    ("club", "pause", {}), ("club", "close", {"sure": "yes"}), ("club", "skip", {"sure": "yes"}),
    ("club", "settings", {"asks": "both"}), ("paper", "summary", {"round": "99999", "sentence": "stale"}),
    ("paper", "critique", {"round": "99999", "different": "stale"}),
)  # fmt: skip
"""What changes nothing even unbroken: readers, things that are not there, and organizers' words from nobody special."""


_RIGHTS = 0x8 | 0x20
"""Administrator and manage_guild: an id that strays to where rights are told must not be Discord's word for them."""


_BORN = 1_420_070_400_000
"""https://docs.discord.com/developers/reference#snowflakes"""


def _snowflake(dice: random.Random, made: float) -> int:
    return (int(made * 1000) - _BORN) << 22 | dice.randrange(2**22)


def of_discord(dice: random.Random, guild: str, channel: str, user: str, made: float) -> Json:
    """An interaction as Discord's gateway sends it, `made` at that POSIX time: an older one would only be refused."""
    root, name, values = dice.choice(COMMANDS)
    number, custom = str(_snowflake(dice, made) & ~_RIGHTS), dice.choice("bsf")
    packed = "&".join(f"{key}={value}" for key, value in values.items())
    data: Json = {"custom_id": f"{custom}0:{root} {name}{':papers' if custom == 's' else ''}?{packed}"}
    kind = dice.choice((2, 3, 4, 5))
    if kind in (2, 4):
        options = [{"name": key, "type": 3, "value": value, "focused": kind == 4} for key, value in values.items()]
        sub = {"name": name, "type": 1, "options": options}
        data = {"id": number, "name": root, "type": 1, "options": [sub]}
    elif kind == 3:
        data |= {"component_type": 2 if custom == "b" else 3, "values": ["nothing"]}
    else:
        text = {"type": 4, "custom_id": "sentence", "value": "stale"}
        data |= {"components": [{"type": 18, "id": 1, "component": text}]}
    person = {"id": user, "username": "eve", "discriminator": "0", "avatar": None, "global_name": "Eve"}
    member = {"user": person, "roles": [], "joined_at": "2026-01-01T00:00:00+00:00", "deaf": False, "mute": False,
              "permissions": "2147483647", "flags": 0}  # fmt: skip
    member["permissions"] = "0"
    return {
        "id": number, "application_id": "1", "type": kind, "token": "stale", "version": 1, "data": data,
        "guild_id": guild, "channel_id": channel, "channel": {"id": channel, "type": 0, "guild_id": guild, "name": "x",
        "position": 0, "permission_overwrites": [], "permissions": "0"}, "member": member, "locale": "en-US",
        "app_permissions": "0", "entitlements": [], "authorizing_integration_owners": {}, "attachment_size_limit": 1,
    }  # fmt: skip


def of_slack(dice: random.Random, team: str, channel: str, user: str, made: float) -> Json:
    """A command, click, submit, shortcut or event as Slack sends it, `made` at that POSIX time."""
    root, name, values = dice.choice(COMMANDS)
    said = " ".join(f"{key}: {value}" for key, value in values.items())
    common: Json = {"team_id": team, "api_app_id": "A1", "token": "x", "trigger_id": "stale.1", "response_url": ""}
    person: Json = {"id": user, "team_id": team, "name": "eve"}
    kind = dice.randrange(5)
    if kind == 0:
        return common | {"command": f"/{root}", "text": f"{name} {said}", "channel_id": channel, "user_id": user}
    about = common | {"team": {"id": team}, "user": person, "channel": {"id": channel}}
    if kind == 1:
        meant = json.dumps([f"{root} {name}", values])
        action = {"type": "button", "action_id": "0", "block_id": "b", "value": meant, "action_ts": f"{made:.6f}"}
        return about | {"type": "block_actions", "actions": [action], "container": {"message_ts": "1.0",
                        "channel_id": channel}}  # fmt: skip
    if kind == 2:
        carried = json.dumps([f"{root} {name}", values, [channel, "", ""]])
        view = {"id": "V1", "type": "modal", "callback_id": "x", "private_metadata": carried, "state": {"values": {}},
                "app_installed_team_id": team, "blocks": []}  # fmt: skip
        return about | {"type": "view_submission", "view": view}
    if kind == 3:
        message = {"type": "message", "user": user, "ts": "1.0", "text": "stale"}
        return about | {"type": "message_action", "callback_id": "keep-summary", "message": message}
    event = {"type": dice.choice(("app_home_opened", "member_joined_channel", "unheard_of", "message")),
             "user": user, "channel": "C0ELSEWHERE", "tab": "home", "event_ts": "1.0"}  # fmt: skip
    return {"type": "event_callback", "team_id": team, "event_id": f"Ev{dice.randrange(50)}", "event": event,
            "api_app_id": "A1", "event_time": 1, "authorizations": [{"team_id": team}]}  # fmt: skip
