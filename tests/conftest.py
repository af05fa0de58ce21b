"""Stores to test with: `sqlite_store` in a file of its own, `store` on both engines in turn."""

import asyncio
import gc
import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

from adapters.store import open_store
from bot.ports import Store

if TYPE_CHECKING:
    from tests.store.postgres import Postgres


gc.disable()  # until everything is collected: what is imported stays, and would be looked through again and again

settings.register_profile("unhurried", deadline=None)  # a test asserts no time, whatever else the machine has to do
settings.load_profile("unhurried")

_SLOW_FIRST = ("test_a_short_storm", "test_a_storm_over", "test_any_life", "test_any_downtime", "tests/processes/")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """The longest tests begin first, shared out to the workers, so that none is left with one of them at the end.

    Each worker begins with a part of the tests in this order, and takes of the others' when it is done with its own.
    """
    workers = int(getattr(config, "workerinput", {}).get("workercount", 1))
    slow = [item for item in items if any(name in item.nodeid for name in _SLOW_FIRST)]
    slow.sort(key=lambda item: next(place for place, name in enumerate(_SLOW_FIRST) if name in item.nodeid))
    other = [item for item in items if not any(name in item.nodeid for name in _SLOW_FIRST)]
    size, parts = len(items) // workers, []
    for number in range(workers):
        own = slow[number::workers]
        left = size - len(own) if number < workers - 1 else len(other)
        parts += [*own, *other[: max(left, 0)]]
        del other[: max(left, 0)]
    items[:] = parts


def pytest_collection_finish() -> None:
    """What is there now stays until the end, and is looked through no more."""
    gc.collect()
    gc.freeze()
    gc.enable()


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database file at the newest revision, to be copied: migrating each test's own would take most of its time."""
    path = tmp_path_factory.mktemp("template") / "club.db"
    asyncio.run(_bring_forward(f"sqlite:///{path}"))
    return path


async def _bring_forward(url: str) -> None:
    store = open_store(url)
    await store.open()
    await store.close()


@pytest.fixture
def sqlite_url(sqlite_template: Path, tmp_path: Path) -> str:
    """The address of an empty club database of the test's own."""
    return f"sqlite:///{shutil.copy(sqlite_template, tmp_path / 'club.db')}"


@pytest.fixture
async def sqlite_store(sqlite_url: str) -> AsyncIterator[Store]:
    """An open store on SQLite, closed afterwards."""
    store = open_store(sqlite_url)
    await store.open()
    yield store
    await store.close()


@pytest.fixture(scope="session")
def postgres() -> Iterator["Postgres"]:
    """A PostgreSQL server of this run."""
    from tests.store.postgres import running

    with running() as server:
        yield server


@pytest.fixture
def postgres_url(postgres: "Postgres") -> str:
    """The address of an empty club database on PostgreSQL."""
    return postgres.emptied()


@pytest.fixture(params=["sqlite", "postgres"])
def store_url(request: pytest.FixtureRequest) -> str:
    """The address of an empty club database, on each engine in turn."""
    return str(request.getfixturevalue(f"{request.param}_url"))


@pytest.fixture
async def store(store_url: str) -> AsyncIterator[Store]:
    """An open store, on each engine in turn, closed afterwards."""
    store = open_store(store_url)
    await store.open()
    yield store
    await store.close()


@pytest.fixture
async def postgres_pair(postgres_url: str) -> AsyncIterator[tuple[Store, Store]]:
    """Two processes' stores on one PostgreSQL database."""
    here, there = open_store(postgres_url), open_store(postgres_url)
    await here.open()
    await there.open()
    yield here, there
    await here.close()
    await there.close()
