"""What stays to the letter whatever it looks like: paths, code between backticks, addresses."""

import re
from collections.abc import Iterator

_PATH = r"(?<!\w)(?:[A-Za-z]:\\|\\\\(?=[\w.-]+\\\w)|%\w+%\\)[^\s{}\"'<>|,;]*"
_CODE = r"(?<![`\w])`(?=[^\s`])[^`\n]{1,200}(?<=[^\s`])`(?![`\w])"
_FENCE = r"```.{1,4000}?```"
_ADDRESS = r"(?:https?|ftp)://[^\s{}\\$]+"
_LITERAL = re.compile(f"{_FENCE}|{_CODE}|{_PATH}|{_ADDRESS}", re.DOTALL)
_CHAIN = re.compile(r"(?<![\\\w$])[A-Za-z][\w.-]*(?:\\[A-Za-z][\w.-]*){2,}(?![\\{^\w])")
"""Names with backslashes between: a path, or a formula without dollars (`K\\to\\pi`)."""


def literal(text: str) -> Iterator[tuple[int, int]]:
    """Where something literal begins and ends, in order."""
    if "\\" in text or "`" in text or "://" in text:
        for found in _LITERAL.finditer(text):
            yield found.span()


def chains(text: str) -> Iterator[tuple[int, int, list[str]]]:
    """Where names with backslashes between them begin and end, and the names behind a backslash."""
    if "\\" in text:
        for found in _CHAIN.finditer(text):
            yield found.start(), found.end(), re.findall(r"\\([A-Za-z]+)", found[0])
