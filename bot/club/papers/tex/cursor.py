"""A place in a text of TeX, and how macros take what belongs to them."""

import re
from dataclasses import dataclass, field

_BRACE = re.compile(r"\\\\.|[{}]", re.DOTALL)
_OPTION = re.compile(r"\[((?:[^\[\]{}]|\{[^{}]{0,100}\}){0,200})\]")
_NAME = re.compile(r"[A-Za-z]+")
DEEPEST = 40
"""Groups within groups; more is nobody's title."""


class TooDeep(ValueError):
    """Groups within groups within groups: left as they are."""


@dataclass(slots=True)
class Cursor:
    """A text and how far it was read."""

    text: str
    at: int = 0
    _braces: dict[int, int] | None = field(default=None, repr=False)

    @property
    def over(self) -> bool:
        """Whether nothing is left."""
        return self.at >= len(self.text)

    def peek(self, count: int = 1) -> str:
        """The next characters."""
        return self.text[self.at : self.at + count]

    def take(self, count: int = 1) -> str:
        """The next characters, read now."""
        taken = self.peek(count)
        self.at += count
        return taken

    def skip_spaces(self) -> bool:
        """Go on to what is not a space; whether there was one."""
        start = self.at
        while self.peek().isspace():
            self.at += 1
        return self.at > start

    def name(self) -> str:
        """The name of the macro whose backslash was just read: letters, or one other character."""
        if found := _NAME.match(self.text, self.at):
            self.at = found.end()
            return found[0]
        return self.take()

    def group(self) -> str | None:
        """What stands in the braces that open here; None where none do, or they are never closed."""
        if self.peek() != "{":
            return None
        if self._braces is None:
            self._braces = _partners(self.text)
        end = self._braces.get(self.at)
        return None if end is None else self._close(self.text[self.at + 1 : end])

    def option(self) -> str | None:
        """What stands in the square brackets that open here, or None."""
        found = _OPTION.match(self.text, self.at)
        return self._close(found[1]) if found else None

    def argument(self) -> str:
        """A group, a macro with its own argument left out, or one character, after any spaces."""
        self.skip_spaces()
        if (group := self.group()) is not None:
            return group
        if self.peek() == "\\":
            start = self.at
            self.take()
            self.name()
            while self.peek() == "{" and self.group() is not None:
                pass
            return self.text[start : self.at]
        return self.take()

    def verbatim(self) -> str:
        """What stands between two of the same character, to the letter; all that is left where there is no second."""
        mark = self.take()
        end = self.text.find(mark, self.at) if mark else -1
        end = len(self.text) if end < 0 else end
        taken = self.text[self.at : end]
        self.at = end + 1
        return taken

    def _close(self, taken: str) -> str:
        self.at += len(taken) + 2
        return taken


def _partners(text: str) -> dict[int, int]:
    """Opening brace → closing brace."""
    found: dict[int, int] = {}
    waiting: list[int] = []
    for one in _BRACE.finditer(text):
        if one[0] == "{":
            waiting.append(one.start())
        elif one[0] == "}" and waiting:
            found[waiting.pop()] = one.start()
    return found
