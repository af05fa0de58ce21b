"""Short statements run on the event loop; nothing that takes long, or waits for somebody, keeps it."""

import asyncio
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Select, bindparam, insert, literal_column, select, text
from sqlalchemy.exc import InvalidRequestError
from sqlalchemy.sql.compiler import SQLCompiler

from adapters.store import one_trip
from adapters.store.prepared import Prepared
from adapters.store.runs import trip_of
from adapters.store.tables.memory import marks
from adapters.store.transaction import Transaction
from bot.club.clubs.repository import Clubs
from bot.ports import Store
from bot.store.memory import Marks
from tests.store.files import hasty
from tests.store.samples import HOME, NOW, club
from tests.store.test_plans import STATEMENTS

_COUNTING = "(WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000000) SELECT count(*) FROM n)"
_LONG: Select[int] = select(literal_column(_COUNTING))


@pytest.fixture
def crossed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What went to a connection's thread, by name."""
    crossings: list[str] = []
    cross = one_trip.OneTrip.cross

    async def noted(self: Any, step: Callable[[sqlite3.Connection], Any]) -> Any:
        crossings.append(step.__qualname__.rpartition(".")[2] if hasattr(step, "__qualname__") else repr(step))
        return await cross(self, step)

    monkeypatch.setattr(one_trip.OneTrip, "cross", noted)
    return crossings


async def test_of_a_whole_transaction_only_the_commit_goes_to_the_thread(path: Path, crossed: list[str]) -> None:
    """It waits for the disk; a transaction that changed nothing has nothing to wait for."""
    store = hasty(path)
    await store.open()
    async with store.write() as repos:
        await repos[Marks].set("a", "", NOW)
    assert await _asked(store) is None
    crossed.clear()
    async with store.write() as repos:
        sample = await club(repos)
        assert await repos[Clubs].at(HOME) == sample.club
    assert crossed == ["commit"]
    crossed.clear()
    async with store.write() as repos:
        assert await repos[Marks].get("a")
    assert await _asked(store) == sample.club
    assert crossed == []
    await store.close()


async def _asked(store: Store) -> object:
    async with store.read() as repos:
        return await repos[Clubs].at(HOME)


async def test_what_reads_for_long_is_made_again_on_the_thread(path: Path, crossed: list[str]) -> None:
    """It is stopped, also within a write, of which nothing is lost; from the second time on it goes there at once."""
    store: Any = hasty(path)
    await store.open()
    async with store._engine.writing() as connection:
        line, trip = Transaction(connection, writing=True), trip_of(connection)
        assert trip is not None
        await line.do(text("INSERT INTO marks (name, value, at) VALUES ('kept', '', :at)"), at="2026-01-01")
        crossed.clear()
        for _ in range(3):
            ((found,),) = await line.rows(_LONG)
            assert found == 3_000_000
        assert len(crossed) == 3
        assert await line.rows(text("SELECT name FROM marks WHERE name = 'kept'")) == [("kept",)]
    async with store._engine.reading() as connection:
        rows = await Transaction(connection, writing=False).rows(text("SELECT name FROM marks WHERE name = 'kept'"))
        assert rows == [("kept",)]
    await store.close()


async def test_the_loop_goes_on_while_another_program_holds_the_file(path: Path) -> None:
    """Whoever waits for the lock waits on the thread."""
    store = hasty(path)
    await store.open()
    other = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    other.execute("BEGIN IMMEDIATE")
    writing = asyncio.create_task(_mark(store))
    async with asyncio.timeout(20):
        while not writing.done():
            await asyncio.sleep(0)  # the loop turns, or this would never come
            other.close()
        await writing
    await store.close()


async def _mark(store: Store) -> None:
    async with store.write() as repos:
        await repos[Marks].set("a", "", NOW)


async def test_a_long_write_is_told_of(path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """It cannot be stopped without undoing what was written before it, so the log and a count say that it was long."""
    caplog.set_level("INFO", "adapters.store.one_trip")
    store: Any = hasty(path)
    await store.open()
    async with store._engine.writing() as connection:
        trip = trip_of(connection)
        assert trip is not None
        statement = text(f"INSERT INTO marks (name, value, at) SELECT 'long', {_COUNTING}, :at")
        await Transaction(connection, writing=True).do(statement, at="2026-01-01")
        assert trip.kept_waiting == 1
    assert "kept everything else waiting" in caplog.text
    await store.close()


async def test_every_statement_can_be_prepared(path: Path) -> None:
    """Each is of a kind whose values come from its caller, and gives as many columns as are converted."""
    store: Any = hasty(path)
    await store.open()
    async with store._engine.reading() as connection:
        for name, statement in STATEMENTS:
            if isinstance(statement, Select):
                compiled = statement.compile(dialect=connection.dialect)
                assert isinstance(compiled, SQLCompiler)
                needed = [value for value, bind in compiled.binds.items() if bind.required]
                assert Prepared(statement, needed, connection.dialect).returns, name
    await store.close()


async def test_a_list_within_a_statement_is_written_out(path: Path) -> None:
    """Beside values that come with each run."""
    store: Any = hasty(path)
    await store.open()
    async with store._engine.writing() as connection:
        line = Transaction(connection, writing=True)
        for name in ("a", "b", "c"):
            await line.do(insert(marks), name=name, value="", at=NOW)
        listed = select(marks.c.name).where(marks.c.name.in_(["a", "b"]), marks.c.name != bindparam("besides"))
        assert await line.rows(listed, besides="a") == [("b",)]
        assert await line.rows(listed, besides="b") == [("a",)]
    await store.close()


async def test_a_forgotten_value_is_an_error(path: Path) -> None:
    """A statement never runs with something left out."""
    store: Any = hasty(path)
    await store.open()
    async with store._engine.reading() as connection:
        with pytest.raises(InvalidRequestError, match="name"):
            await Transaction(connection, writing=False).rows(text("SELECT value FROM marks WHERE name = :name"))
    await store.close()
