"""What stands in the fields of a view or message, and what a person may put there."""

from typing import Any

from .blocks import interactive_elements
from .nouns import Json
from .readable import options_of

TEXT_INPUTS = {"plain_text_input", "email_text_input", "url_text_input", "number_input"}
# element type: (key of what it starts with, key of its state)
STATE_KEYS: dict[str, tuple[str, str]] = {
    **dict.fromkeys(TEXT_INPUTS, ("initial_value", "value")),
    "static_select": ("initial_option", "selected_option"),
    "external_select": ("initial_option", "selected_option"),
    "radio_buttons": ("initial_option", "selected_option"),
    "multi_static_select": ("initial_options", "selected_options"),
    "multi_external_select": ("initial_options", "selected_options"),
    "checkboxes": ("initial_options", "selected_options"),
    "users_select": ("initial_user", "selected_user"),
    "multi_users_select": ("initial_users", "selected_users"),
    "channels_select": ("initial_channel", "selected_channel"),
    "multi_channels_select": ("initial_channels", "selected_channels"),
    "conversations_select": ("initial_conversation", "selected_conversation"),
    "multi_conversations_select": ("initial_conversations", "selected_conversations"),
    "datepicker": ("initial_date", "selected_date"),
    "timepicker": ("initial_time", "selected_time"),
    "datetimepicker": ("initial_date_time", "selected_date_time"),
    "file_input": ("initial_files", "files"),
}


class CannotDoError(AssertionError):
    """The person cannot do this in Slack: the button, field or option is not there, or the field refuses the text."""


def state_key(element: Json) -> str:
    return STATE_KEYS[element["type"]][1]


def starting_state(element: Json) -> Json:
    """What a field holds before anybody touched it."""
    initial, key = STATE_KEYS[element["type"]]
    return {"type": element["type"], key: element.get(initial, [] if initial.endswith("s") else None)}


def form_state(blocks: list[Json], typed: dict[tuple[str, str], Json]) -> Json:
    """`state.values` of these blocks, with what was typed so far."""
    values: Json = {}
    for block, element in interactive_elements(blocks):
        if element["type"] in STATE_KEYS:
            where = (block["block_id"], element["action_id"])
            values.setdefault(where[0], {})[where[1]] = typed.get(where) or starting_state(element)
    return values


def filled(element: Json, answer: Any) -> Json:
    """The state of a field after a person put `answer` there; None empties it.

    Options are named by value or by text. Raises CannotDoError where Slack's client would not let it happen.
    """
    key = state_key(element)
    if answer is None:
        return {"type": element["type"], key: [] if key.endswith("s") else None}
    return {"type": element["type"], key: _reading(element, key, answer)}


def _reading(element: Json, key: str, answer: Any) -> Any:
    if element["type"] in TEXT_INPUTS:
        return _fitting_text(element, str(answer))
    if key == "selected_option":
        return _option(element, answer)
    if key == "selected_options":
        return _several(element, [_option(element, one) for one in answer])
    return _several(element, list(answer)) if key.endswith("s") else answer


def _several(element: Json, chosen: list[Any]) -> list[Any]:
    is_file = element["type"] == "file_input"
    most = element.get("max_files", 10) if is_file else element.get("max_selected_items", len(chosen))
    if len(chosen) > most:
        raise CannotDoError(f"only {most} items can be selected in {element['action_id']}")
    return chosen


def _fitting_text(element: Json, text: str) -> str:
    shortest, longest = element.get("min_length", 0), element.get("max_length", 3000)
    if text and not shortest <= len(text) <= longest:
        raise CannotDoError(f"{element['action_id']} takes {shortest} to {longest} characters, not {len(text)}")
    return text


def _option(element: Json, name: Any) -> Json:
    """The option with this value or text; one that an external menu offered is given as it is."""
    if isinstance(name, dict):
        return name
    for option in options_of(element):
        if name in (option.get("value"), option["text"]["text"]):
            return dict(option)
    offered = [option["text"]["text"] for option in options_of(element)]
    raise CannotDoError(f"{name!r} is not offered in {element.get('action_id')}: {offered}")


def fill_form(blocks: list[Json], answers: dict[str, Any], typed: dict[tuple[str, str], Json]) -> None:
    """Types the answers into the fields named by action_id, block_id or label; every name must be there."""
    for name, answer in answers.items():
        block, element = _field(blocks, name)
        typed[block["block_id"], element["action_id"]] = filled(element, answer)


def _field(blocks: list[Json], name: str) -> tuple[Json, Json]:
    for block, element in interactive_elements(blocks):
        names = {element["action_id"], block["block_id"], block.get("label", {}).get("text")}
        if element["type"] in STATE_KEYS and name in names:
            return block, element
    there = [block.get("label", {}).get("text") or block["block_id"] for block, _ in interactive_elements(blocks)]
    raise CannotDoError(f"no field {name!r}; there are {there}")


def check_complete(blocks: list[Json], values: Json) -> None:
    """Raises CannotDoError if a required field is empty, as Slack's client does before it sends anything."""
    for block in blocks:
        if block["type"] != "input" or block.get("optional"):
            continue
        element = block["element"]
        if values[block["block_id"]][element["action_id"]][state_key(element)] in (None, "", []):
            raise CannotDoError(f"{block['label']['text']!r} is required")
