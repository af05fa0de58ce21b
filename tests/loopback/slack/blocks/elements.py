"""The interactive elements: buttons, menus, pickers and inputs."""

from typing import Any

from . import limits
from .shape import Check, Problems, both, flag, many, one_of, pattern, refuse, shape, string, whole
from .texts import (
    any_text,
    confirm,
    identifier,
    initial_choice_offered,
    option,
    option_group,
    options_or_groups,
    plain_text,
    web_address,
)

date = pattern(r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])", "must be a date as YYYY-MM-DD")
time = pattern(r"([01]\d|2[0-3]):[0-5]\d", "must be a time as HH:mm")
user_id = pattern(r"[UW][A-Z0-9]+", "must be a user id")
channel_id = pattern(r"[CDG][A-Z0-9]+", "must be a channel id")
dispatch_config = shape(
    {"trigger_actions_on": many(one_of("on_enter_pressed", "on_character_entered"), 2)},
    {},
)


def element(kind: str, required: dict[str, Check] | None = None, optional: dict[str, Check] | None = None) -> Check:
    """What every element has: its type and an action_id."""
    return shape({"type": one_of(kind), **(required or {})}, {"action_id": identifier, **(optional or {})})


def menu(kind: str, required: dict[str, Check], optional: dict[str, Check]) -> Check:
    """What every menu has on top: placeholder, confirmation and focus."""
    shared = {"placeholder": plain_text(limits.PLACEHOLDER), "confirm": confirm, "focus_on_load": flag}
    if kind.startswith("multi_"):
        shared["max_selected_items"] = whole(1, limits.OPTIONS)
    return element(kind, required, {**shared, **optional})


def text_input(kind: str, extra: dict[str, Check]) -> Check:
    return element(
        kind,
        {},
        {
            "placeholder": plain_text(limits.PLACEHOLDER),
            "focus_on_load": flag,
            "dispatch_action_config": dispatch_config,
            **extra,
        },
    )


def lengths_agree(value: Any, pointer: str, problems: Problems) -> None:
    """An input must be fillable, and what it starts with must fit."""
    shortest, longest = value.get("min_length", 0), value.get("max_length", limits.INPUT_TEXT)
    if shortest > longest:
        refuse(problems, "min_length must not exceed max_length", pointer)
    if len(value.get("initial_value", "")) > longest:
        refuse(problems, f"initial_value must be less than {longest + 1} characters", f"{pointer}/initial_value")


_filter = shape(
    {},
    {
        "include": many(one_of("im", "mpim", "private", "public"), 4),
        "exclude_external_shared_channels": flag,
        "exclude_bot_users": flag,
    },
)
_options: dict[str, Check] = {
    "options": many(option(), limits.OPTIONS),
    "option_groups": many(option_group, limits.OPTION_GROUPS),
}
_choices = many(option(mrkdwn=True), limits.CHOICES)
_string_number = pattern(r"-?\d+(\.\d+)?", "must be a number in a string")

BUTTON = element(
    "button",
    {"text": plain_text(limits.BUTTON_TEXT)},
    {
        "value": string(limits.BUTTON_VALUE),
        "url": web_address,
        "style": one_of("primary", "danger"),
        "confirm": confirm,
        "accessibility_label": string(limits.BUTTON_TEXT),
    },
)
IMAGE = shape(
    {"type": one_of("image"), "alt_text": string(limits.ALT_TEXT)},
    {"image_url": web_address, "slack_file": shape({}, {"id": identifier, "url": web_address})},
)
SELECTS: dict[str, Check] = {
    "static_select": both(
        menu("static_select", {}, {**_options, "initial_option": option()}), options_or_groups, initial_choice_offered
    ),
    "multi_static_select": both(
        menu("multi_static_select", {}, {**_options, "initial_options": many(option(), limits.OPTIONS)}),
        options_or_groups,
        initial_choice_offered,
    ),
    "external_select": menu("external_select", {}, {"min_query_length": whole(0, 100), "initial_option": option()}),
    "multi_external_select": menu(
        "multi_external_select",
        {},
        {"min_query_length": whole(0, 100), "initial_options": many(option(), limits.OPTIONS)},
    ),
    "users_select": menu("users_select", {}, {"initial_user": user_id}),
    "multi_users_select": menu("multi_users_select", {}, {"initial_users": many(user_id, 100)}),
    "channels_select": menu("channels_select", {}, {"initial_channel": channel_id, "response_url_enabled": flag}),
    "multi_channels_select": menu("multi_channels_select", {}, {"initial_channels": many(channel_id, 100)}),
    "conversations_select": menu(
        "conversations_select",
        {},
        {
            "initial_conversation": channel_id,
            "default_to_current_conversation": flag,
            "response_url_enabled": flag,
            "filter": _filter,
        },
    ),
    "multi_conversations_select": menu(
        "multi_conversations_select",
        {},
        {
            "initial_conversations": many(channel_id, 100),
            "default_to_current_conversation": flag,
            "filter": _filter,
        },
    ),
}
PICKERS: dict[str, Check] = {
    "datepicker": menu("datepicker", {}, {"initial_date": date}),
    "timepicker": menu("timepicker", {}, {"initial_time": time, "timezone": string(100)}),
    "checkboxes": both(
        element(
            "checkboxes",
            {"options": _choices},
            {"initial_options": _choices, "confirm": confirm, "focus_on_load": flag},
        ),
        initial_choice_offered,
    ),
    "radio_buttons": both(
        element(
            "radio_buttons",
            {"options": _choices},
            {"initial_option": option(mrkdwn=True), "confirm": confirm, "focus_on_load": flag},
        ),
        initial_choice_offered,
    ),
}
DATETIME = element(
    "datetimepicker",
    {},
    {"initial_date_time": whole(1_000_000_000, 9_999_999_999), "confirm": confirm, "focus_on_load": flag},
)
OVERFLOW = element("overflow", {"options": many(option(url=True), limits.OVERFLOW_OPTIONS)}, {"confirm": confirm})
INPUTS: dict[str, Check] = {
    "plain_text_input": both(
        text_input(
            "plain_text_input",
            {
                "multiline": flag,
                "min_length": whole(0, limits.INPUT_TEXT),
                "max_length": whole(1, limits.INPUT_TEXT),
                "initial_value": string(limits.INPUT_TEXT, 0),
            },
        ),
        lengths_agree,
    ),
    "email_text_input": text_input("email_text_input", {"initial_value": string(limits.INPUT_TEXT, 0)}),
    "url_text_input": text_input("url_text_input", {"initial_value": string(limits.INPUT_TEXT, 0)}),
    "number_input": shape(
        {"type": one_of("number_input"), "is_decimal_allowed": flag},
        {
            "action_id": identifier,
            "initial_value": _string_number,
            "min_value": _string_number,
            "max_value": _string_number,
            "placeholder": plain_text(limits.PLACEHOLDER),
            "focus_on_load": flag,
            "dispatch_action_config": dispatch_config,
        },
    ),
}

IN_ACTIONS: dict[str, Check] = {
    "button": BUTTON,
    "overflow": OVERFLOW,
    "datetimepicker": DATETIME,
    **{kind: check for kind, check in SELECTS.items() if not kind.startswith("multi_")},
    **PICKERS,
}
IN_SECTION: dict[str, Check] = {"button": BUTTON, "image": IMAGE, "overflow": OVERFLOW, **SELECTS, **PICKERS}
FILE_INPUT = element("file_input", {}, {"filetypes": many(string(20), 100), "max_files": whole(1, 10)})
IN_INPUT: dict[str, Check] = {"datetimepicker": DATETIME, "file_input": FILE_INPUT, **SELECTS, **PICKERS, **INPUTS}
IN_CONTEXT: dict[str, Check] = {
    "image": IMAGE,
    "plain_text": any_text(limits.TEXT_OBJECT),
    "mrkdwn": any_text(limits.TEXT_OBJECT),
}
INTERACTIVE = (IN_ACTIONS | IN_SECTION | IN_INPUT).keys() - {"image"}
