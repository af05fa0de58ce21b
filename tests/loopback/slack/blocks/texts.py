"""Text objects, options and confirmation dialogs."""

from typing import Any

from . import limits
from .shape import Check, Problems, both, flag, many, one_of, pattern, refuse, shape, string, typed

web_address = both(string(limits.URL), pattern(r"https?://[^\s<>]+", "must be a valid URL"))
identifier = string(limits.IDENTIFIER)


def plain_text(longest: int) -> Check:
    """Only plain_text is allowed here."""
    return typed({"plain_text": shape({"type": one_of("plain_text"), "text": string(longest)}, {"emoji": flag})})


def any_text(longest: int) -> Check:
    """plain_text or mrkdwn."""
    plain = shape({"type": one_of("plain_text"), "text": string(longest)}, {"emoji": flag})
    mrkdwn = shape({"type": one_of("mrkdwn"), "text": string(longest)}, {"verbatim": flag})
    return typed({"plain_text": plain, "mrkdwn": mrkdwn})


def option(*, mrkdwn: bool = False, url: bool = False) -> Check:
    """One option; checkboxes and radio buttons may use mrkdwn, overflow menus a URL."""
    words = any_text if mrkdwn else plain_text
    extra = {"url": web_address} if url else {}
    return shape(
        {"text": words(limits.OPTION_TEXT), "value": string(limits.OPTION_VALUE)},
        {"description": words(limits.OPTION_TEXT), **extra},
    )


confirm = shape(
    {
        "title": plain_text(limits.CONFIRM_TITLE),
        "text": any_text(limits.CONFIRM_TEXT),
        "confirm": plain_text(limits.CONFIRM_BUTTON),
        "deny": plain_text(limits.CONFIRM_BUTTON),
    },
    {"style": one_of("primary", "danger")},
)

option_group = shape(
    {"label": plain_text(limits.OPTION_TEXT), "options": many(option(), limits.OPTIONS)},
    {},
)


def offered(element: dict[str, Any]) -> list[Any]:
    """All options that a menu offers, those in groups too."""
    grouped = [choice for group in element.get("option_groups", []) for choice in group["options"]]
    return [*element.get("options", []), *grouped]


def initial_choice_offered(element: Any, pointer: str, problems: Problems) -> None:
    """What is chosen at first must be one of the options, exactly."""
    chosen = list(element.get("initial_options", []))
    chosen += [element["initial_option"]] if "initial_option" in element else []
    offer = offered(element)
    for choice in chosen:
        if choice not in offer:
            refuse(problems, "initial option must exactly match a provided option", pointer)


def options_or_groups(element: Any, pointer: str, problems: Problems) -> None:
    if ("options" in element) == ("option_groups" in element):
        refuse(problems, "exactly one of options and option_groups is required", pointer)
