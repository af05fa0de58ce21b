"""One thread that does one job after another and never keeps the program from ending."""

import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

T = TypeVar("T")


class OneThread:
    """A daemon thread, started with the first job.

    A ThreadPoolExecutor would be joined when the interpreter exits, so that a hanging request held the exit up.
    """

    def __init__(self, name: str) -> None:
        self._jobs: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._work, name=name, daemon=True)

    def ask(self, job: Callable[[], T]) -> "Future[T]":
        """Queue a job; cancelling its future while it waits leaves it undone. Not thread-safe."""
        future: Future[T] = Future()
        self._jobs.put(lambda: _do(job, future))
        if not self._thread.ident:
            self._thread.start()
        return future

    def close(self) -> None:
        """End the thread after the jobs queued so far, without waiting for it."""
        self._jobs.put(None)

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            job()


def _do(job: Callable[[], T], future: "Future[T]") -> None:
    if not future.set_running_or_notify_cancel():
        return
    try:
        future.set_result(job())
    except BaseException as problem:  # noqa: BLE001 - whatever it is, it belongs to the one who waits
        future.set_exception(problem)
