"""A word and what it means, typed in one go: `attention head: one of several looks at once`. Pure."""

import re
from dataclasses import replace

from bot.chat.command import Kind
from bot.chat.menu import Menu
from bot.chat.post import Call

_COLON = re.compile(r"\s*(?::(?=\s|$)|：)\s*")
"""A colon that ends a word: `std::sort`, `2:1` and addresses hold others."""


def split_at_colons(menu: Menu, call: Call) -> Call:
    """The same call with both halves in their own fields, as if the form had been filled in.

    Whoever chooses something besides says with that what is meant, and a button carries a whole word.
    """
    command = menu.get(call.command)
    if command is None or call.pressed:
        return call
    field = next((one for one in command.fields if one.then), None)
    typed = call.values.get(field.name, "") if field else ""
    colon = _COLON.search(typed)
    if field is None or colon is None or not colon.start() or call.values.get(field.then):
        return call
    if any(one.kind is Kind.CHOICE and call.values.get(one.name) for one in command.fields):
        return call
    word, rest = typed[: colon.start()].strip(), typed[colon.end() :].strip()
    if not rest:
        return replace(call, values={**call.values, field.name: word})
    return replace(call, values={**call.values, field.name: word, field.then: rest}, submitted=True)
