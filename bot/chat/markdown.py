"""Somebody's words within a Markdown file. Pure."""

import re

_SIGN = re.compile(r"([\\`*_{}\[\]<>#|~$]|(?<=!)(?=\[)|&(?=#?\w+;))")
_BEGINS_LIST = re.compile(r"^(\s*(?:\d{1,9}(?=[.)]))?)(?=[-+.)])", re.MULTILINE)


def escaped(text: str) -> str:
    """The text with nothing in it that Markdown would take for a sign; what begins a line begins no list."""
    return _BEGINS_LIST.sub(r"\1\\", _SIGN.sub(r"\\\1", text))
