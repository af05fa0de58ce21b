"""Text fit for a terminal: nothing in it can steer the terminal, and every line keeps within its width."""

import re
from functools import cache
from io import StringIO

from rich.cells import cell_len
from rich.console import Console as Measure
from rich.text import Text

_ITEM = re.compile(r"\d{1,3}\. |· ")
_LINE_ENDS = {0x0B: "\n", 0x0C: "\n", 0x0D: "\n", 0x85: "\n", 0x2028: "\n", 0x2029: "\n"}
_CONTROLS = {code: chr(0x2400 + code) for code in range(32) if code != 0x0A} | {0x7F: "\u2421"}
_UPPER_CONTROLS = dict.fromkeys(range(0x80, 0xA0), "\ufffd")
# Direction overrides and isolates turn around what follows them, on other lines of the screen as well.
_DIRECTIONS: dict[int, str | None] = dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)))
_SURROGATES = dict.fromkeys(range(0xD800, 0xE000), "\ufffd")
_SAFE = _DIRECTIONS | _CONTROLS | _UPPER_CONTROLS | _SURROGATES | {0x09: "    "} | _LINE_ENDS


def safe(text: str) -> str:
    """The text with control characters made visible, line ends alike and direction overrides gone."""
    return text.replace("\r\n", "\n").translate(_SAFE)


def one_line(text: str) -> str:
    """`safe`, on one line."""
    return " ".join(safe(text).split())


def wrap(text: Text, width: int) -> list[Text]:
    """The text in lines of at most `width` cells, wide characters counted as two; items of a list hang."""
    return [line for one in text.split(allow_blank=True) for line in _hanging(one, max(width, 8))]


def _hanging(line: Text, width: int) -> list[Text]:
    rows, item = _wrapped(line, width), _ITEM.match(line.plain)
    if item and len(rows) > 1:
        rest = line.plain[len(rows[0]) :].lstrip()
        others = _wrapped(line[len(line) - len(rest) :], width - item.end())
        rows = [rows[0], *indented(others, " " * item.end())]
    for row in rows:
        row.rstrip()
    return rows


def _wrapped(text: Text, width: int) -> list[Text]:
    return list(text.wrap(_measure(), width, overflow="fold"))


def fit(text: str, width: int) -> str:
    """The text, cut and filled to exactly `width` cells."""
    if cell_len(text) > width:
        while cell_len(text) > width - 1:
            text = text[:-1]
        text += "…"
    return text + " " * (width - cell_len(text))


def indented(lines: list[Text], prefix: str, style: str = "") -> list[Text]:
    """Each line behind the prefix."""
    return [Text.assemble((prefix, style), line) if line.plain else Text(prefix.rstrip(), style) for line in lines]


@cache
def _measure() -> Measure:
    # Wrapping asks for a console but writes nothing to it.
    return Measure(file=StringIO())
