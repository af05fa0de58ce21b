"""The messages of one language, each read when it is first said: to read them all takes a second of a start."""

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource

_ENTRY = re.compile(r"^(-?[a-zA-Z][\w-]*) *=", re.MULTILINE)
"""Where a message or term begins; all else of it is indented, or no identifier."""
_NAMED = re.compile(r"\{\s*(-?[a-zA-Z][\w-]*)")
"""What a message may say of another one."""


class Sentences:
    """What these files of a language say. Raises OSError where one cannot be read."""

    def __init__(self, language: str, files: Iterable[Path]) -> None:
        # Arguments are not wrapped in direction marks: what people typed is cleaned of those on its way in.
        self._bundle = FluentBundle([language], use_isolating=False)
        self._unread: dict[str, str] = {}
        for file in files:
            for key, entry in _entries(file.read_text(encoding="utf-8")):
                self._unread.setdefault(key, entry)
        self.keys = frozenset(self._unread)

    def pattern(self, key: str, attribute: str) -> object | None:
        """A message's own sentence, or the one of its attribute; None where there is none."""
        self._read(key)
        if not self._bundle.has_message(key):
            return None
        message = self._bundle.get_message(key)
        attributes: Mapping[str, object] = message.attributes
        return attributes.get(attribute) if attribute else message.value

    def has(self, key: str) -> bool:
        """Whether there is such a message."""
        self._read(key)
        return bool(self._bundle.has_message(key))

    def formatted(self, pattern: object, args: Mapping[str, object]) -> str:
        """The pattern with its arguments. Raises what is wrong with it."""
        text, mistakes = self._bundle.format_pattern(pattern, args)  # type: ignore[arg-type] # its own types
        if mistakes:
            raise mistakes[0]
        return str(text)

    def _read(self, key: str) -> None:
        entry = self._unread.pop(key, None)
        if entry is not None:
            self._bundle.add_resource(FluentResource(entry))
            for named in _NAMED.findall(entry):
                self._read(named)


def _entries(text: str) -> Iterable[tuple[str, str]]:
    found = list(_ENTRY.finditer(text))
    ends = [*(one.start() for one in found[1:]), len(text)]
    return [(one[1], text[one.start() : end]) for one, end in zip(found, ends, strict=True)]
