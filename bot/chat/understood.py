"""Read as English first, then as what it is in every other language the bot speaks. Raises Refusal."""

from collections.abc import Callable
from datetime import date
from typing import TypeVar

from bot.chat.post import Refusal
from bot.chat.typed import shown
from bot.wording.typed_words import in_english

Read = TypeVar("Read")


def understood(read: Callable[[str], Read], text: str, today: date = date.min) -> Read:
    """What `read` makes of the text. Where no language helps, its refusal of what was typed, or the first that knows
    more about it than that it is none at all.
    """
    try:
        return read(text)
    except Refusal as no:
        refused = no
    for typed in in_english(text, today):
        try:
            return read(typed)
        except Refusal as no:
            if _is_none(refused) and not _is_none(no):
                refused = _about(no, text)
    raise refused


def _about(no: Refusal, text: str) -> Refusal:
    """The same of what was typed, and not of what it is in English."""
    if "typed" in no.args_:
        no.args_ = {**no.args_, "typed": shown(text)}
    return no


def _is_none(no: Refusal) -> bool:
    return no.key.startswith("no-such-")
