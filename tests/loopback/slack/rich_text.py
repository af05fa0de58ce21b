"""What a person sees of rich text, and who it pings."""

from collections.abc import Callable

from .mrkdwn import Reader
from .nouns import Json, Pings
from .world import World


def _inline(part: Json, reader: Reader) -> str:
    world = reader.world
    shown: dict[str, Callable[[], str]] = {
        "text": lambda: str(part["text"]),
        "link": lambda: str(part.get("text") or part["url"]),
        "emoji": lambda: f":{part['name']}:",
        "user": lambda: "@" + (world.users[part["user_id"]].display_name if part["user_id"] in world.users else "?"),
        "usergroup": lambda: f"@{part['usergroup_id']}",
        "channel": lambda: "#" + getattr(world.channels.get(part["channel_id"]), "name", "?"),
        "broadcast": lambda: f"@{part['range']}",
        "color": lambda: str(part["value"]),
        "date": lambda: reader.date(part["timestamp"], part["format"], part.get("fallback", "")),
    }
    return shown[part["type"]]()


def _piece(piece: Json, reader: Reader) -> list[str]:
    if piece["type"] == "rich_text_list":
        indent = "  " * piece.get("indent", 0)
        items = ["".join(_piece(item, reader)) for item in piece["elements"]]
        start = piece.get("offset", 0) + 1
        marks = [f"{start + n}." if piece["style"] == "ordered" else "•" for n in range(len(items))]
        return [f"{indent}{mark} {item}" for mark, item in zip(marks, items, strict=True)]
    text = "".join(_inline(part, reader) for part in piece["elements"])
    return [f"> {line}" if piece["type"] == "rich_text_quote" else line for line in text.split("\n")]


def rich_text_lines(block: Json, reader: Reader) -> list[str]:
    """The lines of a rich_text block."""
    return [line for piece in block["elements"] for line in _piece(piece, reader)]


def rich_text_pings(block: Json, world: World) -> Pings:
    """Who a rich_text block notifies: only its own mention elements, never its words."""
    pings = Pings()
    for part in block.get("elements", []):
        if part["type"] == "user" and part["user_id"] in world.users:
            pings.users.add(part["user_id"])
        elif part["type"] == "broadcast":
            pings.broadcasts.add(part["range"])
        elif part["type"] == "usergroup":
            pings.usergroups.add(part["usergroup_id"])
        pings.add(rich_text_pings(part, world))
    return pings
