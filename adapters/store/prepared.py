"""Statements made ready once: their text, what prepares their values, and what their rows are made with.

SQLAlchemy builds and renders them, and its column types say how values are kept. What it does again for each run of a
statement, which takes longer than SQLite takes to answer, is done here the first time only.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from sqlalchemy import Column, Dialect, Executable
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.elements import ClauseElement
from sqlalchemy.sql.selectable import ReturnsRows, SelectBase

Convert = Callable[[Any], Any]
STAMPED = "stamp"
"""The column that says which transaction changed a row last."""
_MOST = 5_000
"""Statements kept: there are some hundreds, built at import. Where a program builds more, it begins anew."""


class Prepared:
    """One statement with values of these names. Raises InvalidRequestError where it needs another one."""

    def __init__(self, statement: ClauseElement, names: Sequence[str], dialect: Dialect) -> None:
        self.statement = statement  # kept, so that no other one gets its id
        self.only_reads = isinstance(statement, SelectBase)
        self.slow = self.long_runs = 0
        """How many of the next runs had better keep nobody waiting, and how many in a row have taken long."""
        compiled = statement.compile(dialect=dialect, column_keys=list(names))
        if not isinstance(compiled, SQLCompiler) or compiled.insert_prefetch:
            raise TypeError("Only statements whose values all come from their caller can be prepared.")
        self._stamps = [column.key for column in compiled.update_prefetch]
        if any(name != STAMPED for name in self._stamps):
            raise TypeError("Of what a change brings by itself, only its transaction's stamp can be prepared.")
        written_out = compiled.construct_expanded_state(dict.fromkeys((*names, *self._stamps)), escape_names=False)
        self.text = written_out.statement
        converts: dict[str, Convert | None] = {
            name: bind.type.dialect_impl(dialect).bind_processor(dialect) for name, bind in compiled.binds.items()
        } | dict(written_out.processors)
        self._takes = [(name, converts.get(name)) for name in written_out.positiontup or ()]
        self._fixed = {name: value for name, value in written_out.parameters.items() if name not in names}
        columns = _columns(statement)
        self.returns = bool(columns)
        self._gives = [
            (place, made)
            for place, column in enumerate(columns)
            if (made := column.type.dialect_impl(dialect).result_processor(dialect, None))
        ]

    def values(self, given: Mapping[str, Any], stamp: int = 0) -> list[Any]:
        """The values in the order of the text; rows that are changed are marked with the stamp."""
        fixed = {**self._fixed, **dict.fromkeys(self._stamps, stamp)} if self._stamps else self._fixed
        found = [(given[name] if name in given else fixed[name], convert) for name, convert in self._takes]
        return [value if convert is None else convert(value) for value, convert in found]

    def rows(self, raw: list[tuple[Any, ...]]) -> list[Any]:
        """The rows with Python's values."""
        return [self._row(list(one)) for one in raw] if self._gives else raw

    def _row(self, row: list[Any]) -> tuple[Any, ...]:
        for place, convert in self._gives:
            row[place] = convert(row[place])
        return tuple(row)


def _columns(statement: ClauseElement) -> Sequence[Column[Any]]:
    return list(statement.exported_columns) if isinstance(statement, ReturnsRows) else ()


_READY: dict[tuple[int, tuple[str, ...]], Prepared] = {}


def prepared(statement: Executable, names: Mapping[str, Any], dialect: Dialect) -> Prepared:
    """The statement, made ready for values of these names the first time it is asked for. For one dialect only."""
    key = id(statement), tuple(names)
    found = _READY.get(key)
    if found is None:
        if len(_READY) >= _MOST:
            _READY.clear()
        assert isinstance(statement, ClauseElement)  # noqa: S101  # every statement is
        found = _READY[key] = Prepared(statement, key[1], dialect)
    return found
