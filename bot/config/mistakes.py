"""What a person reads when the configuration is wrong. Names keys and plain words, never a secret's value."""

import json
import re
from collections.abc import Iterable
from difflib import get_close_matches

from bot.log import redacted

LONGEST_QUOTED = 24  # shorter than any token: what was typed under the wrong key must not reach the screen


class BadConfig(Exception):
    """The configuration cannot be used. `lines` holds one plain sentence per mistake, ready to print."""

    def __init__(self, lines: Iterable[str]) -> None:
        self.lines = tuple(lines)
        super().__init__("\n".join(self.lines))


def quoted(value: str) -> str:
    """What was typed, safe to print, with a blank before it; nothing where it is too long to be a slip of a word."""
    if len(value) > LONGEST_QUOTED:
        return ""
    return " " + json.dumps(
        redacted("".join(sign if sign.isprintable() else "�" for sign in value)), ensure_ascii=False
    )


def key_name(*parts: str) -> str:
    """A key as TOML writes it: `store.url`, with quotes around what is not a bare word."""
    shown = [redacted(part)[:60] for part in parts]
    return ".".join(part if re.fullmatch(r"[\w-]{1,40}", part, re.ASCII) else json.dumps(part) for part in shown)


def nearest(word: str, choices: Iterable[str]) -> str | None:
    """The choice most like this word, whatever its capitals; None where none is like it."""
    by_folded = {choice.casefold(): choice for choice in choices}
    found = get_close_matches(word.casefold(), by_folded, n=1)
    return by_folded[found[0]] if found else None


def perhaps(suggestion: str | None) -> str:
    """The end of a sentence that suggests something, or nothing."""
    return f"; did you mean {suggestion}?" if suggestion else ""
