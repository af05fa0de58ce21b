"""A process that reads what strangers wrote, one thing after the other; the system ends it where one costs too much.

It is started by `worker_process`, knows no secret of the bot's, and ends as soon as nobody is at the other end.
"""

import json
import os
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import asdict
from importlib import import_module
from time import process_time
from typing import BinaryIO, cast

from adapters.web.fetching import Fetched
from bot.club.papers.model import Paper
from bot.ports import Unreadable, Why

if sys.platform != "win32":
    import resource

Job = Callable[[Fetched, int], list[Paper]]
Jobs = Mapping[str, Job]
READY = b"ready"
_LONG = 4  # bytes of a length
_NICE = 5
"""Whatever a page costs, the bot itself comes first."""


def send(stream: BinaryIO, text: bytes) -> None:
    """Write one whole text."""
    stream.write(len(text).to_bytes(_LONG, "big") + text)
    stream.flush()


def take(stream: BinaryIO) -> bytes | None:
    """Read one whole text; None where the other end is gone."""
    head = stream.read(_LONG)
    size = int.from_bytes(head, "big")
    text = stream.read(size) if len(head) == _LONG else b""
    return text if len(head) == _LONG and len(text) == size else None


def work(asked: BinaryIO, answers: BinaryIO, jobs: Jobs, cpu: int) -> None:
    """Answer until nobody asks any more. Each answer may take `cpu` seconds of the processor."""
    send(answers, READY)
    while (question := take(asked)) is not None:
        _allow(cpu)
        send(answers, _answer(question, jobs))


def _answer(question: bytes, jobs: Jobs) -> bytes:
    about, _, body = question.partition(b"\n")
    told = json.loads(about)
    try:
        papers = jobs[told.pop("job")](Fetched(body=body, **told.pop("fetched")), told["most"])
    except Unreadable as no:
        return _said(why=no.why, text=no.text)
    except Exception as problem:  # noqa: BLE001 - whatever a page does to a library, the page is what is broken
        return _said(why=Why.BROKEN, text=f"{type(problem).__name__}: {problem}"[:500], failed=True)
    return _said(papers=[asdict(paper) for paper in papers])


def _said(**answer: object) -> bytes:
    return json.dumps(answer, default=str).encode()  # of what a paper holds only its day is not JSON's own


def _allow(cpu: int) -> None:
    """From now on so many seconds of the processor; then the system ends this process."""
    if sys.platform != "win32":
        with suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_CPU, (int(process_time()) + 1 + cpu, resource.RLIM_INFINITY))


def _confine(memory: int) -> None:
    """At most so many bytes, no core file and nothing written to the disk, as far as the system knows such limits."""
    if sys.platform == "win32":
        return
    limits = (
        (resource.RLIMIT_AS, memory),
        (resource.RLIMIT_DATA, memory),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_FSIZE, 0),
    )
    for limit, most in limits:
        with suppress(ValueError, OSError):
            resource.setrlimit(limit, (most, most))
    with suppress(OSError):
        os.nice(_NICE)


def main() -> None:
    """Work at standard input and output, by the jobs of a module that the command line names with the limits."""
    module, cpu, memory = sys.argv[1:4]
    asked, answers = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # whatever a library prints is no answer
    jobs = cast("Jobs", import_module(module).JOBS)
    _confine(int(memory))
    with suppress(BrokenPipeError):
        work(asked, answers, jobs, int(cpu))
