"""A backup in the place of a database file: checked and prepared beside it, then put in its place in one step."""

import glob
import os
import shutil
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from adapters.store.backup import copy
from adapters.store.file_lock import FileLock
from bot.ports import Store, StoreDown

_BESIDE = ("-wal", "-shm", "-journal")
"""What SQLite keeps beside a file. A log left by a dead process would be read into whatever takes the file's name."""


class Restoring:
    """Holds the database's lock from beginning to end: no bot runs on it meanwhile, and none starts.

    Raises StoreDown, changing nothing: where a bot runs, the backup is none, or the database is there without `force`.
    """

    def __init__(self, database: Path, backup: Path, now: datetime, *, force: bool) -> None:
        self._database, self._backup, self._now, self._force = database, backup, now, force
        self._lock = FileLock(_beside(database, ".lock"))
        self._new = _beside(database, ".restoring")

    def __enter__(self) -> Self:
        database, backup = self._database, self._backup
        if not backup.is_file():
            raise StoreDown(f"There is no backup {backup}.")
        if not database.parent.is_dir():
            raise StoreDown(f"The folder {database.parent} does not exist; create it or change [store] url.")
        if database.exists() and backup.samefile(database):
            raise StoreDown(f"{backup} is the database itself.")
        if not self._lock.take():
            raise StoreDown(f"The database {database} is in use by a running Paperclub; stop that one first.")
        if database.exists() and not self._force:
            self._lock.give_back()
            raise StoreDown(f"The database {database} is there already; --force moves it aside and restores.")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._tidy()
        self._lock.give_back()

    def copy(self) -> Store:
        """The backup's copy beside the database, whole and checked, not opened yet."""
        from adapters.store import open_store

        self._tidy()
        copy(self._backup, self._new)
        return open_store(f"sqlite:///{self._new}")

    def put_in_place(self) -> Path | None:
        """Make the copy, closed by now, the database; returns where the former one is, if there was one."""
        aside = None
        if self._database.exists():
            aside = _beside(self._database, f".before-{self._now:%Y%m%dT%H%M%SZ}")
            self._keep(aside)
        self._new.replace(self._database)
        return aside

    def _keep(self, aside: Path) -> None:
        """Give the former database a second name first: never is there a moment without any."""
        if aside.exists():
            raise StoreDown(f"{aside} is there already; wait a second and try again.")
        try:
            os.link(self._database, aside)
        except OSError:  # a disk without links
            aside.touch(mode=0o600, exist_ok=False)
            shutil.copyfile(self._database, aside)
        for ending in _BESIDE:
            if (log := _beside(self._database, ending)).exists():
                log.rename(_beside(aside, ending))

    def _tidy(self) -> None:
        for ending in ("", ".lock", *_BESIDE):
            _beside(self._new, ending).unlink(missing_ok=True)
        for copied in self._new.parent.glob(f"{glob.escape(self._new.name)}.of-*"):
            copied.unlink()  # the backup itself is what it was


def _beside(path: Path, ending: str) -> Path:
    return path.with_name(path.name + ending)
