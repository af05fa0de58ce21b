"""What people write, as Slack hands it over: entities and `<…>` back to the words that were typed.
https://docs.slack.dev/messaging/formatting-message-text"""

import re
from collections.abc import Awaitable, Callable

_CONTROL = re.compile(r"<([^<>\n]*)>")
_ENTITY = re.compile(r"&(amp|lt|gt);")
_ENTITIES = {"amp": "&", "lt": "<", "gt": ">"}
Names = Callable[[str], Awaitable[str]]
"""The name of a person, by their id."""


async def as_typed(text: str, name_of: Names) -> str:
    """The words as their author saw them: links by their address, people by their names."""
    pieces, end = [], 0
    for found in _CONTROL.finditer(text):
        pieces += [_decoded(text[end : found.start()]), await _control(found[1], name_of)]
        end = found.end()
    return "".join(pieces) + _decoded(text[end:])


async def _control(inside: str, name_of: Names) -> str:
    target, _, label = inside.partition("|")
    label = _decoded(label)
    match target[:1]:
        case "@":
            return await name_of(target[1:])
        case "#":
            return f"#{label or target[1:]}"
        case "!":
            return label or f"@{target[1:].partition('^')[0]}"
        case _:
            return _link(_decoded(target), label)


def _link(address: str, label: str) -> str:
    """The address, which is what commands need; a label of its own stands before it."""
    bare = address.removeprefix("mailto:")
    if not label or label in (bare, address) or address.endswith(f"//{label}") or bare == label:
        return label if address.startswith("mailto:") and label else bare
    return f"{label} ({bare})"


def _decoded(text: str) -> str:
    return _ENTITY.sub(lambda found: _ENTITIES[found[1]], text)
