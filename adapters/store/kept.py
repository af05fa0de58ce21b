"""What the store keeps: the repositories of every file of this folder, and what their rows are found by."""

import pkgutil
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from functools import cache
from importlib import import_module
from typing import Any

from sqlalchemy import MetaData, Table

import adapters.store
from adapters.store.tables.making import metadata
from adapters.store.transaction import Transaction
from bot.search.model import Entry

Repositories = Mapping[type, Callable[[Transaction], Any]]
FoundBy = Callable[[Transaction, Sequence[int]], Awaitable[Iterable[Entry]]]


def _declared(name: str) -> dict[Any, Any]:
    found: dict[Any, Any] = {}
    for file in pkgutil.iter_modules(adapters.store.__path__, "adapters.store."):
        if not file.ispkg:
            found |= getattr(import_module(file.name), name, {})
    return found


@cache
def repositories() -> Repositories:
    """By the Protocol it keeps, what makes it over a transaction. A file's own are its `REPOSITORIES`."""
    return _declared("REPOSITORIES")


@cache
def found_by() -> Mapping[Table, FoundBy]:
    """By table, what its rows of these ids are found by. A file's own are its `FOUND_BY`."""
    return _declared("FOUND_BY")


def whole_schema() -> MetaData:
    """Every table there is: also of files that nothing but this finds."""
    repositories()
    return metadata
