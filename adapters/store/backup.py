"""A copy of a database file, made while the bot may be writing to it; for PostgreSQL, the command that makes one."""

import logging
import os
import shlex
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from urllib.parse import quote

from sqlalchemy import URL, make_url

from bot.ports import StoreDown

log = logging.getLogger(__name__)


def back_up(database: Path, file: Path) -> None:
    """Copy the database into a new file: one state of it, whole, readable by its owner alone.

    Raises StoreDown, and then there is no such file: where it is there already, or the database cannot be copied.
    """
    if not database.is_file():
        raise StoreDown(f"There is no database {database}; correct [store] url.")
    if file.exists():
        raise StoreDown(f"{file} is there already; name another file for the backup.")
    if not file.parent.is_dir():
        raise StoreDown(f"The folder {file.parent} does not exist; create it or name another one.")
    part = file.with_name(f"{file.name}.part-{os.getpid()}")
    try:
        copy(database, part)
        give_name(part, file)
    except OSError as problem:
        raise StoreDown(f"The backup {file} cannot be written: {problem.strerror or problem}.") from problem
    finally:
        part.unlink(missing_ok=True)


def keep_beside(database: Path, revision: str) -> None:
    """Copy the database to `FILE.of-REVISION`, over a copy of that name from before. Raises StoreDown."""
    kept = kept_before(database, revision)
    part = kept.with_name(f"{kept.name}.part-{os.getpid()}")
    try:
        copy(database, part)
        part.replace(kept)
    except OSError as problem:
        raise StoreDown(
            f"The database cannot be kept as {kept} before it is changed: {problem.strerror or problem}."
        ) from problem
    finally:
        part.unlink(missing_ok=True)
    log.info("The database as the program before knew it is kept as %s", kept)


def kept_before(database: Path, revision: str) -> Path:
    """Where a database of this revision is kept when a newer program changes it."""
    return database.with_name(f"{database.name}.of-{revision}")


def copy(database: Path, to: Path) -> None:
    """Copy one state of the database into a new file and check it. Raises StoreDown; what is half done is left there.

    The reader neither waits for the bot nor keeps it waiting: in a write-ahead log both go on.
    """
    to.touch(mode=0o600, exist_ok=False)
    with _plainly(database), closing(_reader(database)) as source, closing(sqlite3.connect(to)) as target:
        source.backup(target)
        target.execute("PRAGMA journal_mode = DELETE").close()  # one file, with nothing beside it
        target.execute("PRAGMA user_version = 0").close()  # put over a running bot's file it is not taken for that
        _check(target, database)
    _to_disk(to)


def _reader(database: Path) -> sqlite3.Connection:
    """Read-only: a second connection that writes, or tidies the log away on closing, can damage it."""
    return sqlite3.connect(f"file:{quote(str(database.absolute()))}?mode=ro", uri=True, timeout=5.0)


def _check(connection: sqlite3.Connection, database: Path) -> None:
    ((found,),) = connection.execute("PRAGMA integrity_check(1)").fetchall()
    if found != "ok":
        raise StoreDown(f"{database} is damaged ({found}); it was left as it is.")
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if not {"alembic_version", "clubs", "outbox"} <= tables:
        raise StoreDown(f"{database} is not a database of Paperclub.")


@contextmanager
def _plainly(database: Path) -> Iterator[None]:
    try:
        yield
    except sqlite3.OperationalError as problem:
        raise StoreDown(f"{database} cannot be copied: {problem}.") from problem
    except sqlite3.DatabaseError as problem:
        raise StoreDown(f"{database} is not a database, or is damaged: {problem}.") from problem


def _to_disk(path: Path) -> None:
    """The file, or the names in the folder, survive a power cut from now on."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def give_name(part: Path, file: Path) -> None:
    """The finished file gets its name at once, and takes nobody else's."""
    try:
        os.link(part, file)
    except FileExistsError:
        raise StoreDown(f"{file} is there already; name another file for the backup.") from None
    except OSError:  # a disk without links, as in a memory stick
        if file.exists():
            raise StoreDown(f"{file} is there already; name another file for the backup.") from None
        part.rename(file)
    if os.name != "nt":
        _to_disk(file.parent)


def how_to_dump(url: str, file: Path) -> str:
    """How PostgreSQL is backed up, without the password: pg_dump asks for it, or finds it where it belongs."""
    return (
        "PostgreSQL makes its own backups, while the bot runs:\n"
        f"  pg_dump --format=custom --file={shlex.quote(str(file))} {shlex.quote(_bare(url))}\n"
        "It takes the password from PGPASSWORD, from ~/.pgpass, or asks for it."
    )


def how_to_load(url: str, file: Path) -> str:
    """How such a backup is put back."""
    return (
        "Stop every process of the bot, then let PostgreSQL put its backup back, and tell Paperclub that it was:\n"
        f"  pg_restore --clean --if-exists --single-transaction --dbname={shlex.quote(_bare(url))} "
        f"{shlex.quote(str(file))}\n"
        "  paperclub restore --done\n"
        "The second command makes sure that nothing already posted is posted again."
    )


def _bare(url: str) -> str:
    """The address without the password, wherever in it that stands."""
    full = make_url(url)
    query = {name: value for name, value in full.query.items() if name != "password"}
    bare = URL.create(
        "postgresql", username=full.username, host=full.host, port=full.port, database=full.database, query=query
    )
    return bare.render_as_string()
