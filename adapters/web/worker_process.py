"""One worker as the bot knows it: a process, and the thread that waits for what it answers."""

import asyncio
import json
import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from adapters.web.worker import READY, send, take
from bot.club.papers.one_thread import OneThread

_KEPT = ("PATH", "HOME", "LANG", "LC_ALL", "LC_CTYPE", "TZ", "TMPDIR", "SYSTEMROOT")
"""Variables that a worker is started with. No token is among them."""
_START = Path(__file__).with_name("start_worker.py")


class WorkerEndedError(Exception):
    """The worker is no more. The text says how it ended."""


class Worker:
    """One process that reads by the jobs of this module, each within so many seconds of the processor and in so many
    bytes.
    """

    def __init__(self, jobs: str, cpu: int, memory: int) -> None:
        # Isolated (-I): nothing of the folder or the environment the bot was started in decides what is imported.
        words = [json.dumps(_where()), jobs, str(cpu), str(memory)]
        self._command, self._thread = [sys.executable, "-I", "-B", str(_START), *words], OneThread("reading")
        self._process: subprocess.Popen[bytes] | None = None
        self._ended = False
        self.jobs = 0

    @property
    def runs(self) -> bool:
        """Whether it can be asked."""
        return not self._ended and self._process is not None and self._process.poll() is None

    async def start(self) -> None:
        """Be ready to be asked. Raises WorkerEndedError or OSError where that is not possible."""
        await asyncio.wrap_future(self._thread.ask(self._start))

    async def ask(self, question: bytes) -> bytes:
        """The answer. Raises WorkerEndedError where the process ends instead."""
        self.jobs += 1
        return await asyncio.wrap_future(self._thread.ask(lambda: self._exchange(question)))

    def end(self) -> None:
        """End the process, whatever it is doing, and let nothing of it be left."""
        if not self._ended:
            self._ended = True
            self._thread.ask(self._close)  # its pipes, once it waits for nothing there any more
            self._thread.close()
        if self._process is not None:
            _reap(self._process)

    def _start(self) -> None:
        # A session of its own: Ctrl-C in a terminal is meant for the bot, which ends its workers itself.
        self._process = subprocess.Popen(  # noqa: S603 - our own program, and nothing of a page's is in its words
            self._command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            env={name: os.environ[name] for name in _KEPT if name in os.environ}, start_new_session=True,
        )  # fmt: skip
        if self._ended:  # meanwhile
            _reap(self._process)
        if self._heard() != READY:
            raise WorkerEndedError(f"it ended with {self._status()}")

    def _exchange(self, question: bytes) -> bytes:
        try:
            send(_end_of(self._process, "stdin"), question)
            answer = self._heard()
        except (OSError, ValueError) as problem:  # it is gone, or its pipes are closed
            raise WorkerEndedError(f"it ended with {self._status()}") from problem
        if answer is None:
            raise WorkerEndedError(f"it ended with {self._status()}")
        return answer

    def _close(self) -> None:
        for pipe in (self._process.stdin, self._process.stdout) if self._process else ():
            with suppress(OSError):  # what was not sent to it is sent to nobody
                if pipe:
                    pipe.close()

    def _heard(self) -> bytes | None:
        return take(_end_of(self._process, "stdout"))

    def _status(self) -> int | None:
        if self._process is None:
            return None
        _reap(self._process)
        return self._process.returncode


def _end_of(process: subprocess.Popen[bytes] | None, pipe: str) -> BinaryIO:
    stream: BinaryIO | None = getattr(process, pipe, None)
    if stream is None:
        raise ValueError("not started")
    return stream


def _reap(process: subprocess.Popen[bytes]) -> None:
    """Kill it and wait for it: it leaves neither a process nor a zombie. What is killed ends at once."""
    process.kill()
    process.wait()


def _where() -> list[str]:
    """Where this program finds its modules: the worker is the same program, whatever folder it was started in, and
    whatever other `bot` or `adapters` lie on the path.
    """
    own = str(Path(__file__).parents[2])
    return [own, *(os.path.abspath(path) for path in sys.path)]  # noqa: PTH100 - an empty one means the working folder
