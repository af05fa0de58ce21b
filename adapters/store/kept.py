"""What the store keeps: every repository of every file of this folder that declares some."""

import pkgutil
from collections.abc import Callable, Mapping
from functools import cache
from importlib import import_module
from typing import Any

from sqlalchemy import MetaData

import adapters.store
from adapters.store.tables.making import metadata
from adapters.store.transaction import Transaction

Repositories = Mapping[type, Callable[[Transaction], Any]]


@cache
def repositories() -> Repositories:
    """By the Protocol it keeps, what makes it over a transaction. A file's own are its `REPOSITORIES`."""
    found: dict[type, Callable[[Transaction], Any]] = {}
    for file in pkgutil.iter_modules(adapters.store.__path__, "adapters.store."):
        if not file.ispkg:
            found |= getattr(import_module(file.name), "REPOSITORIES", {})
    return found


def whole_schema() -> MetaData:
    """Every table there is: also of files that nothing but this finds."""
    repositories()
    return metadata
