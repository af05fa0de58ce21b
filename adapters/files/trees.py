"""YAML and JSON as trees whose leaves are texts, each with the line it stands in. Nothing is made of a value.

YAML is read event by event: aliases, by which a small file becomes a huge one, are refused, and so is what is nested
deeper than anybody writes.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

import yaml

from adapters.files.drafts import MOST
from bot.features.importing.model import UnreadableFile, Wrong

DEEPEST = 40
_MOST = 80 * MOST
"""Values of a file: an entry of CSL has fifty."""
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


_NOTHING: Mapping[str, "Tree"] = MappingProxyType({})


@dataclass(slots=True)
class Tree:
    """A text, or a list of trees, or trees by their names; `line` is 0 where nobody knows it."""

    line: int = 0
    text: str = ""
    items: Sequence["Tree"] = ()
    fields: Mapping[str, "Tree"] = field(default_factory=lambda: _NOTHING)

    @property
    def texts(self) -> list[str]:
        """Itself, or what it lists, where that is text."""
        return [self.text] if self.text else [item.text for item in self.items if item.text]


def yaml_tree(text: str) -> Tree:
    """The first document of a YAML text. Raises UnreadableFile where it is none."""
    try:
        return _tree(_Events(text))
    except yaml.YAMLError as problem:
        mark = getattr(problem, "problem_mark", None)
        raise UnreadableFile(Wrong.BROKEN, mark.line + 1 if mark else None) from problem
    except (ValueError, RecursionError) as problem:
        raise UnreadableFile(Wrong.BROKEN) from problem


class _Events:
    """The events of a YAML text one after another, from its first node on."""

    def __init__(self, text: str) -> None:
        self._left = _MOST
        self._events: Iterator[yaml.Event] = yaml.parse(text, Loader=_LOADER)

    def next(self) -> yaml.Event:
        """The next one that says something."""
        for event in self._events:
            self._left -= 1
            if self._left < 0:
                raise UnreadableFile(Wrong.TOO_MANY)
            if isinstance(event, yaml.AliasEvent):
                raise UnreadableFile(Wrong.BROKEN, _line(event))
            if not isinstance(event, yaml.StreamStartEvent | yaml.DocumentStartEvent):
                return event
        raise UnreadableFile(Wrong.BROKEN)


def _tree(events: _Events, event: yaml.Event | None = None, depth: int = 0) -> Tree:
    event = event or events.next()
    number = _line(event)
    if depth > DEEPEST:
        raise UnreadableFile(Wrong.BROKEN, number)
    tree = Tree(line=number)
    if isinstance(event, yaml.ScalarEvent):
        tree.text = "" if event.implicit[0] and event.value in ("~", "null", "Null") else _writable(event.value)
    elif isinstance(event, yaml.SequenceStartEvent):
        items = []
        while not isinstance(event := events.next(), yaml.SequenceEndEvent):
            items.append(_tree(events, event, depth + 1))
        tree.items = items
    elif isinstance(event, yaml.MappingStartEvent):
        fields: dict[str, Tree] = {}
        while not isinstance(event := events.next(), yaml.MappingEndEvent):
            name = _tree(events, event, depth + 1)
            value = _tree(events, None, depth + 1)
            fields.setdefault(name.text, value)
            value.line = name.line
        tree.fields = fields
    return tree


def _line(event: yaml.Event) -> int:
    return event.start_mark.line + 1 if event.start_mark else 0


def json_tree(text: str) -> Tree:
    """The tree of a JSON text. Raises UnreadableFile where it is none."""
    if text.count(",") > 3 * _MOST:  # they are in titles and abstracts, too
        raise UnreadableFile(Wrong.TOO_MANY)
    try:
        return _from_json(json.loads(text, parse_int=str, parse_float=str, parse_constant=str))
    except json.JSONDecodeError as problem:
        raise UnreadableFile(Wrong.BROKEN, problem.lineno) from problem
    except (ValueError, RecursionError) as problem:
        raise UnreadableFile(Wrong.BROKEN) from problem


def _from_json(value: object, depth: int = 0) -> Tree:
    if depth > DEEPEST:
        raise UnreadableFile(Wrong.BROKEN)
    if isinstance(value, list):
        return Tree(items=[_from_json(one, depth + 1) for one in value])
    if isinstance(value, dict):
        return Tree(fields={str(name): _from_json(one, depth + 1) for name, one in value.items()})
    return Tree(text=_writable(value) if isinstance(value, str) else "")


def _writable(text: str) -> str:
    r"""Both can hold half of a character (`\ud800`), and NUL, which no other text can."""
    return text.replace("\0", " ").encode("utf-8", "replace").decode().strip()
