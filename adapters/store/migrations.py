"""Bringing a database's schema forward to what this program knows."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Inspector, Select, Text, column, inspect, select, table
from sqlalchemy.ext.asyncio import AsyncConnection

from adapters.store.kept import whole_schema
from adapters.store.search import indexed
from bot.club.papers.addresses import page_keys
from bot.club.papers.tex import readable
from bot.club.papers.titles import title_key
from bot.ports import StoreDown

if TYPE_CHECKING:
    from alembic.script import ScriptDirectory

logging.getLogger("alembic").setLevel(logging.WARNING)  # it tells of its own inside at INFO
HEAD = max(file.name[:4] for file in (Path(__file__).parent / "revisions").glob("[0-9]*.py"))
"""The newest revision in `revisions/`. A database that is there already needs no alembic, which is slow to import."""

RULES = {"readable": readable, "indexed": indexed, "title_key": title_key, "page_keys": page_keys}
"""What revisions may ask the program to do with texts (`adapters.store.revising.ruled`)."""
_RUNNING = Lock()
_HERE = Path(__file__).parent
_FOLDERS = [str(_HERE / "revisions")]
# Brought forward it is locked, so that of two processes that start together the second waits and finds the work done.
_VERSION = select(column("version_num", Text)).select_from(table("alembic_version"))


async def bring_forward(connection: AsyncConnection, to: str = "") -> None:
    """Run what is missing up to HEAD (or `to`), in the connection's transaction.

    Raises StoreDown for a database that is newer than the program or another program's.
    """
    await connection.run_sync(brought_forward, to or HEAD)


def brought_forward(connection: Connection, to: str = HEAD) -> None:
    """The same, at once."""
    found = _found(connection, _VERSION.with_for_update())
    if found != to:
        _upgrade(connection, found, to)


def revision_of(connection: Connection) -> str | None:
    """The revision of the database, None of an empty one. Raises StoreDown for another program's."""
    return _found(connection, _VERSION)


def judged(connection: Connection) -> str | None:
    """The revision that would be brought forward to HEAD, None where there is nothing to bring; changes nothing.

    Raises StoreDown where that would not be possible.
    """
    found = _found(connection, _VERSION)
    if found in (None, HEAD):
        return None
    _refuse_newer(found, scripts())
    return found


def _found(connection: Connection, version: Select[str]) -> str | None:
    """The revision of the database, None of an empty one. Raises StoreDown for another program's."""
    inspector = inspect(connection)
    found = connection.scalar(version) if inspector.has_table("alembic_version") else None
    if found is None:
        _refuse_foreign(inspector)
    return found


def _refuse_newer(found: str, script: "ScriptDirectory") -> None:
    if found not in {revision.revision for revision in script.walk_revisions()}:
        raise StoreDown("The database was written by a newer Paperclub; update the program.")


def _refuse_foreign(inspector: Inspector) -> None:
    """A file of another program stays as it is. In PostgreSQL other programs' tables may stand beside ours."""
    there = set(inspector.get_table_names())
    if there and (inspector.dialect.name == "sqlite" or there & set(whole_schema().tables)):
        raise StoreDown("The database belongs to another program; name another one in [store] url.")


def _upgrade(connection: Connection, found: str | None, to: str) -> None:
    from alembic.config import Config
    from alembic.runtime.environment import EnvironmentContext

    script = scripts()
    if found is not None:
        _refuse_newer(found, script)
    context = EnvironmentContext(
        Config(),
        script,
        fn=lambda revision, _: script._upgrade_revs(to, revision),  # noqa: SLF001  # alembic's own commands do so
    )
    with context:
        context.configure(connection=connection, target_metadata=whole_schema(), render_as_batch=True, rules=RULES)
        with _alone(), context.begin_transaction():
            context.run_migrations()


@contextmanager
def _alone() -> Iterator[None]:
    """Revisions reach their connection through a global of alembic's, so a second run would end up on the first's."""
    if not _RUNNING.acquire(blocking=False):
        raise RuntimeError("One process cannot bring two databases forward at the same time.")
    try:
        yield
    finally:
        _RUNNING.release()


def scripts() -> "ScriptDirectory":
    """The revisions, oldest to newest."""
    logging.getLogger("alembic").setLevel(logging.WARNING)  # it tells of its own inside at INFO
    from alembic.script import ScriptDirectory

    return ScriptDirectory(str(_HERE), version_locations=_FOLDERS)
