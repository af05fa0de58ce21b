"""Stores to test with: `sqlite_store` in a file of its own, `store` on both engines in turn."""

import asyncio
import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from adapters.store import open_store
from bot.ports import Store

if TYPE_CHECKING:
    from tests.store.postgres import Postgres


_SLOW_FIRST = ("test_a_short_storm", "test_any_life", "test_any_downtime", "tests/processes/")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The longest tests begin first, so that no worker is left with one of them at the end."""
    items.sort(key=lambda item: not any(name in item.nodeid for name in _SLOW_FIRST))


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
