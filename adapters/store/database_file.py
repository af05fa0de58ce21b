"""A database's file as the system sees it: made for its owner alone, and still the same one while it is in use."""

import os
import secrets
import stat
from collections.abc import Iterator
from pathlib import Path

from bot.ports import StoreGone

_BESIDE = ("-wal", "-shm")
"""What SQLite keeps beside an open file, and gives the file's own rights."""
_MARK_AT, _MARK_LONG = 60, 4
"""Where a database file holds `PRAGMA user_version`: https://www.sqlite.org/fileformat.html#the_database_header."""
_OWN = 0o600


class DatabaseFile:
    """Knows the file again that was opened. `mark` is a number of this run's own, for SQLite to write into it.

    The file is held open from before SQLite opens it until after it has closed it: whoever closes a file gives back
    every lock that its process has on it, SQLite's too.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._handle: int | None = None
        self._beside: dict[Path, tuple[int, int]] = {}
        self._marks: set[bytes] = set()
        self.mark = secrets.randbits(31)

    def open(self) -> None:
        """Hold the file; where there is none, it is made for its owner alone. Raises OSError."""
        self._handle = os.open(self._path, os.O_RDONLY | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), _OWN)

    def know(self) -> None:
        """From now on nothing of it may change its place: it has its log, and the mark or (while somebody reads the
        log) the one before it."""
        self._marks = {self.mark.to_bytes(_MARK_LONG, "big"), self._marked()}
        beside = [path for end in _BESIDE if (path := self._path.with_name(self._path.name + end)).exists()]
        self._beside = {path: _which(path.stat()) for path in beside}

    def look(self) -> None:
        """Raise StoreGone where the file or its log was deleted or replaced, or another was copied over it."""
        if self._handle is None or not self._marks:
            return
        there = {self._path: _which(os.fstat(self._handle)), **self._beside}
        for path, known in there.items():
            if _now(path) not in (known, None):
                raise StoreGone(_gone(path))
        if self._marked() not in self._marks:
            raise StoreGone(_gone(self._path))

    def close(self) -> None:
        """Let go of it; harmless where it is not held."""
        if self._handle is not None:
            os.close(self._handle)
        self._handle, self._marks, self._beside = None, set(), {}

    def _marked(self) -> bytes:
        # Not os.pread, which Windows lacks; nothing else moves in this handle.
        assert self._handle is not None, "held"  # noqa: S101 - for the type checker
        os.lseek(self._handle, _MARK_AT, os.SEEK_SET)
        return os.read(self._handle, _MARK_LONG)


def _which(found: os.stat_result) -> tuple[int, int]:
    return found.st_dev, found.st_ino


def _now(path: Path) -> tuple[int, int] | None:
    """Which file stands there: (0, 0) where none does, None where the system does not say just now."""
    try:
        return _which(path.stat())
    except (FileNotFoundError, NotADirectoryError):
        return (0, 0)
    except OSError:
        return None


def _gone(path: Path) -> str:
    return (
        f"{path} was deleted or replaced while Paperclub ran, so it takes no more entries; "
        "put a backup in its place with `paperclub restore` and start again."
    )


def open_wider(path: Path) -> Iterator[str]:
    """One sentence for each of a database's files that others than its owner may read or write."""
    if os.name == "nt":  # rights are kept in another way there
        return
    for one in (path, *(path.with_name(path.name + end) for end in (*_BESIDE, "-journal", ".lock"))):
        try:
            rights = stat.S_IMODE(one.stat().st_mode)
        except OSError:
            continue
        if rights & 0o077:
            yield f"{one} can be opened by other users of this machine ({rights:04o}); run: chmod 600 {one}"
