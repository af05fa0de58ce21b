"""Which word before a colon is meant as the name of a field, though the command has none of that name. Pure.

A colon stands in ordinary prose as well: `Note: …`, `https://…`, `2:1`, `one thing: the loss`. A name of a field is one
word in small letters with its colon. It is taken for one where it is nearly a name of this command, wherever it
stands; and, in a command of several texts, where a sentence or a line of prose would begin with a capital letter.
"""

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

from bot.chat.command import Command

_SHAPE = re.compile(r"(?:^|(?<=\s))(?P<word>[a-z]{2,20}):(?=\s|$|[^\s:/\\\d)(\]\[])")
_BEGINS = re.compile(r"(?:^|[.!?…][)\"”»]?\s+|\n\s*)$")
_NEAR, _SEVERAL = 0.75, 2
_MEANT = {"borrow": "technique", "borrows": "technique", "borrowed": "technique", "borrowing": "technique"}
"""What people call a field that is called otherwise."""
_PROSE = frozenset(
    [
        "note",
        "nb",
        "ps",
        "pps",
        "edit",
        "update",
        "tldr",
        "eg",
        "ie",
        "ex",
        "example",
        "warning",
        "caveat",
        "question",
        "answer",
        "result",
        "results",
        "summary",
        "todo",
        "also",
        "aside",
        "spoiler",
        "first",
        "second",
        "third",
        "one",
        "two",
        "three",
        "step",
        "then",
        "next",
        "finally",
        "pro",
        "con",
        "pros",
        "cons",
        "but",
        "so",
        "and",
        "or",
        "remember",
        "hint",
        "tip",
        "fact",
        "claim",
        "proof",
        "lemma",
        "theorem",
        "remark",
        "observation",
        "conclusion",
        "http",
        "https",
        "ftp",
        "mailto",
        "doi",
        "arxiv",
        "fig",
        "figure",
        "table",
        "eq",
        "sec",
        "re",
        "fwd",
        "vs",
        "input",
        "output",
    ]
)
"""What begins a sentence or a line with a colon, also where somebody writes in small letters only."""


def mistaken_name(command: Command, typed: str) -> str:
    """The first word typed behind a command that is meant as a field of it and is none; "" where there is none."""
    names = _names(command)
    if not names:
        return ""
    several = len(command.texts) >= _SEVERAL
    for found in _SHAPE.finditer(typed):
        word = found["word"]
        if command.field(word) or word in _PROSE:
            continue
        if _is_near(word, names) or (several and _BEGINS.search(typed[: found.start()])):
            return word
    return ""


def nearest_name(command: Command, word: str) -> str:
    """The field of the command that was meant most likely."""
    names = _names(command)
    if _MEANT.get(word) in names:
        return _MEANT[word]
    return max(names, key=lambda name: _likeness(word, name), default="")


def _names(command: Command) -> Sequence[str]:
    return [field.name for field in command.fields if not field.hidden]


def _is_near(word: str, names: Sequence[str]) -> bool:
    """A slip of a name, or what people call it; the plural of a name is a word of its own."""
    if _MEANT.get(word) in names:
        return True
    return any(len(word) > 2 and word != f"{name}s" and _likeness(word, name) >= _NEAR for name in names)


def _likeness(word: str, name: str) -> float:
    return SequenceMatcher(None, word, name).ratio()
