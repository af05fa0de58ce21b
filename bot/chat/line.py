"""A typed line becomes a command and its values: `nominate 1706.03762 pitch: the base of it all`. Pure."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from bot.chat.command import Command
from bot.chat.field_names import mistaken_name
from bot.chat.menu import Menu


@dataclass(frozen=True, slots=True)
class Typed:
    """What a line says. `path` is what stands where a command belongs, known or not."""

    path: str
    values: Mapping[str, str]
    submitted: bool  # fields of the form were typed along
    mistaken: str = ""  # what was meant as the name of a field, and is none


def read(menu: Menu, root: str, line: str) -> Typed:
    """Read what follows `/paper` or `/club`. An empty line asks for help; so do `/club help`, for
    organizers, and a group that is typed alone."""
    first, rest = _word(line)
    level = root
    if f"{root} {first}" in menu.groups:
        level = f"{root} {first}"
        first, rest = _word(rest)
    if level != "paper" and first in ("", "help") and not rest:
        return Typed("paper help", {"command": level}, submitted=False)
    path = f"{level} {first}" if first else "paper help"
    command = menu.get(path)
    if command is None:
        return Typed(path, {}, submitted=False)
    values = _values(command, rest)
    submitted = any(field.name in values for field in command.texts)
    return Typed(path, values, submitted, mistaken_name(command, rest))


def _word(line: str) -> tuple[str, str]:
    """The first word, in lower case, and what follows it as it stands."""
    first, rest = (*line.strip().split(maxsplit=1), "", "")[:2]
    return first.lower(), rest


def _values(command: Command, rest: str) -> dict[str, str]:
    """`name: value` pairs; what stands before the first goes into the command's first field that people see."""
    names = [field.name for field in command.fields]
    if not names or not rest.strip():
        return {}
    # A name counts at the start, after a line break or after a space, so "https://…" and "10:30" are left alone.
    pieces = re.split(rf"(?:(?<=\s)|^)({'|'.join(map(re.escape, names))}):(?=\s|$|\S)", rest)
    found = {name: value.strip() for name, value in zip(pieces[1::2], pieces[2::2], strict=True)}
    if pieces[0].strip():
        seen = next((field.name for field in command.fields if not field.hidden), "")
        found.setdefault(seen, pieces[0].strip())
    return {name: value for name, value in found.items() if name and value}
