"""The column types of the schema: the same Python values come back from SQLite and from PostgreSQL."""

import json
import re
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any, Self

from sqlalchemy import ARRAY, BigInteger, Boolean, ColumnElement, DateTime, Dialect, Integer, Select, Text, bindparam
from sqlalchemy.dialects.postgresql import TSVECTOR
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.types import TypeDecorator, TypeEngine

# SQLite numbers rows by itself only where the key is declared INTEGER.
Id = BigInteger().with_variant(Integer(), "sqlite")

_UNKEEPABLE = re.compile("[\0\ud800-\udfff]")


def keepable(text: str) -> str:
    """The text as both engines take it: NUL (PostgreSQL) and lone surrogates (neither) become the replacement sign."""
    if text.isascii() and "\0" not in text:
        return text
    return _UNKEEPABLE.sub("\N{REPLACEMENT CHARACTER}", text)


def dumped(value: object) -> str:
    """Compact JSON; the same value always gives the same text."""
    return keepable(json.dumps(value, ensure_ascii=False, separators=(",", ":")))


class Utc(TypeDecorator[datetime]):
    """A moment in UTC. SQLite knows no time zones, so there it is ISO text of one fixed width, which sorts by time."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return Text() if dialect.name == "sqlite" else self.impl_instance

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> Any:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("A moment without a time zone cannot be kept.")
        return self.kept(value) if dialect.name == "sqlite" else value

    @staticmethod
    def kept(value: datetime) -> str:
        """How SQLite keeps it."""
        return value.astimezone(UTC).isoformat(timespec="microseconds")

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        if value is None or dialect.name != "sqlite":
            return value  # type: ignore[no-any-return]  # asyncpg gives aware datetimes in UTC
        return datetime.fromisoformat(value)


class Words(TypeDecorator[str]):
    """What people wrote."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, _dialect: Dialect) -> str | None:
        return None if value is None else keepable(value)


class Json(TypeDecorator[Any]):
    """A value as JSON text. Text on both engines, because outbox posts are compared byte for byte."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any, _dialect: Dialect) -> str | None:
        return None if value is None else dumped(value)

    def process_result_value(self, value: str | None, _dialect: Dialect) -> Any:
        return None if value is None else json.loads(value)


class Indexed(TypeDecorator[Sequence[str]]):
    """The tokens of a text in their order: in SQLite with spaces between, in PostgreSQL a vector with their positions.

    PostgreSQL's own reading of texts is left out, for it depends on the database's locale. Tokens hold no quotes.
    """

    impl = Text
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return Text() if dialect.name == "sqlite" else dialect.type_descriptor(TSVECTOR())

    def process_bind_param(self, value: Sequence[str] | None, dialect: Dialect) -> Any:
        if value is None or dialect.name == "sqlite":
            return None if value is None else " ".join(value)
        places: dict[str, list[str]] = {}
        for place, token in enumerate(value, 1):
            places.setdefault(token, []).append(str(place))
        return " ".join(f"'{token}':{','.join(some)}" for token, some in places.items())


class Several(TypeDecorator[Any]):
    """Any number of ids or keys bound as one parameter, so that a statement reads the same however many there are."""

    impl = Text
    cache_ok = True

    def __init__(self, each: TypeEngine[Any]) -> None:
        super().__init__()
        self.each = each

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return Text() if dialect.name == "sqlite" else dialect.type_descriptor(ARRAY(self.each))

    def process_bind_param(self, value: Any, dialect: Dialect) -> Any:
        return json.dumps(list(value)) if dialect.name == "sqlite" else list(value)


class Among(FunctionElement[bool]):
    """`column` is one of the values bound under a name."""

    type = Boolean()
    inherit_cache = True

    def self_group(self, against: object = None) -> Self:  # noqa: ARG002  # SQLAlchemy's own name
        """Itself: SQLAlchemy would write `… = 1` behind it for SQLite, which keeps SQLite from its indexes."""
        return self


def among(column: ColumnElement[Any], name: str = "ids") -> Among:
    """True where the column is one of the several values given under this name."""
    each = Text() if isinstance(column.type, Text) else BigInteger()
    return Among(column, bindparam(name, type_=Several(each)))


def _sides(element: "Among | OneOf", compiler: SQLCompiler, **kw: Any) -> Sequence[str]:
    return [compiler.process(clause, **kw) for clause in element.clauses]


@compiles(Among)
def _any_of_array(element: Among, compiler: SQLCompiler, **kw: Any) -> str:
    column, values = _sides(element, compiler, **kw)
    return f"{column} = ANY ({values})"


@compiles(Among, "sqlite")
def _in_json(element: Among, compiler: SQLCompiler, **kw: Any) -> str:
    column, values = _sides(element, compiler, **kw)
    return f"{column} IN (SELECT value FROM json_each({values}))"  # noqa: S608  # both sides are compiled, not typed


class OneOf(FunctionElement[bool]):
    """`column` is one of the values a query gives for each outer row, looked up one by one by the column's index."""

    type = Boolean()
    inherit_cache = True

    def self_group(self, against: object = None) -> Self:  # noqa: ARG002  # SQLAlchemy's own name
        """Itself, as with Among."""
        return self


def one_of(column: ColumnElement[Any], query: Select[int]) -> OneOf:
    """True where the column is one of what this query gives, which may speak of the row at hand."""
    return OneOf(column, query.scalar_subquery())


@compiles(OneOf)
def _any_of_query(element: OneOf, compiler: SQLCompiler, **kw: Any) -> str:
    column, query = _sides(element, compiler, **kw)
    return f"{column} = ANY (ARRAY{query})"


@compiles(OneOf, "sqlite")
def _in_query(element: OneOf, compiler: SQLCompiler, **kw: Any) -> str:
    column, query = _sides(element, compiler, **kw)
    return f"{column} IN {query}"
