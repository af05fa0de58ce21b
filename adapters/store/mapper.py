"""A noun and the row that holds it: fields and columns of one name, so that neither is listed a second time."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields
from enum import Enum
from functools import cached_property
from operator import attrgetter
from typing import Any, Generic, TypeVar, get_args, get_type_hints

from sqlalchemy import Insert, Table, Update, insert

from adapters.store.transaction import Values, saving

Noun = TypeVar("Noun")
Way = Callable[[Any], Any]
_OWN = ("id", "stamp")
"""Given by the database, and by the transaction that writes the row."""


class Mapper(Generic[Noun]):
    """Reads and writes nouns of one kind. RuntimeError, at import, where a column has no field or a field no column.

    `ways` read and write a field that stands otherwise in the row; `beside` are columns that only statements ask for;
    `apart` are fields that stand in another table.
    """

    def __init__(
        self,
        table: Table,
        noun: type[Noun],
        *,
        beside: Mapping[str, Callable[[Noun], Any]] | None = None,
        apart: Iterable[str] = (),
        **ways: tuple[Way, Way],
    ) -> None:
        self._table = table
        self._noun: Callable[..., Noun] = noun
        self._apart = tuple(apart)
        _OF_TABLES[table.name] = self
        self._names = tuple(column.name for column in table.columns)
        self._beside = dict(beside or {})
        known = {one.name for one in fields(noun)}  # type: ignore[arg-type] # a noun is a dataclass
        if unknown := (set(self._names) ^ known) - {*self._beside, *apart, *_OWN}:
            raise RuntimeError(f"{table.name} and {noun.__name__} disagree about {', '.join(sorted(unknown))}.")
        hints = get_type_hints(noun)
        enums = {name: enum for name in self._names if (enum := _enum(hints.get(name)))}
        self._read: dict[str, Way] = {**enums, **{name: read for name, (read, _) in ways.items()}}
        self._write = {**dict.fromkeys(enums, _plain), **{name: write for name, (_, write) in ways.items()}}
        self._no_fields = [name for name in self._names if name not in known]
        self._written = [name for name in self._names if name in known and name not in _OWN]
        self._get = attrgetter(*self._written)

    @cached_property
    def adding(self) -> Insert:
        """The statement that adds a row."""
        return insert(self._table)

    @cached_property
    def saving(self) -> Update:
        """The statement that writes a row whole, if nobody else has since it was read."""
        return saving(self._table)

    def of(self, row: Iterable[Any], **apart: Any) -> Noun:
        """The noun in a row that begins with the columns of the table; `apart` is what stands elsewhere."""
        found = dict(zip(self._names, row, strict=False))
        for name, read in self._read.items():
            if found[name] is not None:
                found[name] = read(found[name])
        for name in self._no_fields:
            del found[name]
        return self._noun(**found, **apart)

    def judge(self, row: Iterable[Any]) -> None:
        """Raise whatever reading this row would, whoever wrote it."""
        self.of(row, **dict.fromkeys(self._apart, ()))

    def values(self, noun: Noun) -> Values:
        """What a statement that writes the row is given; neither its number nor its stamp."""
        found = dict(zip(self._written, self._get(noun), strict=True))
        for name, write in self._write.items():
            found[name] = write(found[name])
        for name, value in self._beside.items():
            found[name] = value(noun)
        return found


_OF_TABLES: dict[str, Mapper[Any]] = {}


def mapper_of(table: Table) -> Mapper[Any] | None:
    """What reads the rows of this table; None of one whose rows are read by hand."""
    return _OF_TABLES.get(table.name)


def _plain(value: Any) -> Any:
    return value.value if isinstance(value, Enum) else value


def _enum(hint: Any) -> type[Enum] | None:
    """The words a field holds, where it holds one of a few, or may."""
    return next((one for one in (hint, *get_args(hint)) if isinstance(one, type) and issubclass(one, Enum)), None)
