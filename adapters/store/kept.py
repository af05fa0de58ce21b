"""What the store keeps: the repositories of every file of this folder, and what their rows are found by."""

import pkgutil
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from functools import cache
from importlib import import_module
from types import ModuleType
from typing import Any

from sqlalchemy import MetaData, Table

import adapters.store
from adapters.store.tables.making import metadata
from adapters.store.transaction import Transaction
from bot.search.model import Entry

Repositories = Mapping[type, Callable[[Transaction], Any]]
FoundBy = Callable[[Transaction, Sequence[int]], Awaitable[Iterable[Entry]]]


@cache
def _files() -> tuple[ModuleType, ...]:
    some = pkgutil.iter_modules(adapters.store.__path__, "adapters.store.")
    return tuple(import_module(one.name) for one in some if not one.ispkg)


@cache
def repositories() -> Repositories:
    """By the Protocol it keeps, what makes it over a transaction. A file's own are its `REPOSITORIES`."""
    return {kept: make for file in _files() for kept, make in getattr(file, "REPOSITORIES", {}).items()}


@cache
def found_by() -> Mapping[Table, FoundBy]:
    """By table, what its rows of these ids are found by. A file's own are its `FOUND_BY`."""
    return {table: entries for file in _files() for table, entries in getattr(file, "FOUND_BY", {}).items()}


def whole_schema() -> MetaData:
    """Every table there is: also of files that nothing but this finds."""
    repositories()
    return metadata
