"""What people write, as Slack hands it over: entities and `<…>` back to the words that were typed.
https://docs.slack.dev/messaging/formatting-message-text"""

import re
from collections.abc import Awaitable, Callable
from dataclasses import replace

from bot.chat import line
from bot.chat.command import Kind
from bot.chat.mentions import mention
from bot.features import MENU

_CONTROL = re.compile(r"<([^<>\n]*)>")
_ENTITY = re.compile(r"&(amp|lt|gt);")
_ENTITIES = {"amp": "&", "lt": "<", "gt": ">"}
_MARK, _MARKED, _NO_MARKS = "\ue100{}\ue101", re.compile("\ue100([0-9]+)\ue101"), re.compile("[\ue100\ue101]")
"""Where a person was mentioned, while the line is taken apart: signs that nobody's text keeps."""
Names = Callable[[str], Awaitable[str]]
"""The name of a person, by their id."""


async def as_typed(text: str, name_of: Names) -> str:
    """The words as their author saw them: links by their address, people by their names."""
    pieces, end = [], 0
    for found in _CONTROL.finditer(text):
        pieces += [_decoded(text[end : found.start()]), await _control(found[1], name_of)]
        end = found.end()
    return "".join(pieces) + _decoded(text[end:])


async def as_command(root: str, text: str, workspace: str, name_of: Names) -> line.Typed:
    """What a slash command says. A person stands in a field for people by their account, elsewhere by their name.

    The line is taken apart before any name is put in: what people call themselves is never read as part of it.
    """
    people: list[str] = []

    async def marked(user: str) -> str:
        people.append(user)
        return _MARK.format(len(people) - 1)

    typed = line.read(MENU, root, await as_typed(_NO_MARKS.sub("", text), marked))
    names = [await name_of(user) for user in people]

    def named(value: str) -> str:
        return _MARKED.sub(lambda found: names[int(found[1])], value)

    command = MENU.get(typed.path)
    values = {}
    for name, value in typed.values.items():
        field, alone = command.field(name) if command else None, _MARKED.fullmatch(value)
        means_somebody = field is not None and field.kind is Kind.MEMBER and alone is not None
        values[name] = mention("slack", workspace, people[int(alone[1])]) if means_somebody and alone else named(value)
    return replace(typed, path=named(typed.path), values=values)


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
