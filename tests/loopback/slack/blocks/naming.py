"""Slack names what the app left nameless, and fills in the defaults of text objects."""

import copy
from collections.abc import Callable
from typing import Any

from .elements import INTERACTIVE
from .layout import each_element


def named(blocks: list[dict[str, Any]], new_id: Callable[[], str]) -> list[dict[str, Any]]:
    """A copy of the blocks with a block_id everywhere and an action_id on each element."""
    result = copy.deepcopy(blocks)
    for block in result:
        block.setdefault("block_id", new_id())
    for _, element in each_element(result):
        if element["type"] in INTERACTIVE:
            element.setdefault("action_id", new_id())
    _fill_texts(result)
    return result


def _fill_texts(thing: Any) -> None:
    if isinstance(thing, dict):
        if thing.get("type") == "plain_text":
            thing.setdefault("emoji", True)
        elif thing.get("type") == "mrkdwn":
            thing.setdefault("verbatim", False)
    for part in thing.values() if isinstance(thing, dict) else thing if isinstance(thing, list) else ():
        _fill_texts(part)
