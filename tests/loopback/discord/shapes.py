"""A small language for the shapes of request bodies, which refuses unknown fields and names every mistake at once."""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol

from tests.loopback.discord.errors import INVALID_FORM, ApiError

Path = tuple[str | int, ...]


class Report:
    """Collects what is wrong and where, and writes it as Discord's tree of errors."""

    def __init__(self) -> None:
        self.found: list[tuple[Path, str, str]] = []

    def add(self, path: Path, code: str, message: str) -> None:
        self.found.append((path, code, message))

    def tree(self) -> dict[str, Any]:
        root: dict[str, Any] = {}
        for path, code, message in self.found:
            node = root
            for key in path:
                node = node.setdefault(str(key), {})
            node.setdefault("_errors", []).append({"code": code, "message": message})
        return root

    def raise_if_any(self) -> None:
        if self.found:
            raise ApiError(INVALID_FORM, self.tree())


class Shape(Protocol):
    """Something that can look at a value and report what is wrong with it."""

    def check(self, value: Any, path: Path, report: Report) -> None: ...


def examine(shape: Shape, value: Any) -> None:
    """Refuse `value` with "Invalid Form Body" if it does not have this shape."""
    report = Report()
    shape.check(value, (), report)
    report.raise_if_any()


@dataclass(frozen=True)
class Text:
    """A string of `least` to `most` characters."""

    most: int | None = None
    least: int = 0
    pattern: str | None = None

    def check(self, value: Any, path: Path, report: Report) -> None:
        if not isinstance(value, str):
            report.add(path, "BASE_TYPE_STRING", "Could not interpret value as string.")
        elif self.most is not None and not self.least <= len(value) <= self.most:
            report.add(path, "BASE_TYPE_BAD_LENGTH", f"Must be between {self.least} and {self.most} in length.")
        elif len(value) < self.least:
            report.add(path, "BASE_TYPE_REQUIRED", "This field is required")
        elif self.pattern is not None and not re.fullmatch(self.pattern, value):
            report.add(path, "STRING_TYPE_REGEX", "String value did not match validation regex.")


@dataclass(frozen=True)
class Whole:
    """An integer between two bounds."""

    least: int | None = None
    most: int | None = None

    def check(self, value: Any, path: Path, report: Report) -> None:
        if isinstance(value, bool) or not isinstance(value, int):
            report.add(path, "NUMBER_TYPE_COERCE", f"Value {value!r} is not int.")
        elif (self.least is not None and value < self.least) or (self.most is not None and value > self.most):
            report.add(path, "NUMBER_TYPE_RANGE", f"int value should be between {self.least} and {self.most}.")


@dataclass(frozen=True)
class Number:
    """An integer or a float."""

    def check(self, value: Any, path: Path, report: Report) -> None:
        if isinstance(value, bool) or not isinstance(value, int | float):
            report.add(path, "NUMBER_TYPE_COERCE", f"Value {value!r} is not a number.")


@dataclass(frozen=True)
class YesNo:
    """A boolean."""

    def check(self, value: Any, path: Path, report: Report) -> None:
        if not isinstance(value, bool):
            report.add(path, "BOOLEAN_TYPE_CONVERT", "Must be either true or false.")


@dataclass(frozen=True)
class Snowflake:
    """An id, as a string of digits or as a number (Discord takes both)."""

    def check(self, value: Any, path: Path, report: Report) -> None:
        digits = isinstance(value, str) and value.isdecimal()
        if not digits and (isinstance(value, bool) or not isinstance(value, int)):
            report.add(path, "NUMBER_TYPE_COERCE", f"Value {value!r} is not snowflake.")


@dataclass(frozen=True)
class OneOf:
    """One of a few fixed values."""

    values: Collection[Any]

    def check(self, value: Any, path: Path, report: Report) -> None:
        if isinstance(value, bool) or value not in self.values:
            report.add(path, "BASE_TYPE_CHOICES", f"Value must be one of {sorted(self.values)}.")


@dataclass(frozen=True)
class Url:
    """A web address, or `attachment://name` where files can be shown."""

    most: int = 2048
    attachment: bool = False

    def check(self, value: Any, path: Path, report: Report) -> None:
        Text(self.most, 1).check(value, path, report)
        allowed = ("http://", "https://", "attachment://") if self.attachment else ("http://", "https://")
        if isinstance(value, str) and not value.startswith(allowed):
            report.add(path, "URL_TYPE_INVALID_SCHEME", f"Scheme must be one of {allowed}.")


@dataclass(frozen=True)
class Moment:
    """A time in ISO 8601."""

    def check(self, value: Any, path: Path, report: Report) -> None:
        try:
            datetime.fromisoformat(value)
        except (TypeError, ValueError):
            report.add(path, "DATE_TIME_TYPE_PARSE", f"Could not parse {value!r}. Should be ISO8601.")


@dataclass(frozen=True)
class Anything:
    """A field whose inside is of no interest here."""

    def check(self, value: Any, path: Path, report: Report) -> None:
        """Nothing can be wrong."""


@dataclass(frozen=True)
class Items:
    """A list of `least` to `most` things of one shape."""

    shape: Shape
    most: int | None = None
    least: int = 0

    def check(self, value: Any, path: Path, report: Report) -> None:
        if not isinstance(value, list):
            report.add(path, "LIST_TYPE_CONVERT", "Only iterables may be used in a ListType")
            return
        if len(value) < self.least or (self.most is not None and len(value) > self.most):
            report.add(path, "BASE_TYPE_BAD_LENGTH", f"Must be between {self.least} and {self.most} in length.")
        for index, item in enumerate(value):
            self.shape.check(item, (*path, index), report)


@dataclass(frozen=True)
class Table:
    """An object whose keys come from a fixed set and whose values share one shape."""

    keys: Collection[str]
    shape: Shape

    def check(self, value: Any, path: Path, report: Report) -> None:
        if not isinstance(value, dict):
            report.add(path, "DICT_TYPE_CONVERT", "Only dictionaries may be used in a DictType")
            return
        for key, item in value.items():
            OneOf(self.keys).check(key, (*path, key), report)
            self.shape.check(item, (*path, key), report)


@dataclass(frozen=True)
class Fields:
    """An object of known fields. Required ones must be there and not null, the others may be null."""

    needed: Mapping[str, Shape] = field(default_factory=dict)
    optional: Mapping[str, Shape] = field(default_factory=dict)

    def check(self, value: Any, path: Path, report: Report) -> None:
        if not isinstance(value, dict):
            report.add(path, "MODEL_TYPE_CONVERT", "Only dictionaries may be used in a ModelType")
            return
        for name in value.keys() - self.needed.keys() - self.optional.keys():
            report.add((*path, name), "UNKNOWN_FIELD", "This field does not exist")
        for name, shape in self.needed.items():
            if value.get(name) is None:
                report.add((*path, name), "BASE_TYPE_REQUIRED", "This field is required")
            else:
                shape.check(value[name], (*path, name), report)
        for name, shape in self.optional.items():
            if value.get(name) is not None:
                shape.check(value[name], (*path, name), report)


@dataclass(frozen=True)
class ByType:
    """An object whose `type` number says which shape it has."""

    shapes: Mapping[int, Shape]

    def check(self, value: Any, path: Path, report: Report) -> None:
        kind = value.get("type") if isinstance(value, dict) else None
        if not isinstance(kind, int) or kind not in self.shapes:
            report.add((*path, "type"), "UNION_TYPE_CHOICES", f"Value of field 'type' must be one of {[*self.shapes]}.")
        else:
            self.shapes[kind].check(value, path, report)
