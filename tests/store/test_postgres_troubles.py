"""What can be wrong with a PostgreSQL: one plain sentence each."""

import asyncio
import struct
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

import pytest

from adapters.store import open_store
from bot.ports import Store, StoreDown
from bot.store.memory import Marks
from tests.store.samples import NOW

if TYPE_CHECKING:
    from tests.store.postgres import Postgres


END_ALL_OTHERS = """
SELECT pg_terminate_backend(pid) FROM pg_stat_activity
WHERE pid <> pg_backend_pid() AND datname = current_database()
"""


@asynccontextmanager
async def refusing_server(code: str) -> AsyncIterator[int]:
    """A server on loopback that speaks just enough PostgreSQL to refuse everybody with this code; its port."""

    async def refuse(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        (size,) = struct.unpack("!i", await reader.readexactly(4))
        hello = await reader.readexactly(size - 4)
        if hello == struct.pack("!i", 80877103):  # "may we speak TLS?"
            writer.write(b"N")
            (size,) = struct.unpack("!i", await reader.readexactly(4))
            await reader.readexactly(size - 4)
        body = b"".join(kind + text.encode() + b"\0" for kind, text in ((b"S", "FATAL"), (b"C", code), (b"M", "no")))
        writer.write(b"E" + struct.pack("!i", len(body) + 5) + body + b"\0")
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(refuse, "127.0.0.1", 0)
    async with server:
        yield server.sockets[0].getsockname()[1]


async def refused(url: str, words: str) -> None:
    """Opening fails with one sentence that has these words in it and no password."""
    store = open_store(url)
    with pytest.raises(StoreDown, match=words) as failure:
        await store.open()
    assert "secret" not in str(failure.value)
    assert "\n" not in str(failure.value)


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("28P01", "refused the user or password"),
        ("28000", "refused the user or password"),
        ("3D000", 'has no database "club"'),
        ("53300", "run out of room or connections"),
        ("57P03", "broke off"),
    ],
)
async def test_a_server_that_refuses(code: str, words: str) -> None:
    """The sentence says whose turn it is."""
    async with refusing_server(code) as port:
        await refused(f"postgresql://ada:secret@127.0.0.1:{port}/club", words)


async def test_no_server_at_all() -> None:
    """Nobody listens there."""
    async with refusing_server("57P03") as port:
        pass
    await refused(f"postgresql://ada:secret@127.0.0.1:{port}/club", "127.0.0.1 cannot be reached")


async def test_a_database_that_is_not_there(postgres_address: str) -> None:
    """A real server says so too."""
    await refused(postgres_address, 'has no database "nowhere"')


@pytest.fixture
def postgres_address(postgres: "Postgres") -> str:
    """The address of a database that does not exist."""
    return postgres.address("nowhere")


def test_the_driver_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    """The extra to install is named."""
    monkeypatch.setitem(sys.modules, "asyncpg", None)
    with pytest.raises(StoreDown, match=r"install paperclub\[postgres\]"):
        open_store("postgresql://127.0.0.1/club")


async def test_two_changes_that_meet(postgres_pair: tuple[Store, Store]) -> None:
    """A deadlock ends with a sentence for one of the two, and with the other's change in the database."""
    here, there = postgres_pair
    async with here.write() as repos:
        for name in "ab":
            await repos[Marks].set(name, "", NOW)
    both = asyncio.Barrier(2)

    async def change(store: Store, first: str, second: str) -> str:
        try:
            async with store.write() as repos:
                await repos[Marks].set(first, first + second, NOW)
                await both.wait()
                await repos[Marks].set(second, first + second, NOW)
        except StoreDown as down:
            return str(down)
        return "done"

    ends = await asyncio.gather(change(here, "a", "b"), change(there, "b", "a"))
    assert sorted(ends) == ["Two changes met in the database; please try again.", "done"]
    async with here.read() as repos:
        winner = "ab" if ends[0] == "done" else "ba"
        assert [await repos[Marks].get(name) for name in "ab"] == [(winner, NOW), (winner, NOW)]


async def test_a_connection_that_breaks(postgres_pair: tuple[Store, Store]) -> None:
    """The write is undone with a sentence; the next one gets a new connection."""
    here, there = postgres_pair
    async with here.write() as repos:
        await repos[Marks].set("before", "", NOW)
    with pytest.raises(StoreDown, match=r"broke off|was lost"):
        async with here.write() as repos:
            await repos[Marks].set("a", "", NOW)
            engine: object = there
            async with engine._engine.writing() as connection:  # type: ignore[attr-defined]  # a look inside
                await connection.exec_driver_sql(END_ALL_OTHERS)
            await repos[Marks].set("b", "", NOW)
    async with here.write() as repos:
        assert await repos[Marks].get("a") is None
        assert await repos[Marks].get("before")
