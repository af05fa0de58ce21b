"""The store: books over one transaction of an engine, and what went wrong said in one sentence."""

from collections.abc import AsyncIterator, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager, contextmanager
from typing import Protocol

from sqlalchemy.exc import IntegrityError, ProgrammingError, SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection

from adapters.store.acts import SqlActs
from adapters.store.ballots import SqlBallots
from adapters.store.belongings import SqlOwnership
from adapters.store.builds import SqlBuilds
from adapters.store.clubs import SqlClubs
from adapters.store.connections import SqlConnections
from adapters.store.following import SqlErrands, SqlFollowed, SqlSuggested
from adapters.store.leading import SqlLeads, SqlRoles
from adapters.store.ledger import SqlLedger
from adapters.store.line import Line, stale
from adapters.store.marks import SqlDrafts, SqlMarks
from adapters.store.members import SqlMembers
from adapters.store.migrations import bring_forward, judged
from adapters.store.notes import SqlNotes
from adapters.store.numbers import SqlNumbers
from adapters.store.outbox import SqlOutbox
from adapters.store.pace import SqlGoals, SqlReadings, SqlWishes
from adapters.store.pairs import SqlPairs
from adapters.store.papers import SqlPapers, SqlShelved
from adapters.store.questions import SqlInquiries, SqlQuestions
from adapters.store.rounds import SqlRounds
from adapters.store.search import SqlSearch
from adapters.store.terms import SqlTerms
from adapters.store.told import SqlTold
from bot.belongings import Ownership
from bot.books import (
    Acts,
    Ballots,
    Books,
    Builds,
    Clubs,
    Connections,
    Drafts,
    Errands,
    Followed,
    Goals,
    Inquiries,
    Leads,
    Ledger,
    Marks,
    Members,
    Notes,
    Numbers,
    Outbox,
    Pairs,
    Papers,
    Questions,
    Readings,
    Roles,
    Rounds,
    Search,
    Shelved,
    Suggested,
    Terms,
    Told,
    Wishes,
)
from bot.ports import StoreBusy, StoreDown


class Engine(Protocol):
    """A database of one kind."""

    async def start(self) -> None:
        """Make sure it can be used at all."""

    async def settle(self) -> None:
        """What is to be done once the schema is right."""

    def writing(self) -> AbstractAsyncContextManager[AsyncConnection]: ...
    def reading(self) -> AbstractAsyncContextManager[AsyncConnection]: ...
    async def close(self) -> None: ...
    def explain(self, error: Exception) -> str | None: ...

    def met(self, error: Exception) -> bool:
        """Whether it failed only because another change was made at the same time."""


class SqlBooks:
    """`bot.books.Books` within one transaction."""

    def __init__(self, line: Line) -> None:
        self.clubs: Clubs = SqlClubs(line)
        self.members: Members = SqlMembers(line)
        self.papers: Papers = SqlPapers(line)
        self.ballots: Ballots = SqlBallots(line)
        self.rounds: Rounds = SqlRounds(line)
        self.notes: Notes = SqlNotes(line)
        self.connections: Connections = SqlConnections(line)
        self.terms: Terms = SqlTerms(line)
        self.search: Search = SqlSearch(line)
        self.ledger: Ledger = SqlLedger(line)
        self.questions: Questions = SqlQuestions(line)
        self.inquiries: Inquiries = SqlInquiries(line)
        self.builds: Builds = SqlBuilds(line)
        self.outbox: Outbox = SqlOutbox(line)
        self.drafts: Drafts = SqlDrafts(line)
        self.marks: Marks = SqlMarks(line)
        self.numbers: Numbers = SqlNumbers(line)
        self.shelved: Shelved = SqlShelved(line)
        self.goals: Goals = SqlGoals(line)
        self.readings: Readings = SqlReadings(line)
        self.wishes: Wishes = SqlWishes(line)
        self.pairs: Pairs = SqlPairs(line)
        self.leads: Leads = SqlLeads(line)
        self.roles: Roles = SqlRoles(line)
        self.ownership: Ownership = SqlOwnership(line)
        self.acts: Acts = SqlActs(line)
        self.followed: Followed = SqlFollowed(line)
        self.suggested: Suggested = SqlSuggested(line)
        self.errands: Errands = SqlErrands(line)
        self.told: Told = SqlTold(line)


class SqlStore:
    """`bot.ports.Store` over an engine."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    async def open(self) -> None:
        """Bring the schema forward. Raises StoreDown, and then nothing was changed."""
        try:
            with self._plainly():
                await self._engine.start()
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
    async def read(self) -> AsyncIterator[Books]:
        """One consistent view."""
        with self._plainly():
            async with self._engine.reading() as connection:
                yield SqlBooks(Line(connection, writing=False))

    @asynccontextmanager
    async def write(self) -> AsyncIterator[Books]:
        """A transaction: durable when the block ends, undone when it raises."""
        with self._plainly():
            async with self._engine.writing() as connection:
                yield SqlBooks(Line(connection, writing=True))

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
