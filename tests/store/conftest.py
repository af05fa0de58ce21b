"""A database file that is not open, and a way to open it badly."""

from collections.abc import Callable
from pathlib import Path

import pytest

from adapters.store import engine_sqlite
from tests.store.files import Connect, Sqlite3


@pytest.fixture
def path(sqlite_url: str) -> Path:
    """The database file of the test, not open."""
    return Path(sqlite_url.removeprefix("sqlite:///"))


@pytest.fixture
def connect(monkeypatch: pytest.MonkeyPatch) -> Callable[[Connect], None]:
    """Replace the way the engine opens its file."""

    def replace(way: Connect) -> None:
        monkeypatch.setattr(engine_sqlite, "sqlite3", Sqlite3(way))

    return replace


@pytest.fixture(params=["sqlite", "postgres"])
def new_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of a database that nobody ever opened, on each engine in turn."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/new.db"
    return str(request.getfixturevalue("postgres").new())
