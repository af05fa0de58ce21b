"""Whole messages and views: what Slack accepts before anybody sees it."""

from typing import Any

from . import limits
from .layout import EVERYWHERE, IN_MESSAGES, each_element, ids_differ, pictures_named
from .shape import Problems, both, flag, many, one_of, pattern, refuse, shape, string, typed
from .texts import plain_text

_message_blocks = both(many(typed(IN_MESSAGES), limits.MESSAGE_BLOCKS, 0), ids_differ, pictures_named)
_modal_blocks = both(many(typed(EVERYWHERE), limits.VIEW_BLOCKS), ids_differ, pictures_named)
_home_blocks = both(many(typed(EVERYWHERE), limits.VIEW_BLOCKS, 0), ids_differ, pictures_named)


def _can_be_sent(view: Any, pointer: str, problems: Problems) -> None:
    if "submit" not in view and any(block["type"] == "input" for block in view["blocks"]):
        refuse(problems, "`submit` is required when an `input` block is present", pointer)


_shared_view_keys = {
    "callback_id": string(limits.IDENTIFIER, 0),
    "private_metadata": string(limits.PRIVATE_METADATA, 0),
    "external_id": string(limits.IDENTIFIER, 0),
}
MODAL = both(
    shape(
        {"type": one_of("modal"), "title": plain_text(limits.MODAL_TITLE), "blocks": _modal_blocks},
        {
            "submit": plain_text(limits.MODAL_TITLE),
            "close": plain_text(limits.MODAL_TITLE),
            "clear_on_close": flag,
            "notify_on_close": flag,
            "submit_disabled": flag,
            **_shared_view_keys,
        },
    ),
    _can_be_sent,
)
HOME = shape({"type": one_of("home"), "blocks": _home_blocks}, _shared_view_keys)
ATTACHMENT = shape(
    {},
    {
        "color": pattern(r"#?[0-9a-fA-F]{6}|good|warning|danger", "must be a colour"),
        "fallback": string(limits.MESSAGE_TEXT),
        "blocks": _message_blocks,
    },
)


def message_problems(blocks: Any) -> Problems:
    """What is wrong with the blocks of a message; empty if nothing is."""
    problems: Problems = []
    _message_blocks(blocks, "/blocks", problems)
    if not problems and sum(block["type"] == "table" for block in blocks) > 1:
        refuse(problems, "only_one_table_allowed", "/blocks")
    return problems


def attachment_problems(attachments: Any) -> Problems:
    problems: Problems = []
    many(ATTACHMENT, 20, 0)(attachments, "/attachments", problems)
    return problems


def view_problems(view: Any) -> Problems:
    """What is wrong with a modal or home tab; empty if nothing is."""
    problems: Problems = []
    typed({"modal": MODAL, "home": HOME})(view, "/view", problems)
    return problems


def total_size(thing: Any) -> int:
    """How much of the message's total limit this takes: all its words, and a little for each object around them."""
    if isinstance(thing, dict):
        words = sum(len(thing[key]) for key in ("text", "alt_text", "url") if isinstance(thing.get(key), str))
        inner = sum(total_size(part) for part in thing.values() if isinstance(part, dict | list))
        return words + inner + limits.OBJECT_COST
    return sum(total_size(part) for part in thing) if isinstance(thing, list) else 0


def interactive_elements(blocks: list[dict[str, Any]]) -> list[tuple[dict[str, Any], dict[str, Any]]]:
    """Every (block, element) pair that a person can act on."""
    return [(block, element) for block, element in each_element(blocks) if "action_id" in element]
