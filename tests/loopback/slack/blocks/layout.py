"""The blocks, and where each may stand."""

from collections.abc import Iterator
from typing import Any

from . import limits
from .elements import IMAGE, IN_ACTIONS, IN_CONTEXT, IN_INPUT, IN_SECTION
from .rich_text import RICH_TEXT
from .shape import Check, Problems, both, flag, many, one_of, refuse, shape, string, typed
from .texts import any_text, identifier, plain_text, web_address


def block(kind: str, required: dict[str, Check], optional: dict[str, Check] | None = None) -> Check:
    return shape({"type": one_of(kind), **required}, {"block_id": identifier, **(optional or {})})


def _says_something(value: Any, pointer: str, problems: Problems) -> None:
    if "text" not in value and "fields" not in value:
        refuse(problems, "missing required field: text", pointer)


def _has_one_picture(value: Any, pointer: str, problems: Problems) -> None:
    if ("image_url" in value) == ("slack_file" in value):
        refuse(problems, "exactly one of image_url and slack_file is required", pointer)


def _rows_fit(value: Any, pointer: str, problems: Problems) -> None:
    if len({len(row) for row in value["rows"]}) != 1:
        refuse(problems, "all rows must have the same number of cells", f"{pointer}/rows")


_cell = typed({"raw_text": shape({"type": one_of("raw_text"), "text": string(3000)}, {}), "rich_text": RICH_TEXT})
_column = shape({}, {"align": one_of("left", "center", "right"), "is_wrapped": flag})

SECTION = both(
    block(
        "section",
        {},
        {
            "text": any_text(limits.SECTION_TEXT),
            "fields": many(any_text(limits.FIELD_TEXT), limits.SECTION_FIELDS),
            "accessory": typed(IN_SECTION),
            "expand": flag,
        },
    ),
    _says_something,
)
EVERYWHERE: dict[str, Check] = {
    "section": SECTION,
    "header": block("header", {"text": plain_text(limits.HEADER_TEXT)}),
    "context": block("context", {"elements": many(typed(IN_CONTEXT), limits.CONTEXT_ELEMENTS)}),
    "actions": block("actions", {"elements": many(typed(IN_ACTIONS), limits.ACTIONS_ELEMENTS)}),
    "divider": block("divider", {}),
    "image": both(
        block(
            "image",
            {"alt_text": string(limits.ALT_TEXT)},
            {
                "image_url": web_address,
                "slack_file": shape({}, {"id": identifier, "url": web_address}),
                "title": plain_text(2000),
            },
        ),
        _has_one_picture,
    ),
    "input": block(
        "input",
        {"label": plain_text(limits.LABEL), "element": typed(IN_INPUT)},
        {"hint": plain_text(limits.HINT), "optional": flag, "dispatch_action": flag},
    ),
    "rich_text": RICH_TEXT,
}
IN_MESSAGES: dict[str, Check] = {
    **EVERYWHERE,
    "markdown": block("markdown", {"text": string(limits.MARKDOWN_TEXT)}),
    "table": both(
        block(
            "table",
            {"rows": many(many(_cell, limits.TABLE_COLUMNS), limits.TABLE_ROWS)},
            {"column_settings": many(_column, limits.TABLE_COLUMNS)},
        ),
        _rows_fit,
    ),
}
LONE_IMAGE = both(IMAGE, _has_one_picture)


def elements_of(part: dict[str, Any]) -> list[dict[str, Any]]:
    """The elements of a block that people can act on or look at, accessory and input included."""
    found = list(part.get("elements", [])) if part["type"] in {"actions", "context"} else []
    return found + [part[name] for name in ("accessory", "element") if name in part]


def each_element(blocks: list[dict[str, Any]]) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    """Every (block, element) pair."""
    for part in blocks:
        for inner in elements_of(part):
            yield part, inner


def ids_differ(blocks: Any, pointer: str, problems: Problems) -> None:
    """block_ids are unique in a surface, action_ids in their block; one element at most takes the focus."""
    seen: set[str] = set()
    for index, part in enumerate(blocks):
        if part.get("block_id") in seen:
            refuse(problems, f"`block_id` {part['block_id']} already exists", f"{pointer}/{index}/block_id")
        seen |= {part["block_id"]} if "block_id" in part else set()
        actions = [inner["action_id"] for inner in elements_of(part) if "action_id" in inner]
        if len(set(actions)) < len(actions):
            refuse(problems, "`action_id` already exists in this block", f"{pointer}/{index}/elements")
    if sum(bool(inner.get("focus_on_load")) for _, inner in each_element(blocks)) > 1:
        refuse(problems, "only one element can have focus_on_load", pointer)


def pictures_named(blocks: Any, pointer: str, problems: Problems) -> None:
    """A picture beside or below a text has exactly one source, like an image block."""
    for part, inner in each_element(blocks):
        if inner["type"] == "image":
            LONE_IMAGE(inner, f"{pointer}/{blocks.index(part)}", problems)
