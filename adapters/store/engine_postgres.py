"""PostgreSQL: a pool of connections; writers meet at the rows they lock."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from sqlalchemy import make_url
from sqlalchemy.dialects.sqlite.dml import OnConflictClause
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from adapters.store.ending import to_the_end
from bot.ports import StoreDown

# The statements are built with SQLite's INSERT … ON CONFLICT, which SQLite took over from PostgreSQL: both compilers
# render it, but PostgreSQL's also asks for this name.
OnConflictClause.constraint_target = None  # type: ignore[attr-defined]  # that is why

_CONNECTIONS = 10
_OPEN_WITHIN = 10.0  # seconds
_MET = {"40001", "40P01", "23505", "55P03"}  # serialization, deadlock, unique key, lock timeout


class PostgresEngine:
    """Hands out connections to the database at this address."""

    def __init__(self, address: str) -> None:
        url = make_url(address).set(drivername="postgresql+asyncpg")
        self._name = url.database or "postgres"
        self._host = url.host or url.query.get("host", "localhost")
        self._engine = _engine(url.render_as_string(hide_password=False))
        self._reading = self._engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)

    async def start(self) -> None:
        """Reach the server."""
        try:
            async with self._engine.connect():
                pass
        except (TypeError, ValueError) as problem:  # what stands behind the ? in the address
            raise StoreDown(f"PostgreSQL is not reached that way ({problem}); correct [store] url.") from problem

    async def keep(self, revision: str) -> None:
        """Nothing: the server makes its own backups (`paperclub backup` says how)."""

    async def settle(self) -> None:
        """Nothing: the server keeps its own log."""

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[AsyncConnection]:
        """A connection of its own; committed at the end, undone when the block raises."""
        async with self._engine.connect() as connection:
            try:
                yield connection
                await to_the_end(connection.commit())
            except BaseException:
                await to_the_end(connection.rollback())
                raise

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[AsyncConnection]:
        """A connection that sees one state of the database and cannot write."""
        async with self._reading.connect() as connection:
            yield connection

    async def close(self) -> None:
        """Close every connection."""
        await self._engine.dispose()

    def explain(self, error: Exception) -> str | None:
        """One sentence for the person who runs the bot, or None where the database is not to blame."""
        cause = error.orig if isinstance(error, DBAPIError) else error
        if code := _code(error):
            return self._said(code)
        if isinstance(cause, PoolTimeout):
            return "The database does not keep up; try again in a minute."
        if isinstance(cause, OSError):
            return f"PostgreSQL at {self._host} cannot be reached; start it or correct [store] url."
        if isinstance(error, DBAPIError) and error.connection_invalidated:
            return f"The connection to PostgreSQL at {self._host} was lost; try again."
        return None

    def met(self, error: Exception) -> bool:
        """Whether it failed only because another change was made at the same time."""
        return _code(error) in _MET

    def _said(self, code: str) -> str | None:
        if code in _MET:
            # The statements of the block cannot be played again from here: only its caller can.
            return "Two changes met in the database; please try again."
        match code[:2], code:
            case "28", _:
                return f"PostgreSQL at {self._host} refused the user or password; correct them in [store] url."
            case _, "3D000":
                return f'PostgreSQL at {self._host} has no database "{self._name}"; create it or correct [store] url.'
            case _, "42501" | "25006":
                return f'The database "{self._name}" may not be written to; give the user of [store] url the right to.'
            case "53", _:
                return f"PostgreSQL at {self._host} has run out of room or connections; free some and try again."
            case (("57" | "58" | "08" | "XX"), _):
                return f"PostgreSQL at {self._host} broke off; see its log and try again."
        return None


def _code(error: Exception) -> str:
    """The server's five letters, https://www.postgresql.org/docs/current/errcodes-appendix.html; empty without any."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    return getattr(cause, "sqlstate", None) or ""


def _engine(url: str) -> AsyncEngine:
    try:
        return create_async_engine(
            url,
            pool_size=_CONNECTIONS,
            max_overflow=0,
            hide_parameters=True,
            isolation_level="READ COMMITTED",
            connect_args={"timeout": _OPEN_WITHIN, "server_settings": {"application_name": "paperclub"}},
        )
    except ModuleNotFoundError as missing:
        raise StoreDown("PostgreSQL needs one more package; install paperclub[postgres].") from missing
