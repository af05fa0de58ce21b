"""A traceback as text in which what an exception says, whatever that is, takes one line and no other."""

import re
from collections.abc import Callable, Iterator
from traceback import TracebackException
from types import TracebackType

UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")
"""What begins a line, moves a cursor or turns a direction, but for the tab and the plain line feed."""
_CAUSED = "The above exception was the direct cause of the following exception:"
_MEANWHILE = "During handling of the above exception, another exception occurred:"
_DEEPEST = 10  # groups within groups that are written out
ExcInfo = tuple[type[BaseException], BaseException, TracebackType | None]


def printable(text: str) -> str:
    """The text with every control character spelt out; tabs and line feeds stay."""
    return UNPRINTABLE.sub(lambda sign: ascii(sign[0])[1:-1], text)


def on_one_line(text: str) -> str:
    """The text with every control character spelt out, line feeds too."""
    return printable(text).replace("\n", "\\n")


def traceback_of(problem: ExcInfo, clean: Callable[[str], str]) -> str:
    """The exception with its causes, groups and notes as Python prints them, each text on one line.

    `clean` takes out of a text what must not be told; it sees the text as it was, before anything is spelt out.
    """
    return "\n".join(_lines(TracebackException(*problem), clean, _DEEPEST))


def _lines(last: TracebackException, clean: Callable[[str], str], deepest: int) -> Iterator[str]:
    for one, why in reversed(list(_chain(last))):
        if one.stack:
            yield "Traceback (most recent call last):"
            yield from (line for frame in one.stack.format() for line in printable(clean(frame)).rstrip().split("\n"))
        yield on_one_line(clean("".join(one.format_exception_only()).rstrip("\n")))
        for number, inner in enumerate((one.exceptions or ()) if deepest else (), 1):
            yield f"  +---------------- {number} ----------------"
            yield from (f"  | {line}" for line in _lines(inner, clean, deepest - 1))
        if why:
            yield from ("", why, "")


def _chain(last: TracebackException) -> Iterator[tuple[TracebackException, str]]:
    """From the last exception back to the first, each with what it was to the one after it."""
    one, why = last, ""
    while True:
        yield one, why
        if one.__cause__ is not None:
            one, why = one.__cause__, _CAUSED
        elif one.__context__ is not None and not one.__suppress_context__:
            one, why = one.__context__, _MEANWHILE
        else:
            return
