"""What strangers wrote is read in processes of its own, so that a page made to be slow or huge costs the bot nothing.

A few workers read side by side, each one thing at a time; they are started when they are needed, used again, and
replaced where one was ended. Threads talk to them: no event loop owns a worker, so all libraries share them.
"""

import asyncio
import atexit
import json
import logging
from collections import deque
from collections.abc import Mapping
from dataclasses import MISSING, asdict, fields
from datetime import date
from typing import Any

from adapters.web.fetching import Fetched
from adapters.web.worker_process import Worker, WorkerEndedError
from bot.club.papers.model import Paper
from bot.ports import Unreadable, Why

log = logging.getLogger(__name__)
MOST = 4
"""Workers at a time. One page that takes all its time leaves the others to everybody else."""
_IDLE = 2
"""Workers kept for the next page; each takes some 100 MB."""
_JOBS_EACH = 200
"""After so many a worker is replaced: what its libraries lose of memory is lost with it."""
_STARTING, _WAITING = 60.0, 30.0  # seconds
CPU_SECONDS, SECONDS = 5, 10.0
"""For one page: of the processor, and of everybody's time. A large page takes a tenth of a second."""
MEMORY = 2**30


class Workers:
    """Reads pages and feeds, at most `most` at a time; one that takes longer than `seconds`, more than `cpu` seconds
    of the processor or more than `memory` bytes is given up with its worker.
    """

    def __init__(
        self,
        most: int = MOST,
        *,
        jobs: str = "adapters.web.jobs",
        cpu: int = CPU_SECONDS,
        seconds: float = SECONDS,
        memory: int = MEMORY,
    ) -> None:
        self._most, self._seconds = most, seconds
        self._jobs, self._cpu, self._memory = jobs, cpu, memory
        self._idle: list[Worker] = []
        self._busy: set[Worker] = set()
        self._turns = 0
        self._waiting: deque[asyncio.Future[None]] = deque()

    async def read(self, job: str, fetched: Fetched, most: int = 1) -> list[Paper]:
        """What this job makes of what was fetched. Raises Unreadable, also where it took more than it may."""
        told = {name: one for name, one in asdict(fetched).items() if name != "body"}
        question = json.dumps({"job": job, "fetched": told, "most": most}).encode() + b"\n" + fetched.body
        try:
            async with asyncio.timeout(_WAITING):
                await self._turn()
        except TimeoutError as problem:
            raise Unreadable(Why.SLOW, "too much else is being read") from problem
        try:
            return _papers_of(await self._answer(question))
        finally:
            self._next()

    def close(self) -> None:
        """End every worker. Whoever reads again starts new ones."""
        while self._idle:
            self._idle.pop().end()
        for worker in list(self._busy):
            worker.end()

    async def _answer(self, question: bytes) -> bytes:
        try:
            worker = await self._worker()
        except (WorkerEndedError, OSError, TimeoutError) as problem:
            log.error("Nothing can be read: no worker starts (%r)", problem)  # noqa: TRY400 - it says all there is
            raise Unreadable(Why.BROKEN, "no worker starts") from problem
        self._busy.add(worker)
        try:
            async with asyncio.timeout(self._seconds):
                answer = await worker.ask(question)
        except (WorkerEndedError, TimeoutError) as problem:
            worker.end()
            log.warning("A page took more than it may, and was given up: %r", problem)
            raise Unreadable(Why.BROKEN, "takes too long or too much memory to be read") from problem
        except BaseException:
            worker.end()
            raise
        finally:
            self._busy.discard(worker)
        self._keep(worker)
        return answer

    async def _worker(self) -> Worker:
        """One that runs; one that ended while nobody used it is replaced."""
        while self._idle:
            worker = self._idle.pop()
            if worker.runs:
                return worker
            worker.end()
        worker = Worker(self._jobs, self._cpu, self._memory)
        self._busy.add(worker)
        try:
            async with asyncio.timeout(_STARTING):
                await worker.start()
        except BaseException:
            worker.end()
            raise
        finally:
            self._busy.discard(worker)
        return worker

    def _keep(self, worker: Worker) -> None:
        if worker.jobs < _JOBS_EACH and len(self._idle) < _IDLE and worker.runs:
            self._idle.append(worker)
        else:
            worker.end()

    async def _turn(self) -> None:
        """Wait until one of the workers is free. Not asyncio's semaphore, which belongs to one event loop for ever."""
        if self._turns < self._most:
            self._turns += 1
            return
        waiting = asyncio.get_running_loop().create_future()
        self._waiting.append(waiting)
        try:
            await waiting
        except asyncio.CancelledError:
            if waiting.cancelled():
                self._waiting.remove(waiting)
            else:
                self._next()
            raise

    def _next(self) -> None:
        """The turn goes to whoever waits longest, if anybody does."""
        while self._waiting:
            first = self._waiting.popleft()
            if not first.done():
                first.set_result(None)
                return
        self._turns -= 1


def _papers_of(answer: bytes) -> list[Paper]:
    """The papers of an answer, looked at closely: who knows what a page has done to the process that read it."""
    try:
        told: Mapping[str, Any] = json.loads(answer)
        if "why" in told:
            if told.get("failed"):
                log.warning("A page could not be read: %s", told.get("text"))
            raise Unreadable(Why(told["why"]), str(told.get("text", "")))
        return [_paper_of(paper) for paper in told["papers"]]
    except (ValueError, KeyError, TypeError, AttributeError) as problem:
        raise Unreadable(Why.BROKEN, "the answer of the worker makes no sense") from problem


def _paper_of(told: Mapping[str, Any]) -> Paper:
    values = {name: _frozen(value) for name, value in told.items()}
    for one in fields(Paper):
        kind = str if one.default is MISSING else type(one.default)
        if one.name == "published":
            values[one.name] = values[one.name] and date.fromisoformat(values[one.name])
        elif type(values[one.name]) is not kind:
            raise TypeError(f"{one.name} is no {kind.__name__}")
    return Paper(**values)


def _frozen(value: Any) -> Any:
    """JSON knows no tuples."""
    return tuple(map(_frozen, value)) if isinstance(value, list) else value


SHARED = Workers()
"""The workers of this program: whoever reads uses the same few."""
atexit.register(SHARED.close)
