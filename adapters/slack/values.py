"""What travels through Slack and comes back with a click or a submit: a command, its values, a place. As compact JSON,
so that it still works after the bot was started anew."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.chat.place import Place
from bot.chat.post import Button, Form, Select

BUTTON_VALUE, ACTION_ID, METADATA = 2000, 255, 3000


@dataclass(frozen=True, slots=True)
class Pressed:
    """What a button or a menu asks for. `into` is the value that holds what was chosen."""

    command: str
    values: Mapping[str, str]
    into: str = ""


def button_value(button: Button) -> str:
    return _compact([button.command, dict(button.values)], BUTTON_VALUE)


def select_id(select: Select) -> str:
    """The action_id of a menu: its options' values are taken by what can be chosen."""
    return _compact([select.command, dict(select.values), select.into], ACTION_ID)


def pressed(action: Mapping[str, Any]) -> Pressed | None:
    """What an action asks for; None where it is not one of ours."""
    if action.get("type") == "button":
        return _pressed(action.get("value", ""), {})
    chosen = action.get("selected_options")
    if chosen is None:
        chosen = [action["selected_option"]] if action.get("selected_option") else []
    # Nothing chosen is a choice too: it takes an approval back.
    return _pressed(action.get("action_id", ""), " ".join(one["value"] for one in chosen) or "none")


def _pressed(carried: str, chosen: str | Mapping[str, str]) -> Pressed | None:
    found = _read(carried)
    if not isinstance(found, list) or len(found) not in (2, 3) or not _strings(found[1]) or not _is_path(found[0]):
        return None
    into = str(found[2]) if len(found) == 3 else ""
    added = {into: chosen} if into and isinstance(chosen, str) else {}
    return Pressed(found[0], {**found[1], **added}, into)


@dataclass(frozen=True, slots=True)
class Carried:
    """What a modal carries: the command it submits, the values beside its fields, and where it was opened."""

    command: str
    values: Mapping[str, str]
    place: Place


def metadata(form: Form, place: Place) -> str:
    """The private_metadata of a form."""
    return _compact([form.command, dict(form.values), _spots(place)], METADATA)


def spot(place: Place) -> str:
    """The private_metadata of a modal that only shows something: where its buttons are pressed."""
    return _compact(["", {}, _spots(place)], METADATA)


def carried(private_metadata: str, workspace: str) -> Carried | None:
    """What a modal carries; None where it is not one of ours."""
    found = _read(private_metadata)
    if not isinstance(found, list) or len(found) != 3 or not _strings(found[1]):
        return None
    command, values, spots = found
    sound = isinstance(command, str) and isinstance(spots, list) and len(spots) == 3
    if not sound or not all(isinstance(one, str) for one in spots):
        return None
    return Carried(command, values, Place("slack", workspace, *spots))


def _spots(place: Place) -> list[str]:
    return [place.channel, place.thread, place.message.partition(",")[0]]


def _compact(thing: object, most: int) -> str:
    text = json.dumps(thing, ensure_ascii=False, separators=(",", ":"))
    if len(text) > most:
        raise ValueError(f"{len(text)} characters do not fit into the {most} that Slack carries")
    return text


def _read(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _strings(found: object) -> bool:
    return isinstance(found, dict) and all(isinstance(value, str) for value in found.values())


def _is_path(found: object) -> bool:
    return isinstance(found, str) and " " in found
