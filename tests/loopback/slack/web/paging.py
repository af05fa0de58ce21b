"""Cursors, as Slack pages long lists."""

import base64
from typing import TypeVar

from tests.loopback.slack.nouns import Json

from .arguments import Reading, number, text
from .errors import SlackRefusal

PAGED: dict[str, Reading] = {"cursor": text, "limit": number}
Item = TypeVar("Item")


def page(items: list[Item], args: Json, default: int = 100) -> tuple[list[Item], Json]:
    """One page of the items and the response_metadata that leads to the next."""
    size = args.get("limit", default) or default
    if not 1 <= size <= 999:
        raise SlackRefusal("invalid_limit")
    start = _position(args["cursor"]) if args.get("cursor") else 0
    following = start + size
    cursor = base64.b64encode(f"next:{following}".encode()).decode() if following < len(items) else ""
    return items[start:following], {"response_metadata": {"next_cursor": cursor}}


def _position(cursor: str) -> int:
    try:
        return int(base64.b64decode(cursor, validate=True).decode().removeprefix("next:"))
    except ValueError:
        raise SlackRefusal("invalid_cursor") from None
