"""The store: books over one transaction of an engine, and what went wrong said in one sentence."""

from collections.abc import AsyncIterator, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager, contextmanager
from typing import Any, Protocol, TypeVar

from sqlalchemy.exc import IntegrityError, ProgrammingError, SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection

from adapters.store.kept import repositories
from adapters.store.migrations import bring_forward, judged
from adapters.store.transaction import Transaction, stale
from bot.ports import StoreBusy, StoreDown
from bot.store.repositories import Repositories

R = TypeVar("R")


class Engine(Protocol):
    """A database of one kind."""

    async def start(self) -> None:
        """Make sure it can be used at all."""

    async def keep(self, revision: str) -> None:
        """Keep a copy of the database as it is, of this revision, where that is a thing of ours. Raises StoreDown."""

    async def settle(self) -> None:
        """What is to be done once the schema is right."""

    def writing(self) -> AbstractAsyncContextManager[AsyncConnection]: ...
    def reading(self) -> AbstractAsyncContextManager[AsyncConnection]: ...
    async def close(self) -> None: ...
    def explain(self, error: Exception) -> str | None: ...

    def met(self, error: Exception) -> bool:
        """Whether it failed only because another change was made at the same time."""


class SqlRepositories:
    """`Repositories` over one transaction: each repository is made when it is first asked for."""

    def __init__(self, tx: Transaction) -> None:
        self._tx = tx
        self._made: dict[type, Any] = {}

    def __getitem__(self, kind: type[R]) -> R:
        made = self._made.get(kind)
        if made is None:
            made = self._made[kind] = repositories()[kind](self._tx)
        found: R = made
        return found


class SqlStore:
    """`bot.ports.Store` over an engine."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._writes = 0

    async def open(self) -> None:
        """Bring the schema forward. Raises StoreDown, and then nothing was changed."""
        try:
            with self._plainly():
                await self._engine.start()
                await self._keep_as_it_is()
                await self._bring_forward()
                await self._engine.settle()
        except BaseException:
            await self.close()
            raise

    async def judge(self) -> None:
        """Raise StoreDown where `open` would, and change nothing."""
        try:
            with self._plainly():
                await self._engine.start()
                async with self._engine.reading() as connection:
                    await connection.run_sync(judged)
        finally:
            await self.close()

    async def _keep_as_it_is(self) -> None:
        """Whoever wants to go back to the program before finds the database that it knows."""
        async with self._engine.reading() as connection:
            older = await connection.run_sync(judged)
        if older:
            await self._engine.keep(older)

    async def _bring_forward(self) -> None:
        try:
            async with self._engine.writing() as connection:
                await bring_forward(connection)
        except (ProgrammingError, IntegrityError):
            # Two processes began an empty PostgreSQL database at once, and the other one was first.
            async with self._engine.writing() as connection:
                await bring_forward(connection)

    async def close(self) -> None:
        """Let go of the database; harmless when it is closed already."""
        with self._plainly():
            await self._engine.close()

    @asynccontextmanager
    async def read(self) -> AsyncIterator[Repositories]:
        """One consistent view."""
        writes = self._writes  # before its view begins: counted too few, what it shows is only read once more
        with self._plainly():
            async with self._engine.reading() as connection:
                yield SqlRepositories(Transaction(connection, writing=False, writes=writes))

    @asynccontextmanager
    async def write(self) -> AsyncIterator[Repositories]:
        """A transaction: durable when the block ends, undone when it raises."""
        try:
            with self._plainly():
                async with self._engine.writing() as connection:
                    yield SqlRepositories(Transaction(connection, writing=True, writes=self._writes))
        finally:  # also where nobody knows whether it was written
            self._writes += 1

    @asynccontextmanager
    async def whole(self, *, writing: bool) -> AsyncIterator[tuple[Transaction, AsyncConnection, Repositories]]:
        """A transaction, for what works on whole tables at once: its connection, and repositories over the same."""
        with self._plainly():
            async with self._engine.writing() if writing else self._engine.reading() as connection:
                tx = Transaction(connection, writing=writing)
                yield tx, connection, SqlRepositories(tx)

    @contextmanager
    def _plainly(self) -> Iterator[None]:
        try:
            yield
        except (SQLAlchemyError, OSError) as error:
            if stale(error):
                raise StoreBusy("Two changes met in the database; please try again.") from error
            sentence = self._engine.explain(error)
            if sentence is None:
                raise
            raise (StoreBusy if self._engine.met(error) else StoreDown)(sentence) from error
