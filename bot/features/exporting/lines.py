"""Texts as a line of a file can hold them. Pure."""

import re

_UNWRITABLE = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ufdd0-\ufdef\ufeff\ufffe\uffff\ud800-\udfff]")
"""What is no letter in any file: control characters, byte order marks, halves of characters, and what is none."""


def one_line(text: str) -> str:
    """The text on one line, each white space a blank: some readers end a line at a form feed, too."""
    return " ".join(_UNWRITABLE.sub("", text).split())


def lines(text: str) -> str:
    """The text with its own lines, and nothing else that breaks one."""
    return "\n".join(map(one_line, re.split(r"\r\n|[\r\n]", text))).strip("\n")
