"""A lock on a file that dies with the process, however it dies."""

import os
import sys
from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


class FileLock:
    """Held by one holder at a time. The file stays: removing it could let two holders lock two files of one name."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._handle: int | None = None

    def take(self) -> bool:
        """True where the lock is now ours; raises OSError where the file cannot be made."""
        handle = os.open(self.path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
        try:
            _lock(handle)
        except (BlockingIOError, PermissionError):  # Windows says "permission denied" for a lock that is held
            os.close(handle)
            return False
        self._handle = handle
        return True

    def give_back(self) -> None:
        """Let go; harmless where nothing is held."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None
