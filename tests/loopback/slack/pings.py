"""Who a whole message really notifies."""

from typing import Any

from .mrkdwn import pings_in
from .nouns import Json, Message, Pings
from .rich_text import rich_text_pings
from .world import World


def message_pings(message: Message, world: World, *, link_names: bool) -> Pings:
    """Counts the mentions in text and in blocks alike; an ephemeral message can notify its reader only."""
    pings = pings_in(message.text, world, raw_broadcasts=link_names, raw_names=link_names)
    for block in message.all_blocks():
        pings.add(_block_pings(block, world))
    if message.ephemeral_to is not None:
        return Pings(users=pings.users & {message.ephemeral_to})
    return pings


def _block_pings(block: Json, world: World) -> Pings:
    if block["type"] == "rich_text":
        return rich_text_pings(block, world)
    if block["type"] == "markdown":
        return pings_in(block["text"], world, raw_broadcasts=True, raw_names=False)
    return _nested_pings(block, world)


def _nested_pings(thing: Any, world: World) -> Pings:
    pings = Pings()
    if isinstance(thing, dict) and thing.get("type") == "mrkdwn":
        raw = not thing.get("verbatim", False)
        return pings_in(thing["text"], world, raw_broadcasts=raw, raw_names=False)
    if isinstance(thing, dict) and thing.get("type") == "rich_text":
        return rich_text_pings(thing, world)
    inside = thing.values() if isinstance(thing, dict) else thing if isinstance(thing, list) else ()
    for part in inside:
        pings.add(_nested_pings(part, world))
    return pings
