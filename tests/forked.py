"""The program as processes of their own, each forked from one that has imported it already.

To import it takes seconds of a processor's time, to fork it none; what happens from its first line on is the same. A
test of the start itself starts Python instead. It is held as asyncio holds its own.
"""

import asyncio
import multiprocessing
import os
import signal
import sys
from collections.abc import Mapping
from multiprocessing.reduction import DupFd
from pathlib import Path
from typing import IO, Any

_CONTEXT = multiprocessing.get_context("forkserver")
_CONTEXT.set_forkserver_preload(["tests.imported"])


class _Stream:
    """A file that the process gets as one of its own."""

    def __init__(self, number: int) -> None:
        self.number = number

    def __reduce__(self) -> tuple[Any, ...]:
        return _received, (DupFd(self.number),)


def _received(stream: Any) -> _Stream:
    return _Stream(stream.detach())


def _pipe_of(typed: str) -> IO[bytes]:
    """What is read from it is this; it fits into a pipe."""
    read, write = os.pipe()
    with open(write, "wb") as writing:  # noqa: PTH123 - a number, no path
        writing.write(typed.encode())
    return open(read, "rb")  # noqa: PTH123


class Forked:
    """`python -m bot` with these words, in this folder and environment; it reads nothing where no `stdin` is given."""

    def __init__(
        self, *words: str, cwd: Path, env: Mapping[str, str], stdout: IO[bytes], stderr: IO[bytes], stdin: str = ""
    ) -> None:
        with _pipe_of(stdin) as lines:
            streams = [_Stream(one.fileno()) for one in (lines, stdout, stderr)]
            self._process = _CONTEXT.Process(target=_begin, args=(words, str(cwd), dict(env), streams), daemon=True)
            self._process.start()
        self._over = asyncio.Event()
        self._loop = asyncio.get_running_loop()
        self._loop.add_reader(self._process.sentinel, self._ends)

    def _ends(self) -> None:
        self._loop.remove_reader(self._process.sentinel)
        self._over.set()

    @property
    def returncode(self) -> int | None:
        """How it ended, negative by a signal; None while it runs."""
        return self._process.exitcode

    def send_signal(self, what: signal.Signals) -> None:
        """Send it a signal; harmless where it has ended."""
        if self.returncode is None:
            os.kill(int(self._process.pid or 0), what)

    def kill(self) -> None:
        """SIGKILL."""
        self.send_signal(signal.SIGKILL)

    async def wait(self) -> int:
        """Wait for its end; returns how it ended."""
        await self._over.wait()
        code = self.returncode
        assert code is not None
        return code


def _begin(words: tuple[str, ...], cwd: str, environment: dict[str, str], streams: list[_Stream]) -> None:
    """Within the new process."""
    os.chdir(cwd)
    os.environ.clear()
    os.environ.update(environment)
    for number, stream in enumerate(streams):
        os.dup2(stream.number, number)
        os.close(stream.number)
    sys.stdin, sys.stdout = open(0, closefd=False), open(1, "w", closefd=False)  # noqa: SIM115
    sys.stderr = open(2, "w", buffering=1, errors="backslashreplace", closefd=False)  # noqa: SIM115
    from bot.__main__ import main

    main(words, prog_name="python -m bot")
